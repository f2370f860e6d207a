import { LRUCache } from 'lru-cache';
import type { Call } from '../../command/invocation.js';

/** What a question was understood as. */
type Query = NonNullable<Call['previous']>;

const HOURS = 12;

/** A ThreadMemory keeps the last question of each thread, so that "et sur Facebook ?" has a subject. */
export interface ThreadMemory {
  recall(channel: string, thread: string | undefined): Query | undefined;
  remember(channel: string, thread: string | undefined, query: Query | undefined): void;
}

/** @returns a memory that a restart forgets: the follow-up is then a question of its own */
export function createThreadMemory(): ThreadMemory {
  const queries = new LRUCache<string, Query>({ max: 5_000, ttl: HOURS * 3_600_000 });
  const key = (channel: string, thread: string | undefined) => `${channel}:${thread ?? ''}`;
  return {
    recall: (channel, thread) => queries.get(key(channel, thread)),
    remember(channel, thread, query) {
      if (query) queries.set(key(channel, thread), query);
    },
  };
}
