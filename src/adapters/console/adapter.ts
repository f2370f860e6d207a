import type { Readable, Writable } from 'node:stream';
import type { CommandDefinition } from '../../command/definition.js';
import type { Lang } from '../../language/lang.js';
import type { AdapterState, App, ChatAdapter } from '../adapter.js';
import { answerLines } from './pipe.js';
import { openPrompt } from './prompt.js';
import type { Terminal } from './render.js';

export interface ConsoleSetup {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly terminal: Terminal;
  readonly commands: readonly CommandDefinition[];
  /** Questions that a visitor without one is shown. */
  readonly samples: readonly string[];
  /** The language that was asked for on the command line. */
  readonly lang?: Lang;
  readonly defaultLocale: Lang;
  readonly newId: () => string;
}

/** One way of sitting at the console: at a prompt, or at the end of a pipe. */
export interface Session {
  /** Settles when there is nothing more to read. */
  readonly ended: Promise<void>;
  /** Reads no more, and settles once what was read is answered. */
  close(): Promise<void>;
}

/** The console as an adapter; `ended` settles when the person leaves or the input ends. */
export interface ConsoleAdapter extends ChatAdapter {
  readonly ended: Promise<void>;
}

/** Answers at this terminal: with a prompt where somebody types, plainly where lines come from a pipe. */
export function createConsoleAdapter(setup: ConsoleSetup): ConsoleAdapter {
  let state: AdapterState = 'starting';
  let session: Session | undefined;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    name: 'console',
    ended,
    state: () => state,
    async start(app: App) {
      session = setup.input.isTTY ? openPrompt(app, setup) : answerLines(app, setup);
      state = 'connected';
      session.ended.then(end, end);
    },
    async stop() {
      await session?.close();
      state = 'stopped';
      end();
    },
  };
}
