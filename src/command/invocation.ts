import type { Lang } from '../language/lang.js';
import type { Query } from '../query/query.js';

/** Who asks; ids are opaque to the core, and compared only with the maintainers' list. */
export interface Requester {
  readonly user: string;
  readonly workspace?: string;
  readonly roles: readonly ('maintainer' | 'member')[];
}

export type OptionValue = string | number | boolean;

/** What every call carries, from whichever platform. */
export interface Call {
  readonly requester: Requester;
  /** A language that was chosen outside the call itself: a flag, a setting of the conversation. */
  readonly lang?: Lang;
  /** The user's own locale, if the platform tells it. */
  readonly locale?: Lang;
  readonly page?: number;
  /** The query of the turn before in the same conversation, whose subject a follow-up keeps. */
  readonly previous?: Query;
  /** One id through logs. */
  readonly id: string;
}

/** One call of a command whose options a platform has typed already. */
export interface Invocation extends Call {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** What a person typed, command and options still inside the text; dispatch reads them out. */
export interface TextInvocation extends Call {
  readonly text: string;
}
