import { describe, expect, it } from 'vitest';
import { grouped } from '../../src/query/grouped.js';

describe('values by their keys', () => {
  it('keeps all values of a key together, keys and values in the order in which they come', () => {
    const pairs = [
      ['tern', 3],
      ['orne', 1],
      ['tern', 2],
      ['tern', 3],
    ] as const;
    expect([...grouped(pairs)]).toEqual([
      ['tern', [3, 2, 3]],
      ['orne', [1]],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(grouped([])).toEqual(new Map());
  });

  it('reads what comes one at a time', () => {
    function* pairs(): Generator<readonly [string, string]> {
      yield ['a', 'x'];
      yield ['a', 'y'];
    }
    expect(grouped(pairs()).get('a')).toEqual(['x', 'y']);
  });
});
