import type { AdapterState, App, ChatAdapter } from './adapters/adapter.js';
import type { Logger } from './command/logger.js';
import type { Config, PlatformConfig } from './config.js';
import { backoff } from './ops/retry.js';

/** Makes the adapter of a platform that is configured. */
export type AdapterLoader<Kind extends PlatformConfig['kind']> = (
  config: Extract<PlatformConfig, { kind: Kind }>,
) => Promise<ChatAdapter>;
export type AdapterLoaders = { readonly [Kind in PlatformConfig['kind']]?: AdapterLoader<Kind> };

export interface BotSetup {
  readonly config: Config;
  readonly app: App;
  /** Where each platform's adapter comes from; each imports its package only when it is called. */
  readonly loaders: AdapterLoaders;
  readonly logger: Logger;
}

/** A Bot brings the application to every platform that is configured; one that fails takes no other down. */
export interface Bot {
  start(): Promise<void>;
  stop(): Promise<void>;
  status(): readonly { readonly name: string; readonly state: AdapterState }[];
}

/** Puts the application and its adapters together. Nothing connects before `start`. */
export function createBot({ config, app, loaders, logger }: BotSetup): Bot {
  const adapters = new Map<string, ChatAdapter | AdapterState>(
    config.platforms.map(({ kind }) => [kind, 'starting']),
  );
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
    status: () =>
      [...adapters].map(([name, adapter]) => ({
        name,
        state: typeof adapter === 'string' ? adapter : adapter.state(),
      })),
    start: async () => void (await Promise.all(config.platforms.map(startOne))),
    async stop() {
      stopped = true;
      for (const timer of retries) clearTimeout(timer);
      await Promise.all([...adapters].map(stopOne));
    },
  };
}
