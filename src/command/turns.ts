/** A Turns gives out turns of the event loop: whoever asks waits until one comes, in order, one a turn. */
export type Turns = () => Promise<void>;

/**
 * Work that never waits would otherwise keep the loop until the last of a hundred calls that came together is done.
 * Between two turns the loop reads sockets and runs timers: calls are acknowledged, or put off, while others work.
 */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
