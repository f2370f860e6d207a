import { LRUCache } from 'lru-cache';

/** Slack redelivers for minutes; five is what a signature lives, and more than any of its retries waits. */
const MINUTES = 10;

/** A Deduplicator tells what has come before: Slack delivers again whatever it believes lost, and Bolt lets it through. */
export interface Deduplicator {
  /** True for the first that asks; false for each after it. */
  isFirst(key: string): boolean;
}

export function createDeduplicator(): Deduplicator {
  const seen = new LRUCache<string, true>({ max: 50_000, ttl: MINUTES * 60_000 });
  return {
    isFirst(key) {
      if (seen.has(key)) return false;
      seen.set(key, true);
      return true;
    },
  };
}

/** What a delivery keeps when it is sent again; nothing for what may be answered twice without harm. */
export function deliveryKey(body: Readonly<Record<string, unknown>>): string | undefined {
  const { event_id: event, trigger_id: trigger, type } = body;
  if (type === 'block_suggestion') return undefined;
  return typeof event === 'string' ? event : typeof trigger === 'string' ? trigger : undefined;
}
