import type { CommandServices } from '../command/definition.js';
import type { Logger } from '../command/logger.js';
import type { Watcher } from '../command/watcher.js';
import { UserError } from '../errors.js';
import { serializable } from '../ops/logger.js';
import type { ThreadHost } from './contract.js';

export interface HostSetup {
  readonly watcher: () => Watcher;
  readonly logger: Logger;
  readonly services: Required<Pick<CommandServices, 'status' | 'refusal' | 'reload'>>;
}

/** The process as its threads see it. */
export const createHost = ({ watcher, logger, services }: HostSetup): ThreadHost => ({
  ...services,
  async admit(call) {
    try {
      await watcher().admit(call);
      return undefined;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { code: error.code, details: error.details };
    }
  },
  settled: (call) => watcher().settled(call),
  log: (level, data, message) => logger[level](data, message),
});

/** The host's watcher as a thread has it. */
export const watcherOf = (host: ThreadHost): Watcher => ({
  async admit(call) {
    const refused = await host.admit(call);
    if (refused) throw new UserError(refused.code, refused.details);
  },
  settled: (call) => host.settled(call),
});

/** The host's logger as a thread has it: data is made plain here, since an error may hold what cannot pass. */
export function loggerOf(host: ThreadHost): Logger {
  const at =
    (level: keyof Logger) =>
    (data: object, message: string): void =>
      host.log(level, serializable(data) as object, message);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
