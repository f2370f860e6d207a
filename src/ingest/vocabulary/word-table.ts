import { fold } from '../../language/text.js';
import { type Token, tokenize } from '../../language/tokens.js';

/** A pattern found in tokens `[from, end)`. */
export interface PatternMatch<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

interface Pattern<Meaning> {
  readonly words: readonly Word[];
  /** Of all its words together. */
  readonly letters: number;
  readonly meaning: Meaning;
}

/** A word of a phrase; `open` where any ending may follow. */
export type Word = { readonly text: string; readonly open: boolean };

/** Forms that count as one within a pattern: "du", "des" and "d'" are "de". */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "d'": 'de',
    des: 'de',
    du: 'de',
    aux: 'a',
    au: 'a',
    "qu'": 'que',
    "s'": 'se',
    "l'": 'le',
    la: 'le',
    les: 'le',
  }),
);
const LONGEST_SAME = 3;
/** Letters by which the beginnings of words are kept. */
const KEY_LENGTH = 2;

/**
 * Phrases with what they mean. Words are compared folded; one that ends in `*` stands for every word that begins so
 * ("interdi*"). The longest phrase wins.
 */
export class WordTable<Meaning> {
  /** By their first word, and by its beginning where that is open. */
  readonly #byWord = new Map<string, Pattern<Meaning>[]>();
  readonly #byPrefix = new Map<string, Pattern<Meaning>[]>();

  /** @param rows phrases separated by `|`, with the meaning of each of them */
  constructor(rows: readonly (readonly [phrases: string, meaning: Meaning])[]) {
    for (const [phrases, meaning] of rows) for (const phrase of phrases.split('|')) this.add(phrase, meaning);
  }

  add(phrase: string, meaning: Meaning): void {
    const words = wordsOfPhrase(phrase);
    const first = words[0];
    if (!first) return;
    const patterns = first.open ? this.#byPrefix : this.#byWord;
    const key = first.open ? prefixOf(first.text) : first.text;
    const same = patterns.get(key) ?? [];
    const letters = words.reduce((sum, { text }) => sum + text.length, 0);
    const pattern = { words, letters, meaning };
    const shorter = same.findIndex((other) => longestFirst(pattern, other) < 0);
    same.splice(shorter < 0 ? same.length : shorter, 0, pattern);
    patterns.set(key, same);
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): PatternMatch<Meaning> | undefined {
    const token = tokens[at];
    if (!token || token.kind === 'punct') return undefined;
    const word = sameForm(token.folded);
    const whole = matching(this.#byWord.get(word), tokens, at);
    if (this.#byPrefix.size === 0) return whole;
    const open = matching(this.#byPrefix.get(prefixOf(word)), tokens, at);
    return open && (!whole || open.end > whole.end) ? open : whole;
  }
}

const longestFirst = (a: Pattern<unknown>, b: Pattern<unknown>): number =>
  b.words.length - a.words.length || b.letters - a.letters;

function matching<Meaning>(
  patterns: readonly Pattern<Meaning>[] | undefined,
  tokens: readonly Token[],
  at: number,
): PatternMatch<Meaning> | undefined {
  if (patterns === undefined) return undefined;
  for (const { words, meaning } of patterns)
    if (fits(words, tokens, at)) return { meaning, end: at + words.length };
  return undefined;
}

function fits(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i];
    const { text, open } = words[i] as Word;
    if (!token) return false;
    const word = sameForm(token.folded);
    if (open ? !word.startsWith(text) : word !== text) return false;
  }
  return true;
}

/** The words of phrases that `|` separates. */
export const phrasesOf = (phrases: string): Word[][] => phrases.split('|').map(wordsOfPhrase);

const wordsOfPhrase = (phrase: string): Word[] =>
  phrase
    .trim()
    .split(/\s+/u)
    .flatMap((part) => wordsOf(part));

function wordsOf(part: string): Word[] {
  // "n’" is a word of its own only before a vowel, which a pattern does not show.
  if (/^\p{L}{1,5}[’']$/u.test(part)) return [{ text: sameForm(fold(part)), open: false }];
  const open = part.endsWith('*');
  const tokens = tokenize(open ? part.slice(0, -1) : part);
  return tokens.map((token, i) => ({ text: sameForm(token.folded), open: open && i === tokens.length - 1 }));
}

/** The form under which words are compared within a pattern. */
export const sameForm = (word: string): string =>
  word.length > LONGEST_SAME ? word : (SAME.get(word) ?? word);

export const prefixOf = (word: string): string => word.slice(0, KEY_LENGTH);
