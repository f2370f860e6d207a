import type { FactBase } from '../facts/fact-base.js';
import { runSteps, type Steps } from '../facts/steps.js';
import { type Gazetteer, gazetteerSteps } from '../linking/gazetteer.js';
import { type FrameIndex, frameIndexSteps } from './frame-index.js';
import { type TextDocument, type TextIndex, textIndexSteps } from './text-index.js';

/** A fact base with everything that answering needs, built once. */
export interface Snapshot {
  readonly base: FactBase;
  readonly gazetteer: Gazetteer;
  readonly index: FrameIndex;
  readonly text: TextIndex;
}

export const createSnapshot = (base: FactBase): Snapshot => runSteps(snapshotSteps(base));

/** The same, a frame a step. */
export function* snapshotSteps(base: FactBase): Steps<Snapshot> {
  const gazetteer = yield* gazetteerSteps(base);
  const index = yield* frameIndexSteps(base, gazetteer);
  const text = yield* textIndexSteps(textDocuments(base));
  return { base, gazetteer, index, text };
}

/** What the text index is made of: each frame's statement, and its article's title. */
export function textDocuments(base: FactBase): TextDocument[] {
  return base.frames.map((frame, id) => ({
    id,
    text: frame.statement,
    parent: base.sources.get(frame.source)?.title.text ?? '',
  }));
}
