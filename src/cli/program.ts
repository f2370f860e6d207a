import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { commands } from '../../commands/index.js';
import { linesOf } from '../adapters/console/lines.js';
import { universal } from '../command/common-options.js';
import type { CommandDefinition, OptionDefinition } from '../command/definition.js';
import type { OptionValue } from '../command/invocation.js';
import { createRegistry } from '../command/registry.js';
import { FREE_TEXT_COMMAND } from '../command/text-parser.js';
import { environment, readConfig } from '../config.js';
import { LANGS, type Lang } from '../language/lang.js';
import { EXIT } from './exit-code.js';
import { faultLines } from './faults.js';
import { type Io, print } from './io.js';
import { MANIFEST_PLATFORMS, manifestFor, RENDER_PLATFORMS } from './platforms.js';
import { REGISTER_PLATFORMS, registerDiscord } from './register.js';

/** Runs one command line. @returns the process's exit code */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.answered;
  const program = createProgram(argv, io, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage;
    for (const line of faultLines(error)) print(io.stderr, line);
    return EXIT.fault;
  }
}

/** What the flags of any command may be. */
interface Flags extends Readonly<Record<string, unknown>> {
  readonly lang?: Lang;
  readonly page?: number;
  readonly json?: boolean;
  readonly render?: string;
}

type Exit = (code: number) => void;

function createProgram(argv: readonly string[], io: Io, exit: Exit): Command {
  const program = new Command('diplo')
    .description(
      'Answers questions about diplomacy on social media with dated, sourced facts, in French and English.',
    )
    .argument('[words...]', 'a question, or a command as it is typed in Slack or Discord')
    .addHelpText('after', '\nExit codes: 0 answered or ambiguous, 3 nothing found, 2 bad usage, 1 fault.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(io.stdout, text),
      writeErr: (text) => print(io.stderr, text),
    })
    .showHelpAfterError('(diplo --help lists the commands)')
    .showSuggestionAfterError()
    .enablePositionalOptions();
  addCommonOptions(program).action(async (words: string[], flags: Flags) =>
    exit(await runText(program, words, flags, argv, io)),
  );
  for (const definition of commands) addCommand(program, definition, argv, io, exit);
  addTools(program, io, exit);
  return program;
}

const addCommonOptions = (command: Command): Command =>
  command
    .addOption(new Option('-l, --lang <language>', 'language of the answer').choices(LANGS))
    .addOption(new Option('--page <number>', 'page of a long list').argParser(readPage))
    .addOption(
      new Option('--render <platform>', "print the payload for a platform's own preview").choices(
        RENDER_PLATFORMS,
      ),
    );

function readPage(value: string): number {
  if (!/^[1-9]\d{0,3}$/u.test(value)) throw new InvalidArgumentError('a page is a number from 1 on.');
  return Number(value);
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

/** A text without a command's name: a question, unless its one word is nearly a command of this program. */
async function runText(
  program: Command,
  words: readonly string[],
  { lang, page, render }: Flags,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const [word = ''] = words;
  if (words.length === 0) program.help();
  const tool = program.commands
    .map((command) => command.name())
    .find((name) => name.includes('-') && isNear(word, name));
  if (words.length === 1 && tool)
    program.error(`error: unknown command '${word}'\n(Did you mean ${tool}?)`, { exitCode: EXIT.usage });
  const { runCommand } = await import('./run.js');
  return runCommand(
    { text: words.join(' '), lang, page, render, pageCommand: pageCommandOf(argv) },
    readConfig(environment()),
    io,
  );
}

const isNear = (word: string, name: string): boolean =>
  createRegistry([{ name, names: { fr: name, en: name } } as CommandDefinition]).nearest(word) !== undefined;

/** A subcommand made of a definition: its names, its options as flags in both languages, its free words. */
function addCommand(
  program: Command,
  definition: CommandDefinition,
  argv: readonly string[],
  io: Io,
  exit: Exit,
): void {
  const { name, names, aliases = [], description, options } = definition;
  const command = program.command(name).description(description.en);
  for (const alias of new Set([names.fr, names.en, ...aliases])) if (alias !== name) command.alias(alias);
  addCommonOptions(command);
  const flags = Object.entries(options).filter(
    ([key, option]) => !option.rest && !Object.hasOwn(universal, key),
  );
  for (const [, option] of flags) for (const flag of flagsOf(option)) command.addOption(flag);
  const rest = Object.entries(options).find(([, option]) => option.rest);
  if (rest) command.argument('[words...]', rest[1].description.en);
  if (name === FREE_TEXT_COMMAND)
    command.option('--json', 'one JSON line for each line of standard input, or for the question given');
  command.action(async (...given: unknown[]) => {
    const words = rest ? (given[0] as string[]) : [];
    exit(
      await runDefinition(
        { definition, typed: program.args[0] ?? name, words, flags: command.opts<Flags>() },
        argv,
        io,
      ),
    );
  });
}

/** `--platform <value>`, and its French name, which help leaves out. */
function flagsOf({ name, description }: OptionDefinition): Option[] {
  const english = new Option(`--${name.en} <value>`, description.en);
  return name.fr === name.en
    ? [english]
    : [english, new Option(`--${name.fr} <value>`, description.fr).hideHelp()];
}

interface Given {
  readonly definition: CommandDefinition;
  /** The name by which it was called. */
  readonly typed: string;
  readonly words: readonly string[];
  readonly flags: Flags;
}

async function runDefinition(
  { definition, typed, words, flags }: Given,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const config = readConfig(environment());
  const { lang, page, json, render, ...named } = flags;
  if (json) return askJson(words, { explicit: lang, fallback: config.defaultLocale }, io);
  const { runCommand } = await import('./run.js');
  const common = { lang, page, render, pageCommand: pageCommandOf(argv) };
  const rest = Object.entries(definition.options).find(([, option]) => option.rest)?.[0];
  const asText = Object.keys(named).length === 0 && definition.name !== FREE_TEXT_COMMAND;
  if (asText) return runCommand({ ...common, text: [typed, ...words].join(' ') }, config, io);
  const free = rest && words.length > 0 ? { [rest]: words.join(' ') } : {};
  return runCommand(
    { ...common, command: definition.name, options: { ...free, ...(named as Record<string, OptionValue>) } },
    config,
    io,
  );
}

async function askJson(
  words: readonly string[],
  language: { explicit?: Lang | undefined; fallback: Lang },
  io: Io,
): Promise<number> {
  const [{ askInJson }, { openSnapshot }] = await Promise.all([import('./ask-json.js'), import('./open.js')]);
  const snapshot = await openSnapshot(readConfig(environment()));
  const batch = words.length === 0;
  const outcome = await askInJson(
    batch ? linesOf(io.stdin) : one(words.join(' ')),
    io.stdout,
    snapshot,
    language,
  );
  return !batch && outcome === 'nothing' ? EXIT.nothing : EXIT.answered;
}

async function* one(question: string): AsyncGenerator<string> {
  yield question;
}

/** The same command line for another page, as a shell takes it. */
function pageCommandOf(argv: readonly string[]): (page: number) => string {
  const at = argv.indexOf('--page');
  const words = at < 0 ? argv : [...argv.slice(0, at), ...argv.slice(at + 2)];
  const quoted = words.map((word) =>
    /^[\p{L}\p{N}_@:./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  );
  return (page) => ['npx diplo', ...quoted, '--page', page].join(' ');
}

function addTools(program: Command, io: Io, exit: Exit): void {
  program
    .command('check-data')
    .description('Print every problem of the fact base as file:line:column')
    .action(async () => {
      const { checkData } = await import('./check-data.js');
      exit(await checkData(readConfig(environment()), io));
    });
  program
    .command('build-data')
    .description('Compile the fact base into one file, so that a start takes less time')
    .option('--output <file>', 'where to (else into STATE_DIR)')
    .action(async ({ output }: { output?: string }) => {
      const { buildData } = await import('./build-data.js');
      exit(await buildData(readConfig(environment()), output, io));
    });
  program
    .command('verify')
    .description('Find every printed fragment of the fact base in your copies of the articles')
    .option('--articles <folder>', 'folder of the articles (else ARTICLES_DIR)')
    .action(async ({ articles }: { articles?: string }) => {
      const { verify } = await import('./verify.js');
      exit(await verify(readConfig(environment()), articles, io));
    });
  program
    .command('ingest')
    .description('Propose the facts of articles as drafts')
    .argument('<files...>', 'articles (.txt, .md, .html), or folders of them')
    .option('--json', 'print one candidate a line and write nothing')
    .action(async (files: string[], flags: { json?: boolean }) => {
      const { ingest } = await import('./ingest.js');
      exit(await ingest(readConfig(environment()), files, flags, io));
    });
  program
    .command('review')
    .description('Go through the drafts fact by fact: accept, edit, reject, skip')
    .argument('[file]', 'one draft (else all of them)')
    .option('--articles <folder>', 'folder of the articles (else ARTICLES_DIR)')
    .option('--by <name>', 'who reviews (else whoever is logged in)')
    .action(async (file: string | undefined, flags: { articles?: string; by?: string }) => {
      const { review } = await import('./review.js');
      exit(await review(readConfig(environment()), file, flags, io));
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
      exit(await registerDiscord(readConfig(environment()), guild, io));
    });
  program
    .command('gaps')
    .description('Rank the questions that had no answer')
    .argument('[file]', 'file of gaps (else GAPS_FILE)')
    .action(async (file: string | undefined) => {
      const { gaps } = await import('./gaps.js');
      exit(await gaps(readConfig(environment()), file, io));
    });
  program
    .command('check-config')
    .description('Say what would start with the environment as it is')
    .action(async () => {
      const { checkConfig } = await import('./check-config.js');
      exit(checkConfig(io));
    });
}
