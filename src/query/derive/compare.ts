import type { Answer, CaveatCode, DerivedQuantity } from '../answer.js';
import { meetsDate } from '../asked-time.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Operation } from '../query.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { type Purpose, refusalFor, sameFamily } from './comparability.js';
import { factOf, isFigure, type Operand, operandOf, quantitiesOf } from './operand.js';
import { refused, worked } from './outcome.js';
import { MOST_PAIRED, pair } from './pair.js';
import { anyFrame, members, select } from './selection.js';

const PURPOSE: Readonly<Partial<Record<Operation, Purpose>>> = {
  sum: 'add',
  difference: 'proportion',
  ratio: 'proportion',
  share: 'proportion',
  max: 'order',
  min: 'order',
  compare: 'order',
};

/** Two counts of one kind go together better than a count of people and one of accounts. */
const SAME_FAMILY = 0.5;

/** A payment takes part only where the question is about one. */
const MIN_SPENDING_COVERAGE = 0.3;

/** How many needs one side must meet at the least, by weight. */
const MIN_SCORE = 1.2;

/** Two named figures put together: added, subtracted, set in proportion, or only in order. */
export function compareTwo(
  question: Interpretation,
  snapshot: Snapshot,
  operation: Operation,
): Answer | undefined {
  const operands =
    twoOperands(question, snapshot) ??
    (operation === 'share' ? partAndWhole(question, snapshot) : undefined) ??
    (operation === 'ratio' ? otherMeasure(question, snapshot) : undefined);
  if (!operands) return undefined;
  const [a, b] = inProportion(operands, operation);
  const facts = [a, b].map(factOf);
  const purpose = PURPOSE[operation] ?? 'order';
  const reason = refusalFor(a, b, purpose, snapshot.base);
  if (reason) return refused(question, operation, facts, reason);
  if (purpose === 'order') {
    const [first, second] = a.quantity.value >= b.quantity.value === (operation !== 'min') ? [a, b] : [b, a];
    // A lower bound that is larger than another lower bound is larger as printed, and no more can be said.
    const caveats: CaveatCode[] =
      arithmetic.isFixed(a.quantity) && arithmetic.isFixed(b.quantity) ? [] : [{ code: 'lower-bound' }];
    return worked(question, {
      operation: operation === 'compare' ? 'max' : operation,
      operands: [factOf(first), factOf(second)],
      result: { kind: 'winner', fact: factOf(first), others: [factOf(second)] },
      caveats,
    });
  }
  const quantity = combine(operation, a, b);
  if (!quantity) return refused(question, operation, facts, 'two-bounds');
  return worked(question, {
    operation,
    operands: facts,
    result: { kind: 'quantity', quantity, terms: [a.quantity, b.quantity] },
  });
}

function combine(operation: Operation, a: Operand, b: Operand): DerivedQuantity | undefined {
  switch (operation) {
    case 'sum':
      return arithmetic.sum([a.quantity, b.quantity]);
    case 'difference':
      return arithmetic.difference(a.quantity, b.quantity);
    case 'share':
      return arithmetic.share(a.quantity, b.quantity);
    case 'ratio':
      return arithmetic.ratio(a.quantity, b.quantity);
    default:
      return undefined;
  }
}

/** A multiple counts from the larger figure, a share from the smaller, whichever is named first. */
function inProportion([a, b]: readonly [Operand, Operand], operation: Operation): [Operand, Operand] {
  if (operation !== 'ratio' && operation !== 'share') return [a, b];
  const larger = a.quantity.value >= b.quantity.value;
  return larger === (operation === 'ratio') ? [a, b] : [b, a];
}

/** The two figures that share the question between them. */
function twoOperands(question: Interpretation, snapshot: Snapshot): [Operand, Operand] | undefined {
  const numbers = new Set(question.numbers.map(({ match }) => match.value));
  const every = select(question, snapshot, anyFrame, {
    is: isFigure,
    kinds: COUNTS,
    most: MOST_PAIRED,
  });
  // What was paid to a platform and what was not are both money: a platform only parts audiences.
  const counts = members(
    { ...every, all: every.all.filter(({ indexed }) => indexed.frame.kind === 'milestone') },
    { nationalities: 'pick', broad: snapshot.index.traits.broadPlatforms },
  );
  const spent = every.all.filter(
    ({ indexed, coverage }) => indexed.frame.kind === 'spending' && coverage >= MIN_SPENDING_COVERAGE,
  );
  const selection = { ...every, all: [...counts, ...spent] };
  const printed = (indexed: IndexedFrame) =>
    quantitiesOf(indexed).some(({ value }) => numbers.has(value)) ? 0.6 : 0;
  const alike = (a: IndexedFrame, b: IndexedFrame) => {
    const [left, right] = [operandOf(a), operandOf(b)];
    return left && right && sharesNothing(question, a, b)
      ? undefined
      : left && right && sameFamily(left.quantity.unit, right.quantity.unit, snapshot.base)
        ? SAME_FAMILY
        : 0;
  };
  const found = pair(selection, question, { bonus: printed, harmony: alike });
  if (!found || found.score < MIN_SCORE) return undefined;
  // Nor is a name: what is asked of three is not told of two.
  const named = question.needs.filter(({ force }) => force === 'hard');
  if (!named.every((need) => [found.first, found.second].some((one) => strengthOf(need, one) > 0)))
    return undefined;
  // A time that neither figure is of is not passed over.
  const both = [found.first, found.second];
  if (!question.dates.every((date) => both.some((one) => meetsDate(one, date)))) return undefined;
  const [a, b] = [operandOf(found.first), operandOf(found.second)];
  if (!a || !b) return undefined;
  // A member of a total and another of it print the same currencies; take the unit that both have.
  const shared = quantitiesOf(found.first).find(({ unit }) =>
    quantitiesOf(found.second).some((other) => other.unit === unit),
  );
  const [left, right] = shared
    ? [operandOf(found.first, shared.unit), operandOf(found.second, shared.unit)]
    : [a, b];
  if (!left || !right) return undefined;
  return [wholeUnlessNamed(left, question, snapshot), wholeUnlessNamed(right, question, snapshot)];
}

const COUNTS: readonly string[] = ['milestone', 'spending'];

/** A name that is the fact's own, against one that it only stands near. */
const CLEARLY = 0.05;

/** "The centres" beside something else are all of them: a part stands for itself only where its name is asked. */
function wholeUnlessNamed(operand: Operand, question: Interpretation, { index }: Snapshot): Operand {
  const { frame } = operand.indexed;
  const total = frame.partOf === undefined ? undefined : index.byFact.get(frame.partOf);
  const payer = frame.actors.find(({ role }) => role === 'subject')?.id;
  const named = question.needs.some(({ senses }) => senses.includes(`actor:${payer}`));
  return (total && !named ? operandOf(total, operand.quantity.unit) : undefined) ?? operand;
}

/** Each side must meet something of the question that the other does not; otherwise one of them is a guess. */
function sharesNothing(question: Interpretation, a: IndexedFrame, b: IndexedFrame): boolean {
  const bears = (indexed: IndexedFrame, at: number) =>
    Math.max(0, ...(question.needs[at]?.senses ?? []).map((value) => indexed.senses.get(value) ?? 0));
  const own = (one: IndexedFrame, other: IndexedFrame) =>
    question.needs.some(
      ({ force }, at) => force !== 'ignored' && bears(one, at) - bears(other, at) > CLEARLY,
    );
  return !own(a, b) || !own(b, a);
}

/** "Likes per follower": the count that is named, and the subject's other count on that platform. */
function otherMeasure(question: Interpretation, snapshot: Snapshot): [Operand, Operand] | undefined {
  const counts = members(
    select(question, snapshot, anyFrame, {
      is: isFigure,
      kinds: ['milestone'],
      floor: 0.3,
    }),
  );
  const [first, ...others] = counts.flatMap(({ indexed }) => operandOf(indexed) ?? []);
  if (!first) return undefined;
  const subject = ({ indexed }: Operand) => indexed.frame.actors.find(({ role }) => role === 'subject')?.id;
  const [owner, platforms] = [subject(first), first.indexed.frame.platforms.join()];
  const second = others.find(
    (other) =>
      other.quantity.unit !== first.quantity.unit &&
      subject(other) === owner &&
      other.indexed.frame.platforms.join() === platforms,
  );
  return second && [first, second];
}

/** A part that names its place, and the same count for the whole: "users in France" of "users". */
function partAndWhole(question: Interpretation, snapshot: Snapshot): [Operand, Operand] | undefined {
  const selection = select(question, snapshot, anyFrame, {
    is: isFigure,
    kinds: ['milestone'],
    most: MOST_PAIRED,
  });
  const part = selection.all[0] && operandOf(selection.all[0].indexed);
  if (!part || (selection.all[0]?.coverage ?? 0) < 0.5) return undefined;
  const whole = selection.all
    .flatMap(({ indexed }) => operandOf(indexed) ?? [])
    .filter(
      (other) =>
        other.indexed !== part.indexed && sameFamily(other.quantity.unit, part.quantity.unit, snapshot.base),
    )
    .find(
      ({ indexed }) =>
        indexed.frame.platforms.join() === part.indexed.frame.platforms.join() &&
        indexed.frame.countries.length < part.indexed.frame.countries.length,
    );
  return whole && [part, whole];
}
