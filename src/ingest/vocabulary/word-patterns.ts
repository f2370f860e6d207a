import { type Token, tokenize } from '../../language/tokens.js';

/** A pattern found in tokens `[from, end)`. */
export interface PatternMatch<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

interface Pattern<Meaning> {
  readonly words: readonly Word[];
  readonly meaning: Meaning;
}

type Word = { readonly text: string; readonly open: boolean };

/** Forms that count as one within a pattern: "du", "des" and "d'" are "de". */
const SAME: Readonly<Record<string, string>> = {
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
};
const KEY_LENGTH = 2;

/**
 * Phrases with what they mean. Words are compared folded; one that ends in `*` stands for every word that begins so
 * ("interdi*"). The longest phrase wins.
 */
export class WordPatterns<Meaning> {
  readonly #byStart = new Map<string, Pattern<Meaning>[]>();

  /** @param rows phrases separated by `|`, with the meaning of each of them */
  constructor(rows: readonly (readonly [phrases: string, meaning: Meaning])[]) {
    for (const [phrases, meaning] of rows) for (const phrase of phrases.split('|')) this.add(phrase, meaning);
  }

  add(phrase: string, meaning: Meaning): void {
    const words = phrase
      .trim()
      .split(/\s+/u)
      .flatMap((part) => wordsOf(part));
    const first = words[0];
    if (!first) return;
    const key = first.text.slice(0, KEY_LENGTH);
    const patterns = this.#byStart.get(key) ?? [];
    patterns.push({ words, meaning });
    patterns.sort(
      (a, b) => b.words.length - a.words.length || b.words.reduce(byLength, 0) - a.words.reduce(byLength, 0),
    );
    this.#byStart.set(key, patterns);
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): PatternMatch<Meaning> | undefined {
    const token = tokens[at];
    if (!token || token.kind === 'punct') return undefined;
    const text = same(token.folded);
    for (const { words, meaning } of this.#byStart.get(text.slice(0, KEY_LENGTH)) ?? []) {
      if (words.every((word, i) => fits(word, tokens[at + i]))) return { meaning, end: at + words.length };
    }
    return undefined;
  }

  /** The first phrase that starts in tokens `[from, to)`. */
  first(
    tokens: readonly Token[],
    from: number,
    to: number,
  ): (PatternMatch<Meaning> & { at: number }) | undefined {
    for (let at = from; at < to; at++) {
      const found = this.at(tokens, at);
      if (found && found.end <= to) return { ...found, at };
    }
    return undefined;
  }

  /** Every phrase that starts in tokens `[from, to)`, without overlaps. */
  all(tokens: readonly Token[], from: number, to: number): (PatternMatch<Meaning> & { at: number })[] {
    const found: (PatternMatch<Meaning> & { at: number })[] = [];
    for (let at = from; at < to; ) {
      const match = this.at(tokens, at);
      if (match && match.end <= to) found.push({ ...match, at });
      at = match ? match.end : at + 1;
    }
    return found;
  }

  has(tokens: readonly Token[], from: number, to: number): boolean {
    return this.first(tokens, from, to) !== undefined;
  }
}

const byLength = (sum: number, { text }: Word): number => sum + text.length;

function wordsOf(part: string): Word[] {
  const open = part.endsWith('*');
  const tokens = tokenize(open ? part.slice(0, -1) : part);
  return tokens.map((token, i) => ({ text: same(token.folded), open: open && i === tokens.length - 1 }));
}

function fits({ text, open }: Word, token: Token | undefined): boolean {
  if (!token) return false;
  const word = same(token.folded);
  return open ? word.startsWith(text) : word === text;
}

const same = (word: string): string => SAME[word] ?? word;
