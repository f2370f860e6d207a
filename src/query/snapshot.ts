import type { FactBase } from '../facts/fact-base.js';
import { createGazetteer, type Gazetteer } from '../linking/gazetteer.js';
import { createFrameIndex, type FrameIndex } from './frame-index.js';
import { createTextIndex, type TextDocument, type TextIndex } from './text-index.js';

/** A fact base with everything that answering needs, built once. */
export interface Snapshot {
  readonly base: FactBase;
  readonly gazetteer: Gazetteer;
  readonly index: FrameIndex;
  readonly text: TextIndex;
}

export function createSnapshot(base: FactBase): Snapshot {
  const gazetteer = createGazetteer(base);
  const index = createFrameIndex(base, gazetteer);
  const text = createTextIndex(textDocuments(base));
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
