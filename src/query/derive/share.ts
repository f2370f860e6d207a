import type { Answer } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { byValue, largest } from './extremes.js';
import { type Family, familyOf } from './family.js';
import { factOf, figures, type Operand } from './operand.js';
import { worked } from './outcome.js';
import { select } from './selection.js';

/** What part of the total the named parts, or the largest ones, make up. */
export function shareOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family?.total || family.parts.length + family.left.length < 2) return undefined;
  const { total } = family;
  const picked =
    family.named.length > 0
      ? family.named
      : (largest(question, family) ?? limited(question, family) ?? bridged(question, family, snapshot));
  const part = picked && arithmetic.sum(figures(picked));
  const percent = part && arithmetic.share(part, total.quantity);
  if (!picked || !part || !percent) return undefined;
  const operands = [...picked.map(factOf), factOf(total)];
  const terms = [
    part,
    { value: total.quantity.value, bound: total.quantity.bound, unit: total.quantity.unit },
  ];
  const [only] = picked;
  const place = question.operations.includes('rank') || question.asks.includes('position');
  if (!place || picked.length !== 1 || !only) {
    return worked(question, {
      operation: 'share',
      operands,
      result: { kind: 'quantity', quantity: percent, terms },
    });
  }
  const rank = byValue(family.parts).indexOf(only) + 1;
  return worked(question, {
    operation: 'share',
    operands,
    result: {
      kind: 'several',
      parts: [
        { label: { operation: 'share' }, quantity: percent, facts: operands },
        {
          label: { operation: 'rank' },
          quantity: { value: rank, bound: 'exact', unit: 'rank' },
          facts: family.parts.map(factOf),
        },
      ],
    },
  });
}

/** The parts that a date or a limit of the question picks out. */
const limited = (question: Interpretation, { parts, left }: Family): readonly Operand[] | undefined =>
  left.length > 0 && question.excluded.length === 0 ? parts : undefined;

/** The part that another fact singles out in the question's words ("the county that the others are told to copy"). */
function bridged(question: Interpretation, family: Family, snapshot: Snapshot): Operand[] | undefined {
  const parts = new Set(family.parts.map(factOf));
  const facts = select(
    question,
    snapshot,
    ({ frame }) => frame.kind !== 'spending' && !parts.has(frame.fact),
    { floor: 0.4, most: 3 },
  ).all;
  for (const { indexed } of facts) {
    const objects = indexed.frame.actors.filter(({ role }) => role === 'object').map(({ id }) => id);
    const meant = family.parts.filter((part) =>
      part.indexed.frame.actors.some(({ id, role }) => role === 'subject' && objects.includes(id)),
    );
    if (meant.length === 1) return meant;
  }
  return undefined;
}
