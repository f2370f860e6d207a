import type { App } from '../adapters/adapter.js';
import type { CommandServices } from '../command/definition.js';
import type { Call } from '../command/invocation.js';
import type { Logger } from '../command/logger.js';
import type { ReloadReport } from '../command/reload-report.js';
import type { SettledCall } from '../command/watcher.js';
import type { UserErrorCode, UserErrors } from '../errors.js';
import type { Lang } from '../language/lang.js';
import type { Opening } from '../ops/keeper.js';

/** What an answering thread is started with; plain data, and nothing secret. */
export interface ThreadTask {
  readonly dataDir: string;
  readonly stateDir: string;
  readonly drafts: boolean;
  readonly compiledFiles: readonly string[];
  readonly articlesDir?: string;
  readonly defaultLocale: Lang;
}

/** A base in short: as much of it as the process needs that serves it. */
export interface BaseSummary {
  readonly version: string;
  readonly facts: number;
  /** `packDigests` of its facts: what the next base is compared with. */
  readonly digests: Uint8Array;
}

/** What an answering thread does: it opens one base, once, and answers over it. */
export interface AnsweringThread extends App {
  /** @param before what is served until now */
  open(before?: BaseSummary): Promise<Opening<BaseSummary>>;
}

/** What a thread asks of the process that started it. */
export interface ThreadHost {
  /** Why a call may not be made now, if it may not. */
  admit(call: Call): Promise<UserErrorTold | undefined>;
  settled(call: SettledCall): void;
  status(): ReturnType<CommandServices['status']>;
  refusal(): ReturnType<NonNullable<CommandServices['refusal']>>;
  reload(): Promise<ReloadReport>;
  log(level: keyof Logger, data: object, message: string): void;
}

/** A UserError as plain data: between threads an error loses its class. */
export interface UserErrorTold {
  readonly code: UserErrorCode;
  readonly details: UserErrors[UserErrorCode];
}
