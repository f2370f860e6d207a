import { Argument, type Command, InvalidArgumentError } from 'commander';
import { commands } from '../../commands/index.js';
import { EXIT } from './exit-code.js';
import { print } from './io.js';
import { MANIFEST_PLATFORMS, manifestFor } from './platforms.js';
import { REGISTER_PLATFORMS } from './register.js';
import type { CommandLine } from './registry-commands.js';

/** What maintainers do: each tool is a file of its own, which only its own call imports. */
export function addTools(program: Command, { io, config, exit }: CommandLine): void {
  program
    .command('check-data')
    .description('Print every problem of the fact base as file:line:column')
    .action(async () => {
      const { checkData } = await import('./check-data.js');
      exit(await checkData(config(), io));
    });
  program
    .command('build-data')
    .description('Compile the fact base into one file, so that a start takes less time')
    .option('--output <file>', 'where to (else into STATE_DIR)')
    .action(async ({ output }: { output?: string }) => {
      const { buildData } = await import('./build-data.js');
      exit(await buildData(config(), output, io));
    });
  program
    .command('verify')
    .description('Find every printed fragment of the fact base in your copies of the articles')
    .option('--articles <folder>', 'folder of the articles (else ARTICLES_DIR)')
    .action(async ({ articles }: { articles?: string }) => {
      const { verify } = await import('./verify.js');
      exit(await verify(config(), articles, io));
    });
  program
    .command('ingest')
    .description('Propose the facts of articles as drafts')
    .argument('<files...>', 'articles (.txt, .md, .html), or folders of them')
    .option('--json', 'print one candidate a line and write nothing')
    .action(async (files: string[], flags: { json?: boolean }) => {
      const { ingest } = await import('./ingest.js');
      exit(await ingest(config(), files, flags, io));
    });
  program
    .command('review')
    .description('Go through the drafts fact by fact: accept, edit, reject, skip')
    .argument('[file]', 'one draft (else all of them)')
    .option('--articles <folder>', 'folder of the articles (else ARTICLES_DIR)')
    .option('--by <name>', 'who reviews (else whoever is logged in)')
    .action(async (file: string | undefined, flags: { articles?: string; by?: string }) => {
      const { review } = await import('./review.js');
      exit(await review(config(), file, flags, io));
    });
  program
    .command('manifest')
    .description('Print the manifest with which an app is made on a platform')
    .addArgument(new Argument('<platform>').choices(MANIFEST_PLATFORMS))
    .option('--url <address>', 'where the platform reaches the bot over HTTP (else Socket Mode)', readAddress)
    .action(async (platform: string, { url }: { url?: string }) => {
      print(io.stdout, await manifestFor(platform, commands, url));
      exit(EXIT.answered);
    });
  program
    .command('register')
    .description('Tell a platform of the commands, and print the link that invites Diplo')
    .addArgument(new Argument('<platform>').choices(REGISTER_PLATFORMS))
    .option('--guild <id>', 'one server of Discord, where changes show at once (else everywhere)', readId)
    .action(async (_platform: string, { guild }: { guild?: string }) => {
      const { registerDiscord } = await import('./register.js');
      exit(await registerDiscord(config(), guild, io));
    });
  program
    .command('gaps')
    .description('Rank the questions that had no answer')
    .argument('[file]', 'file of gaps (else GAPS_FILE)')
    .action(async (file: string | undefined) => {
      const { gaps } = await import('./gaps.js');
      exit(await gaps(config(), file, io));
    });
  program
    .command('check-config')
    .description('Say what would start with the environment as it is')
    .action(async () => {
      const { checkConfig } = await import('./check-config.js');
      exit(checkConfig(config, io));
    });
}

function readId(value: string): string {
  if (!/^\d{15,22}$/u.test(value)) throw new InvalidArgumentError('an id has 15 to 22 digits.');
  return value;
}

function readAddress(value: string): string {
  if (!URL.canParse(value) || new URL(value).protocol !== 'https:')
    throw new InvalidArgumentError('an address begins with https://.');
  return value;
}
