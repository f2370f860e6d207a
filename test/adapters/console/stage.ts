import { PassThrough } from 'node:stream';
import { commands } from '../../../commands/index.js';
import { type ConsoleAdapter, createConsoleAdapter } from '../../../src/adapters/console/adapter.js';
import type { Lang } from '../../../src/language/lang.js';
import type { Delivered, Stage } from '../../contract/chat-adapter.js';

const PROMPT = 'diplo> ';
const ESCAPES = new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;]*[A-Za-z]`, 'gu');

export interface ConsoleStage extends Stage {
  readonly adapter: ConsoleAdapter;
  /** Keys as they are, without a line's end. */
  key(keys: string): void;
  /** Nothing more will be typed. */
  end(): void;
  /** All that the terminal was sent. */
  screen(): string;
  /** The same with its escape sequences. */
  raw(): string;
}

/** A console at a terminal of 80 columns, or at the end of a pipe. */
export function consoleStage({
  tty = true,
  locale = 'fr',
  lang,
}: {
  tty?: boolean;
  locale?: Lang;
  lang?: Lang;
} = {}): ConsoleStage {
  const input = Object.assign(new PassThrough(), { isTTY: tty });
  const output = Object.assign(new PassThrough(), { columns: 80, isTTY: tty });
  let screen = '';
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString('utf8');
  });
  let count = 0;
  const adapter = createConsoleAdapter({
    input,
    output,
    commands,
    samples: ['une question ?'],
    defaultLocale: locale,
    terminal: { width: 80, colour: false, links: false },
    newId: () => `id-${++count}`,
    ...(lang ? { lang } : {}),
  });
  return {
    adapter,
    type: async (text) => void input.write(`${text}\n`),
    press: async (label) => {
      const number = new RegExp(String.raw`(\d+)\. ${label}`, 'u').exec(
        screen.slice(screen.lastIndexOf(label) - 6),
      )?.[1];
      input.write(`${number}\n`);
    },
    key: (keys) => void input.write(keys),
    end: () => void input.end(),
    raw: () => screen,
    screen: () => screen.replaceAll(ESCAPES, ''),
    delivered: () => deliveries(screen.replaceAll(ESCAPES, '')),
    close: async () => {
      input.destroy();
      output.destroy();
    },
  };
}

/** What follows the lines that were typed at a prompt, up to the next prompt. */
function deliveries(screen: string): Delivered[] {
  const [, ...turns] = screen.replaceAll('\r\n', '\n').split(PROMPT);
  return turns.flatMap((turn) => {
    const reply = /^(?:[^\n]+\n)*\n(.*)$/su.exec(turn)?.[1]?.trim();
    if (!reply) return [];
    const buttons = [...reply.matchAll(/(?:^|\s{3})\d+\. (.+?)(?=\s{3}\d|$)/gmu)].map(([, label]) =>
      (label ?? '').trim(),
    );
    return [{ text: reply.replaceAll(/\s+/gu, ' '), buttons, private: true }];
  });
}
