import { createInterface } from 'node:readline';
import type { Action } from '../../reply/action.js';
import type { Reply } from '../../reply/reply.js';
import type { App } from '../adapter.js';
import type { ConsoleSetup, Session } from './adapter.js';
import { type Completion, createCompleter } from './complete.js';
import { Queue, replyFrom } from './converse.js';
import { receive } from './receive.js';
import { renderForPrompt } from './render.js';

const PROMPT = 'diplo> ';
const HISTORY = 200;

const GREETING = {
  fr: 'Diplo : posez une question, ou tapez « aide ». Tab complète, Ctrl-D quitte.',
  en: 'Diplo: ask a question, or type “help”. Tab completes, Ctrl-D leaves.',
} as const;

/** A prompt with history and completion, where a number presses a button of the last reply. */
export function openPrompt(app: App, setup: ConsoleSetup): Session {
  const { input, output, terminal, commands, newId } = setup;
  const lang = setup.lang ?? setup.defaultLocale;
  const complete = createCompleter(app, commands, lang);
  const readline = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    historySize: HISTORY,
    removeHistoryDuplicates: true,
    completer: (line: string, done: (error: null, completion: Completion) => void) =>
      void complete(line).then(
        (completion) => done(null, completion),
        () => done(null, [[], line]),
      ),
  });
  const queue = new Queue();
  let offered: readonly Action[] = [];
  let previous: Reply['query'];

  const answer = async (line: string): Promise<void> => {
    const received = receive(line, offered, { id: newId(), ...(previous ? { previous } : {}) }, setup.lang);
    if (received.kind === 'leave') return readline.close();
    if (received.kind !== 'nothing') {
      const reply = await replyFrom(
        app,
        received.kind === 'run' ? received : { action: received.action },
        setup,
      );
      const rendered = renderForPrompt(reply, terminal);
      offered = rendered.offered;
      previous = reply.query ?? previous;
      output.write(`\n${rendered.text}\n\n`);
    }
    readline.prompt();
  };

  const ended = new Promise<void>((resolve) => {
    readline.on('close', () => {
      void queue.idle.then(() => {
        output.write('\n');
        resolve();
      });
    });
  });
  readline.on('line', (line) => void queue.add(() => answer(line)));
  readline.on('SIGINT', () => leaveOrClear(readline));
  output.write(`${GREETING[lang]}\n\n`);
  readline.prompt();
  return {
    ended,
    close: async () => {
      readline.close();
      await ended;
    },
  };
}

/** Ctrl-C empties a line that somebody began, and leaves from an empty one. */
function leaveOrClear(readline: ReturnType<typeof createInterface>): void {
  if (readline.line === '') readline.close();
  else readline.write(null, { ctrl: true, name: 'u' });
}
