import { type Command, InvalidArgumentError, Option } from 'commander';
import { universal } from '../command/common-options.js';
import type { CommandDefinition, OptionDefinition } from '../command/definition.js';
import type { OptionValue } from '../command/invocation.js';
import { nearestWord } from '../command/registry.js';
import { FREE_TEXT_COMMAND } from '../command/text-parser.js';
import type { Config } from '../config.js';
import { LANGS, type Lang } from '../language/lang.js';
import { EXIT } from './exit-code.js';
import type { Io } from './io.js';
import { RENDER_PLATFORMS } from './platforms.js';

/** One call of the program: what was typed, where it reads and writes, and what becomes of it. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly io: Io;
  /** @throws ConfigError with every variable that is wrong */
  readonly config: () => Config;
  readonly exit: (code: number) => void;
}

/** What the flags of any command may be. */
interface Flags extends Readonly<Record<string, unknown>> {
  readonly lang?: Lang;
  readonly page?: number;
  readonly json?: boolean;
  readonly render?: string;
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

/** Whatever is no subcommand: a question, or a command as it is typed in Slack or Discord. */
export function addFreeText(program: Command, line: CommandLine): void {
  program.argument('[words...]', 'a question, or a command as it is typed in Slack or Discord');
  addCommonOptions(program).action(async (words: string[], flags: Flags) =>
    line.exit(await runText(program, words, flags, line)),
  );
}

/** A text without a command's name: a question, unless its one word is nearly a command of this program. */
async function runText(
  program: Command,
  words: readonly string[],
  { lang, page, render }: Flags,
  { argv, io, config }: CommandLine,
): Promise<number> {
  const [word = ''] = words;
  if (words.length === 0) program.help();
  const tools = program.commands.map((command) => command.name()).filter((name) => name.includes('-'));
  const tool = words.length === 1 ? nearestWord(word, tools) : undefined;
  if (tool)
    program.error(`error: unknown command '${word}'\n(Did you mean ${tool}?)`, { exitCode: EXIT.usage });
  const { runCommand } = await import('./run.js');
  return runCommand(
    { text: words.join(' '), lang, page, render, pageCommand: pageCommandOf(argv) },
    config(),
    io,
  );
}

/** A subcommand made of a definition: its names, its options as flags in both languages, its free words. */
export function addCommand(program: Command, definition: CommandDefinition, line: CommandLine): void {
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
    const typed = program.args[0] ?? name;
    line.exit(await runDefinition({ definition, typed, words, flags: command.opts<Flags>() }, line));
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
  { argv, io, config: read }: CommandLine,
): Promise<number> {
  const config = read();
  const { lang, page, json, render, ...named } = flags;
  if (json) {
    const { askJson } = await import('./ask-json.js');
    return askJson(words, config, lang, io);
  }
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

/** The same command line for another page, as a shell takes it. */
function pageCommandOf(argv: readonly string[]): (page: number) => string {
  const at = argv.indexOf('--page');
  const words = at < 0 ? argv : [...argv.slice(0, at), ...argv.slice(at + 2)];
  const quoted = words.map((word) =>
    /^[\p{L}\p{N}_@:./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  );
  return (page) => ['npx diplo', ...quoted, '--page', page].join(' ');
}
