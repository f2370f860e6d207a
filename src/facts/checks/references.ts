import type { Fact } from '../kinds/index.js';
import type { Problem } from '../problem.js';
import type { Located } from '../yaml-records.js';
import type { Check, Draft } from './check.js';

type Named = Located<{ readonly id: string }>;
type Path = readonly (string | number)[];

/** Two records may not share an id: entities among themselves, and facts with facts and sources. */
export const uniqueIds: Check = (draft) => [
  ...repeated([...draft.sources, ...draft.facts]),
  ...repeated([...draft.actors, ...draft.accounts, ...draft.platforms]),
  ...repeated(draft.measures),
  ...repeated(draft.types),
];

function repeated(records: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap((located) => {
    const { id } = located.record;
    if (seen.has(id)) return [located.problem(['id'], 'is used twice', id)];
    seen.add(id);
    return [];
  });
}

/** Whatever names another record must name one that exists. */
export const references: Check = (draft) => {
  const ids = idSets(draft);
  const problems: Problem[] = [];
  const need = (located: Located<unknown>, path: Path, what: keyof typeof ids, id: string | undefined) => {
    if (id !== undefined && !ids[what].has(id)) problems.push(located.problem(path, `unknown ${what}`, id));
  };
  for (const actor of draft.actors) {
    need(actor, ['parent'], 'actor', actor.record.parent);
    actor.record.types.forEach((id, index) => need(actor, ['types', index], 'type', id));
    actor.record.offices.forEach(({ office }, index) =>
      need(actor, ['offices', index, 'office'], 'actor', office),
    );
  }
  for (const type of draft.types) need(type, ['broader'], 'type', type.record.broader);
  for (const measure of draft.measures) need(measure, ['broader'], 'measure', measure.record.broader);
  for (const platform of draft.platforms) {
    platform.record.printedAs.forEach((id, index) => need(platform, ['printedAs', index], 'platform', id));
  }
  for (const account of draft.accounts) {
    need(account, ['platform'], 'platform', account.record.platform);
    need(account, ['owner'], 'actor', account.record.owner);
  }
  for (const fact of draft.facts)
    for (const [path, what, id] of factReferences(fact.record)) need(fact, path, what, id);
  return problems;
};

type Target = 'source' | 'actor' | 'account' | 'platform' | 'measure' | 'type' | 'fact' | 'entity';

function idSets(draft: Draft): Record<Target, Set<string>> {
  const of = (records: readonly Named[]) => new Set(records.map(({ record }) => record.id));
  const actor = of(draft.actors);
  const account = of(draft.accounts);
  const platform = of(draft.platforms);
  return {
    source: of(draft.sources),
    actor,
    account,
    platform,
    measure: of(draft.measures),
    type: of(draft.types),
    fact: of(draft.facts),
    entity: new Set([...actor, ...account, ...platform]),
  };
}

/** Which key of a fact refers to what; keys that a kind lacks are simply absent. */
const FACT_KEYS: Readonly<Record<string, Target>> = {
  source: 'source',
  actor: 'actor',
  actors: 'actor',
  objects: 'actor',
  account: 'account',
  accounts: 'account',
  platforms: 'platform',
  measure: 'measure',
  measures: 'measure',
  subject: 'entity',
  about: 'entity',
  issuer: 'actor',
  with: 'actor',
  target: 'actor',
  payer: 'actor',
  payee: 'actor',
  partOf: 'fact',
  exceptionOf: 'fact',
  system: 'actor',
  ahead: 'actor',
};

function* factReferences(fact: Fact): Generator<[Path, Target, string]> {
  for (const [key, value] of Object.entries(fact)) {
    const target = FACT_KEYS[key];
    if (target === undefined) continue;
    if (typeof value === 'string') yield [[key], target, value];
    else if (Array.isArray(value))
      for (const [index, id] of value.entries()) if (typeof id === 'string') yield [[key, index], target, id];
  }
  for (const [index, link] of fact.attributedTo.entries())
    if (typeof link === 'string') yield [['attributedTo', index], 'actor', link];
  const { status } = fact;
  if (typeof status === 'object' && 'withdrawn' in status && status.withdrawn.replacedBy) {
    yield [['status', 'withdrawn', 'replacedBy'], 'fact', status.withdrawn.replacedBy];
  }
}

/** A chain of parents, classes or totals may not come back to where it began. */
export const cycles: Check = (draft) => [
  ...loops(draft.actors, 'parent', (actor) => actor.parent),
  ...loops(draft.types, 'broader', (type) => type.broader),
  ...loops(draft.measures, 'broader', (measure) => measure.broader),
  ...loops(draft.facts, 'partOf', (fact) => (fact.kind === 'spending' ? fact.partOf : undefined)),
];

function loops<T extends { readonly id: string }>(
  records: readonly Located<T>[],
  key: string,
  up: (record: T) => string | undefined,
): Problem[] {
  const byId = new Map(records.map((located) => [located.record.id, located.record]));
  return records.flatMap((located) => {
    const seen = new Set<string>([located.record.id]);
    for (let next = up(located.record); next !== undefined; ) {
      if (next === located.record.id) return [located.problem([key], 'leads back to itself', next)];
      if (seen.has(next)) return [];
      seen.add(next);
      const above = byId.get(next);
      next = above && up(above);
    }
    return [];
  });
}
