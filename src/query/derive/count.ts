import type { FactBase } from '../../facts/fact-base.js';
import { idOf, type Sense, spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import { meetsDate } from '../asked-time.js';
import { CLOSENESS, typesOf, who } from '../facets.js';
import type { IndexedFrame } from '../frame-index.js';
import { hasSpace, REACH } from '../interpret/needs.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { familyOf } from './family.js';
import { factOf } from './operand.js';
import { worked } from './outcome.js';
import { anyFrame, members, type Selected, select } from './selection.js';

const MIN_COVERAGE = 0.3;
const NEAR_BEST = 0.35;

/** How many the base names, and whether its sources say that there are others. */
export function countOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  if (question.ranked) return aheadOf(question, snapshot);
  const { base } = snapshot;
  const special = platformsOf(question, snapshot) ?? allParts(question, snapshot);
  if (special) return special;
  // "How many agencies" wants a printed count, unless a class says which are meant.
  if (hasSpace(question.needs, 'measure') && !hasSpace(question.needs, 'type', 'who')) return undefined;
  const counted = members(
    select(question, snapshot, anyFrame, {
      is: isThere,
      kinds: COUNTED,
      floor: MIN_COVERAGE,
    }),
  );
  const [best] = counted;
  if (!best) return undefined;
  const alike = byName(
    counted.filter((each) => tellsAlike(each, best)),
    question,
  );
  const sort = countedSort(question);
  const named = new Map<string, Selected>();
  let open = false;
  for (const each of alike) {
    for (const id of countedActors(each.indexed, question, base)) {
      // "Other governments", "public authorities": nobody in particular.
      if (base.actors.get(id)?.kind === 'group') open ||= base.actors.get(id)?.plural === true;
      else if (!named.has(id) && isOfSort(id, sort, each.indexed, base)) named.set(id, each);
    }
  }
  const entities = [...named.keys()];
  if (entities.length === 0) return undefined;
  const operands = [...new Set([...named.values()].map(({ indexed }) => indexed.frame.fact))];
  return worked(question, {
    operation: 'count',
    operands,
    result: { kind: 'count', count: entities.length, entities, open },
    ...(open ? { caveats: [{ code: 'open-list' }] } : {}),
  });
}

/** Those on a platform that the article calls by the asked one's name count only where none is on that one itself. */
function byName(counted: readonly Selected[], { needs }: Interpretation): readonly Selected[] {
  const at = needs.flatMap(({ senses }, index) =>
    senses.some((value) => spaceOf(value) === 'platform') ? [index] : [],
  );
  const own = counted.filter(({ strengths }) =>
    at.some((index) => (strengths[index] as number) === CLOSENESS.own),
  );
  return at.length > 0 && own.length > 0 ? own : counted;
}

/** Accounts that are not there to be counted. */
const GONE: ReadonlySet<string> = new Set(['absent', 'closed', 'mentioned']);
const isThere = ({ frame }: IndexedFrame): boolean => !frame.actions.some((action) => GONE.has(action));
const COUNTED: readonly string[] = ['account', 'policy', 'event'];

const tellsAlike = (each: Selected, best: Selected): boolean => {
  const [a, b] = [each.indexed.frame, best.indexed.frame];
  if (a.kind !== b.kind) return false;
  return (
    a.kind === 'account' ||
    (best.coverage - each.coverage <= NEAR_BEST && a.actions.some((action) => b.actions.includes(action)))
  );
};

/** Who is counted: those who did it; of an exchange with somebody named, the other side. */
function countedActors({ frame }: IndexedFrame, question: Interpretation, base: FactBase): string[] {
  const asked = new Set(
    question.needs.filter(({ force }) => force === 'hard').flatMap(({ senses }) => senses),
  );
  const sides = frame.actors
    .filter(({ role }) => (frame.kind === 'event' ? role !== 'about' : role === 'subject'))
    .map(({ id }) => id);
  const others = sides.filter((id) => !asked.has(`actor:${id}`));
  return (others.length > 0 && frame.kind === 'event' ? others : sides).filter((id) => base.actors.has(id));
}

/** The class that "how many" counts, where it is one: "governments", not "governments and institutions". */
function countedSort({ needs, units }: Interpretation): readonly Sense[] {
  const asked = units.find(({ senses }) => senses.includes('ask:value'));
  const after = needs.filter(({ unit }) => asked !== undefined && unit.from >= asked.to);
  // "How many national governments": an adjective may stand between.
  const at = after.findIndex(({ senses }) => senses.length > 0);
  const [head, next] = [after[at], after[at + 1]];
  const classes = head ? classesOf(head) : [];
  if (!head || classes.length === 0 || !asked || head.unit.from - asked.to > REACH) return [];
  if (next === undefined || next.unit.from - head.unit.to > 2) return classes;
  // "Governments and bodies": whatever the second is, it is counted, too.
  const between = units.filter(({ from, to }) => from >= head.unit.to && to <= next.unit.from);
  const joined = classesOf(next).length > 0 || between.some(({ text }) => AND.has(text.toLowerCase()));
  return joined && next.force !== 'hard' ? [] : classes;
}

const AND: ReadonlySet<string> = new Set(['et', 'ou', 'and', 'or', '&']);

const classesOf = ({ senses }: Need): Sense[] =>
  senses.filter((value) => ['type', 'who'].includes(spaceOf(value)));

function isOfSort(
  id: string,
  sort: readonly Sense[],
  { frame, senses }: IndexedFrame,
  base: FactBase,
): boolean {
  if (sort.length === 0) return true;
  const types = typesOf(id, base);
  const country = base.actors.get(id)?.country ?? '';
  return sort.some(
    (value) =>
      types.has(idOf(value)) ||
      [...types].some((type) => who(type, country) === value) ||
      // A government's ban is its country's; what several did is not told of each one's.
      (frame.kind === 'policy' &&
        frame.actors.filter(({ role }) => role === 'subject').length === 1 &&
        spaceOf(value) === 'type' &&
        senses.has(who(idOf(value), country))),
  );
}

/** "On how many networks": the platforms on which the accounts of the named actor are. */
function platformsOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const asked =
    question.wishes.includes('platform') ||
    question.asks.includes('platform') ||
    question.needs.some(({ senses }) => senses.includes('measure:networks'));
  if (!asked) return undefined;
  const dates = question.dates;
  const held = members(
    select(question, snapshot, anyFrame, {
      is: isThere,
      kinds: ['account'],
      floor: MIN_COVERAGE,
    }),
  )
    .map(({ indexed }) => indexed)
    .filter((indexed) =>
      question.needs.every(
        (need) => need.force !== 'hard' || need.senses.some((value) => indexed.senses.get(value) === 1),
      ),
    )
    .filter((indexed) => dates.length === 0 || dates.some((date) => meetsDate(indexed, date)));
  const entities = [...new Set(held.flatMap(({ frame }) => frame.platforms))];
  if (entities.length === 0) return undefined;
  return worked(question, {
    operation: 'count',
    operands: held.map(({ frame }) => frame.fact),
    result: { kind: 'count', count: entities.length, entities, open: false },
  });
}

/** "How many centres are there": the parts of a total, where they are what is counted. */
function allParts(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  const [part] = family?.parts ?? [];
  if (!family || !part || family.left.length > 0 || family.named.length > 0) return undefined;
  const senses = question.needs.filter(({ senses }) => senses.length > 0);
  if (!senses.every((need) => strengthOf(need, part.indexed) > 0)) return undefined;
  const entities = family.parts.flatMap(
    ({ indexed }) => indexed.frame.actors.find(({ role }) => role === 'subject')?.id ?? [],
  );
  return worked(question, {
    operation: 'count',
    operands: family.parts.map(factOf),
    result: { kind: 'count', count: family.parts.length, entities, open: false },
  });
}

/** Who stands above a position: the named ones, and how many the source leaves unnamed. */
function aheadOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const ranked = members(
    select(question, snapshot, anyFrame, { kinds: ['ranking'], floor: MIN_COVERAGE }),
  ).map(({ indexed }) => indexed);
  const asked = namedActors(question, snapshot);
  const placed = ranked.find(
    ({ frame }) =>
      frame.slots.position !== undefined &&
      (asked.size === 0 || frame.actors.some(({ id, role }) => role === 'subject' && asked.has(id))),
  );
  const position = placed?.frame.slots.position?.[0]?.quantity?.value;
  if (!placed || position === undefined) return undefined;
  const subject = placed.frame.actors.find(({ role }) => role === 'subject')?.id;
  const above = ranked.filter(
    ({ frame }) =>
      frame.actions.includes('ahead') &&
      frame.actors.some(({ id, role }) => id === subject && role === 'subject'),
  );
  const entities = [
    ...new Set(
      above.flatMap(({ frame }) => frame.actors.filter(({ role }) => role === 'object').map(({ id }) => id)),
    ),
  ];
  const count = position - 1;
  return worked(question, {
    operation: 'count',
    operands: [placed.frame.fact, ...above.map(({ frame }) => frame.fact)],
    result: { kind: 'count', count, entities, open: false, unnamed: count - entities.length },
  });
}

/** The actors that the question names, but for the system that ranks them. */
function namedActors({ needs }: Interpretation, { index }: Snapshot): Set<string> {
  const actors = needs
    .filter(({ force }) => force === 'hard')
    .flatMap(({ senses }) => senses.filter((value) => spaceOf(value) === 'actor').map(idOf));
  return new Set(actors.filter((id) => !index.traits.systems.has(id)));
}

const isExchange = ({ frame }: IndexedFrame): boolean => frame.actions.includes('exchanged');

/** Who exchanged with whom: every event of that sort that meets the question. */
export function exchangesOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const parties = question.needs.filter(
    ({ force, senses }) => force === 'hard' && senses.some((value) => value.startsWith('actor:')),
  );
  const found = members(
    select(question, snapshot, anyFrame, {
      is: isExchange,
      kinds: ['event'],
      floor: MIN_COVERAGE,
    }),
  )
    // Two persons who are both named must both take part in one exchange.
    .filter(({ indexed }) =>
      parties.every(({ senses }) => senses.some((value) => (indexed.senses.get(value) ?? 0) > 0)),
    );
  if (found.length === 0) return undefined;
  if (question.asks.includes('value')) return countOf({ ...question, ranked: false }, snapshot);
  const facts = found.map(({ indexed }) => indexed.frame.fact);
  return worked(question, { operation: 'exchange', operands: facts, result: { kind: 'order', facts } });
}
