import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { findDatesIn } from '../language/dates.js';
import { type PartialDate, parseEdtf } from '../language/edtf.js';
import { LANGS, type Lang } from '../language/lang.js';
import { findNumbersIn } from '../language/numbers.js';
import { normalizeText } from '../language/text.js';
import { tokenizeNormalized } from '../language/tokens.js';
import { annotateStatement } from '../linking/annotate.js';
import type { Gazetteer } from '../linking/gazetteer.js';
import { type Sense, spaceOf } from '../linking/sense.js';
import { wordsOf, wordsOfTokens } from '../linking/word.js';
import { type BaseTraits, baseTraits } from './base-traits.js';
import { Coverage } from './coverage.js';
import { facetsOf, type Known } from './facets.js';
import { type Postings, PostingsBuilder } from './postings.js';
import { relationsOf } from './relations.js';

/** A frame with everything by which a question may find it. */
export interface IndexedFrame {
  readonly frame: Frame;
  readonly order: number;
  /** The frame's period. */
  readonly when?: PartialDate;
  /** How firmly the frame bears a sense: 1 in its fields, less where its statement or a relation gives it. */
  readonly senses: ReadonlyMap<Sense, number>;
  /** Content words of its statement in both languages, in every form. */
  readonly terms: ReadonlySet<string>;
  /** Words of its article's title: they say what the piece is about, not what the fact is. */
  readonly sourceTerms: ReadonlySet<string>;
  /** Every number that its statement prints. */
  readonly numbers: readonly number[];
  /** Every date, in EDTF, that its statement prints. */
  readonly dates: readonly string[];
}

/** The frames of a snapshot, with all that finds them. */
export interface FrameIndex extends Postings {
  readonly frames: readonly IndexedFrame[];
  readonly byFact: ReadonlyMap<string, IndexedFrame>;
  /** The parts of a printed total, by the total's fact. */
  readonly partsOf: ReadonlyMap<string, readonly IndexedFrame[]>;
  /** Printed totals and their parts. */
  readonly ofTotals: readonly IndexedFrame[];
  readonly coverage: Coverage;
  readonly traits: BaseTraits;
}

/** A sense that only the statement's words give, against one that the fields give. */
export const MENTIONED = 0.9;

/** Indexes the frames of a base. */
export function createFrameIndex(base: FactBase, gazetteer: Gazetteer): FrameIndex {
  const sourceTerms = new Map(
    [...base.sources.values()].map((source) => [source.id, termsOf(source.title.text)]),
  );
  const known: Known = { base, ...relationsOf(base) };
  const frames: IndexedFrame[] = [];
  for (const [order, frame] of base.frames.entries()) {
    frames.push(indexFrame(frame, order, known, gazetteer, sourceTerms.get(frame.source) ?? new Set()));
  }
  const postings = new PostingsBuilder();
  for (const frame of frames) {
    postings.add(frame);
  }
  return frameIndexOf(frames, postings.build(), base);
}

/** The index over frames whose postings are made. */
export function frameIndexOf(
  frames: readonly IndexedFrame[],
  postings: Postings,
  base: FactBase,
): FrameIndex {
  const partsOf = new Map<string, IndexedFrame[]>();
  for (const indexed of frames) {
    const { partOf } = indexed.frame;
    if (partOf !== undefined) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), indexed]);
  }
  return {
    ...postings,
    frames,
    byFact: new Map(frames.map((indexed) => [indexed.frame.fact, indexed])),
    partsOf,
    ofTotals: frames.filter(({ frame }) => frame.partOf !== undefined || partsOf.has(frame.fact)),
    coverage: new Coverage(frames, postings),
    traits: baseTraits(base),
  };
}

function indexFrame(
  frame: Frame,
  order: number,
  known: Known,
  gazetteer: Gazetteer,
  sourceTerms: ReadonlySet<string>,
): IndexedFrame {
  const read = LANGS.map((lang) => readStatement(frame.statement[lang], lang, gazetteer));
  const senses = facetsOf(frame, known);
  // That a sentence says "article" or "account" does not make the fact one.
  for (const value of read.flatMap((each) => [...each.senses]))
    if (spaceOf(value) !== 'kind') raise(senses, value, strengthOfMention(value));
  const terms = new Set(read.flatMap((each) => [...each.terms]));
  for (const { text } of Object.values(frame.slots).flat())
    for (const lang of LANGS) for (const term of termsOf(text[lang])) terms.add(term);
  const when = frame.period === undefined ? undefined : parseEdtf(frame.period);
  return {
    frame,
    order,
    ...(when && { when }),
    senses,
    terms,
    sourceTerms,
    numbers: [...new Set(read.flatMap(({ numbers }) => numbers))],
    dates: [...new Set(read.flatMap(({ dates }) => dates))],
  };
}

/** All that a statement says in one language; its text is cut once, which is most of the work. */
function readStatement(statement: string, lang: Lang, gazetteer: Gazetteer) {
  const text = normalizeText(statement);
  const tokens = tokenizeNormalized(text);
  return {
    ...annotateStatement(wordsOfTokens(tokens), gazetteer),
    numbers: findNumbersIn(text, tokens, lang).map(({ value }) => value),
    dates: findDatesIn(text, tokens, { lang })
      .map(({ edtf }) => edtf)
      .filter((edtf) => /^\d{4}/u.test(edtf)),
  };
}

/** A measure that is only mentioned is not counted there; a name that is mentioned does take part. */
function strengthOfMention(value: Sense): number {
  const space = spaceOf(value);
  return space === 'concept' ? 1 : MENTIONED;
}

function raise(senses: Map<Sense, number>, value: Sense, strength: number): void {
  if ((senses.get(value) ?? 0) < strength) senses.set(value, strength);
}

function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const word of wordsOf(text)) if (!word.stop) for (const form of word.forms) terms.add(form);
  return terms;
}
