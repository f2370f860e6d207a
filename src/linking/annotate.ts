import { COMMON_WORDS } from '../language/common-words.js';
import { LANGS } from '../language/lang.js';
import type { Gazetteer } from './gazetteer.js';
import type { PhraseMatch } from './phrase-table.js';
import { isWordOfLanguage, type Reading, read } from './reading.js';
import { isName, type Sense, spaceOf } from './sense.js';
import { type Word, wordsOf } from './word.js';

/** A span of a question: what it may mean, and the terms under which texts would hold it. */
export interface Unit {
  readonly text: string;
  /** Indexes into the words of the question. */
  readonly from: number;
  readonly to: number;
  /** Alternatives; a fact covers the unit by any of them. */
  readonly senses: readonly Sense[];
  /** Content words with their forms: the textual alternative. */
  readonly terms: readonly (readonly string[])[];
  /** How it was read, where that differs from how it was typed. */
  readonly corrected?: string;
  readonly kind: UnitKind;
}

/**
 * `name`: a name of the base or the world. `lexicon`: a word with a sense. `word`: one of the base's own words.
 * `ordinary`: a word of the language that the base lacks. `unknown`: neither, so taken for a name. `small`: grammar.
 */
export type UnitKind =
  | 'name'
  | 'lexicon'
  | 'word'
  | 'ordinary'
  | 'unknown'
  | 'number'
  | 'handle'
  | 'hashtag'
  | 'url'
  | 'small';

export interface Annotation {
  readonly text: string;
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
}

/** Reads a question: spelling first, then the cover of spans that leaves the least unexplained. */
export function annotateQuestion(text: string, gazetteer: Gazetteer): Annotation {
  const typed = wordsOf(text);
  const readings = typed.map((word, index) => read(word, index, typed, gazetteer));
  const words = readings.map(({ word }) => word);
  const matches = gazetteer.phrases.find(words).filter((match) => !isAccident(match, words));
  const cover = bestCover(words, matches);
  const units: Unit[] = [];
  for (let at = 0; at < words.length; ) {
    const match = cover.get(at);
    const to = match ? match.to : at + 1;
    units.push(toUnit(text, at, to, match, readings, gazetteer));
    at = to;
  }
  return { text, words, units: units.map((unit, at) => asNameOfClass(unit, at, units, words)) };
}

/** "Yanshan County", "le comté de Yanshan": beside a class, a word that is not a common one is the name of one. */
function asNameOfClass(unit: Unit, at: number, units: readonly Unit[], words: readonly Word[]): Unit {
  const word = words[unit.from];
  if (unit.kind !== 'ordinary' || !word || LANGS.some((lang) => COMMON_WORDS[lang].has(word.folded)))
    return unit;
  const isClass = (other: Unit | undefined): boolean =>
    other?.senses.some((value) => spaceOf(value) === 'type') ?? false;
  const [before, small] = [units[at - 2], units[at - 1]];
  const named =
    (word.token.capital && isClass(units[at + 1])) || (small?.text.toLowerCase() === 'de' && isClass(before));
  return named ? { ...unit, kind: 'unknown' } : unit;
}

/** Every sense and term of a statement: all readings, overlapping ones too, since a fact should be found by any. */
export function annotateStatement(
  words: readonly Word[],
  gazetteer: Gazetteer,
): { senses: Set<Sense>; terms: Set<string> } {
  const senses = new Set<Sense>();
  for (const match of gazetteer.phrases.find(words)) {
    if (isAccident(match, words)) continue;
    for (const value of match.values) senses.add(value);
  }
  const terms = new Set<string>();
  for (const word of words) if (!word.stop) for (const form of word.forms) terms.add(form);
  return { senses, terms };
}

/**
 * A country's or city's name that is a small word of the other language is no name ("us" in lower case is), and one
 * letter is a name only as typed by itself in capitals.
 */
function isAccident(match: PhraseMatch<Sense>, words: readonly Word[]): boolean {
  const span = words.slice(match.from, match.to);
  const only = span.length === 1 ? span[0] : undefined;
  if (!only) return false;
  if (only.token.kind !== 'word') return false;
  return only.folded.length === 1 && !only.token.capital && [...match.values].every(isName);
}

/** The matches, by first word, whose spans together explain the most: long spans first, names before mere words. */
function bestCover(
  words: readonly Word[],
  matches: readonly PhraseMatch<Sense>[],
): Map<number, PhraseMatch<Sense>> {
  const bySpan = new Map<string, PhraseMatch<Sense>>();
  for (const match of matches) {
    const key = `${match.from}:${match.to}`;
    const before = bySpan.get(key);
    bySpan.set(
      key,
      before
        ? {
            ...match,
            literal: before.literal || match.literal,
            values: new Set([...before.values, ...match.values]),
          }
        : match,
    );
  }
  const byEnd = new Map<number, PhraseMatch<Sense>[]>();
  for (const match of bySpan.values()) byEnd.set(match.to, [...(byEnd.get(match.to) ?? []), match]);
  const best: { score: number; match?: PhraseMatch<Sense>; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= words.length; end += 1) {
    let chosen: { score: number; match?: PhraseMatch<Sense>; from: number } = {
      score: best[end - 1]?.score ?? 0,
      from: end - 1,
    };
    for (const match of byEnd.get(end) ?? []) {
      const score = (best[match.from]?.score ?? 0) + spanScore(match, words);
      if (score > chosen.score) chosen = { score, match, from: match.from };
    }
    best.push(chosen);
  }
  const cover = new Map<number, PhraseMatch<Sense>>();
  for (let end = words.length; end > 0; ) {
    const step = best[end];
    if (!step) break;
    if (step.match) cover.set(step.from, step.match);
    end = step.from;
  }
  return cover;
}

/** Above one, so that a span of two words outweighs two spans of one. */
const LENGTH_POWER = 1.25;
const SMALL_WORD_SHARE = 0.3;

function spanScore(match: PhraseMatch<Sense>, words: readonly Word[]): number {
  let size = 0;
  for (let at = match.from; at < match.to; at += 1) size += words[at]?.stop ? SMALL_WORD_SHARE : 1;
  const values = [...match.values];
  const name = values.some(isName) ? 0.1 : 0;
  // "how many states": the interrogative is one piece.
  const asks = match.to - match.from > 1 && values.some((value) => spaceOf(value) === 'ask') ? 0.4 : 0;
  return size ** LENGTH_POWER + name + asks + (match.literal ? 0.05 : 0);
}

function toUnit(
  text: string,
  from: number,
  to: number,
  match: PhraseMatch<Sense> | undefined,
  readings: readonly Reading[],
  gazetteer: Gazetteer,
): Unit {
  const span = readings.slice(from, to);
  const first = span[0] as Reading;
  const last = span[span.length - 1] as Reading;
  const corrected = span.some((reading) => reading.corrected)
    ? span.map(({ word }) => word.folded).join(' ')
    : undefined;
  const terms = span.filter(({ word }) => !word.stop).map(({ word }) => [...new Set(word.forms)]);
  return {
    text: text.slice(first.word.token.start, last.word.token.end),
    from,
    to,
    senses: match ? sensesOf(match, first) : [],
    terms,
    ...(corrected ? { corrected } : {}),
    kind: unitKind(first, match, gazetteer),
  };
}

const SHORT = 3;

/** A capital in the middle of a sentence makes a word that is also a name the name: "Song" is no song. */
function sensesOf(match: PhraseMatch<Sense>, { nameLike }: Reading): Sense[] {
  const values = [...match.values];
  const names = values.filter(isName);
  const manyWords = match.to - match.from > 1;
  return (nameLike || manyWords) && names.length > 0 ? names : values;
}

function unitKind(first: Reading, match: PhraseMatch<Sense> | undefined, gazetteer: Gazetteer): UnitKind {
  const { kind } = first.word.token;
  if (match) {
    const values = sensesOf(match, first);
    if (values.every(isName)) return 'name';
    return values.some((value) => spaceOf(value) !== 'filler') ? 'lexicon' : 'small';
  }
  if (kind === 'number' || kind === 'handle' || kind === 'hashtag' || kind === 'url') return kind;
  if (first.word.stop) return 'small';
  if (gazetteer.vocabulary.has(first.word.folded)) return 'word';
  // Three letters are too few to tell a name from a slip ("wen"), unless they begin as names do.
  if (first.word.folded.length <= SHORT && !first.word.token.capital) return 'ordinary';
  return isWordOfLanguage(first.word) && !first.nameLike ? 'ordinary' : 'unknown';
}
