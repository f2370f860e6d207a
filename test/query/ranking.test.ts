import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ranking } from '../../src/query/ranking.js';

const strength = fc.constantFrom(0, 0, 0, 0.35, 0.8, 0.88, 1);
const setting = fc
  .record({ frames: fc.integer({ min: 0, max: 60 }), needs: fc.integer({ min: 1, max: 5 }) })
  .chain(({ frames, needs }) =>
    fc.record({
      columns: fc.array(fc.array(strength, { minLength: frames, maxLength: frames }), {
        minLength: needs,
        maxLength: needs,
      }),
      weights: fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), {
        minLength: needs,
        maxLength: needs,
      }),
    }),
  );

const coverageOf = (columns: readonly number[][], weights: readonly number[], order: number): number =>
  columns.reduce((sum, column, at) => sum + (column[order] as number) * (weights[at] as number), 0) /
  weights.reduce((left, right) => left + right, 0);

describe('a ranking', () => {
  it('is read from the best covered frame down, of equals the earlier first, without those that meet nothing', () => {
    fc.assert(
      fc.property(setting, ({ columns, weights }) => {
        const count = columns[0]?.length ?? 0;
        const expected = Array.from({ length: count }, (_, order) => order)
          .filter((order) => columns.some((column) => column[order] !== 0))
          .sort((a, b) => coverageOf(columns, weights, b) - coverageOf(columns, weights, a) || a - b);
        const ranking = new Ranking(
          count,
          columns.map((column) => Float64Array.from(column)),
          weights,
        );
        expect([...ranking].map(({ order }) => order)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('reads the same twice, also after somebody read only the first', () => {
    const ranking = new Ranking(4, [Float64Array.from([0.35, 1, 0, 0.88])], [1]);
    for (const { order } of ranking) {
      expect(order).toBe(1);
      break;
    }
    expect([...ranking].map(({ order }) => order)).toEqual([1, 3, 0]);
    expect([...ranking].map(({ strengths }) => strengths())).toEqual([[1], [0.88], [0.35]]);
  });

  it('tells which share of the weight each frame covers, from a trace to all of it', () => {
    const ranking = new Ranking(
      4,
      [Float64Array.from([1, 0.5, 0, 0.0001]), Float64Array.from([1, 0, 0, 0])],
      [3, 1],
    );
    expect([...ranking].map(({ order, coverage }) => [order, coverage])).toEqual([
      [0, 1],
      [1, 0.375],
      [3, expect.closeTo(0.000075, 12)],
    ]);
  });

  it('holds nothing where no need weighs anything', () => {
    expect([...new Ranking(2, [Float64Array.from([1, 1])], [0])]).toEqual([]);
    expect([...new Ranking(2, [], [])]).toEqual([]);
  });

  it('puts frames of nearly the same coverage in order, the better first', () => {
    // Closer than a bucket is wide.
    const ranking = new Ranking(3, [Float64Array.from([0.50001, 0.50003, 0.50002])], [1]);
    expect([...ranking].map(({ order }) => order)).toEqual([1, 2, 0]);
  });
});
