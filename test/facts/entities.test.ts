import { describe, expect, it } from 'vitest';
import { Anchor } from '../../src/facts/entities.js';

describe('a printed fragment', () => {
  it.each(['12', 'un deux trois quatre cinq six', '  un deux  trois quatre\tcinq\u00a0 six  '])(
    'may have six words: %j',
    (printed) => {
      expect(Anchor.parse({ line: 1, printed })).toEqual({ line: 1, printed });
    },
  );

  it('may not have a seventh, which would be the article itself', () => {
    const { success, error } = Anchor.safeParse({ line: 1, printed: 'un deux trois quatre cinq six sept' });
    expect(success).toBe(false);
    expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['printed'], 'must be six words at most'],
    ]);
  });

  it.each([
    { line: 0, printed: 'un' },
    { line: 1.5, printed: 'un' },
    { line: 1, printed: '' },
  ])('has words, on a line that is counted from one: %j', (anchor) => {
    expect(Anchor.safeParse(anchor).success).toBe(false);
  });
});
