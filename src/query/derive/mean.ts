import type { FactBase } from '../../facts/fact-base.js';
import { sense } from '../../linking/sense.js';
import { once } from '../../once.js';
import type { Answer, DerivedResult } from '../answer.js';
import type { FrameTest } from '../coverage.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import { sensePostings } from '../postings.js';
import type { Operation } from '../query.js';
import { countsOneOf, plainMeasures } from '../slots.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { type Family, familyOf } from './family.js';
import { asQuantity, factOf, figures, operandOf } from './operand.js';
import { worked } from './outcome.js';
import { members, select } from './selection.js';

const AVERAGES = { mean: arithmetic.mean, median: arithmetic.median };

/** Mean and median of the parts, or of a group's count over its size. */
export function averageOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const asked = (['mean', 'median'] as const).filter((operation) => question.operations.includes(operation));
  const family = familyOf(question, snapshot);
  const ofTotal = family && meanOfTotal(question, family, snapshot);
  if (ofTotal) return ofTotal;
  const averaged = family && (family.named.length > 0 ? family.named : family.parts);
  if (averaged && averaged.length > 1) {
    const facts = averaged.map(factOf);
    const parts = asked.flatMap((operation) => {
      const quantity = AVERAGES[operation](figures(averaged));
      return quantity ? [{ label: { operation }, quantity, facts }] : [];
    });
    const [only] = parts;
    if (!only) return undefined;
    const result: DerivedResult = parts.length === 1 ? asQuantity(only.quantity) : { kind: 'several', parts };
    return worked(question, { operation: asked[0] as Operation, operands: facts, result });
  }
  // How a group's count is spread over its accounts is not printed, so that it has no median.
  return asked.includes('mean') ? meanPerAccount(question, snapshot) : undefined;
}

/** The mean in a currency in which the total alone is printed. */
function meanOfTotal(
  question: Interpretation,
  { total, parts, left, named, unit }: Family,
  { index }: Snapshot,
): Answer | undefined {
  const currency = question.currencies.find((each) => each !== unit);
  const indexed = total && index.byFact.get(factOf(total));
  const whole = currency !== undefined && indexed ? operandOf(indexed, currency) : undefined;
  if (!whole || left.length + named.length > 0 || question.operations.includes('median')) return undefined;
  const { value, bound, unit: own } = whole.quantity;
  const count = parts.length;
  return worked(question, {
    operation: 'mean',
    operands: [factOf(whole)],
    result: {
      kind: 'quantity',
      quantity: arithmetic.rounded({ value: value / count, bound, unit: own }),
      terms: [
        { value, bound, unit: own },
        { value: count, bound: 'exact', unit: 'facts' },
      ],
    },
    caveats: [{ code: 'distribution-unknown' }],
  });
}

/** "646,000 followers for 102 accounts": the mean of a group, as much a lower bound as its sum. */
function meanPerAccount(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const { base } = snapshot;
  const groups = members(
    select(question, snapshot, (indexed) => countsOneOf(indexed, plainMeasures(question)), {
      is: isOfGroup(base),
      kinds: ['milestone'],
      floor: 0.4,
    }),
  );
  const best = groups
    .flatMap(({ indexed }) => operandOf(indexed) ?? [])
    .find(({ quantity }) => quantity.unit !== 'accounts');
  const size = best && sizeOf(best.indexed, base);
  if (!best || !size) return undefined;
  const counted = ofAccounts(best.indexed.frame.accounts, snapshot).find(({ frame }) =>
    frame.slots.value?.some(({ quantity }) => quantity?.unit === 'accounts' && quantity.value === size),
  );
  const { value, bound, unit } = best.quantity;
  return worked(question, {
    operation: 'mean',
    operands: [factOf(best), ...(counted ? [counted.frame.fact] : [])],
    result: asQuantity({ value: value / size, bound, unit }),
    caveats: [
      { code: 'distribution-unknown' },
      ...(bound === 'at-least' ? [{ code: 'lower-bound' as const }] : []),
    ],
  });
}

/** How many accounts a group of them is. */
const sizeOf = ({ frame }: IndexedFrame, { accounts }: FactBase): number | undefined =>
  frame.accounts.map((id) => accounts.get(id)?.size).find((size) => size !== undefined);
const isOfGroup = once(
  (base: FactBase): FrameTest =>
    (indexed) =>
      sizeOf(indexed, base) !== undefined,
);

/** The frames that concern any of these accounts. */
const ofAccounts = (accounts: readonly string[], { index }: Snapshot): IndexedFrame[] =>
  accounts
    .flatMap((id) => [...sensePostings(index, sense('account', id)).orders])
    .map((order) => index.frames[order] as IndexedFrame)
    .filter(({ frame }) => frame.accounts.some((id) => accounts.includes(id)));
