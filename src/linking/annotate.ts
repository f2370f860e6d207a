import { COMMON_WORDS } from '../language/common-words.js';
import { LANGS } from '../language/lang.js';
import { isStopWord } from '../language/stop-words.js';
import { editDistance } from '../language/typo.js';
import type { Gazetteer } from './gazetteer.js';
import type { PhraseMatch } from './phrase-table.js';
import { isName, type Sense, spaceOf } from './sense.js';
import type { Correction } from './spelling.js';
import { formsOf, type Word, wordsOf } from './word.js';
import { ORDINARY_WORDS } from './world/ordinary-words.js';

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

/** What a span of the words was read as before the senses are looked up. */
interface Reading {
  readonly word: Word;
  readonly corrected?: string;
  readonly known: boolean;
  /** Capitalised where a sentence does not begin. */
  readonly nameLike: boolean;
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

function read(word: Word, index: number, words: readonly Word[], gazetteer: Gazetteer): Reading {
  const { vocabulary } = gazetteer;
  const nameLike = isNameLike(word, index, words);
  if (word.token.kind !== 'word' || word.stop || vocabulary.has(word.folded))
    return { word, known: true, nameLike };
  // "Tall" is no "t'all".
  const behind = isWordOfLanguage(word) ? undefined : vocabulary.behindLostApostrophe(word.folded);
  if (behind) return { word: respelt(word, behind), known: true, nameLike };
  // A stem that the base knows ("abonnées") is no misspelling.
  if (gazetteer.phrases.find([word]).length > 0) return { word, known: true, nameLike };
  if (isWordOfLanguage(word) && !nameLike) return { word, known: false, nameLike };
  const elided = vocabulary.withoutElision(word.folded);
  const best = mostFitting(
    [
      ...vocabulary.corrections(word.folded),
      ...(elided === undefined ? [] : vocabulary.corrections(elided)),
    ].filter((correction) => !losesName(word, correction, gazetteer)),
    index,
    words,
    gazetteer,
  );
  if (best) return { word: respelt(word, best.word), corrected: best.word, known: true, nameLike };
  const common = word.token.capital ? undefined : nearestCommonWord(word.folded);
  return common ? { word: respelt(word, common), known: false, nameLike } : { word, known: false, nameLike };
}

/** "Biden" is no "bien": what becomes a shorter small word was more than that. */
const losesName = (word: Word, correction: Correction, { phrases }: Gazetteer): boolean =>
  correction.word.length < word.folded.length &&
  !isDoubled(word.folded, correction.word) &&
  (isStopWord(correction.word) ||
    phrases
      .find([respelt(word, correction.word)])
      .some(({ values }) => [...values].every((value) => spaceOf(value) === 'filler')));

/** "Manny" is "many": a letter has been typed twice. */
const isDoubled = (typed: string, meant: string): boolean => {
  const at = [...typed].findIndex((letter, place) => letter !== meant[place]);
  return at > 0 && typed[at] === typed[at - 1] && typed.slice(0, at) + typed.slice(at + 1) === meant;
};

/** Of corrections that are as near, the one that is part of a name with a word beside it: "Carl Bilt" is no bill. */
function mostFitting(
  corrections: readonly Correction[],
  index: number,
  words: readonly Word[],
  { phrases }: Gazetteer,
): Correction | undefined {
  const completes = ({ word }: Correction): boolean => {
    const here = respelt(words[index] as Word, word);
    const around = [words[index - 1], here, words[index + 1]].filter((each) => each !== undefined);
    return phrases
      .find(around)
      .some(
        ({ from, to, values }) =>
          to - from > 1 &&
          around.indexOf(here) >= from &&
          around.indexOf(here) < to &&
          [...values].some(isName),
      );
  };
  const isActor = (word: Word): boolean =>
    phrases.find([word]).some(({ values }) => [...values].some((value) => spaceOf(value) === 'actor'));
  const stands = (at: number): boolean => {
    const [small, name] = [words[at < index ? index - 1 : index + 1], words[at]];
    return small !== undefined && name !== undefined && BETWEEN.has(small.folded) && isActor(name);
  };
  const paired = corrections.length > 1 && (stands(index - 2) || stands(index + 2));
  return (
    corrections.find((each) => corrections.length > 1 && completes(each)) ??
    (paired ? corrections.find(({ word }) => isActor(respelt(words[index] as Word, word))) : undefined) ??
    corrections[0]
  );
}

/** What joins two names: beside "Kerry and", a slip that may be a name is one. */
const BETWEEN: ReadonlySet<string> = new Set(['et', 'and', 'ou', 'or', 'vs', 'versus', 'contre']);

const respelt = (word: Word, folded: string): Word => ({
  ...word,
  folded,
  forms: formsOf(folded),
  stop: isStopWord(folded),
});

const MIN_COMMON = 6;

/** A long word one slip away from a word of the language: mistyped, and no name. */
function nearestCommonWord(folded: string): string | undefined {
  if (folded.length < MIN_COMMON) return undefined;
  for (const lang of LANGS)
    for (const word of COMMON_WORDS[lang])
      if (editDistance(folded, word, 1) <= 1 && ORDINARY_WORDS.has(word)) return word;
  return undefined;
}

const isWordOfLanguage = (word: Word): boolean => ORDINARY_WORDS.has(word.folded);

/** Capitalised in the middle of a sentence, as names are. */
function isNameLike(word: Word, index: number, words: readonly Word[]): boolean {
  const before = words[index - 1];
  if (!word.token.capital || before === undefined || isTitleCase(words)) return false;
  // A gap wider than a space holds a sign that may end a sentence.
  return word.token.start - before.token.end <= 1;
}

/** "Where Every Word Is Capitalised" says nothing about names; nor does a text in capitals. */
const isTitleCase = (words: readonly Word[]): boolean => {
  const content = words.filter(({ token }) => token.kind === 'word');
  return content.filter(({ token }) => token.capital).length > content.length * 0.8;
};

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
