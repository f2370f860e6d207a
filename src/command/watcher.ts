import type { Reply } from '../reply/reply.js';
import type { Dispatched } from './dispatch.js';
import type { Call } from './invocation.js';

/** A Watcher sees every call: it may refuse one before anything is done for it, and hears how each one ended. */
export interface Watcher {
  /** @throws UserError if the call may not be made now */
  admit(call: Call): void | Promise<void>;
  settled(call: SettledCall): void;
}

/** One call that has its reply. */
export interface SettledCall extends Pick<Call, 'id' | 'requester'>, Pick<Dispatched, 'failure'> {
  readonly reply: Pick<Reply, 'lang' | 'outcome'>;
  /** The command's name; a button that holds a query, or a home, has none. */
  readonly command?: string;
  /** What was asked in free words. */
  readonly question?: string;
  readonly milliseconds: number;
}
