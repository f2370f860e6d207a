import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConnection, type Link } from '../../../src/adapters/slack/connection.js';
import { recordingLogger } from '../../command/world.js';

/** A link that opens at once, and ends when a test says so. */
function scriptedLink() {
  let lose: () => void = () => undefined;
  const open = vi.fn(async () => undefined);
  const link: Link = {
    open,
    onLost(callback) {
      lose = callback;
    },
    close: async () => undefined,
  };
  return { link, open, lose: () => lose() };
}

describe('a link to Slack that ends again and again', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([-3_600_000, 0, 3_600_000])(
    'is opened at once each time where it was steady, though the clock jumps by %s ms',
    async (jump) => {
      const { link, open, lose } = scriptedLink();
      const connection = createConnection(link, recordingLogger());
      await connection.start();
      for (let time = 1; time <= 6; time++) {
        await vi.advanceTimersByTimeAsync(11_000);
        vi.setSystemTime(Date.now() + jump);
        lose();
        expect(connection.state()).toBe('retrying');
        await vi.advanceTimersByTimeAsync(1);
        expect(connection.state()).toBe('connected');
        expect(open).toHaveBeenCalledTimes(time + 1);
      }
      await connection.stop(0);
    },
  );

  it('is opened ever more slowly where it never was, though the clock jumps ahead', async () => {
    const { link, lose } = scriptedLink();
    const connection = createConnection(link, recordingLogger());
    await connection.start();
    for (let time = 1; time <= 2; time++) {
      vi.setSystemTime(Date.now() + 3_600_000);
      lose();
      await vi.advanceTimersByTimeAsync(1);
      expect(connection.state()).toBe('connected');
    }
    lose();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(connection.state()).toBe('retrying');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(connection.state()).toBe('connected');
    await connection.stop(0);
  });
});
