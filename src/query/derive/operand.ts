import type { Quantity } from '../../facts/frame.js';
import type { DerivedQuantity, DerivedResult } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';

/** A fact that takes part in a calculation by one of its figures. */
export interface Operand {
  readonly indexed: IndexedFrame;
  readonly quantity: Quantity;
}

export const factOf = ({ indexed }: { readonly indexed: IndexedFrame }): string => indexed.frame.fact;

/** Every figure of a frame: counts, amounts, positions. */
export function quantitiesOf({ frame }: IndexedFrame): Quantity[] {
  const found: Quantity[] = [];
  for (const slot of FIGURE_SLOTS)
    for (const { quantity } of frame.slots[slot] ?? []) if (quantity) found.push(quantity);
  return found;
}

/** Whether a frame has a figure at all. */
export const isFigure = (indexed: IndexedFrame): boolean => quantitiesOf(indexed).length > 0;

const FIGURE_SLOTS = ['value', 'amount', 'position'] as const;

/** The frame's figure in a unit; its first one where the unit does not matter. */
export function operandOf(indexed: IndexedFrame, unit?: string): Operand | undefined {
  const quantity = quantitiesOf(indexed).find((each) => unit === undefined || each.unit === unit);
  return quantity && { indexed, quantity };
}

export const figures = (operands: readonly Operand[]): Quantity[] => operands.map(({ quantity }) => quantity);

export const asQuantity = (quantity: DerivedQuantity): DerivedResult => ({ kind: 'quantity', quantity });
