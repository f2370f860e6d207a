import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { App } from '../adapter.js';
import type { ConsoleSetup, Session } from './adapter.js';
import { replyFrom } from './converse.js';
import { linesOf } from './lines.js';
import { receive } from './receive.js';
import { renderForPipe } from './render.js';
import { tour } from './tour.js';

/** Answers each line of the input, in order and in plain text; an empty input gets the tour. */
export function answerLines(app: App, setup: ConsoleSetup): Session {
  let open = true;
  const run = async (): Promise<void> => {
    let answered = 0;
    for await (const line of linesOf(setup.input)) {
      if (!open) return;
      const received = receive(line, [], { id: setup.newId() }, setup.lang);
      if (received.kind === 'leave') return;
      if (received.kind !== 'run') continue;
      const reply = await replyFrom(app, received, setup);
      answered += 1;
      await write(setup.output, `${renderForPipe(reply, line.trim(), setup.terminal)}\n\n`);
    }
    if (answered > 0) return;
    const { samples, lang, defaultLocale, terminal } = setup;
    await write(setup.output, `${await tour(app, samples, lang ?? defaultLocale, terminal)}\n`);
  };
  const ended = run();
  return {
    ended,
    close: async () => {
      open = false;
      setup.input.destroy();
      await ended.catch(() => undefined);
    },
  };
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
