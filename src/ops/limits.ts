import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { Call } from '../command/invocation.js';
import { UserError } from '../errors.js';

/** How many calls a minute; 0 is no limit. */
export interface Limits {
  readonly user: number;
  readonly workspace: number;
}

/** A Limiter lets a call pass, or refuses it with a reply that says when to go on. */
export type Limiter = (call: Call) => Promise<void>;

const SECONDS = 60;
const CONSOLE = 'console';

/** Limits what one person, and one workspace, may ask in a minute. Counts live in memory: a restart forgets them. */
export function createLimiter(limits: Limits): Limiter {
  const [users, workspaces] = [limiterOf(limits.user), limiterOf(limits.workspace)];
  return async ({ requester: { user, workspace } }) => {
    // Whoever sits at the machine may pipe a thousand questions into it.
    if (user === CONSOLE) return;
    await take(users, user, 'user');
    if (workspace !== undefined) await take(workspaces, `${platformOf(user)}:${workspace}`, 'workspace');
  };
}

const limiterOf = (points: number): RateLimiterMemory | undefined =>
  points > 0 ? new RateLimiterMemory({ points, duration: SECONDS }) : undefined;

/** `slack` of `slack:U012AB3CD`, and `console` of `console`. */
export const platformOf = (user: string): string => user.split(':', 1)[0] ?? user;

async function take(
  limiter: RateLimiterMemory | undefined,
  key: string,
  by: 'user' | 'workspace',
): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    const { msBeforeNext } = refused as RateLimiterRes;
    // A clock that jumps must not tell anybody to wait for an hour; the limiter's own timer does not jump.
    throw new UserError('too-many', {
      by,
      seconds: Math.min(SECONDS, Math.max(1, Math.ceil(msBeforeNext / 1000))),
    });
  }
}
