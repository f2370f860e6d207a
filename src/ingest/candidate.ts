import type { Mention } from './annotate/mention.js';

export type CandidateKind = 'account' | 'milestone' | 'policy' | 'spending' | 'ranking';

/** A fact that an article seems to state, as the rules have read it; nobody has reviewed it. */
export interface Candidate {
  readonly kind: CandidateKind;
  readonly line: number;
  readonly actor?: Mention;
  readonly platform?: string;
  readonly handle?: string;
  /** followers, likes, views, …; amount; `rank_<what>` */
  readonly metric?: string;
  readonly value?: number;
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most';
  readonly strict?: boolean;
  readonly currency?: string;
  /** A second amount in brackets behind the first: the same sum in another currency. */
  readonly converted?: {
    readonly value: number;
    readonly currency: string;
    readonly bound: Candidate['bound'];
    /** Exactly as printed. */
    readonly printed: string;
  };
  readonly date?: string;
  readonly dateBasis?: 'printed' | 'relative' | 'published';
  /** ban, exempt, allow, restrict, investigate, leave, sanction, other; join for an account. */
  readonly action?: string;
  /** Exactly as printed. */
  readonly printed: string;
  /** 0 to 1: how sure the reading is. */
  readonly confidence: number;
  /** Who says it, outlet first. */
  readonly attributedTo: readonly string[];
  /** A handle in a sentence that counts or ranks. */
  readonly besideFigure?: boolean;
  /** Said of several accounts together. */
  readonly group?: boolean;
  /** How many accounts a group has, where that is printed. */
  readonly groupSize?: number;
  /** On what a rule bears, or what money is for: a class that the draft words in both languages. */
  readonly object?: string;
  /** To whom money goes, where that is named. */
  readonly payee?: string;
}
