import { apology } from '../../command/error-reply.js';
import type { Invocation, TextInvocation } from '../../command/invocation.js';
import type { Action } from '../../reply/action.js';
import type { Reply } from '../../reply/reply.js';
import type { App } from '../adapter.js';
import type { ConsoleSetup } from './adapter.js';
import { CONSOLE_REQUESTER } from './receive.js';

/** The application's reply, or an apology where it breaks its promise and throws. */
export async function replyFrom(
  app: App,
  asked: { readonly invocation: Invocation | TextInvocation } | { readonly action: Action },
  { newId, lang, defaultLocale }: ConsoleSetup,
): Promise<Reply> {
  try {
    return 'action' in asked
      ? await app.press(asked.action, CONSOLE_REQUESTER)
      : await app.run(asked.invocation);
  } catch {
    const id = 'invocation' in asked ? asked.invocation.id : newId();
    return apology(id, lang ?? defaultLocale);
  }
}

/** Does one piece of work after the other, in order. */
export class Queue {
  #last: Promise<void> = Promise.resolve();

  add(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(work);
    return this.#last;
  }

  /** Settles when all that was added is done. */
  get idle(): Promise<void> {
    return this.#last;
  }
}
