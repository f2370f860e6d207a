import { SimpleIdentifyThrottler } from 'discord.js';

/** What the library asks for how many connections may identify themselves at once. */
interface GatewayLimits {
  fetchGatewayInformation(): Promise<{ readonly session_start_limit: { readonly max_concurrency: number } }>;
}

/**
 * The library's own throttler, for as many at once as Discord allows, and one where Discord does not say. Without it,
 * the library goes on with a socket that it has just replaced, and its fault is caught nowhere: some of those in a
 * minute would end the process, and Slack with it.
 */
export async function identifyThrottler(gateway: GatewayLimits): Promise<SimpleIdentifyThrottler> {
  try {
    const { session_start_limit: limit } = await gateway.fetchGatewayInformation();
    return new SimpleIdentifyThrottler(limit.max_concurrency);
  } catch {
    return new SimpleIdentifyThrottler(1);
  }
}
