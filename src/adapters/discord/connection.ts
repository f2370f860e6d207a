import {
  type APIInteraction,
  Client,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  Options,
  Status,
} from 'discord.js';
import type { Logger } from '../../command/logger.js';
import type { AdapterState } from '../adapter.js';
import { identifyThrottler } from './identify-throttler.js';
import { apiOf, REST_MILLISECONDS, type RestConfig } from './rest.js';

export interface ConnectionSetup extends RestConfig {
  readonly logger: Logger;
  /** Must not throw. */
  readonly onInteraction: (interaction: APIInteraction) => void;
  /** How long `start` waits for a connection before it leaves the rest to the background. */
  readonly startMilliseconds?: number;
  /** How long the library may try by itself to bring a lost connection back before it starts anew. */
  readonly patienceMilliseconds?: number;
  readonly firstRetryMilliseconds?: number;
}

/** A Connection keeps the gateway open, with as many shards as Discord recommends, and tells the truth about it. */
export interface Connection {
  start(): Promise<void>;
  stop(): Promise<void>;
  state(): AdapterState;
}

/** What a new connection cannot mend: a token or intents that Discord does not take. */
const FATAL: ReadonlySet<number> = new Set([
  GatewayCloseCodes.AuthenticationFailed,
  GatewayCloseCodes.InvalidAPIVersion,
  GatewayCloseCodes.InvalidIntents,
  GatewayCloseCodes.DisallowedIntents,
]);
const MOST_RETRY = 60_000;
const WATCH = 1_000;

export function createConnection(setup: ConnectionSetup): Connection {
  const { logger, token, startMilliseconds = 10_000, patienceMilliseconds = 60_000 } = setup;
  const { firstRetryMilliseconds = 1_000 } = setup;
  let phase: 'starting' | 'running' | 'failed' | 'stopped' = 'starting';
  let client: Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let delay = firstRetryMilliseconds;
  let healthyAt = performance.now();
  const isOver = (): boolean => phase === 'failed' || phase === 'stopped';

  const fail = (reason: object): void => {
    if (isOver()) return;
    phase = 'failed';
    logger.error(reason, 'Discord refused the connection for good');
  };
  const connect = async (): Promise<void> => {
    const fresh = createClient(setup);
    client = fresh;
    healthyAt = performance.now();
    fresh.on('shardDisconnect', ({ code }, shard) => {
      if (client !== fresh) return;
      logger.warn({ code, shard }, 'Discord closed a connection for good');
      if (FATAL.has(code)) fail({ code });
      else renewLater();
    });
    try {
      await fresh.login(token);
      if (client !== fresh) return;
      delay = firstRetryMilliseconds;
      logger.info({ shards: fresh.ws.shards.size }, 'connected to Discord');
    } catch (error) {
      if (client !== fresh || isOver()) return;
      if ((error as { code?: unknown }).code === 'TokenInvalid') return fail({ reason: 'token' });
      logger.warn({ err: error, retryIn: delay }, 'Discord cannot be reached');
      renewLater();
    }
  };
  const renewLater = (): void => {
    if (isOver() || retry) return;
    retry = setTimeout(() => void renew(), delay);
    delay = Math.min(delay * 2, MOST_RETRY);
  };
  const renew = async (): Promise<void> => {
    clearTimeout(retry);
    retry = undefined;
    if (isOver()) return;
    const old = client;
    client = undefined;
    healthyAt = performance.now();
    await end(old, logger);
    if (!isOver()) await connect();
  };
  // It also keeps the process alive once Discord refused us, so that whoever looks finds it failed and not gone.
  const watch = setInterval(() => {
    if (phase !== 'running' || retry || isHealthy(client)) healthyAt = performance.now();
    else if (performance.now() - healthyAt >= patienceMilliseconds) {
      logger.warn(
        { after: patienceMilliseconds },
        'the connection to Discord did not come back: starting anew',
      );
      void renew();
    }
  }, WATCH);

  return {
    async start() {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, startMilliseconds);
      });
      await Promise.race([connect(), enough]);
      clearTimeout(timer);
      if (!isOver()) phase = 'running';
    },
    async stop() {
      if (phase === 'stopped') return;
      phase = 'stopped';
      clearInterval(watch);
      clearTimeout(retry);
      await end(client, logger);
    },
    state() {
      if (phase !== 'running') return phase;
      return isHealthy(client) ? 'connected' : 'retrying';
    },
  };
}

/** Every shard for itself: `isReady()` stays true after Discord has refused the token. */
const isHealthy = (client: Client | undefined): boolean =>
  client !== undefined &&
  client.ws.shards.size > 0 &&
  client.ws.shards.every(({ status }) => status === Status.Ready);

function createClient(setup: ConnectionSetup): Client {
  const { logger, onInteraction } = setup;
  const client = new Client({
    // Slash commands need no intent; Diplo sees no message that it was not shown.
    intents: [],
    shards: 'auto',
    ws: { buildIdentifyThrottler: identifyThrottler },
    allowedMentions: { parse: [] },
    rest: { api: apiOf(setup), timeout: REST_MILLISECONDS },
    // Interactions carry all that an answer takes.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: 0,
      UserManager: { maxSize: 1, keepOverLimit: (user) => user.id === user.client.user?.id },
    }),
  });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  client.on('error', (error) => logger.error({ err: error }, "fault in Discord's library"));
  client.on('shardError', (error, shard) =>
    logger.warn({ err: error, shard }, 'fault of a connection to Discord'),
  );
  client.on('shardReconnecting', (shard) => logger.info({ shard }, 'reconnecting to Discord'));
  client.on('shardResume', (shard, replayed) => logger.info({ shard, replayed }, 'resumed at Discord'));
  client.on('invalidated', () => logger.warn({}, 'Discord ended the session'));
  client.rest.on('invalidRequestWarning', (data) => logger.warn(data, 'Discord counts invalid requests'));
  return client;
}

const END_MILLISECONDS = 3_000;

/** Ends a client; one whose socket hangs is left behind. */
async function end(client: Client | undefined, logger: Logger): Promise<void> {
  if (!client) return;
  client.ws.removeAllListeners(GatewayDispatchEvents.InteractionCreate);
  let timer: NodeJS.Timeout | undefined;
  try {
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, END_MILLISECONDS);
    });
    await Promise.race([client.destroy(), enough]);
  } catch (error) {
    logger.warn({ err: error }, 'a connection to Discord did not end cleanly');
  } finally {
    clearTimeout(timer);
  }
}
