import { describe, expect, it } from 'vitest';
import type { Frame, Quantity } from '../../../src/facts/frame.js';
import { asQuantity, factOf, figures, operandOf, quantitiesOf } from '../../../src/query/derive/operand.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';

const quantity = (value: number, unit: string): Quantity => ({ value, unit, bound: 'exact', platforms: [] });
const text = { fr: 'x', en: 'x' };
const frameOf = (slots: Frame['slots']): IndexedFrame => {
  const frame: Partial<Frame> = { fact: 'orne-pays', slots };
  return { frame } as IndexedFrame;
};

const [followers, yuan, dollars, rank] = [
  quantity(12, 'followers'),
  quantity(70, 'CNY'),
  quantity(10, 'USD'),
  quantity(3, 'rank'),
];
const all = frameOf({
  position: [{ text, quantity: rank }],
  amount: [{ text }, { text, quantity: yuan }, { text, quantity: dollars }],
  actor: [{ text, quantity: quantity(1, 'towns') }],
  value: [{ text, quantity: followers }],
});

describe('the figures of a fact', () => {
  it('are its counts, its amounts and its places, in this order, and nothing else', () => {
    expect(quantitiesOf(all)).toEqual([followers, yuan, dollars, rank]);
  });

  it('are none where it tells no number', () => {
    expect(quantitiesOf(frameOf({}))).toEqual([]);
    expect(quantitiesOf(frameOf({ value: [{ text }] }))).toEqual([]);
  });

  it.each([
    ['the first one where the unit does not matter', undefined, followers],
    ['the one in the unit that is wanted', 'USD', dollars],
    ['a place', 'rank', rank],
  ])('gives %s', (_, unit, wanted) => {
    expect(operandOf(all, unit)).toEqual({ indexed: all, quantity: wanted });
  });

  it('gives none in a unit in which it prints none', () => {
    expect(operandOf(all, 'EUR')).toBeUndefined();
    expect(operandOf(frameOf({}))).toBeUndefined();
  });
});

describe('an operand', () => {
  it('is told by its fact, and counted by its figure', () => {
    const operand = { indexed: all, quantity: yuan };
    expect(factOf(operand)).toBe('orne-pays');
    expect(figures([operand, { ...operand, quantity: dollars }])).toEqual([yuan, dollars]);
  });

  it('makes a result of a quantity that was worked out', () => {
    const worked = { value: 7, bound: 'about', unit: 'CNY' } as const;
    expect(asQuantity(worked)).toEqual({ kind: 'quantity', quantity: worked });
  });
});
