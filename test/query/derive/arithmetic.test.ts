import { describe, expect, it } from 'vitest';
import type { Bound } from '../../../src/facts/frame.js';
import {
  difference,
  type Figure,
  isFixed,
  mean,
  median,
  ratio,
  rounded,
  share,
  sum,
  sumBound,
} from '../../../src/query/derive/arithmetic.js';

const figure = (value: number, bound: Bound = 'exact', unit = 'CNY'): Figure => ({ value, bound, unit });
const of = (...values: readonly number[]) => values.map((value) => figure(value));

describe('the bound of a sum', () => {
  it.each<[readonly Bound[], Bound | undefined]>([
    [[], 'exact'],
    [['exact', 'exact'], 'exact'],
    [['exact', 'about'], 'about'],
    [['about', 'at-least', 'exact'], 'at-least'],
    [['about', 'at-most', 'exact'], 'at-most'],
    [['at-least', 'exact', 'at-most'], undefined],
  ])('of %j is %s', (bounds, bound) => {
    expect(sumBound(bounds)).toBe(bound);
  });
});

describe('a sum', () => {
  it('is told in the unit and with the bound of its terms', () => {
    expect(sum([figure(2, 'about'), figure(40)])).toEqual({ value: 42, bound: 'about', unit: 'CNY' });
  });

  it.each([
    ['nothing', []],
    ['two units', [figure(1), figure(1, 'exact', 'USD')]],
    ['two units, the odd one last', [figure(1), figure(1), figure(1, 'exact', 'USD')]],
    ['a lower and an upper bound', [figure(1, 'at-least'), figure(1, 'at-most')]],
  ])('of %s is not stated', (_, figures) => {
    expect(sum(figures)).toBeUndefined();
    expect(mean(figures)).toBeUndefined();
    expect(median(figures)).toBeUndefined();
  });

  it('is the same in whatever order its terms come, to the last digit', () => {
    // Binary fractions: added from the large end these give 101039.8061.
    const upwards = [0.1, 0.2, 0.3, 1032.21, 100006.99605];
    for (const figures of [upwards, upwards.toReversed(), [0.2, 100006.99605, 0.1, 1032.21, 0.3]])
      expect(sum(of(...figures))?.value).toBe(101039.806);
  });
});

describe('a mean and a median', () => {
  it('keep the unit and the bound of the sum', () => {
    const some = [figure(10, 'at-least'), figure(2), figure(9)];
    expect(mean(some)).toEqual({ value: 7, bound: 'at-least', unit: 'CNY' });
    expect(median(some)).toEqual({ value: 9, bound: 'at-least', unit: 'CNY' });
  });

  it('are printed with ten digits', () => {
    expect(mean(of(1, 0, 0))?.value).toBe(0.3333333333);
    expect(median(of(0.1, 0.2))?.value).toBe(0.15);
  });

  it.each([
    [[5], 5],
    [[2, 10, 9], 9],
    [[100, 20, 3, 4], 12],
  ])('the middle of %j is %d: figures are ordered by their size', (values, middle) => {
    expect(median(of(...values))?.value).toBe(middle);
  });
});

describe('two figures', () => {
  it('differ by the greater less the smaller, in their unit', () => {
    expect(difference(figure(3), figure(10))).toEqual({ value: 7, bound: 'exact', unit: 'CNY' });
  });

  it('make a multiple, and a part in percent', () => {
    expect(ratio(figure(10), figure(4))).toEqual({ value: 2.5, bound: 'exact', unit: 'times' });
    expect(share(figure(1), figure(3))).toEqual({ value: 33.33333333, bound: 'exact', unit: 'percent' });
    expect(share(figure(0), figure(3))).toEqual({ value: 0, bound: 'exact', unit: 'percent' });
  });

  it('of two units have a multiple, which is their rate, and no difference', () => {
    const [yuan, dollars] = [figure(70), figure(10, 'exact', 'USD')];
    expect(ratio(yuan, dollars)?.value).toBe(7);
    expect(difference(yuan, dollars)).toBeUndefined();
  });

  it.each([
    ['difference', difference],
    ['ratio', ratio],
    ['share', share],
  ])('%s: is only about right where one of them is, and nothing where one is a bound', (_, combine) => {
    expect(combine(figure(8, 'about'), figure(2))?.bound).toBe('about');
    expect(combine(figure(8), figure(2, 'about'))?.bound).toBe('about');
    expect(combine(figure(8), figure(2))?.bound).toBe('exact');
    for (const bound of ['at-least', 'at-most'] as const) {
      expect(combine(figure(8, bound), figure(2))).toBeUndefined();
      expect(combine(figure(8), figure(2, bound))).toBeUndefined();
    }
  });

  it('make no multiple of nothing', () => {
    expect(ratio(figure(8), figure(0))).toBeUndefined();
    expect(share(figure(8), figure(0))).toBeUndefined();
  });
});

describe('a figure', () => {
  it.each<[Bound, boolean]>([
    ['exact', true],
    ['about', true],
    ['at-least', false],
    ['at-most', false],
  ])('with the bound %s is a value of its own: %s', (bound, fixed) => {
    expect(isFixed(figure(1, bound))).toBe(fixed);
  });

  it.each<[Bound, number]>([
    ['about', 123_000],
    ['exact', 123_456],
    ['at-least', 123_456],
    ['at-most', 123_456],
  ])('with the bound %s is told as %d', (bound, value) => {
    expect(rounded(figure(123_456, bound))).toEqual({ value, bound, unit: 'CNY' });
  });
});
