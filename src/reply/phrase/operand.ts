import type { Frame, Quantity, SlotValue } from '../../facts/frame.js';
import type { Fact } from '../../facts/kinds/index.js';
import type { Strictness } from '../../facts/wording.js';
import type { DerivedQuantity } from '../../query/answer.js';
import { type Figure, figureOf } from './figure.js';
import type { Voice } from './voice.js';

/** A fact as a calculation takes it: its frame, the figure that counts, and what the figure's printed form is. */
export interface Operand {
  readonly id: string;
  readonly frame: Frame;
  /** Absent for the frame of a source. */
  readonly fact?: Fact;
  readonly quantity?: Quantity;
  readonly figure?: Figure;
  readonly strictness?: Strictness;
}

/** The operands that the base holds, each with its figure in the unit asked for, or else its first figure. */
export function operandsOf(voice: Voice, ids: readonly string[], unit?: string): Operand[] {
  return ids.flatMap((id) => {
    const frame = voice.base.frameOf.get(id);
    return frame ? [operandOf(voice, frame, unit)] : [];
  });
}

export function operandOf(voice: Voice, frame: Frame, unit?: string): Operand {
  const fact = voice.base.facts.get(frame.fact);
  const base = { id: frame.fact, frame, ...(fact ? { fact } : {}) };
  const quantities = quantitiesOf(frame);
  const quantity = quantities.find((candidate) => candidate.unit === unit) ?? quantities[0];
  if (!quantity) return base;
  const strictness = strictnessOf(fact, quantity);
  return {
    ...base,
    quantity,
    figure: figureOf(voice, quantity, strictness),
    ...(strictness ? { strictness } : {}),
  };
}

/** Every number that a frame states, amounts and counts first. */
export function quantitiesOf(frame: Frame): Quantity[] {
  const { amount = [], value = [], position = [] } = frame.slots;
  return [...amount, ...value, ...position].flatMap((slot: SlotValue) => slot.quantity ?? []);
}

function strictnessOf(fact: Fact | undefined, quantity: Quantity): Strictness | undefined {
  if (fact?.kind === 'milestone') return fact.strictness;
  if (fact?.kind === 'spending')
    return fact.amounts.find(({ currency }) => currency === quantity.unit)?.strictness;
  return undefined;
}

/** "more than" rather than "at least" for a result, where an operand's own bound is strict. */
export function resultStrictness(
  operands: readonly Operand[],
  result: DerivedQuantity,
): Strictness | undefined {
  if (result.bound !== 'at-least' && result.bound !== 'at-most') return undefined;
  return operands.some(({ strictness }) => strictness !== undefined) ? 'strict' : undefined;
}

/** How many of the operands are lower bounds. */
export const lowerBounds = (operands: readonly Operand[]): number =>
  operands.filter(({ quantity }) => quantity?.bound === 'at-least').length;
