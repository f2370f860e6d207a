import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import type { Steps } from '../facts/steps.js';
import { findDates } from '../language/dates.js';
import { LANGS } from '../language/lang.js';
import { findNumbers } from '../language/numbers.js';
import { annotateStatement } from '../linking/annotate.js';
import type { Gazetteer } from '../linking/gazetteer.js';
import { type Sense, spaceOf } from '../linking/sense.js';
import { wordsOf } from '../linking/word.js';
import { type BaseTraits, baseTraits } from './base-traits.js';
import { facetsOf } from './facets.js';

/** A frame with everything by which a question may find it. */
export interface IndexedFrame {
  readonly frame: Frame;
  readonly order: number;
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

/** The frames of a snapshot, with postings by sense and by term. */
export interface FrameIndex {
  readonly frames: readonly IndexedFrame[];
  readonly byFact: ReadonlyMap<string, IndexedFrame>;
  readonly bySense: ReadonlyMap<Sense, readonly number[]>;
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly traits: BaseTraits;
}

/** A sense that only the statement's words give, against one that the fields give. */
export const MENTIONED = 0.9;

/** Indexes the frames of a base, a frame a step. */
export function* frameIndexSteps(base: FactBase, gazetteer: Gazetteer): Steps<FrameIndex> {
  const sourceTerms = new Map(
    [...base.sources.values()].map((source) => [source.id, termsOf(source.title.text)]),
  );
  const frames: IndexedFrame[] = [];
  for (const [order, frame] of base.frames.entries()) {
    frames.push(indexFrame(frame, order, base, gazetteer, sourceTerms.get(frame.source) ?? new Set()));
    yield;
  }
  const bySense = new Map<Sense, number[]>();
  const byTerm = new Map<string, number[]>();
  for (const { order, senses, terms } of frames) {
    for (const value of senses.keys()) post(bySense, value, order);
    for (const term of terms) post(byTerm, term, order);
    yield;
  }
  return {
    frames,
    byFact: new Map(frames.map((indexed) => [indexed.frame.fact, indexed])),
    bySense,
    byTerm,
    traits: baseTraits(base),
  };
}

function indexFrame(
  frame: Frame,
  order: number,
  base: FactBase,
  gazetteer: Gazetteer,
  sourceTerms: ReadonlySet<string>,
): IndexedFrame {
  const senses = facetsOf(frame, base);
  const terms = new Set<string>();
  for (const lang of LANGS) {
    const annotation = annotateStatement(frame.statement[lang], gazetteer);
    // That a sentence says "article" or "account" does not make the fact one.
    for (const value of annotation.senses)
      if (spaceOf(value) !== 'kind') raise(senses, value, strengthOfMention(value));
    for (const term of annotation.terms) terms.add(term);
  }
  for (const values of Object.values(frame.slots)) {
    for (const { text } of values)
      for (const lang of LANGS) for (const term of termsOf(text[lang])) terms.add(term);
  }
  const numbers = [
    ...new Set(
      [...findNumbers(frame.statement.fr, 'fr'), ...findNumbers(frame.statement.en, 'en')].map(
        ({ value }) => value,
      ),
    ),
  ];
  const dates = [
    ...new Set(LANGS.flatMap((lang) => findDates(frame.statement[lang], { lang }).map(({ edtf }) => edtf))),
  ].filter((edtf) => /^\d{4}/u.test(edtf));
  return { frame, order, senses, terms, sourceTerms, numbers, dates };
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

function post<K>(postings: Map<K, number[]>, key: K, order: number): void {
  const list = postings.get(key);
  if (list) list.push(order);
  else postings.set(key, [order]);
}
