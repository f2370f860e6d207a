import type { App } from '../../../src/adapters/adapter.js';
import type { Invocation, TextInvocation } from '../../../src/command/invocation.js';
import type { Action } from '../../../src/reply/action.js';
import { text } from '../../../src/reply/inline.js';
import type { Reply } from '../../../src/reply/reply.js';
import { cards } from './cards.js';

export const card = (name: string): Reply => {
  const found = cards[name];
  if (!found) throw new Error(`no card ${name}`);
  return found;
};

/** An application that answers with cards, by a word in the question, and remembers what it was asked. */
export class StubApp implements App {
  readonly calls: (Invocation | TextInvocation)[] = [];
  readonly presses: Action[] = [];
  delay = 0;

  async run(invocation: Invocation | TextInvocation): Promise<Reply> {
    this.calls.push(invocation);
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    const asked = 'text' in invocation ? invocation.text : invocation.command;
    const name = Object.keys(cards).find((word) => asked.includes(word));
    if (asked.includes('private')) return { ...card('nothing'), outcome: 'error', private: true };
    const reply = card(name ?? 'answer');
    return { ...reply, lang: invocation.lang ?? invocation.locale ?? reply.lang };
  }

  async press(action: Action): Promise<Reply> {
    this.presses.push(action);
    if (action.kind === 'fact') return card('nothing');
    return { ...card('answer'), lang: action.locale };
  }

  async suggest(_: unknown, partial: string) {
    return [
      { name: `Twitter <&> ${partial}`, value: 'twitter' },
      { name: 'x'.repeat(100), value: 'weibo' },
    ];
  }

  async home(): Promise<Reply> {
    return {
      ...card('help'),
      blocks: [...card('help').blocks, { kind: 'notice', tone: 'info', text: [text('v1')] }],
    };
  }
}
