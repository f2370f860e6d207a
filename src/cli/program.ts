import { Command, CommanderError } from 'commander';
import { commands } from '../../commands/index.js';
import { readConfig } from '../config.js';
import { EXIT } from './exit-code.js';
import { faultLines } from './faults.js';
import { type Io, print } from './io.js';
import { addCommand, addFreeText, type CommandLine } from './registry-commands.js';
import { addTools } from './tools.js';

const WIDEST = 80;

/**
 * Runs one command line.
 * @param environment read only by what is configured: help is given wherever one stands
 * @returns the process's exit code
 */
export async function runCli(
  argv: readonly string[],
  io: Io,
  environment: () => NodeJS.ProcessEnv,
): Promise<number> {
  let code: number = EXIT.answered;
  const program = createProgram({
    argv,
    io,
    config: () => readConfig(environment()),
    exit: (exitCode) => {
      code = exitCode;
    },
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

function createProgram(line: CommandLine): Command {
  const { stdout, stderr } = line.io;
  const program = new Command('diplo')
    .description(
      'Answers questions about diplomacy on social media with dated, sourced facts, in French and English.',
    )
    .addHelpText('after', '\nExit codes: 0 answered or ambiguous, 3 nothing found, 2 bad usage, 1 fault.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => print(stdout, text),
      writeErr: (text) => print(stderr, text),
      getOutHelpWidth: () => Math.min(stdout.columns ?? WIDEST, WIDEST),
      getErrHelpWidth: () => WIDEST,
    })
    .showHelpAfterError('(diplo --help lists the commands)')
    .showSuggestionAfterError()
    .enablePositionalOptions();
  addFreeText(program, line);
  for (const definition of commands) addCommand(program, definition, line);
  addTools(program, line);
  return program;
}
