import type { Dispatched } from '../command/dispatch.js';

/** What the process tells its caller; the README documents it. */
export const EXIT = { answered: 0, fault: 1, usage: 2, nothing: 3 } as const;

export function exitCodeOf({ reply, failure }: Dispatched): number {
  if (reply.outcome === 'nothing') return EXIT.nothing;
  if (failure) return EXIT[failure];
  return reply.outcome === 'error' ? EXIT.fault : EXIT.answered;
}
