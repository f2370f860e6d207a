import type { Invocation, Requester, TextInvocation } from '../command/invocation.js';
import type { Lang } from '../language/lang.js';
import type { Action } from '../reply/action.js';
import type { Reply } from '../reply/reply.js';

/** One entry of autocomplete: what people read, and the value that is sent. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** The application as adapters see it. Every call settles; a fault inside becomes an apology, never a rejection. */
export interface App {
  run(invocation: Invocation | TextInvocation): Promise<Reply>;
  press(action: Action, requester: Requester): Promise<Reply>;
  /** At most 25 suggestions for what has been typed of an option so far, best first. */
  suggest(
    option: { readonly command: string; readonly option: string },
    partial: string,
    locale: Lang,
  ): Promise<readonly Suggestion[]>;
  /** What Diplo holds, for a platform's home surface. */
  home(requester: Requester, locale: Lang): Promise<Reply>;
}

export type AdapterState = 'starting' | 'connected' | 'retrying' | 'failed' | 'stopped';

/** A ChatAdapter brings one platform's commands to the application and its replies back. */
export interface ChatAdapter {
  readonly name: string;
  /** Resolves once connected or once retries run in the background; rejects never for a platform's outage. */
  start(app: App): Promise<void>;
  /** Stops taking work, finishes what is in flight, closes connections. */
  stop(): Promise<void>;
  state(): AdapterState;
}
