import { dateOf } from '../../language/known-dates.js';
import type { Answer } from '../answer.js';
import { meetsDate } from '../asked-time.js';
import type { IndexedFrame } from '../frame-index.js';
import { grouped } from '../grouped.js';
import type { AskedDate, Interpretation } from '../interpretation.js';
import { countsOneOf, plainMeasures } from '../slots.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { refusalFor } from './comparability.js';
import { factOf, type Operand, operandOf } from './operand.js';
import { noTwoDates, refused, worked } from './outcome.js';
import { anyFrame, members, select } from './selection.js';

const MIN_COVERAGE = 0.3;

/** How a count changed: two dated values of one measure of one subject, or nothing. */
export function growthOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const holders = holdersAtTwoDates(question, snapshot);
  if (holders) return holders;
  const counts = members(
    select(question, snapshot, (indexed) => countsOneOf(indexed, plainMeasures(question)), {
      kinds: ['milestone'],
      floor: MIN_COVERAGE,
    }),
  ).flatMap(({ indexed }) => operandOf(indexed) ?? []);
  return growthIn(question, counts, snapshot);
}

/** Growth between the dated values of one series among these. */
export function growthIn(question: Interpretation, counts: readonly Operand[], snapshot: Snapshot): Answer {
  const alike = grouped(counts.map((each) => [seriesOf(each), each] as const));
  for (const later of counts) {
    const earlier = alike.get(seriesOf(later))?.find((each) => endsBefore(each, later));
    if (!earlier) continue;
    const reason = refusalFor(earlier, later, 'order', snapshot.base);
    const quantity = arithmetic.difference(later.quantity, earlier.quantity);
    if (reason ?? !quantity)
      return refused(question, 'growth', [factOf(earlier), factOf(later)], reason ?? 'two-bounds');
    if (quantity)
      return worked(question, {
        operation: 'growth',
        operands: [factOf(earlier), factOf(later)],
        result: { kind: 'quantity', quantity, terms: [earlier.quantity, later.quantity] },
      });
  }
  return noTwoDates(question, counts.slice(0, 3).map(factOf));
}

const begins = ({ when }: IndexedFrame): boolean => when?.start !== undefined;

/** Values of one subject in one unit: what may grow. */
const seriesOf = ({ indexed, quantity }: Operand): string =>
  [
    quantity.unit,
    indexed.frame.accounts.join(),
    ...indexed.frame.actors.filter(({ role }) => role === 'subject').map(({ id }) => id),
  ].join(' ');

function endsBefore(earlier: Operand, later: Operand): boolean {
  if (earlier.quantity.date === undefined || later.quantity.date === undefined) return false;
  const [from, to] = [dateOf(earlier.quantity.date), dateOf(later.quantity.date)];
  return from.end !== undefined && to.start !== undefined && from.end < to.start;
}

/** Two dates, or the ends of one span ("between 2019 and 2023"). */
function twoDates({ dates }: Interpretation): AskedDate[] {
  const [only, ...others] = dates;
  if (!only || others.length > 0) return [...dates];
  return only.edtf.split('/').map((edtf) => ({ ...only, edtf, relation: 'in' }));
}

/** Who held accounts at two dates: persons at one and institutions at the other make no growth. */
function holdersAtTwoDates(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const [from, to] = twoDates(question);
  const accounts =
    question.needs.some(({ senses }) => senses.includes('kind:account')) ||
    question.needs.some(({ senses }) => senses.some((value) => value.startsWith('platform:')));
  if (!from || !to || !accounts) return undefined;
  const held = members(select(question, snapshot, anyFrame, { kinds: ['account'], floor: 0.2 })).map(
    ({ indexed }) => indexed,
  );
  // "Before June 2023" does not say that it held in 2019.
  const before = held.filter((indexed) => begins(indexed) && meetsDate(indexed, from));
  const early = new Set(before);
  const by = { ...to, relation: 'as-of' } as const;
  const after = held.filter((indexed) => !early.has(indexed) && meetsDate(indexed, by));
  if (before.length === 0 || after.length === 0) return undefined;
  const kinds = (frames: readonly IndexedFrame[]) =>
    new Set(
      frames.flatMap(({ frame }) =>
        frame.actors
          .filter(({ role }) => role === 'subject')
          .map(({ id }) => snapshot.base.actors.get(id)?.kind),
      ),
    );
  const [one, other] = [kinds(before), kinds(after)];
  if ([...one].some((kind) => other.has(kind))) return undefined;
  return refused(
    question,
    'growth',
    [...before, ...after].map(({ frame }) => frame.fact),
    'nature',
  );
}
