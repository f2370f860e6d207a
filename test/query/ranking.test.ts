import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnOf } from '../../src/query/column.js';
import { type Pattern, Ranking } from '../../src/query/ranking.js';

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

/** A column as postings give it: those that do not meet the need are left out. */
function columnFrom(dense: readonly number[]): Column {
  const orders = Uint32Array.from([...dense.keys()].filter((order) => dense[order] !== 0));
  return columnOf(orders, (at) => dense[orders[at] as number] as number);
}

const rankingOf = (count: number, columns: readonly (readonly number[])[], weights: readonly number[]) =>
  new Ranking(count, columns.map(columnFrom), weights);

/** A ranking as it is read, best first. */
const read = (ranking: Ranking): (Pattern & { order: number })[] =>
  Array.from({ length: ranking.length }, (_, place) => ({
    order: ranking.orderAt(place),
    ...ranking.patternAt(place),
  }));
const ordersOf = (ranking: Ranking) => read(ranking).map(({ order }) => order);

describe('a ranking', () => {
  it('is read from the best covered frame down, of equals the earlier first, without those that meet nothing', () => {
    fc.assert(
      fc.property(setting, ({ columns, weights }) => {
        const count = columns[0]?.length ?? 0;
        const expected = Array.from({ length: count }, (_, order) => order)
          .filter((order) => columns.some((column) => column[order] !== 0))
          .sort((a, b) => coverageOf(columns, weights, b) - coverageOf(columns, weights, a) || a - b);
        expect(ordersOf(rankingOf(count, columns, weights))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('tells how firmly each frame meets each need', () => {
    const ranking = rankingOf(
      4,
      [
        [0.35, 1, 0, 0.88],
        [0, 0.35, 0, 0.35],
      ],
      [1, 1],
    );
    expect(read(ranking).map(({ order, strengths }) => [order, strengths])).toEqual([
      [1, [1, 0.35]],
      [3, [0.88, 0.35]],
      [0, [0.35, 0]],
    ]);
  });

  it('tells which share of the weight each frame covers, from a trace to all of it', () => {
    const ranking = rankingOf(
      4,
      [
        [1, 0.5, 0, 0.0001],
        [1, 0, 0, 0],
      ],
      [3, 1],
    );
    expect(read(ranking).map(({ order, coverage }) => [order, coverage])).toEqual([
      [0, 1],
      [1, 0.375],
      [3, expect.closeTo(0.000075, 12)],
    ]);
  });

  it('holds nothing where no need weighs anything', () => {
    expect(ordersOf(rankingOf(2, [[1, 1]], [0]))).toEqual([]);
    expect(ordersOf(rankingOf(2, [], []))).toEqual([]);
  });

  it('puts frames that meet different needs, and cover as much, in their own order', () => {
    const ranking = rankingOf(
      4,
      [
        [0, 1, 0, 1],
        [1, 0, 1, 0],
      ],
      [1, 1],
    );
    expect(ordersOf(ranking)).toEqual([0, 1, 2, 3]);
  });

  it('puts frames of nearly the same coverage in order, the better first', () => {
    expect(ordersOf(rankingOf(3, [[0.50001, 0.50003, 0.50002]], [1]))).toEqual([1, 2, 0]);
  });
});
