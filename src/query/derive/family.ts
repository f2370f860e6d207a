import type { NumberMatch } from '../../language/numbers.js';
import { spaceOf } from '../../linking/sense.js';
import { meetsDate } from '../asked-time.js';
import type { FrameIndex, IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { type Operand, operandOf } from './operand.js';
import { members, select } from './selection.js';

/** A printed total with its parts, or a set of like figures that nobody has added up. */
export interface Family {
  readonly total?: Operand;
  /** The parts that the question means: all of them, those of its dates, those that it names. */
  readonly parts: readonly Operand[];
  /** Parts that the question leaves out by name or by date. */
  readonly left: readonly Operand[];
  /** The part that the question picks out by name, where it names fewer than all. */
  readonly named: readonly Operand[];
  readonly unit: string;
}

const MIN_COVERAGE = 0.35;

/** The family of figures that a question is about: the one whose total or parts meet it best. */
export function familyOf(question: Interpretation, snapshot: Snapshot): Family | undefined {
  const { index } = snapshot;
  const unfiltered = { ...question, excluded: [] };
  // Of three parts that are named, each is told of by a third of the question.
  const names = question.needs.filter(isActorName).length;
  const floor = names > 2 ? MIN_COVERAGE / (names - 1) : MIN_COVERAGE;
  const [best] = members(select(unfiltered, snapshot, () => true, { floor, among: index.ofTotals }));
  const total = best && totalOf(best.indexed, index);
  const totalOperand = total && (inCurrency(total, question, index) ?? operandOf(total));
  if (!total || !totalOperand) return undefined;
  const { unit } = totalOperand.quantity;
  const parts = partsIn(unit, total, index);
  const out = question.excluded;
  const isOut = ({ indexed }: Operand) =>
    out.some((need) => need.senses.some((value) => indexed.senses.get(value) === 1));
  const limits = limitsOf(question);
  const limited = ({ quantity }: Operand) => limits.every((limit) => isWithin(quantity.value, limit));
  const dated = ({ indexed }: Operand) =>
    question.dates.length === 0 || question.dates.some((date) => meetsDate(indexed, date));
  const kept = parts.filter((part) => !isOut(part) && dated(part) && limited(part));
  return {
    total: totalOperand,
    parts: kept,
    left: parts.filter((part) => !kept.includes(part)),
    named: namedParts(question, kept, total),
    unit,
  };
}

const isActorName = ({ force, senses }: Need): boolean =>
  force === 'hard' && senses.some((value) => spaceOf(value) === 'actor');

const partsIn = (unit: string, { frame }: IndexedFrame, { partsOf }: FrameIndex): Operand[] =>
  (partsOf.get(frame.fact) ?? []).flatMap((indexed) => operandOf(indexed, unit) ?? []);

/** The total in the currency that the question wants, where it is printed in it. */
function inCurrency(
  total: IndexedFrame,
  { currencies }: Interpretation,
  index: FrameIndex,
): Operand | undefined {
  const all = index.partsOf.get(total.frame.fact)?.length ?? 0;
  return currencies
    .filter((unit) => partsIn(unit, total, index).length === all)
    .flatMap((unit) => operandOf(total, unit) ?? [])[0];
}

/** Figures of the question that are limits: "more than 5 million". */
export const limitsOf = (question: Interpretation): NumberMatch[] =>
  question.numbers
    .map(({ match }) => match)
    .filter(({ bound }) => bound === 'at-least' || bound === 'at-most');

/** "At least 5 million" includes the figure itself, "more than 5 million" does not. */
function isWithin(value: number, { value: limit, bound, boundStrict }: NumberMatch): boolean {
  if (value === limit) return boundStrict !== true;
  return value > limit === (bound === 'at-least');
}

function totalOf(indexed: IndexedFrame, { byFact, partsOf }: FrameIndex): IndexedFrame | undefined {
  const { partOf, fact } = indexed.frame;
  if (partOf !== undefined) return byFact.get(partOf);
  return partsOf.has(fact) ? indexed : undefined;
}

/** Parts that a name of the question picks out and that name does not pick out all of them. */
function namedParts(question: Interpretation, parts: readonly Operand[], total: IndexedFrame): Operand[] {
  const picking = question.needs.filter(
    (need) => need.senses.some((value) => spaceOf(value) === 'actor') && strengthOf(need, total) < 1,
  );
  return parts.filter(({ indexed }) =>
    picking.some((need) =>
      need.senses.some(
        (value) =>
          indexed.senses.get(value) === 1 && !parts.every((part) => part.indexed.senses.get(value) === 1),
      ),
    ),
  );
}
