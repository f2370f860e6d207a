import type { Answer } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { type Family, familyOf } from './family.js';
import { asQuantity, factOf, type Operand } from './operand.js';
import { worked } from './outcome.js';

/** The largest and the smallest of a family, or the distance between them. */
export function extremeOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2 || family.named.length > 0) return undefined;
  const both = ['max', 'min'].every((operation) => question.operations.includes(operation));
  const between = (['difference', 'ratio'] as const).find((each) => question.operations.includes(each));
  if (both && !between) return rankOf(question, snapshot);
  const ordered = byValue(family.parts);
  const [most, least] = [ordered[0] as Operand, ordered[ordered.length - 1] as Operand];
  if (between) {
    const quantity = BETWEEN[between](most.quantity, least.quantity);
    return (
      quantity &&
      worked(question, {
        operation: between,
        operands: [factOf(most), factOf(least)],
        result: asQuantity(quantity),
      })
    );
  }
  const wanted = question.operations.includes('min') ? [...ordered].reverse() : ordered;
  const place = question.numbers.find(
    ({ match }) => match.ordinal && match.value > 1 && match.value <= wanted.length,
  )?.match.value;
  if (place !== undefined) {
    const placed = wanted[place - 1] as Operand;
    return worked(question, {
      operation: 'rank',
      operands: [factOf(placed), ...wanted.filter((each) => each !== placed).map(factOf)],
      result: { kind: 'quantity', quantity: { value: place, bound: 'exact', unit: 'rank' } },
    });
  }
  const [winner, ...others] = wanted.map(factOf);
  if (winner === undefined) return undefined;
  return worked(question, {
    operation: question.operations.includes('min') ? 'min' : 'max',
    operands: wanted.map(factOf),
    result: { kind: 'winner', fact: winner, others },
  });
}

/** What lies between the ends of a family. */
const BETWEEN = { difference: arithmetic.difference, ratio: arithmetic.ratio };

/** Largest first; equal figures keep the order of the facts. */
export const byValue = (operands: readonly Operand[]): Operand[] =>
  [...operands].sort((a, b) => b.quantity.value - a.quantity.value || a.indexed.order - b.indexed.order);

/** The whole family in order of size, with the place of the part that is named. */
export function rankOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2) return undefined;
  const ordered = byValue(family.parts);
  const [named] = family.named;
  if (!named) {
    const facts = (isAscending(question) ? [...ordered].reverse() : ordered).map(factOf);
    return worked(question, { operation: 'rank', operands: facts, result: { kind: 'order', facts } });
  }
  const position = ordered.findIndex((each) => each.quantity.value === named.quantity.value) + 1;
  return worked(question, {
    operation: 'rank',
    operands: [factOf(named), ...ordered.filter((each) => each !== named).map(factOf)],
    result: { kind: 'quantity', quantity: { value: position, bound: 'exact', unit: 'rank' } },
  });
}

/** "From the smallest to the largest", or by the smallest alone. */
const isAscending = ({ operations }: Interpretation): boolean => {
  const [least, most] = [operations.indexOf('min'), operations.indexOf('max')];
  return least >= 0 && (most < 0 || least < most);
};

/** "The three most expensive": as many of the largest parts as the question counts, one where it counts none. */
export function largest(question: Interpretation, family: Family): Operand[] | undefined {
  // "Top three" names a rank and a number.
  const superlative =
    ['max', 'min'].some((operation) => question.operations.includes(operation)) ||
    (question.operations.includes('rank') && question.numbers.length > 0);
  if (!superlative) return undefined;
  const count =
    question.numbers.find(
      ({ match }) => !match.ordinal && Number.isInteger(match.value) && match.value < family.parts.length,
    )?.match.value ?? 1;
  const ordered = byValue(family.parts);
  return (
    question.operations.includes('min') && !question.operations.includes('max') ? ordered.reverse() : ordered
  ).slice(0, count);
}
