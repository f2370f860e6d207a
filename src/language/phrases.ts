import { type Token, tokenize } from './tokens.js';

/** Short forms that count as the full word within a phrase. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["d'", 'de'],
  ['des', 'de'],
  ['du', 'de'],
  ['aux', 'a'],
  ["qu'", 'que'],
]);
const LONGEST_SAME = 3;

/** Phrases of several words with what they mean, found in tokens from either end, the longest first. */
export class PhraseTable<Meaning> {
  private readonly byFirst = new Map<string, Entry<Meaning>[]>();
  private readonly byLast = new Map<string, Entry<Meaning>[]>();

  /** @param rows phrases separated by `|`, with the meaning of each of them */
  constructor(rows: readonly (readonly [phrases: string, meaning: Meaning])[]) {
    for (const [phrases, meaning] of rows) {
      for (const phrase of phrases.split('|')) this.add(tokenize(phrase.trim()).map(wordOf), meaning);
    }
    for (const map of [this.byFirst, this.byLast]) {
      for (const entries of map.values()) entries.sort((a, b) => b.words.length - a.words.length);
    }
  }

  private add(words: readonly string[], meaning: Meaning): void {
    const entry = { words, meaning };
    push(this.byFirst, words[0], entry);
    push(this.byLast, words.at(-1), entry);
  }

  /** Whether a phrase begins with a folded word. */
  begins(folded: string): boolean {
    return this.byFirst.has(wordOf({ folded }));
  }

  /** The longest phrase that starts at token `at`; `end` is the token behind it. */
  startingAt(tokens: readonly Token[], at: number): { meaning: Meaning; end: number } | undefined {
    const first = tokens[at];
    if (first === undefined) return undefined;
    for (const { words, meaning } of this.byFirst.get(wordOf(first)) ?? []) {
      if (matches(tokens, at, words)) return { meaning, end: at + words.length };
    }
    return undefined;
  }

  /** The longest phrase that ends right before token `end`; `start` is its first token. */
  endingAt(tokens: readonly Token[], end: number): { meaning: Meaning; start: number } | undefined {
    const last = tokens[end - 1];
    if (last === undefined) return undefined;
    for (const { words, meaning } of this.byLast.get(wordOf(last)) ?? []) {
      if (matches(tokens, end - words.length, words)) return { meaning, start: end - words.length };
    }
    return undefined;
  }
}

type Entry<Meaning> = { words: readonly string[]; meaning: Meaning };

function push<Meaning>(
  map: Map<string, Entry<Meaning>[]>,
  key: string | undefined,
  entry: Entry<Meaning>,
): void {
  if (key === undefined) return;
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  if (at < 0) return false;
  return words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && wordOf(token) === word;
  });
}

function wordOf({ folded }: Pick<Token, 'folded'>): string {
  return folded.length > LONGEST_SAME ? folded : (SAME.get(folded) ?? folded);
}
