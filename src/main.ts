import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import type { ChatAdapter } from './adapters/adapter.js';
import type { ConsoleAdapter } from './adapters/console/adapter.js';
import type { DiscordConnectionConfig } from './adapters/discord/adapter.js';
import type { SlackConnectionConfig } from './adapters/slack/adapter.js';
import { createBot, newId } from './bot.js';
import { faultLines } from './cli/faults.js';
import { terminalOf } from './cli/run.js';
import type { Logger } from './command/logger.js';
import { FREE_TEXT_COMMAND } from './command/text-parser.js';
import { type Config, environment, readConfig } from './config.js';
import { articlesIn, passagesIn } from './facts/articles.js';
import type { FactBase } from './facts/fact-base.js';
import { runStepsPausing, type Steps } from './facts/steps.js';
import { verifySteps } from './facts/verify.js';
import type { Lang } from './language/lang.js';
import type { Compilation } from './ops/compile.js';
import { compileInWorker } from './ops/compile-worker.js';
import { createFaultWatch } from './ops/faults.js';
import { openKeeper } from './ops/keeper.js';
import { createLogger } from './ops/logger.js';
import { createOperations } from './ops/operations.js';
import { createScrub } from './ops/scrub.js';
import { createShutdown, PROCESS_EXIT } from './ops/shutdown.js';
import { engineSteps } from './query/create-engine.js';

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
  const keeper = await openKeeper({
    ...config,
    drafts: config.serveDrafts,
    compile: (task) => compileInWorker(task).then((compilation) => withPaths(compilation, config.dataDir)),
    engineFor: (base) => runStepsPausing(engineSteps(base)),
    clock,
    logger,
    onReload: (report, trigger) => operations.metrics.reloaded(report, trigger),
    ...(config.articlesDir ? { brokenAnchors: brokenAnchors(config.articlesDir, logger) } : {}),
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
    commands,
    logger,
    base: () => keeper.snapshot().base,
    engineFor: () => keeper.snapshot().engine,
    clock,
    watcher: operations.watcher,
    services: {
      reload: () => keeper.reload('command'),
      refusal: keeper.refusal,
      ...(config.articlesDir ? { passage: passagesIn(config.articlesDir) } : {}),
    },
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

/** Problems with the path from where the program runs, as editors and terminals link it. */
function withPaths(compilation: Compilation, dataDir: string): Compilation {
  if (compilation.outcome !== 'invalid') return compilation;
  const named = (file: string) => relative(process.cwd(), join(dataDir, file)) || '.';
  return {
    ...compilation,
    problems: compilation.problems.map((problem) => ({ ...problem, file: named(problem.file) })),
  };
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

/** Tells of every anchor that is not where the base says, and names the facts for which none is left. */
function brokenAnchors(articlesDir: string, logger: Logger): (base: FactBase) => Steps<readonly string[]> {
  return function* (base) {
    const { findings, changed, unread } = yield* verifySteps(base, articlesIn(articlesDir));
    for (const { id, source, anchor, status, lines } of findings) {
      if (status !== 'unread') logger.warn({ id, source, line: anchor.line, lines }, `anchor ${status}`);
    }
    if (changed.length > 0) logger.warn({ sources: changed }, 'article is not the text that was read');
    if (unread.length > 0) logger.warn({ sources: unread }, 'article cannot be read');
    return [...new Set(findings.filter(({ status }) => status === 'missing').map(({ id }) => id))];
  };
}
