import type { Lang } from '../language/lang.js';

/** Who asks; ids are opaque to the core, and compared only with the maintainers' list. */
export interface Requester {
  readonly user: string;
  readonly workspace?: string;
  readonly roles: readonly ('maintainer' | 'member')[];
}

export type OptionValue = string | number | boolean;

/** One call of a command, from whichever platform. */
export interface Invocation {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly requester: Requester;
  /** The user's own locale, if the platform tells it. */
  readonly locale?: Lang;
  readonly page?: number;
  /** One id through logs. */
  readonly id: string;
}
