import type { Call, Invocation, TextInvocation } from '../../command/invocation.js';
import type { Lang } from '../../language/lang.js';
import type { Action } from '../../reply/action.js';

/** What a line typed at the prompt asks for. */
export type Received =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'press'; readonly action: Action }
  | { readonly kind: 'run'; readonly invocation: Invocation | TextInvocation };

const LEAVE = new Set(['exit', 'quit', 'quitter', ':q']);

/** Whoever sits at this machine may do what maintainers may: the data folder is theirs. */
export const CONSOLE_REQUESTER = { user: 'console', roles: ['maintainer', 'member'] } as const;

/**
 * Reads a line: a number chooses among what the last reply offered, anything else is a command or a question.
 * @param offered the buttons of the last reply, in the order in which they were numbered
 */
export function receive(
  line: string,
  offered: readonly Action[],
  call: Pick<Call, 'id' | 'previous'>,
  lang: Lang | undefined,
): Received {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  if (LEAVE.has(text.toLowerCase())) return { kind: 'leave' };
  const action = /^\d{1,2}$/u.test(text) ? offered[Number(text) - 1] : undefined;
  if (action) return { kind: 'press', action };
  return {
    kind: 'run',
    invocation: { ...call, text, requester: CONSOLE_REQUESTER, ...(lang ? { lang } : {}) },
  };
}
