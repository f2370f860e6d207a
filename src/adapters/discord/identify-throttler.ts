import { SimpleIdentifyThrottler } from 'discord.js';

/** What the library asks for how many connections may identify themselves at once. */
interface GatewayLimits {
  fetchGatewayInformation(): Promise<{ readonly session_start_limit: { readonly max_concurrency: number } }>;
}

/**
 * The library's own throttler, which also heeds that a socket was closed while its shard waited its turn. Without it,
 * the library goes on with the socket that replaced the closed one before that is open, and its fault is caught
 * nowhere: some of those in a minute would end the process, and Slack with it.
 */
class HeedfulThrottler extends SimpleIdentifyThrottler {
  /** @throws the signal's reason if the socket was closed in the meantime, which the library takes as such */
  override async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    await super.waitForIdentify(shardId, signal);
    signal.throwIfAborted();
  }
}

/** A throttler for as many connections at once as Discord allows, and for one where Discord does not say. */
export async function identifyThrottler(gateway: GatewayLimits): Promise<SimpleIdentifyThrottler> {
  try {
    const { session_start_limit: limit } = await gateway.fetchGatewayInformation();
    return new HeedfulThrottler(limit.max_concurrency);
  } catch {
    return new HeedfulThrottler(1);
  }
}
