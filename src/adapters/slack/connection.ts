import type { Logger } from '../../command/logger.js';
import type { AdapterState } from '../adapter.js';
import { errorCode } from './people.js';

/** A Link is one way to Slack: it opens, is lost, and closes. */
export interface Link {
  /** Settles once Slack delivers; rejects if it does not come about. */
  open(): Promise<void>;
  /** Calls back each time an open link ends without having been closed. */
  onLost(callback: () => void): void;
  /** Ends within the deadline, whatever Slack does. */
  close(milliseconds: number): Promise<void>;
}

/** A Connection keeps a link open, for as long as it takes. */
export interface Connection {
  /** Settles after the first attempt, whether it came about or not. */
  start(): Promise<void>;
  stop(milliseconds: number): Promise<void>;
  state(): AdapterState;
}

/** What only a person can put right; it is tried again all the same, since they may do so while the bot runs. */
const REFUSALS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'team_disabled',
  'user_removed_from_team',
  'not_allowed_token_type',
  'missing_scope',
]);

const MOST_SECONDS = 30;
const MOST_SECONDS_REFUSED = 300;
const STEADY_MILLISECONDS = 10_000;

/** Opens the link, again whenever it is lost: at once the first time, then ever more slowly. */
export function createConnection(link: Link, logger: Logger): Connection {
  let state: AdapterState = 'starting';
  let failures = 0;
  let openedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  const isStopped = (): boolean => state === 'stopped';
  const attempt = async (): Promise<void> => {
    try {
      await link.open();
      if (isStopped()) return await link.close(0);
      openedAt = performance.now();
      state = 'connected';
      logger.info({}, 'connected to Slack');
    } catch (error) {
      if (isStopped()) return;
      const code = errorCode(error);
      const refused = code !== undefined && REFUSALS.has(code);
      state = refused ? 'failed' : 'retrying';
      const seconds = retrySeconds(++failures, refused);
      logger.warn(
        { code: code ?? nameOf(error), failures, seconds: Math.round(seconds) },
        'no connection to Slack',
      );
      again(seconds);
    }
  };
  const again = (seconds: number): void => {
    timer = setTimeout(() => void attempt(), seconds * 1_000);
  };
  link.onLost(() => {
    if (state !== 'connected') return;
    state = 'retrying';
    // A link that ends as soon as it opens must not turn into a storm of connections.
    failures = performance.now() - openedAt > STEADY_MILLISECONDS ? 0 : failures + 1;
    logger.info({}, 'connection to Slack ended');
    again(failures < 3 ? 0 : retrySeconds(failures, false));
  });
  return {
    start: attempt,
    state: () => state,
    async stop(milliseconds) {
      state = 'stopped';
      clearTimeout(timer);
      await link.close(milliseconds);
    },
  };
}

/** 1, 1.5, 2.3, 3.4 … seconds, a little apart from others that lost the same Slack. */
function retrySeconds(failures: number, refused: boolean): number {
  const most = refused ? MOST_SECONDS_REFUSED : MOST_SECONDS;
  return Math.min(most, 1.5 ** (failures - 1)) * (0.9 + Math.random() * 0.2);
}

/** The kind of a fault; its message may hold an address with a ticket. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'closed';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
