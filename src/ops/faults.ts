import type { Logger } from '../command/logger.js';

const MOST = 10;
const WITHIN_MILLISECONDS = 60_000;

/**
 * Keeps the process up when something throws where nothing can catch it, such as a library's socket handler: the
 * other platform goes on. Many in a short time are another matter: then a fresh process is better.
 */
export function createFaultWatch(
  logger: Logger,
  giveUp: () => void,
  now: () => number = () => performance.now(),
): (kind: 'exception' | 'rejection', error: unknown) => void {
  let recent: number[] = [];
  return (kind, error) => {
    const at = now();
    recent = [...recent.filter((before) => at - before < WITHIN_MILLISECONDS), at];
    logger.error({ kind, err: error }, 'nothing caught a fault');
    if (recent.length <= MOST) return;
    logger.error(
      { faults: recent.length, seconds: WITHIN_MILLISECONDS / 1000 },
      'too many faults: giving up',
    );
    giveUp();
  };
}
