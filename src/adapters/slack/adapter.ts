import { App as Bolt, type webApi } from '@slack/bolt';
import type { CommandDefinition } from '../../command/definition.js';
import type { Logger } from '../../command/logger.js';
import type { Lang } from '../../language/lang.js';
import type { App, ChatAdapter } from '../adapter.js';
import { handleButtons } from './buttons.js';
import { type Connection, createConnection } from './connection.js';
import type { SlackContext } from './context.js';
import { withDeadline } from './deadline.js';
import { createDeduplicator, deliveryKey } from './deduplicate.js';
import { handleHome } from './home.js';
import { httpLink, httpReceiver } from './http-link.js';
import { libraryLogger } from './library-logger.js';
import { handleMentions } from './mentions.js';
import { handleModal } from './modal.js';
import { createPeople } from './people.js';
import { safeApp } from './safe-app.js';
import { handleShortcuts } from './shortcuts.js';
import { handleSlashCommands } from './slash.js';
import { socketLink, socketReceiver } from './socket-link.js';
import { createThreadMemory } from './thread-memory.js';

/** How Slack is reached. */
export type SlackConnectionConfig = { readonly botToken: string; readonly apiUrl?: string } & (
  | { readonly kind: 'slack-socket'; readonly appToken: string }
  | { readonly kind: 'slack-http'; readonly signingSecret: string; readonly port: number }
);

export interface SlackSetup {
  readonly config: SlackConnectionConfig;
  readonly commands: readonly CommandDefinition[];
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  /** Who may use maintainers' commands, as `slack:U012AB3CD`. */
  readonly maintainers: readonly string[];
  readonly newId: () => string;
  /** How long a shutdown waits for answers in flight. */
  readonly shutdownMilliseconds?: number;
}

/** Slack as an adapter: Socket Mode or HTTP, as configured. Nothing connects before `start`. */
export function createSlackAdapter(setup: SlackSetup): ChatAdapter {
  const { logger, shutdownMilliseconds = 5_000 } = setup;
  const inFlight = new Set<Promise<void>>();
  const { bolt, connection } = connect(setup);
  const work: SlackContext['work'] = (name, begin) => {
    const running = begin().catch((error: unknown) =>
      logger.error({ name, err: error }, 'Slack was not answered'),
    );
    inFlight.add(running);
    return running.finally(() => inFlight.delete(running));
  };
  return {
    name: 'slack',
    state: connection.state,
    async start(app: App) {
      listen({
        ...contextOf(setup, bolt),
        app: safeApp(app, logger, setup.defaultLocale, setup.newId),
        work,
      });
      await connection.start();
    },
    async stop() {
      await connection.stop(shutdownMilliseconds);
      await withDeadline(Promise.allSettled(inFlight), shutdownMilliseconds);
    },
  };
}

function connect({ config, logger }: SlackSetup): { readonly bolt: Bolt; readonly connection: Connection } {
  const clientOptions: webApi.WebClientOptions = {
    timeout: 10_000,
    // The library's default goes on for half an hour, long after anybody waits for the answer.
    retryConfig: { retries: 4, minTimeout: 300, maxTimeout: 5_000 },
    logger: libraryLogger(logger),
    ...(config.apiUrl ? { slackApiUrl: config.apiUrl } : {}),
  };
  const receiver =
    config.kind === 'slack-socket'
      ? socketReceiver({ appToken: config.appToken, clientOptions, logger })
      : httpReceiver(config.signingSecret, logger);
  const bolt = new Bolt({
    token: config.botToken,
    receiver,
    clientOptions,
    logger: libraryLogger(logger),
    convoStore: false,
    // Without it, a bad token is an unhandled rejection that ends the process, Discord with it.
    deferInitialization: true,
  });
  bolt.error(async (error) => logger.error({ code: error.code, err: error }, "fault in Slack's library"));
  const link =
    config.kind === 'slack-socket'
      ? socketLink(bolt, receiver as ReturnType<typeof socketReceiver>)
      : httpLink(bolt, receiver as ReturnType<typeof httpReceiver>, { ...config, logger });
  return { bolt, connection: createConnection(link, logger) };
}

function contextOf(setup: SlackSetup, bolt: Bolt): Omit<SlackContext, 'app' | 'work'> {
  const { commands, logger, defaultLocale, newId, maintainers } = setup;
  return {
    bolt,
    commands,
    logger,
    defaultLocale,
    newId,
    people: createPeople(bolt.client, logger),
    threads: createThreadMemory(),
    requester: (user, workspace) => ({
      user: `slack:${user}`,
      roles: maintainers.includes(`slack:${user}`) ? ['maintainer', 'member'] : ['member'],
      ...(workspace ? { workspace } : {}),
    }),
    acknowledge: async (ack) => {
      try {
        await ack();
      } catch (error) {
        // The socket went between delivery and acknowledgement: Slack delivers again, and the answer comes once.
        logger.warn({ code: (error as { code?: unknown }).code }, 'Slack did not take an acknowledgement');
      }
    },
  };
}

function listen(context: SlackContext): void {
  const { bolt, acknowledge, logger } = context;
  const deliveries = createDeduplicator();
  bolt.use(async (args) => {
    const key = deliveryKey(args.body as unknown as Record<string, unknown>);
    if (key === undefined || deliveries.isFirst(key)) return args.next();
    logger.info({}, 'delivered twice, answered once');
    const { ack } = args as { ack?: () => Promise<void> };
    if (ack) await acknowledge(ack);
  });
  handleSlashCommands(context);
  handleMentions(context);
  handleButtons(context);
  handleShortcuts(context);
  handleModal(context);
  handleHome(context);
}
