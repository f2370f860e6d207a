import { DiscordAPIError } from 'discord.js';
import type { Logger } from '../../command/logger.js';
import { type RegisterSetup, registerCommands } from './register.js';

const FIRST_RETRY = 5_000;
const MOST_RETRY = 10 * 60_000;

/** Registers the commands at start, and again while Discord cannot be reached; what it refuses is not tried again. */
export function keepRegistering(setup: RegisterSetup, logger: Logger): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const attempt = async (delay: number): Promise<void> => {
    try {
      const { changed, count } = await registerCommands(setup);
      logger.info({ changed, count }, 'commands registered at Discord');
    } catch (error) {
      if (stopped) return;
      logger.error({ err: error }, 'commands are not registered at Discord');
      const final = !isOutage(error);
      if (!final) timer = setTimeout(() => void attempt(Math.min(delay * 2, MOST_RETRY)), delay).unref();
    }
  };
  void attempt(FIRST_RETRY);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** What may be over in a while: everything but an answer that says no, and faults of our own. */
function isOutage(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status >= 500;
  const { status, code, name } = error as { status?: unknown; code?: unknown; name?: unknown };
  return (typeof status === 'number' && status >= 500) || typeof code === 'string' || name === 'AbortError';
}
