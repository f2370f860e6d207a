import { commands } from '../../commands/index.js';
import { newId } from '../app.js';
import { createDispatcher } from '../command/dispatch.js';
import type { Call, OptionValue } from '../command/invocation.js';
import { silentLogger } from '../command/logger.js';
import type { Config } from '../config.js';
import { passagesIn } from '../facts/articles.js';
import type { Lang } from '../language/lang.js';
import { renderPlainText } from '../reply/plain-text.js';
import { exitCodeOf } from './exit-code.js';
import { type Io, type Output, print } from './io.js';
import { openSnapshot } from './open.js';
import { renderFor } from './platforms.js';

/** A command as the command line gives it: its options read already, or a text to be read as people type it. */
export type CommandLineCall = {
  readonly lang?: Lang | undefined;
  readonly page?: number | undefined;
  /** A platform whose payload is printed instead of text. */
  readonly render?: string | undefined;
  /** What to type for another page. */
  readonly pageCommand: (page: number) => string;
} & (
  | { readonly command: string; readonly options: Readonly<Record<string, OptionValue>> }
  | { readonly text: string }
);

/** Whoever sits at this machine may do what maintainers may: the data folder is theirs. */
const REQUESTER = { user: 'console', roles: ['maintainer', 'member'] } as const;
const WIDEST = 80;

/** Runs one command and prints its reply. @returns the exit code */
export async function runCommand(call: CommandLineCall, config: Config, io: Io): Promise<number> {
  const snapshot = await openSnapshot(config);
  const dispatcher = createDispatcher({
    commands,
    snapshot: () => snapshot,
    services: {
      commands,
      status: () => [],
      ...(config.articlesDir ? { passage: passagesIn(config.articlesDir) } : {}),
    },
    defaultLocale: config.defaultLocale,
    now: () => new Date(),
    logger: silentLogger,
  });
  const { lang, page, render, pageCommand } = call;
  const common: Call = {
    requester: REQUESTER,
    id: newId(),
    ...(page ? { page } : {}),
    ...(lang ? { lang } : {}),
  };
  const dispatched = await dispatcher.run(
    'text' in call
      ? { ...common, text: call.text }
      : { ...common, command: call.command, options: call.options },
  );
  const { reply } = dispatched;
  const text = render
    ? await renderFor(render, reply)
    : renderPlainText(reply, { ...terminalOf(io.stdout), pageCommand });
  print(io.stdout, text);
  return exitCodeOf(dispatched);
}

/** How text may look on a stream: never wider than 80 columns, plain where nobody watches. */
export function terminalOf(output: Output): { width: number; colour: boolean; links: boolean } {
  const colours = output.isTTY === true && output.hasColors?.() === true;
  return { width: Math.min(output.columns ?? WIDEST, WIDEST), colour: colours, links: colours };
}
