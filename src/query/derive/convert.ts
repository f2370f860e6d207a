import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { familyOf } from './family.js';
import { factOf, operandOf, quantitiesOf } from './operand.js';
import { worked } from './outcome.js';
import { anyFrame, members, select } from './selection.js';

/** An amount that is printed in two currencies. */
const isInTwo = (indexed: IndexedFrame): boolean => quantitiesOf(indexed).length > 1;

/** The exchange rates that amounts printed in two currencies imply; no rate from elsewhere. */
export function ratesOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const converted = convertedPart(question, snapshot);
  if (converted) return converted;
  // A discount has a rate as well: only currencies make it an exchange.
  if (question.currencies.length === 0 && !question.operations.includes('convert')) return undefined;
  const twice = select(question, snapshot, anyFrame, {
    is: isInTwo,
    kinds: ['spending'],
    kind: 'spending',
  });
  const strict = members(twice);
  const meant = strict.length > 0 ? strict : twice.all;
  const parts = meant.flatMap(({ indexed }) => {
    const [own, other] = quantitiesOf(indexed);
    const rate = own && other && arithmetic.ratio(own, other);
    return rate
      ? [
          {
            label: { fact: factOf({ indexed }) },
            quantity: { ...rate, unit: `${own.unit}/${other.unit}` },
            facts: [factOf({ indexed })],
          },
        ]
      : [];
  });
  if (parts.length === 0) return undefined;
  return worked(question, {
    operation: 'convert',
    operands: parts.flatMap(({ facts }) => facts),
    result: { kind: 'several', parts },
  });
}

/** A part that is printed in one currency only, by the rate that its total implies. */
function convertedPart(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf({ ...question, currencies: [] }, snapshot);
  const [named, ...others] = family?.named ?? [];
  const currency = question.currencies.find((each) => each !== family?.unit);
  if (!named || others.length > 0 || !family?.total || currency === undefined) return undefined;
  if (operandOf(named.indexed, currency)) return undefined;
  const other = operandOf(family.total.indexed, currency);
  const rate = other && arithmetic.ratio(family.total.quantity, other.quantity);
  if (!rate) return undefined;
  return worked(question, {
    operation: 'convert',
    operands: [factOf(named), factOf(family.total)],
    result: {
      kind: 'quantity',
      quantity: arithmetic.rounded({
        value: named.quantity.value / rate.value,
        bound: 'about',
        unit: currency,
      }),
      terms: [named.quantity, family.total.quantity],
    },
  });
}
