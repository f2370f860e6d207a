import { describe, expect, it } from 'vitest';
import { byValue, extremeOf, largest, rankOf } from '../../../src/query/derive/extremes.js';
import { familyOf } from '../../../src/query/derive/family.js';
import { factOf } from '../../../src/query/derive/operand.js';
import {
  HARBOURS,
  harbour,
  harboursOf,
  inventSnapshot,
  PLACES,
  readerOf,
  TOTAL,
  toldBy,
} from './harbours.js';

const snapshot = inventSnapshot(HARBOURS);
const read = readerOf(snapshot);
const extremeIn = (question: string, of = snapshot) => toldBy(extremeOf(readerOf(of)(question), of));
const rankIn = (question: string, of = snapshot) => toldBy(rankOf(readerOf(of)(question), of));
const DOWNWARDS = harboursOf('calde', 'dunmoor', 'orne', 'brisk');
const UPWARDS = DOWNWARDS.toReversed();

/** Two harbours that cost the same, a dearer and a cheaper one. */
const level = inventSnapshot({
  ...PLACES,
  facts: [TOTAL, harbour('orne', 5), harbour('calde', 7), harbour('brisk', 5), harbour('dunmoor', 2)],
});
/** Figures that are only bounds. */
const bounds = inventSnapshot({
  ...PLACES,
  facts: [
    TOTAL,
    harbour('orne', 5),
    harbour('calde', 7, { amounts: [{ currency: 'CNY', value: 7, bound: 'at-least' }] }),
  ],
});

describe('the largest and the smallest', () => {
  it.each([
    ['which town spent the most', 'max', DOWNWARDS],
    ['which town spent the fewest yuan', 'min', UPWARDS],
  ])('%s: told with the others in their order', (question, operation, order) => {
    const [fact, ...others] = order;
    expect(extremeIn(question)).toEqual({
      derivation: { operation, operands: order, result: { kind: 'winner', fact, others } },
      facts: order,
      caveats: [],
    });
  });

  it.each([
    ['the second highest spending', 2, harboursOf('dunmoor', 'calde', 'orne', 'brisk')],
    ['the fourth highest spending', 4, harboursOf('brisk', 'calde', 'dunmoor', 'orne')],
    ['the second lowest spending', 2, harboursOf('orne', 'brisk', 'dunmoor', 'calde')],
  ])('%s: told by its place, with the others behind it', (question, place, operands) => {
    expect(extremeIn(question)).toEqual({
      derivation: {
        operation: 'rank',
        operands,
        result: { kind: 'quantity', quantity: { value: place, bound: 'exact', unit: 'rank' } },
      },
      facts: operands,
      caveats: [],
    });
  });

  it.each([
    ['the first is the largest itself', 'the first and highest spending'],
    ['there is no fifth of four', 'the fifth highest spending'],
    ['a number that counts is no place', 'the 2 highest spending towns'],
  ])('%s', (_, question) => {
    expect(extremeIn(question)).toMatchObject({
      derivation: { operation: 'max', result: { kind: 'winner', fact: 'calde-harbour' } },
    });
  });

  it.each([['from the lowest to the highest spending', 'rank', { kind: 'order', facts: UPWARDS }]])(
    '%s: told from the smallest up',
    (question, operation, result) => {
      expect(extremeIn(question)).toMatchObject({ derivation: { operation, operands: UPWARDS, result } });
    },
  );

  it.each([['the highest and the lowest spending', 'rank', { kind: 'order', facts: DOWNWARDS }]])(
    '%s: told as the whole order',
    (question, operation, result) => {
      expect(extremeIn(question)).toEqual({
        derivation: { operation, operands: DOWNWARDS, result },
        facts: DOWNWARDS,
        caveats: [],
      });
    },
  );

  it.each([
    ['difference between the highest and the lowest spending', 'difference', 3_000_000, 'CNY'],
    ['how many times the lowest spending is the highest', 'ratio', 7, 'times'],
    ['difference to the highest spending', 'difference', 3_000_000, 'CNY'],
  ])('%s: told as what lies between', (question, operation, value, unit) => {
    const ends = harboursOf('calde', 'brisk');
    expect(extremeIn(question)).toEqual({
      derivation: {
        operation,
        operands: ends,
        result: { kind: 'quantity', quantity: { value, bound: 'exact', unit } },
      },
      facts: ends,
      caveats: [],
    });
  });

  it.each([
    ['between figures that are only bounds', 'difference of the highest and lowest spending', bounds],
    ['of something else', 'who has the most followers', snapshot],
    ['of towns that are named', 'did Orne or Calde spend the most', snapshot],
    ['of one harbour', 'the highest spending in 2020', snapshot],
  ])('are not told %s', (_, question, of) => {
    expect(extremeIn(question, of)).toBeUndefined();
  });

  it('are told of two, and with a bound as it is printed', () => {
    expect(extremeIn('the highest spending', bounds)).toMatchObject({
      derivation: { operands: harboursOf('calde', 'orne') },
    });
  });
});

describe('a ranking', () => {
  it('tells the whole order where no part is named', () => {
    expect(rankIn('rank the spending')).toEqual({
      derivation: { operation: 'rank', operands: DOWNWARDS, result: { kind: 'order', facts: DOWNWARDS } },
      facts: DOWNWARDS,
      caveats: [],
    });
  });

  it.each([
    ['Calde', 1, harboursOf('calde', 'dunmoor', 'orne', 'brisk')],
    ['Orne', 3, harboursOf('orne', 'calde', 'dunmoor', 'brisk')],
    ['Brisk', 4, harboursOf('brisk', 'calde', 'dunmoor', 'orne')],
  ])('tells the place of %s, its fact first', (town, place, operands) => {
    expect(rankIn(`which rank has the spending of ${town}`)).toEqual({
      derivation: {
        operation: 'rank',
        operands,
        result: { kind: 'quantity', quantity: { value: place, bound: 'exact', unit: 'rank' } },
      },
      facts: operands,
      caveats: [],
    });
  });

  it('gives the same place to those that spent the same', () => {
    for (const [town, value] of Object.entries({ Calde: 1, Orne: 2, Brisk: 2, Dunmoor: 4 }))
      expect(rankIn(`which rank has the spending of ${town}`, level)).toMatchObject({
        derivation: { result: { quantity: { value } } },
      });
  });

  it('keeps those that spent the same in the order of the facts', () => {
    expect(rankIn('rank the spending', level)).toMatchObject({
      derivation: { operands: harboursOf('calde', 'orne', 'brisk', 'dunmoor') },
    });
    const parts = familyOf(readerOf(level)('spending'), level)?.parts ?? [];
    expect(byValue(parts.toReversed()).map(factOf)).toEqual(harboursOf('calde', 'orne', 'brisk', 'dunmoor'));
  });

  it.each([
    ['of something else', 'rank the followers'],
    ['of one harbour', 'rank the spending in 2020'],
  ])('is not told %s', (_, question) => {
    expect(rankIn(question)).toBeUndefined();
  });

  it('of two harbours is told', () => {
    expect(rankIn('rank the spending', bounds)).toMatchObject({
      derivation: { operands: harboursOf('calde', 'orne') },
    });
  });
});

describe('as many of the largest as the question counts', () => {
  const largestIn = (question: string) => {
    const asked = read(question);
    const family = familyOf(asked, snapshot);
    return family && largest(asked, family)?.map(factOf);
  };

  it.each([
    ['the highest spending', 1, DOWNWARDS],
    ['the two highest spending', 2, DOWNWARDS],
    ['the three lowest spending', 3, UPWARDS],
    ['the two highest, not the lowest, spending', 2, DOWNWARDS],
    ['rank the 3 top spending', 3, DOWNWARDS],
    // One is meant where the figure can count no parts of the family.
    ['the four highest spending', 1, DOWNWARDS],
    ['the second highest spending', 1, DOWNWARDS],
    ['the highest spending of 2.5 million yuan', 1, DOWNWARDS],
  ])('%s: %d', (question, count, order) => {
    expect(largestIn(question)).toEqual(order.slice(0, count));
  });

  it.each(['3 spending towns', 'rank the spending'])(
    'is nothing where it asks for no largest: %s',
    (question) => {
      expect(largestIn(question)).toBeUndefined();
    },
  );
});
