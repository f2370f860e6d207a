import { afterEach, describe, expect, it, vi } from 'vitest';
import { identifyThrottler } from '../../../src/adapters/discord/identify-throttler.js';

const waits = async (
  throttler: Awaited<ReturnType<typeof identifyThrottler>>,
  shard: number,
): Promise<boolean> => {
  const soon = new Promise<'late'>((resolve) => setTimeout(resolve, 50, 'late'));
  const { signal } = new AbortController();
  return (await Promise.race([throttler.waitForIdentify(shard, signal), soon])) === 'late';
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('who may identify at Discord', () => {
  it('is nobody whose socket was closed while waiting', async () => {
    const throttler = await identifyThrottler({
      fetchGatewayInformation: async () => ({ session_start_limit: { max_concurrency: 1 } }),
    });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
    await throttler.waitForIdentify(0, new AbortController().signal);
    // A turn comes every five seconds; the rest of it is short.
    clock.mockReturnValue(4_980);
    const controller = new AbortController();
    const turn = throttler.waitForIdentify(0, controller.signal);
    controller.abort(new Error('closed'));
    await expect(turn).rejects.toThrow('closed');
  });

  it('are as many at once as Discord says', async () => {
    const throttler = await identifyThrottler({
      fetchGatewayInformation: async () => ({ session_start_limit: { max_concurrency: 2 } }),
    });
    expect(await waits(throttler, 0)).toBe(false);
    expect(await waits(throttler, 1)).toBe(false);
    expect(await waits(throttler, 2)).toBe(true);
  });

  it('is one at a time where Discord cannot be asked, and nothing throws', async () => {
    const throttler = await identifyThrottler({
      fetchGatewayInformation: () => Promise.reject(new Error('Service Unavailable')),
    });
    expect(await waits(throttler, 0)).toBe(false);
    expect(await waits(throttler, 1)).toBe(true);
  });
});
