import type { APIInteraction } from 'discord.js';
import { LRUCache } from 'lru-cache';
import type { CommandDefinition } from '../../command/definition.js';
import type { Logger } from '../../command/logger.js';
import { createRegistry } from '../../command/registry.js';
import type { Lang } from '../../language/lang.js';
import type { App, ChatAdapter } from '../adapter.js';
import { type ConnectionSetup, createConnection } from './connection.js';
import type { DiscordContext } from './context.js';
import { type ContinuationStore, memoryStore } from './continuation-store.js';
import { exchange } from './exchange.js';
import { keepRegistering } from './registration.js';
import { createRest } from './rest.js';

/** How Discord is reached. */
export interface DiscordConnectionConfig {
  readonly token: string;
  readonly applicationId: string;
  /** Registers the commands in this server alone. */
  readonly guildId?: string;
  readonly apiUrl?: string;
  /** Whether answers in a server are for everybody unless the person wishes otherwise. */
  readonly publicReplies?: boolean;
}

export interface DiscordSetup {
  readonly config: DiscordConnectionConfig;
  readonly commands: readonly CommandDefinition[];
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  /** Who may use maintainers' commands, as `discord:80351110224678912`. */
  readonly maintainers: readonly string[];
  readonly newId: () => string;
  readonly continuations?: ContinuationStore;
  /** How long a shutdown waits for answers in flight. */
  readonly shutdownMilliseconds?: number;
  /** Deadlines that tests shorten. */
  readonly timing?: Pick<
    ConnectionSetup,
    'startMilliseconds' | 'patienceMilliseconds' | 'firstRetryMilliseconds'
  >;
}

/** Discord as an adapter, over its gateway. Nothing connects before `start`. */
export function createDiscordAdapter(setup: DiscordSetup): ChatAdapter {
  const { config, logger, shutdownMilliseconds = 5_000, timing = {} } = setup;
  const inFlight = new Set<Promise<void>>();
  // A resumed connection replays what was missed; what was not missed is not answered twice.
  const seen = new LRUCache<string, true>({ max: 10_000 });
  let context: DiscordContext | undefined;
  let registration: { stop(): void } | undefined;
  const onInteraction = (interaction: APIInteraction): void => {
    if (!context || seen.has(interaction.id)) return;
    seen.set(interaction.id, true);
    const running: Promise<void> = exchange(interaction, context).finally(() => inFlight.delete(running));
    inFlight.add(running);
  };
  const connection = createConnection({ ...config, ...timing, logger, onInteraction });
  return {
    name: 'discord',
    state: connection.state,
    async start(app: App) {
      const rest = createRest(config);
      rest.on('rateLimited', ({ route, timeToReset }) =>
        logger.warn({ route, timeToReset }, 'Discord slows us down'),
      );
      context = contextOf(setup, app, rest);
      registration = keepRegistering({ ...config, rest, commands: setup.commands }, logger);
      await connection.start();
    },
    async stop() {
      context = undefined;
      registration?.stop();
      await withDeadline(Promise.allSettled(inFlight), shutdownMilliseconds);
      await connection.stop();
    },
  };
}

function contextOf(setup: DiscordSetup, app: App, rest: DiscordContext['rest']): DiscordContext {
  const { commands, logger, defaultLocale, maintainers, newId, config } = setup;
  return {
    app,
    rest,
    registry: createRegistry(commands),
    continuations: setup.continuations ?? memoryStore(),
    logger,
    defaultLocale,
    maintainers,
    newId,
    publicReplies: config.publicReplies,
  };
}

async function withDeadline(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, enough]);
  clearTimeout(timer);
}
