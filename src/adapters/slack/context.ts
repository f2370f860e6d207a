import type { App as Bolt } from '@slack/bolt';
import type { CommandDefinition } from '../../command/definition.js';
import type { Requester } from '../../command/invocation.js';
import type { Logger } from '../../command/logger.js';
import type { Lang } from '../../language/lang.js';
import type { App } from '../adapter.js';
import type { People } from './people.js';
import type { ThreadMemory } from './thread-memory.js';

/** What every handler works with. */
export interface SlackContext {
  readonly bolt: Bolt;
  readonly app: App;
  readonly commands: readonly CommandDefinition[];
  readonly people: People;
  readonly threads: ThreadMemory;
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  readonly newId: () => string;
  readonly requester: (user: string, workspace: string | undefined) => Requester;
  /** Runs the work of one delivery: a shutdown waits for it, and a fault in it ends here. */
  readonly work: (name: string, work: () => Promise<void>) => Promise<void>;
  /** Acknowledges; one that Slack does not take any more must not keep the answer from coming. */
  readonly acknowledge: (ack: () => Promise<void>) => Promise<void>;
}

/** Who asks, and in which language their Slack speaks. */
export async function askerOf(
  { people, requester }: SlackContext,
  user: string,
  workspace: string | undefined,
): Promise<{ readonly requester: Requester; readonly locale?: Lang }> {
  const { locale } = await people.find(user);
  return { requester: requester(user, workspace), ...(locale ? { locale } : {}) };
}
