import { describe, expect, it } from 'vitest';
import { counted } from '../../src/language/counted.js';
import { formatMoment } from '../../src/language/moment.js';

describe('a count and its noun', () => {
  it.each([
    [0, '0 article', '0 articles'],
    [1, '1 article', '1 article'],
    [2, '2 articles', '2 articles'],
  ])('of %d', (count, french, english) => {
    expect(counted(count, 'article', 'articles', 'fr')).toBe(french);
    expect(counted(count, 'article', 'articles', 'en')).toBe(english);
  });
});

describe('a moment', () => {
  it('is told in UTC, the first of a month as French says it', () => {
    const [first, eleventh] = [new Date('2026-03-01T11:00:00Z'), new Date('2026-03-11T23:59:00Z')];
    expect(formatMoment(first, 'fr')).toBe('1er mars 2026 à 11:00');
    expect(formatMoment(eleventh, 'fr')).toBe('11 mars 2026 à 23:59');
    expect(formatMoment(first, 'en')).toBe('1 March 2026 at 11:00');
  });
});
