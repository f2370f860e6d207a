import { COMMON_WORDS } from '../language/common-words.js';
import { LANGS } from '../language/lang.js';
import { isStopWord } from '../language/stop-words.js';
import { editDistance } from '../language/typo.js';
import type { Gazetteer } from './gazetteer.js';
import { isName, spaceOf } from './sense.js';
import type { Correction } from './spelling.js';
import { formsOf, type Word } from './word.js';
import { ORDINARY_WORDS } from './world/ordinary-words.js';

/** What a span of the words was read as before the senses are looked up. */
export interface Reading {
  readonly word: Word;
  readonly corrected?: string;
  readonly known: boolean;
  /** Capitalised where a sentence does not begin. */
  readonly nameLike: boolean;
}

/** Reads a word of a question, respelt where it is mistyped. */
export function read(word: Word, index: number, words: readonly Word[], gazetteer: Gazetteer): Reading {
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

export const isWordOfLanguage = (word: Word): boolean => ORDINARY_WORDS.has(word.folded);

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
