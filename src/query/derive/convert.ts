import type { Answer } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { factOf, quantitiesOf } from './operand.js';
import { worked } from './outcome.js';
import { members, select } from './selection.js';

/** The exchange rates that amounts printed in two currencies imply; no rate from elsewhere. */
export function ratesOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  // A discount has a rate as well: only currencies make it an exchange.
  if (question.currencies.length === 0 && !question.operations.includes('convert')) return undefined;
  const twice = select(
    question,
    snapshot,
    (indexed) => indexed.frame.kind === 'spending' && quantitiesOf(indexed).length > 1,
    { kind: 'spending' },
  );
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
