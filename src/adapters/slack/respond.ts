import type { Logger } from '../../command/logger.js';
import { SLACK_LIMITS } from './limits.js';
import type { SlackMessage } from './render.js';

/** How a message stands in its conversation. */
export interface Placement {
  readonly response_type?: 'ephemeral' | 'in_channel';
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

/** A Responder sends messages to one response_url, and stays within its five uses. */
export interface Responder {
  /** @returns whether Slack took it */
  send(message: SlackMessage, placement: Placement): Promise<boolean>;
}

export interface ResponderSetup {
  readonly logger: Logger;
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const MOST_WAIT = 30_000;
const REQUEST_MILLISECONDS = 10_000;

const asleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Bolt's own `respond` gives up at the first 429; a newsroom that asks much at once would see no answer. */
export function createResponder(url: string, { logger, sleep = asleep }: ResponderSetup): Responder {
  let uses = 0;
  return {
    async send(message, placement) {
      const body = JSON.stringify({ ...message, ...placement, ...QUIET });
      while (uses < SLACK_LIMITS.responseUrlUses) {
        uses++;
        const { status, retryAfter } = await post(url, body);
        if (status >= 200 && status < 300) return true;
        const retryable = status === 0 || status === 429 || status >= 500;
        logger.warn({ status, uses }, 'Slack did not take a response');
        if (!retryable) return false;
        await sleep(Math.min(retryAfter ?? 250 * 2 ** uses, MOST_WAIT));
      }
      return false;
    },
  };
}

/** A source's address is there to be read, not to bring its page into the conversation. */
export const QUIET = { unfurl_links: false, unfurl_media: false } as const;

async function post(url: string, body: string): Promise<{ status: number; retryAfter?: number }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      signal: AbortSignal.timeout(REQUEST_MILLISECONDS),
    });
    await response.arrayBuffer();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return { status: response.status, ...(Number.isFinite(seconds) ? { retryAfter: seconds * 1_000 } : {}) };
  } catch {
    return { status: 0 };
  }
}
