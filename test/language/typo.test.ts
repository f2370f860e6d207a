import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, typoTolerance } from '../../src/language/typo.js';

describe('editDistance', () => {
  test.each([
    ['kerry', 'kerry', 0],
    ['setpembre', 'septembre', 1],
    ['twiter', 'twitter', 1],
    ['ambassadeur', 'embasadeur', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['ab', 'ba', 1],
  ])('%s and %s: %i', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  test('stops beyond the limit', () => {
    expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 });

  test('is symmetric, and the limit changes no answer within it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        const full = editDistance(a, b, 99);
        expect(editDistance(b, a, 99)).toBe(full);
        expect(editDistance(a, b, max)).toBe(Math.min(full, max + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

test('tolerance grows with length', () => {
  expect([3, 4, 7, 8, 20].map(typoTolerance)).toEqual([0, 1, 1, 2, 2]);
});
