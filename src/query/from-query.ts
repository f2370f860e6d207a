import { Slot } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { nameOf } from '../facts/names.js';
import type { Unit } from '../linking/annotate.js';
import { type Sense, sense } from '../linking/sense.js';
import type { BaseTraits } from './base-traits.js';
import type { Interpretation, Need } from './interpretation.js';
import type { Query } from './query.js';

const FIELDS = [
  ['entities', 'actor'],
  ['countries', 'country'],
  ['platforms', 'platform'],
  ['measures', 'measure'],
  ['actions', 'action'],
  ['types', 'type'],
  ['kinds', 'kind'],
  ['concepts', 'concept'],
] as const;
const HARD: ReadonlySet<string> = new Set(['entities', 'countries', 'platforms']);

/** A question in ids, as if it had been typed. Each list is one need that any of its ids meets. */
export function interpretQuery(query: Query, base: FactBase, traits: BaseTraits): Interpretation {
  const needs = FIELDS.flatMap(([field, space], place) => needsOf(query[field], field, space, place, base));
  const excluded = needsOf(query.excluded, 'entities', 'actor', FIELDS.length, base);
  const slot = Slot.safeParse(query.ask);
  const measured = query.measures.length > 0;
  return {
    question: needs.map(({ unit }) => unit.text).join(' '),
    units: needs.map(({ unit }) => unit),
    needs,
    asks: slot.success ? [slot.data] : measured ? ['value'] : [],
    wishes: [],
    operations: query.operation === 'lookup' || query.operation === 'list' ? [] : [query.operation],
    dates: query.time
      ? [{ edtf: query.time.date, relation: query.time.relation, text: query.time.date, from: 0, to: 0 }]
      : [],
    numbers: [],
    excluded,
    ofArticle: query.kinds.includes('source'),
    ofPresence: false,
    ofDefinition: false,
    traits,
    currencies: [],
    lasting: false,
    ranked: query.measures.includes('rank'),
    unknown: [],
  };
}

/** Entities are one need each, since a comparison names several; the other lists are alternatives. */
function needsOf(
  ids: readonly string[],
  field: string,
  space: string,
  place: number,
  base: FactBase,
): Need[] {
  const groups = field === 'entities' ? ids.map((id) => [id]) : ids.length > 0 ? [ids] : [];
  return groups.map((group, index) => {
    const senses = group.map((id) => sense(space === 'actor' ? spaceOfEntity(id, base) : space, id));
    const at = place * 100 + index;
    const unit: Unit = {
      text: group.map((id) => nameOf(base, id, 'en')).join(' '),
      from: at,
      to: at + 1,
      senses,
      terms: [],
      kind: HARD.has(field) ? 'name' : 'lexicon',
    };
    return { unit, senses, force: HARD.has(field) ? 'hard' : 'soft' };
  });
}

function spaceOfEntity(id: string, base: FactBase): string {
  if (base.accounts.has(id)) return 'account';
  return base.platforms.has(id) ? 'platform' : 'actor';
}

/** What a follow-up leaves unsaid is taken from the question before it: its subject, its measure, its slot. */
export function continueFrom(
  question: Interpretation,
  previous: Query,
  base: FactBase,
): { question: Interpretation; kept: readonly Sense[] } {
  const has = (spaces: readonly string[]) =>
    question.needs.some(({ senses }) =>
      senses.some((value) => spaces.some((space) => value.startsWith(`${space}:`))),
    );
  const before = interpretQuery(previous, base, question.traits);
  const missing = (need: Need): boolean => {
    const space = need.senses[0]?.split(':')[0] ?? '';
    if (['actor', 'account', 'country', 'type'].includes(space))
      return !has(['actor', 'account', 'who', 'country', 'type']);
    return ['measure', 'platform', 'action', 'kind', 'concept'].includes(space) && !has([space]);
  };
  const kept = before.needs.filter(missing);
  if (kept.length === 0) return { question, kept: [] };
  const asks = question.asks.length > 0 ? question.asks : before.asks;
  return {
    question: { ...question, needs: [...question.needs, ...kept], asks },
    kept: kept.filter(({ force }) => force === 'hard').flatMap(({ senses }) => senses),
  };
}
