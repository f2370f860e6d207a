import type { BaseDifference } from '../facts/diff.js';

/** What made the fact base be read again. */
export type ReloadTrigger = 'start' | 'signal' | 'command' | 'watch';

/** What became of a reload: the new base is served, it was the same, or it was refused and the old one stays. */
export type ReloadReport =
  | { readonly result: 'unchanged'; readonly version: string }
  | {
      readonly result: 'taken';
      readonly from: string;
      readonly version: string;
      readonly facts: number;
      readonly difference: BaseDifference;
      /** Ids of facts whose printed fragment is no longer where the newsroom's article had it. */
      readonly brokenAnchors: readonly string[];
    }
  | { readonly result: 'refused'; readonly version: string; readonly refusal: Refusal };

/** Why the data folder is not what is served. */
export interface Refusal {
  readonly since: Date;
  /** As `file:line:column path: what`; for the log and for maintainers. */
  readonly problems: readonly string[];
  readonly total: number;
  /** What the folder would have changed, as far as it can be read. */
  readonly difference?: BaseDifference;
  /** True if the last valid base was taken from the state folder at start. */
  readonly atStart: boolean;
}
