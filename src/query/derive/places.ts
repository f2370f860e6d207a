import { spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import { queryOf } from '../query-of.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { refusalFor } from './comparability.js';
import { growthIn } from './growth.js';
import { factOf, type Operand, operandOf } from './operand.js';
import { refused, worked } from './outcome.js';
import { anyFrame, select } from './selection.js';

/** "How many places": between two that are ranked, or gained by one from one date to another. */
export function placesBetween(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const placed = select(question, snapshot, ({ frame }) => frame.slots.position !== undefined, {
    kinds: ['ranking'],
  }).all.map(({ indexed }) => indexed);
  const names = question.needs.filter((need) => isRanked(need, snapshot));
  const positions = names.map((need) => placed.find((indexed) => strengthOf(need, indexed) > 0));
  const [a, b] = positions.map((indexed) => indexed && operandOf(indexed, 'rank'));
  if (names.length === 1) {
    const own = placed.filter((indexed) => strengthOf(names[0] as Need, indexed) > 0);
    return own.length > 0 ? growthIn(question, own.flatMap(asOperand), snapshot) : undefined;
  }
  if (names.length !== 2) return undefined;
  if (!a || !b) return unplaced(question, positions);
  const facts = [factOf(a), factOf(b)];
  const reason = refusalFor(a, b, 'order', snapshot.base);
  const quantity = arithmetic.difference(a.quantity, b.quantity);
  if (reason ?? !quantity) return refused(question, 'difference', facts, reason ?? 'two-bounds');
  return (
    quantity &&
    worked(question, {
      operation: 'difference',
      operands: facts,
      result: { kind: 'quantity', quantity, terms: [a.quantity, b.quantity] },
    })
  );
}

/** Which of two that are named stands higher, where no fact sets the one above the other. */
export function higherPlaced(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const [a, b, ...others] = question.needs.filter((need) => isRanked(need, snapshot));
  if (!a || !b || others.length > 0) return undefined;
  const rankings = select(question, snapshot, anyFrame, { kinds: ['ranking'] }).all.map(
    ({ indexed }) => indexed,
  );
  if (rankings.length === 0 || rankings.some((indexed) => setsApart(indexed, a, b))) return undefined;
  const placed = [a, b].map((need) =>
    rankings.find((indexed) => indexed.frame.slots.position !== undefined && strengthOf(need, indexed) === 1),
  );
  const [one, other] = placed.flatMap((indexed) => (indexed ? asOperand(indexed) : []));
  if (!one || !other) return unplaced(question, placed);
  const [first, second] = one.quantity.value <= other.quantity.value ? [one, other] : [other, one];
  return worked(question, {
    operation: 'max',
    operands: [factOf(first), factOf(second)],
    result: { kind: 'winner', fact: factOf(first), others: [factOf(second)] },
  });
}

/** One of the two is told to be ahead of the other. */
function setsApart({ frame }: IndexedFrame, a: Need, b: Need): boolean {
  const roleOf = ({ senses }: Need) => frame.actors.find(({ id }) => senses.includes(`actor:${id}`))?.role;
  const [one, other] = [roleOf(a), roleOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

const asOperand = (indexed: IndexedFrame): Operand[] => {
  const operand = operandOf(indexed, 'rank');
  return operand ? [operand] : [];
};

/** Who is ranked, as against the system that ranks. */
const isRanked = ({ senses, force }: Need, { index }: Snapshot): boolean =>
  force === 'hard' &&
  senses.some((value) => ['actor', 'account', 'country', 'who'].includes(spaceOf(value))) &&
  !senses.some((value) => index.traits.systems.has(value.slice(value.indexOf(':') + 1)));

/** One of the two has no printed place. */
function unplaced(question: Interpretation, positions: readonly (IndexedFrame | undefined)[]): Answer {
  return {
    outcome: 'nothing',
    query: queryOf(question, 'difference'),
    reason: { code: 'slot-empty', slot: 'position' },
    nearest: positions.flatMap((indexed) => indexed?.frame.fact ?? []),
    caveats: [],
  };
}

/** A number of places is asked, rather than a place. */
export const asksForPlaces = ({ ranked, units }: Interpretation): boolean =>
  ranked &&
  units.some(
    ({ senses, to }) =>
      senses.includes('ask:value') &&
      units.some((next) => next.from === to && next.senses.includes('ask:position')),
  );
