import { randomUUID } from 'node:crypto';
import type { AdapterState, App, ChatAdapter } from './adapters/adapter.js';
import { withBaseNotice } from './command/base-notice.js';
import type { CommandDefinition, CommandServices } from './command/definition.js';
import { createDispatcher } from './command/dispatch.js';
import { home } from './command/home.js';
import type { Logger } from './command/logger.js';
import { press } from './command/press.js';
import { createRegistry } from './command/registry.js';
import type { Snapshot } from './command/snapshot.js';
import { suggest } from './command/suggest.js';
import type { Watcher } from './command/watcher.js';
import type { Config, PlatformConfig } from './config.js';
import type { FactBase } from './facts/fact-base.js';
import type { Lang } from './language/lang.js';
import { backoff } from './ops/retry.js';
import type { QueryEngine } from './query/engine.js';
import type { Reply } from './reply/reply.js';

export interface AppSetup {
  /** The base that is served now; a reload puts another in its place. */
  readonly base: () => FactBase;
  readonly engineFor: (base: FactBase) => QueryEngine;
  readonly commands: readonly CommandDefinition[];
  readonly services: Omit<CommandServices, 'commands'>;
  readonly defaultLocale: Lang;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Limits, counts and logs calls. */
  readonly watcher?: Watcher;
}

/** The application that adapters bring to people: commands, buttons, completion and home over the base of the moment. */
export function createApp(setup: AppSetup): App {
  const { commands, clock, logger, defaultLocale } = setup;
  const snapshot = snapshots(setup);
  const registry = createRegistry(commands);
  const dispatcher = createDispatcher({
    commands,
    snapshot,
    defaultLocale,
    logger,
    now: clock,
    services: { ...setup.services, commands },
    ...(setup.watcher ? { watcher: setup.watcher } : {}),
  });
  const told = (reply: Reply): Reply => withBaseNotice(reply, setup.services.refusal?.());
  return {
    run: async (invocation) => told((await dispatcher.run(invocation)).reply),
    press: async (action, requester) => {
      const call = { requester, id: newId(), locale: action.locale };
      return told((await press(action, call, () => setup.base().version, dispatcher)).reply);
    },
    suggest: async (target, partial, locale) => {
      try {
        return suggest(setup.base(), registry, target, partial, locale);
      } catch (error) {
        logger.error({ err: error, ...target }, 'suggestions failed');
        return [];
      }
    },
    home: async (requester, locale) =>
      (await dispatcher.reply({ requester, id: newId() }, locale, home)).reply,
  };
}

/** A base with its engine, which is built once a base. */
function snapshots({ base, engineFor }: Pick<AppSetup, 'base' | 'engineFor'>): () => Snapshot {
  const engines = new WeakMap<FactBase, QueryEngine>();
  return () => {
    const current = base();
    const engine = engines.get(current) ?? engineFor(current);
    engines.set(current, engine);
    return { base: current, engine };
  };
}

/** Short enough for a person to read it out, long enough to find it in a log. */
export const newId = (): string => randomUUID().slice(0, 8);

/** Makes the adapter of a platform that is configured. */
export type AdapterLoader<Kind extends PlatformConfig['kind']> = (
  config: Extract<PlatformConfig, { kind: Kind }>,
) => Promise<ChatAdapter>;
export type AdapterLoaders = { readonly [Kind in PlatformConfig['kind']]?: AdapterLoader<Kind> };

export interface BotSetup extends Omit<AppSetup, 'services' | 'defaultLocale'> {
  readonly config: Config;
  /** Where each platform's adapter comes from; each imports its package only when it is called. */
  readonly loaders: AdapterLoaders;
  readonly services: Omit<CommandServices, 'commands' | 'status'>;
}

/** A Bot runs the application on every platform that is configured; one that fails takes no other down. */
export interface Bot {
  readonly app: App;
  start(): Promise<void>;
  stop(): Promise<void>;
  status(): readonly { readonly name: string; readonly state: AdapterState }[];
}

/** Puts the application and its adapters together. Nothing connects before `start`. */
export function createBot(setup: BotSetup): Bot {
  const { config, loaders, logger } = setup;
  const adapters = new Map<string, ChatAdapter | AdapterState>(
    config.platforms.map(({ kind }) => [kind, 'starting']),
  );
  const status = () =>
    [...adapters].map(([name, adapter]) => ({
      name,
      state: typeof adapter === 'string' ? adapter : adapter.state(),
    }));
  const app = createApp({
    ...setup,
    defaultLocale: config.defaultLocale,
    services: { ...setup.services, status },
  });

  const retries = new Set<NodeJS.Timeout>();
  let stopped = false;
  const startOne = async (platform: PlatformConfig, failures = 0): Promise<void> => {
    const { kind } = platform;
    try {
      const load = loaders[kind] as ((config: PlatformConfig) => Promise<ChatAdapter>) | undefined;
      if (!load) throw new Error(`there is no adapter for ${kind}`);
      const adapter = await load(platform);
      if (stopped) return;
      adapters.set(kind, adapter);
      await adapter.start(app);
    } catch (error) {
      logger.error({ adapter: kind, err: error }, 'adapter failed to start');
      await stopOne([kind, adapters.get(kind) ?? 'failed']);
      adapters.set(kind, 'failed');
      retry(platform, failures + 1);
    }
  };
  /** An adapter sees to its own connection; one that throws all the same is made anew, ever more slowly. */
  const retry = (platform: PlatformConfig, failures: number): void => {
    if (stopped) return;
    const timer = setTimeout(() => {
      retries.delete(timer);
      void startOne(platform, failures);
    }, backoff(failures));
    retries.add(timer);
  };
  const stopOne = async ([kind, adapter]: readonly [string, ChatAdapter | AdapterState]): Promise<void> => {
    if (typeof adapter === 'string') return;
    try {
      await adapter.stop();
    } catch (error) {
      logger.error({ adapter: kind, err: error }, 'adapter failed to stop');
    }
  };
  return {
    app,
    status,
    start: async () => void (await Promise.all(config.platforms.map(startOne))),
    async stop() {
      stopped = true;
      for (const timer of retries) clearTimeout(timer);
      await Promise.all([...adapters].map(stopOne));
    },
  };
}
