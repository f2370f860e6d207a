import type { Logger } from '../command/logger.js';

/** What the process's end tells whoever started it; OPERATIONS.md documents it. */
export const PROCESS_EXIT = { stopped: 0, fault: 1, deadline: 4 } as const;

export interface ShutdownSetup {
  /** Stops taking work and finishes what is in flight. */
  readonly stop: () => Promise<void>;
  readonly seconds: number;
  readonly logger: Logger;
  readonly exit: (code: number) => void;
}

/** Ends the process in order on the first signal, and at once on the second. */
export function createShutdown({ stop, seconds, logger, exit }: ShutdownSetup): {
  readonly stopping: () => boolean;
  signal(name: NodeJS.Signals): void;
} {
  let stopping = false;
  const finish = async (): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(resolve, seconds * 1000, 'late');
    });
    let code: number = PROCESS_EXIT.stopped;
    try {
      if ((await Promise.race([stop(), late])) === 'late') {
        logger.error({ seconds }, 'stopped before everything was finished: time is up');
        code = PROCESS_EXIT.deadline;
      } else logger.info({}, 'stopped');
    } catch (error) {
      logger.error({ err: error }, 'stopping failed');
      code = PROCESS_EXIT.fault;
    }
    clearTimeout(timer);
    exit(code);
  };
  return {
    stopping: () => stopping,
    signal(name) {
      // As a shell reports a process that the signal itself ended.
      if (stopping) return exit(name === 'SIGINT' ? 130 : 143);
      stopping = true;
      logger.info({ signal: name }, 'stopping');
      void finish();
    },
  };
}
