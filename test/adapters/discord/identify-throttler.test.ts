import { describe, expect, it } from 'vitest';
import { identifyThrottler } from '../../../src/adapters/discord/identify-throttler.js';

const waits = async (
  throttler: Awaited<ReturnType<typeof identifyThrottler>>,
  shard: number,
): Promise<boolean> => {
  const soon = new Promise<'late'>((resolve) => setTimeout(resolve, 50, 'late'));
  const { signal } = new AbortController();
  return (await Promise.race([throttler.waitForIdentify(shard, signal), soon])) === 'late';
};

describe('who may identify at Discord', () => {
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
