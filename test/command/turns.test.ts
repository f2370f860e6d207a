import { describe, expect, it } from 'vitest';
import { createTurns } from '../../src/command/turns.js';

describe('turns', () => {
  it('come in the order in which they were asked for', async () => {
    const turn = createTurns();
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((each) => turn().then(() => order.push(each))));
    expect(order).toEqual([1, 2, 3]);
  });

  it('leave the loop to others in between', async () => {
    const turn = createTurns();
    const order: string[] = [];
    const other = (): void => {
      order.push('other');
      if (order.length < 6) setImmediate(other);
    };
    setImmediate(other);
    await Promise.all(['first', 'second', 'third'].map((each) => turn().then(() => order.push(each))));
    expect(order).toEqual(['other', 'first', 'other', 'second', 'other', 'third']);
  });

  it('come again once all who waited have had theirs', async () => {
    const turn = createTurns();
    await turn();
    await turn();
    await expect(turn()).resolves.toBeUndefined();
  });
});
