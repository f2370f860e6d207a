import { describe, expect, it, vi } from 'vitest';
import { runSteps, runStepsPausing, type Steps } from '../../src/facts/steps.js';

/** Counts up, a step at a time. */
function* counting(to: number, step: (at: number) => void = () => undefined): Steps<string> {
  for (let at = 1; at <= to; at++) {
    step(at);
    yield;
  }
  return `counted to ${to}`;
}

/** What was done in which order: each step, which takes so many milliseconds, and each turn that others had. */
async function order(steps: number, milliseconds: number): Promise<unknown[]> {
  const done: unknown[] = [];
  let now = 1000;
  let running = true;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const others = () => {
    if (!running) return;
    done.push('others');
    setImmediate(others);
  };
  setImmediate(others);
  const result = await runStepsPausing(
    counting(steps, (at) => {
      done.push(at);
      now += milliseconds;
    }),
  );
  running = false;
  return [...done, result];
}

describe('runSteps', () => {
  it.each([0, 1, 3])('does all %s steps and gives the result', (to) => {
    const done: number[] = [];
    expect(runSteps(counting(to, (at) => done.push(at)))).toBe(`counted to ${to}`);
    expect(done).toHaveLength(to);
  });
});

describe('runStepsPausing', () => {
  it('lets others have a turn after each stretch of eight milliseconds', async () => {
    expect(await order(5, 4)).toEqual([1, 2, 'others', 3, 4, 'others', 5, 'counted to 5']);
  });

  it('lets others have a turn after each step that takes long', async () => {
    expect(await order(2, 50)).toEqual([1, 'others', 2, 'others', 'counted to 2']);
  });

  it('does not pause between steps that take no time', async () => {
    expect(await order(4, 0)).toEqual([1, 2, 3, 4, 'counted to 4']);
  });

  it('gives on what a step throws', async () => {
    const steps = counting(2, (at) => {
      if (at === 2) throw new Error('step 2');
    });
    await expect(runStepsPausing(steps)).rejects.toThrow('step 2');
  });
});
