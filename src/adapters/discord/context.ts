import type { REST } from 'discord.js';
import type { Logger } from '../../command/logger.js';
import type { Registry } from '../../command/registry.js';
import type { Lang } from '../../language/lang.js';
import type { App } from '../adapter.js';
import type { ContinuationStore } from './continuation-store.js';

/** What answering an interaction takes. */
export interface DiscordContext {
  readonly app: App;
  readonly rest: REST;
  readonly registry: Registry;
  readonly continuations: ContinuationStore;
  readonly logger: Logger;
  readonly defaultLocale: Lang;
  /** Who may use maintainers' commands, as `discord:80351110224678912`. */
  readonly maintainers: readonly string[];
  readonly newId: () => string;
  /** Whether answers in a server are for everybody unless the person wishes otherwise; they are without it. */
  readonly publicReplies?: boolean | undefined;
  /** After how many milliseconds an answer is put off. */
  readonly patience?: number | undefined;
}
