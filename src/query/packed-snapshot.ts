import { deserialize, serialize } from 'node:v8';
import type { FactBase } from '../facts/fact-base.js';
import { type PackedPhrases, PhraseTable } from '../linking/phrase-table.js';
import type { Sense } from '../linking/sense.js';
import { type PackedVocabulary, Vocabulary } from '../linking/spelling.js';
import { frameIndexOf, type IndexedFrame } from './frame-index.js';
import type { Postings } from './postings.js';
import { type Snapshot, textDocuments } from './snapshot.js';
import { createTextIndex, termsOfText } from './text-index.js';

/**
 * The indexes of a snapshot as bytes. Making them of a base takes long next to reading them back, which is what
 * counts where a process answers one question and ends.
 */
interface Packed {
  readonly phrases: PackedPhrases<Sense>;
  readonly vocabulary: PackedVocabulary;
  /** In the order of the base's frames, which are not repeated here. */
  readonly frames: readonly Omit<IndexedFrame, 'frame'>[];
  readonly postings: Postings;
  /** What the text index analysed each statement to. */
  readonly texts: readonly (readonly string[])[];
}

/** @param program tells this program apart from one whose indexes might differ */
export function packSnapshot({ base, gazetteer, index }: Snapshot, program: string): Uint8Array {
  const packed: Packed = {
    phrases: gazetteer.phrases.pack(),
    vocabulary: gazetteer.vocabulary.pack(),
    frames: index.frames.map(({ frame: _, ...indexed }) => indexed),
    postings: {
      bySense: index.bySense,
      byTerm: index.byTerm,
      bySourceTerm: index.bySourceTerm,
    },
    texts: base.frames.map(({ statement }) => termsOfText(statement)),
  };
  const key = Buffer.from(keyOf(base, program));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(key.length);
  return Buffer.concat([length, key, serialize(packed)]);
}

/** What they were made of stands before them: those of another base are not read at all. */
const LENGTH_BYTES = 4;

/**
 * The snapshot of a base with indexes that were packed before.
 * @returns nothing if they are of another base or another program
 */
export function unpackSnapshot(bytes: Uint8Array, base: FactBase, program: string): Snapshot | undefined {
  const from = LENGTH_BYTES + Buffer.from(bytes.buffer, bytes.byteOffset, LENGTH_BYTES).readUInt32LE();
  const key = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, from));
  if (key !== keyOf(base, program)) return undefined;
  const packed = deserialize(bytes.subarray(from)) as Packed;
  const frames = base.frames.map((frame, order) => ({ ...(packed.frames[order] as IndexedFrame), frame }));
  return {
    base,
    gazetteer: { phrases: new PhraseTable(packed.phrases), vocabulary: new Vocabulary(packed.vocabulary) },
    index: frameIndexOf(frames, packed.postings, base),
    text: createTextIndex(
      textDocuments(base).map((document, at) => ({ ...document, terms: packed.texts[at] as string[] })),
    ),
  };
}

/** A base's version, and the program that made the indexes. */
const keyOf = ({ version, frames }: FactBase, program: string): string =>
  [version, frames.length, program, process.versions.v8].join(' ');
