import { randomUUID } from 'node:crypto';
import type { App } from './adapters/adapter.js';
import { withBaseNotice } from './command/base-notice.js';
import type { CommandDefinition, CommandServices } from './command/definition.js';
import { createDispatcher } from './command/dispatch.js';
import { home } from './command/home.js';
import type { Logger } from './command/logger.js';
import { press } from './command/press.js';
import { createRegistry } from './command/registry.js';
import type { Snapshot } from './command/snapshot.js';
import { suggest } from './command/suggest.js';
import type { Watcher } from './command/watcher.js';
import type { Lang } from './language/lang.js';
import type { Reply } from './reply/reply.js';

export interface AppSetup {
  /** The base that is served now; a reload may put another in its place. */
  readonly snapshot: () => Snapshot;
  readonly commands: readonly CommandDefinition[];
  readonly services: Omit<CommandServices, 'commands'>;
  readonly defaultLocale: Lang;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** Limits, counts and logs calls. */
  readonly watcher?: Watcher;
}

/** The application that adapters bring to people: commands, buttons, completion and home over the base of the moment. */
export function createApp(setup: AppSetup): App {
  const { commands, clock, logger, defaultLocale, snapshot, services } = setup;
  const registry = createRegistry(commands);
  const dispatcher = createDispatcher({
    commands,
    snapshot,
    defaultLocale,
    logger,
    now: clock,
    services: { ...services, commands },
    ...(setup.watcher ? { watcher: setup.watcher } : {}),
  });
  const told = async (reply: Reply): Promise<Reply> => withBaseNotice(reply, await services.refusal?.());
  return {
    run: async (invocation) => told((await dispatcher.run(invocation)).reply),
    press: async (action, requester) => {
      const call = { requester, id: newId(), locale: action.locale };
      return told((await press(action, call, () => snapshot().base.version, dispatcher)).reply);
    },
    suggest: async (target, partial, locale) => {
      try {
        return suggest(snapshot().base, registry, target, partial, locale);
      } catch (error) {
        logger.error({ err: error, ...target }, 'suggestions failed');
        return [];
      }
    },
    home: async (requester, locale) =>
      (await dispatcher.reply({ requester, id: newId() }, locale, home)).reply,
  };
}

/** Short enough for a person to read it out, long enough to find it in a log. */
export const newId = (): string => randomUUID().slice(0, 8);
