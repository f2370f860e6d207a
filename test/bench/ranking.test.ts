import { describe, expect, it } from 'vitest';
import { qualityOf } from './ranking.js';

describe('the quality of a ranking', () => {
  it('counts hits by their place', () => {
    const quality = qualityOf([
      { ranked: [1, 2, 3], relevant: [1] },
      { ranked: [2, 3, 1], relevant: [1] },
    ]);
    expect(quality).toEqual({ recallAt1: 0.5, recallAt5: 1, ndcgAt10: 0.75 });
  });

  it('is the best where all that is relevant comes first, and nothing where none is found', () => {
    expect(qualityOf([{ ranked: [4, 2, 9], relevant: [2, 4] }]).ndcgAt10).toBe(1);
    expect(qualityOf([{ ranked: [], relevant: [1] }])).toEqual({ recallAt1: 0, recallAt5: 0, ndcgAt10: 0 });
  });
});
