import { Command, CommanderError, Option } from 'commander';
import { commands } from '../../commands/index.js';
import type { CommandDefinition } from '../command/definition.js';
import { EXIT } from './exit-code.js';
import { type Io, print } from './io.js';

/** Runs one command line. @returns the process's exit code */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.answered;
  const program = createProgram(io, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage;
    return reportFault(error, io);
  }
}

async function reportFault(error: unknown, io: Io): Promise<number> {
  const { faultLines } = await import('./faults.js');
  for (const line of faultLines(error)) print(io.stderr, line);
  return EXIT.fault;
}

function createProgram(io: Io, exit: (code: number) => void): Command {
  const program = new Command('diplo')
    .description(
      'Answers questions about diplomacy on social media with dated, sourced facts, in French and English.',
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(io.stdout, text),
      writeErr: (text) => print(io.stderr, text),
    })
    .showHelpAfterError('(diplo --help lists the commands)');
  for (const definition of commands) addCommand(program, definition, io, exit);
  return program;
}

const langOption = () => new Option('-l, --lang <language>', 'language of the answer').choices(['fr', 'en']);

function addCommand(
  program: Command,
  definition: CommandDefinition,
  io: Io,
  exit: (code: number) => void,
): void {
  const rest = Object.entries(definition.options).find(([, option]) => option.rest);
  const command = program
    .command(definition.name)
    .description(definition.description.en)
    .addOption(langOption());
  if (definition.names.fr !== definition.name) command.alias(definition.names.fr);
  if (rest) command.argument('[words...]', rest[1].description.en);
  if (definition.name === 'ask')
    command.option('--json', 'answer each line of standard input, or the argument, with a line of JSON');
  command.action(async (words: string[], flags: { lang?: 'fr' | 'en'; json?: boolean }) => {
    const { askBatch } = await import('./run.js');
    exit(await askBatch(words, flags, io));
  });
}
