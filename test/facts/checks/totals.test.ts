import { describe, expect, it } from 'vitest';
import { totalWarnings } from '../../../src/facts/checks/totals.js';
import { Fact } from '../../../src/facts/kinds/index.js';

interface Sums {
  readonly [currency: string]: number;
}

/** What somebody paid, as a part of a total where one is named. */
const paid = (id: string, sums: Sums, partOf?: string): Fact =>
  Fact.parse({
    id,
    kind: 'spending',
    source: 'report',
    payer: 'office',
    purpose: { fr: 'une antenne', en: 'a branch' },
    amounts: Object.entries(sums).map(([currency, value]) => ({ currency, value })),
    anchors: [{ line: 1, printed: 'une somme' }],
    status: 'draft',
    ...(partOf ? { partOf } : {}),
  });

describe('a printed total', () => {
  it('that its parts add up to is no matter for a warning', () => {
    expect(
      totalWarnings([paid('a', { SEK: 2 }, 'all'), paid('all', { SEK: 5 }), paid('b', { SEK: 3 }, 'all')]),
    ).toEqual([]);
  });

  it('that they do not add up to is told with both sums, currency by currency', () => {
    const facts = [
      paid('all', { SEK: 6, EUR: 10 }),
      paid('a', { SEK: 2, EUR: 4 }, 'all'),
      paid('b', { SEK: 3, EUR: 6 }, 'all'),
    ];
    expect(totalWarnings(facts)).toEqual(['all: 2 parts add up to 5 SEK, the total is 6']);
  });

  it('is not held against parts of which one lacks its currency', () => {
    const facts = [paid('all', { SEK: 6 }), paid('a', { SEK: 2 }, 'all'), paid('b', { EUR: 1 }, 'all')];
    expect(totalWarnings(facts)).toEqual([]);
  });

  it('without parts is just a sum', () => {
    expect(totalWarnings([paid('all', { SEK: 6 }), paid('other', { SEK: 1 }, 'elsewhere')])).toEqual([]);
  });

  it('leaves fractions room for what binary numbers lose', () => {
    const facts = [paid('all', { EUR: 0.3 }), paid('a', { EUR: 0.1 }, 'all'), paid('b', { EUR: 0.2 }, 'all')];
    expect(totalWarnings(facts)).toEqual([]);
  });

  it('is found among thousands in the time of one look at each', () => {
    const facts = Array.from({ length: 20_000 }, (_, at) => paid(`f-${at}`, { EUR: 1 }));
    const started = performance.now();
    expect(totalWarnings([...facts, paid('f', { EUR: 3 }, 'f-7')])).toHaveLength(1);
    // Comparing each with each other took seconds.
    expect(performance.now() - started).toBeLessThan(500);
  });
});
