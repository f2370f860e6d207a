import type { Action } from '../../reply/action.js';
import { text } from '../../reply/inline.js';
import { renderPlainText } from '../../reply/plain-text.js';
import type { Block, Reply } from '../../reply/reply.js';

/** What a terminal can show. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
  readonly links: boolean;
}

/** A reply as text, with the buttons that a number presses. */
export interface Rendered {
  readonly text: string;
  readonly offered: readonly Action[];
}

/** A reply for a person at a prompt: choices and buttons are numbered from 1, in the order in which they stand. */
export function renderForPrompt(reply: Reply, terminal: Terminal): Rendered {
  const choices = reply.blocks.flatMap((block) => (block.kind === 'choices' ? block.items : []));
  const buttons = reply.blocks
    .flatMap((block) => (block.kind === 'actions' ? block.items : []))
    // Nobody else is here to share with.
    .filter(({ action }) => action.kind !== 'share');
  const numbered = buttons.map(({ label }, index) => `${choices.length + index + 1}. ${label}`);
  const type = reply.lang === 'fr' ? 'tapez' : 'type';
  const next = buttons.findIndex(
    ({ action }) => 'page' in action && action.page === (reply.page?.current ?? 0) + 1,
  );
  const body = renderPlainText(reply, {
    ...terminal,
    pageCommand: () => `${type} ${choices.length + next + 1}`,
  });
  return {
    text: [body, ...(numbered.length > 0 ? ['', ...inLines(numbered, terminal.width)] : [])].join('\n'),
    offered: [...choices, ...buttons].map(({ action }) => action),
  };
}

/** Enough of a question to recognise it by. */
const MOST_REPEATED = 200;

/** A reply below its question, for whoever reads the output of a pipe. */
export function renderForPipe(reply: Reply, question: string, terminal: Terminal): string {
  const repeated = question.length > MOST_REPEATED ? `${question.slice(0, MOST_REPEATED)}…` : question;
  const asked: Block = { kind: 'paragraph', text: [text(`> ${repeated}`)] };
  return [
    renderPlainText({ lang: reply.lang, outcome: reply.outcome, blocks: [asked] }, terminal),
    renderPlainText(reply, {
      ...terminal,
      pageCommand: (page) => `${repeated.replace(/\s+page:\d+/u, '')} page:${page}`,
    }),
  ].join('\n');
}

const GAP = '   ';

/** Labels side by side as far as they fit. */
function inLines(labels: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const label of labels.map((one) => one.slice(0, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + GAP.length + label.length <= width)
      lines[lines.length - 1] = last + GAP + label;
    else lines.push(label);
  }
  return lines;
}
