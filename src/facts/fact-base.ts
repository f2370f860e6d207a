import type { Lang } from '../language/lang.js';
import type { ActorType, Source } from './entities.js';
import type { Status } from './fact.js';
import type { Frame } from './frame.js';
import type { Fact } from './kinds/index.js';
import type { Entities } from './names.js';

/** Rows of the lexicon as the data folder holds them: a sense and its phrases. The linking room gives them meaning. */
export interface LexiconEntry {
  readonly sense: string;
  readonly phrases: readonly string[];
}

/** An immutable, cross-checked snapshot of what we know. A reload builds another and swaps the reference. */
export interface FactBase extends Entities {
  /** Hash of the content: equal bases have equal versions. */
  readonly version: string;
  readonly loadedAt: Date;
  readonly types: ReadonlyMap<string, ActorType>;
  /** Every fact by id, withdrawn ones too. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** What may answer a question: frames of the reviewed facts and of the sources themselves. */
  readonly frames: readonly Frame[];
  readonly frameOf: ReadonlyMap<string, Frame>;
  readonly lexicon: Readonly<Record<Lang, readonly LexiconEntry[]>>;
  /** What does not hinder serving but should be looked at. */
  readonly warnings: readonly string[];
}

export const isWithdrawn = (status: Status): status is Extract<Status, { withdrawn: unknown }> =>
  typeof status === 'object' && 'withdrawn' in status;

export const isReviewed = (status: Status): boolean => typeof status === 'object' && 'reviewed' in status;

/** The source of a frame; every frame has one, which the loader has checked. */
export function sourceOf(base: FactBase, frame: Frame): Source {
  const source = base.sources.get(frame.source);
  if (!source) throw new Error(`frame ${frame.fact} names a source that the base lacks`);
  return source;
}
