import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import type { App, ChatAdapter } from './adapters/adapter.js';
import type { ConsoleAdapter } from './adapters/console/adapter.js';
import type { DiscordConnectionConfig } from './adapters/discord/adapter.js';
import type { SlackConnectionConfig } from './adapters/slack/adapter.js';
import { newId } from './app.js';
import { createBot } from './bot.js';
import { faultLines } from './cli/faults.js';
import { terminalOf } from './cli/run.js';
import type { Logger } from './command/logger.js';
import { FREE_TEXT_COMMAND } from './command/text-parser.js';
import { type Config, environment, readConfig } from './config.js';
import type { Lang } from './language/lang.js';
import { createFaultWatch } from './ops/faults.js';
import { type Keeper, openKeeper } from './ops/keeper.js';
import { createLogger } from './ops/logger.js';
import { createOperations } from './ops/operations.js';
import { createScrub } from './ops/scrub.js';
import { createShutdown, PROCESS_EXIT } from './ops/shutdown.js';
import type { ThreadTask } from './serving/contract.js';
import { createHost } from './serving/host.js';
import { openOnThread, type ServedByThread } from './serving/start-thread.js';

const SAMPLES = 3;
const SECRET_KEYS = new Set(['botToken', 'appToken', 'signingSecret', 'token']);
const FAULTS = [
  ['uncaughtException', 'exception'],
  ['unhandledRejection', 'rejection'],
] as const;

// Whoever reads may stop early (`… | head`); there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(readLang());
} catch (error) {
  const scrub = createScrub([]);
  for (const line of faultLines(error)) process.stderr.write(`${scrub(line)}\n`);
  process.exitCode = PROCESS_EXIT.fault;
}

async function main(lang: Lang | undefined): Promise<void> {
  const config = readConfig(environment());
  const clock = () => new Date();
  const logger = loggerOf(config, clock);
  const host = createHost({
    watcher: () => operations.watcher,
    logger,
    services: {
      status: () => bot.status(),
      refusal: () => keeper.refusal(),
      reload: () => keeper.reload('command'),
    },
  });
  const { defaultLocale } = config;
  const thread = { task: taskOf(config), host, logger, defaultLocale, newId };
  const keeper: Keeper<ServedByThread> = await openKeeper({
    open: (before) => openOnThread(thread, before),
    clock,
    logger,
    onReload: (report, trigger) => operations.metrics.reloaded(report, trigger),
  });
  const operations = createOperations({
    ...config,
    keeper,
    adapters: () => bot.status(),
    stopping: () => shutdown.stopping(),
    logger,
    clock,
  });
  const terminal = await openConsole(config, lang);
  const bot = createBot({
    config,
    app: currentApp(keeper),
    logger,
    // Each platform joins by an import of its own that runs only where it is configured.
    loaders: {
      console: async () => terminal,
      'slack-socket': (platform) => openSlack(platform, config, logger),
      'slack-http': (platform) => openSlack(platform, config, logger),
      discord: (platform) => openDiscord(platform, config, logger),
    },
  });
  const stop = async (): Promise<void> => {
    await bot.stop();
    await operations.stop();
    await keeper.close();
  };
  const shutdown = createShutdown({ stop, seconds: config.shutdownSeconds, logger, exit: process.exit });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => shutdown.signal(signal));
  process.on('SIGHUP', () => void keeper.reload('signal'));
  const fault = createFaultWatch(logger, () => process.exit(PROCESS_EXIT.fault));
  for (const [event, kind] of FAULTS)
    process.on(event, (error: unknown) => {
      operations.metrics.fault(kind);
      fault(kind, error);
    });

  const pages = config.opsPort === undefined ? undefined : { host: config.opsHost, port: config.opsPort };
  await operations.start(pages, config.watchData ? config.dataDir : undefined);
  await bot.start();
  if (isConsole(config.platforms)) {
    await terminal.ended;
    if (!shutdown.stopping()) await stop();
  }
}

/** As much of the configuration as a thread is told, which is no secret. */
function taskOf({
  dataDir,
  stateDir,
  serveDrafts,
  compiledFiles,
  articlesDir,
  defaultLocale,
}: Config): ThreadTask {
  return {
    dataDir,
    stateDir,
    drafts: serveDrafts,
    compiledFiles,
    defaultLocale,
    ...(articlesDir ? { articlesDir } : {}),
  };
}

/** The application over the base of the moment; a call keeps to the one with which it began. */
function currentApp(keeper: Keeper<ServedByThread>): App {
  const app = (): App => keeper.current().app;
  return {
    run: (invocation) => app().run(invocation),
    press: (action, requester) => app().press(action, requester),
    suggest: (option, partial, locale) => app().suggest(option, partial, locale),
    home: (requester, locale) => app().home(requester, locale),
  };
}

function isConsole(platforms: Config['platforms']): boolean {
  return platforms.some(({ kind }) => kind === 'console');
}

/** Logs to standard error; at the console only what goes wrong, since somebody is reading answers there. */
function loggerOf({ platforms, logLevel }: Config, clock: () => Date): Logger {
  const secrets = platforms.flatMap((platform) =>
    Object.entries(platform).flatMap(([key, value]) => (SECRET_KEYS.has(key) ? [String(value)] : [])),
  );
  const quiet = isConsole(platforms) && ['trace', 'debug', 'info'].includes(logLevel);
  return createLogger({
    level: quiet ? 'warn' : logLevel,
    scrub: createScrub(secrets),
    output: process.stderr,
    clock,
    ...(quiet ? { readable: true } : {}),
  });
}

/** `--lang fr|en`: the language of the console. */
function readLang(): Lang | undefined {
  const { values } = parseArgs({ options: { lang: { type: 'string', short: 'l' } }, strict: false });
  return values.lang === 'fr' || values.lang === 'en' ? values.lang : undefined;
}

async function openConsole(config: Config, lang: Lang | undefined): Promise<ConsoleAdapter> {
  const { createConsoleAdapter } = await import('./adapters/console/adapter.js');
  const free = commands.find(({ name }) => name === FREE_TEXT_COMMAND);
  return createConsoleAdapter({
    input: process.stdin,
    output: process.stdout,
    terminal: terminalOf(process.stdout),
    commands,
    samples: free?.examples[lang ?? config.defaultLocale].slice(0, SAMPLES) ?? [],
    defaultLocale: config.defaultLocale,
    newId,
    ...(lang ? { lang } : {}),
  });
}

async function openSlack(
  platform: SlackConnectionConfig,
  { defaultLocale, maintainers, shutdownSeconds }: Config,
  logger: Logger,
): Promise<ChatAdapter> {
  const { createSlackAdapter } = await import('./adapters/slack/adapter.js');
  return createSlackAdapter({
    config: platform,
    commands,
    logger,
    defaultLocale,
    maintainers,
    newId,
    // The process leaves itself a second to end in.
    shutdownMilliseconds: Math.max(1, shutdownSeconds - 1) * 500,
  });
}

async function openDiscord(
  platform: DiscordConnectionConfig,
  { defaultLocale, maintainers, shutdownSeconds, stateDir }: Config,
  logger: Logger,
): Promise<ChatAdapter> {
  const [{ createDiscordAdapter }, { fileStore }] = await Promise.all([
    import('./adapters/discord/adapter.js'),
    import('./adapters/discord/continuation-store.js'),
  ]);
  return createDiscordAdapter({
    config: platform,
    commands,
    logger,
    defaultLocale,
    maintainers,
    newId,
    continuations: fileStore(join(stateDir, 'discord-buttons.tsv'), logger),
    // The process leaves itself a second to end in.
    shutdownMilliseconds: Math.max(1, shutdownSeconds - 1) * 500,
  });
}
