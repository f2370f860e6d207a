import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../src/facts/frame.js';
import * as arithmetic from '../../src/query/derive/arithmetic.js';

type Figure = arithmetic.Figure;

const { sum, mean, median, difference, ratio, share } = arithmetic;
const OVER_MANY = { sum, mean, median };
const OF_TWO = { difference, ratio, share };

const BOUNDS: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most'];
/** How much a bound leaves open. */
const LOOSENESS: Readonly<Record<Bound, number>> = { exact: 0, about: 1, 'at-least': 2, 'at-most': 2 };

const value = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((each) => Number(each.toFixed(2))),
);
const figure = (unit = 'followers'): fc.Arbitrary<Figure> =>
  fc.record({ value, bound: fc.constantFrom(...BOUNDS), unit: fc.constant(unit) });
const figures = fc.array(figure(), { minLength: 1, maxLength: 12 });
const shuffled = figures.chain((each) =>
  fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length, maxLength: each.length })),
);

describe('arithmetic over figures', () => {
  it.each(['sum', 'mean', 'median'] as const)(
    '%s does not depend on the order of the figures',
    (operation) => {
      fc.assert(
        fc.property(shuffled, ([some, same]) => {
          expect(OVER_MANY[operation](same)).toEqual(OVER_MANY[operation](some));
        }),
      );
    },
  );

  it.each(['sum', 'mean', 'median'] as const)('%s is never tighter than any of its figures', (operation) => {
    fc.assert(
      fc.property(figures, (some) => {
        const result = OVER_MANY[operation](some);
        if (!result) return;
        for (const { bound } of some)
          expect(LOOSENESS[result.bound]).toBeGreaterThanOrEqual(LOOSENESS[bound]);
        const directions = new Set(some.map(({ bound }) => bound).filter((bound) => LOOSENESS[bound] === 2));
        if (directions.size > 0) expect([...directions]).toEqual([result.bound]);
      }),
    );
  });

  it('states no sum of a lower and an upper bound, nor of two units', () => {
    fc.assert(
      fc.property(figures, value, (some, extra) => {
        const both = [
          ...some,
          { value: extra, bound: 'at-least', unit: 'followers' },
          { value: extra, bound: 'at-most', unit: 'followers' },
        ] as const;
        expect(sum(both)).toBeUndefined();
        expect(sum([...some, { value: extra, bound: 'exact', unit: 'likes' }])).toBeUndefined();
      }),
    );
  });

  it.each(['difference', 'ratio', 'share'] as const)(
    '%s of anything but two values is nothing, and no tighter than either',
    (operation) => {
      fc.assert(
        fc.property(figure(), figure(), (a, b) => {
          const result = OF_TWO[operation](a, b);
          if (!arithmetic.isFixed(a) || !arithmetic.isFixed(b)) expect(result).toBeUndefined();
          else if (result)
            expect(LOOSENESS[result.bound]).toBe(Math.max(LOOSENESS[a.bound], LOOSENESS[b.bound]));
        }),
      );
    },
  );

  it('gives the same difference whichever figure comes first', () => {
    fc.assert(
      fc.property(figure(), figure(), (a, b) => {
        expect(difference(a, b)).toEqual(difference(b, a));
      }),
    );
  });

  it('divides by nothing at all', () => {
    fc.assert(
      fc.property(figure(), (a) => {
        const none: Figure = { value: 0, bound: 'exact', unit: 'followers' };
        expect(ratio(a, none)).toBeUndefined();
        expect(share(a, none)).toBeUndefined();
      }),
    );
  });

  it('changes with any figure that is taken away, unless it is zero', () => {
    fc.assert(
      fc.property(fc.array(figure(), { minLength: 2, maxLength: 9 }), fc.nat(), (some, at) => {
        const left = some.filter((_, index) => index !== at % some.length);
        const [whole, part] = [sum(some), sum(left)];
        const taken = some[at % some.length] as Figure;
        // Ten digits are printed: what is smaller than the last of them does not show.
        if (!whole || !part || taken.value <= whole.value * 1e-9) return;
        expect(part.value).toBeLessThan(whole.value);
      }),
    );
  });

  it('leaves no trace of binary fractions', () => {
    const yuan = (amount: number): Figure => ({ value: amount, bound: 'exact', unit: 'CNY' });
    expect(sum([yuan(0.1), yuan(0.2)])?.value).toBe(0.3);
    expect(difference(yuan(0.3), yuan(0.1))?.value).toBe(0.2);
  });

  it('takes the middle of an odd number of figures and the mean of the two middle ones of an even number', () => {
    const of = (...values: number[]) =>
      values.map((each): Figure => ({ value: each, bound: 'exact', unit: 'likes' }));
    expect(median(of(9, 1, 5))?.value).toBe(5);
    expect(median(of(9, 1, 5, 7))?.value).toBe(6);
    expect(median([])).toBeUndefined();
  });
});
