import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from '../commands/index.js';
import type { ChatAdapter } from './adapters/adapter.js';
import type { ConsoleAdapter } from './adapters/console/adapter.js';
import type { DiscordConnectionConfig } from './adapters/discord/adapter.js';
import type { SlackConnectionConfig } from './adapters/slack/adapter.js';
import { type Bot, createBot, newId } from './bot.js';
import { faultLines } from './cli/faults.js';
import { openSnapshot } from './cli/open.js';
import { terminalOf } from './cli/run.js';
import { createStderrLogger } from './cli/stderr-logger.js';
import type { Logger } from './command/logger.js';
import type { Snapshot } from './command/snapshot.js';
import { FREE_TEXT_COMMAND } from './command/text-parser.js';
import { type Config, environment, readConfig } from './config.js';
import { articlesIn, passagesIn } from './facts/articles.js';
import { verifyAnchors } from './facts/verify.js';
import type { Lang } from './language/lang.js';

const SAMPLES = 3;

// Whoever reads may stop early (`… | head`); there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await main(readLang());
} catch (error) {
  for (const line of faultLines(error)) process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}

async function main(lang: Lang | undefined): Promise<void> {
  const config = readConfig(environment());
  const logger = createStderrLogger(process.stderr);
  const snapshot = await openSnapshot(config);
  if (config.articlesDir) warnOfAnchors(snapshot, config.articlesDir, logger);
  const terminal = await openConsole(config, lang);
  const bot = createBot({
    config,
    commands,
    logger,
    base: () => snapshot.base,
    engineFor: () => snapshot.engine,
    clock: () => new Date(),
    services: config.articlesDir ? { passage: passagesIn(config.articlesDir) } : {},
    // Each platform joins by an import of its own that runs only where it is configured.
    loaders: {
      console: async () => terminal,
      'slack-socket': (platform) => openSlack(platform, config, logger),
      'slack-http': (platform) => openSlack(platform, config, logger),
      discord: (platform) => openDiscord(platform, config, logger),
    },
  });
  stopOnSignals(bot, config.shutdownSeconds);
  await bot.start();
  if (config.platforms.some(({ kind }) => kind === 'console')) {
    await terminal.ended;
    await bot.stop();
  }
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

function warnOfAnchors({ base }: Snapshot, articlesDir: string, logger: Logger): void {
  const { findings, changed, unread } = verifyAnchors(base, articlesIn(articlesDir));
  for (const { id, source, anchor, status, lines } of findings) {
    if (status !== 'unread') logger.warn({ id, source, line: anchor.line, lines }, `anchor ${status}`);
  }
  if (changed.length > 0) logger.warn({ sources: changed }, 'article is not the text that was read');
  if (unread.length > 0) logger.warn({ sources: unread }, 'article cannot be read');
}

/** The first signal finishes what is in flight, within the time allowed; the second ends at once. */
function stopOnSignals(bot: Bot, seconds: number): void {
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), seconds * 1000).unref();
    void bot.stop();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
