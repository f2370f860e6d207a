import type { Lang } from '../language/lang.js';
import type { Query } from '../query/query.js';
import type { Action } from './action.js';
import type { Text } from './inline.js';

/** One fact as people are shown it. */
export interface FactItem {
  readonly id: string;
  /** The kind of fact, or `source`; renderers pick an accent by it. */
  readonly kind: string;
  readonly statement: Text;
  /** "2014-02", "il y a environ 12 ans": how old it is, in words. */
  readonly age?: Text;
  /** Printed figure and line: « plus de 120 000 », l. 5. */
  readonly printed?: Text;
  readonly citation: Text;
  readonly caveats: readonly Text[];
  /** The passage that it rests on, where the newsroom has its own copy of the article. */
  readonly passage?: { readonly prefix: string; readonly exact: string; readonly suffix: string };
  readonly unreviewed?: boolean;
}

/** A block of meaning. Every platform has its own look for each; none is a marked-up string. */
export type Block =
  /** The sentence that stands alone and can be printed. */
  | { readonly kind: 'headline'; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'facts'; readonly items: readonly FactItem[] }
  | {
      readonly kind: 'table';
      readonly caption: Text;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Text[])[];
    }
  /** Figures that may not be put into one calculation, side by side. */
  | {
      readonly kind: 'side-by-side';
      readonly items: readonly { readonly label: Text; readonly figure: Text; readonly note?: Text }[];
    }
  /** One line to copy under a quotation. */
  | { readonly kind: 'citation'; readonly text: Text }
  | { readonly kind: 'caveat'; readonly text: Text }
  /** Something about Diplo itself: stale base, unreviewed facts, an old button. */
  | { readonly kind: 'notice'; readonly tone: 'info' | 'warning'; readonly text: Text }
  /** What could be meant, each a button. */
  | {
      readonly kind: 'choices';
      readonly prompt: Text;
      readonly items: readonly {
        readonly label: string;
        readonly detail?: string;
        readonly action: Action;
      }[];
    }
  | {
      readonly kind: 'examples';
      readonly items: readonly {
        readonly command: string;
        readonly text: string;
        readonly action?: Action;
      }[];
    }
  | {
      readonly kind: 'actions';
      readonly items: readonly { readonly label: string; readonly action: Action }[];
    };

export interface TableColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** How it went: decides who sees it and the command line's exit code. */
export type ReplyOutcome = 'answered' | 'ambiguous' | 'nothing' | 'error';

/** What people are told, on no platform. */
export interface Reply {
  readonly lang: Lang;
  readonly outcome: ReplyOutcome;
  readonly blocks: readonly Block[];
  /** Where a long list goes on. */
  readonly page?: { readonly current: number; readonly total: number };
  /** True where it must not be shown to others: errors, refusals, a maintainer's report. */
  readonly private?: boolean;
  /** What was understood of a question; the next turn of the conversation may go on from it. */
  readonly query?: Query;
}
