import type { Token } from '../../language/tokens.js';
import { once } from '../../once.js';
import { type PatternAt, PhraseTrie } from './phrase-trie.js';
import { phrasesOf } from './word-table.js';

/** One trie of the phrases of all vocabularies. */
const PHRASES = new PhraseTrie();

/** Every phrase of every vocabulary in a text, by its vocabulary, in order. */
const phrasesIn = once((tokens: readonly Token[]) => PHRASES.search(tokens));

/**
 * The phrases of a vocabulary, searched in stretches of a text. A text is read once for all vocabularies together, so
 * that asking again, for any stretch, costs no more than going through what was found.
 */
export class WordPatterns<Meaning> {
  /** @param rows phrases separated by `|`, with the meaning of each of them */
  constructor(rows: readonly (readonly [phrases: string, meaning: Meaning])[]) {
    for (const [phrases, meaning] of rows)
      for (const words of phrasesOf(phrases)) PHRASES.add(words, this, meaning);
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): PatternAt<Meaning> | undefined {
    const found = this.#foundIn(tokens);
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle] as PatternAt<Meaning>).at < at) low = middle + 1;
      else high = middle;
    }
    return found[low]?.at === at ? found[low] : undefined;
  }

  /** The first phrase that starts in tokens `[from, to)` and ends there. */
  first(tokens: readonly Token[], from: number, to: number): PatternAt<Meaning> | undefined {
    for (const found of this.#foundIn(tokens)) {
      if (found.at >= to) return undefined;
      if (found.at >= from && found.end <= to) return found;
    }
    return undefined;
  }

  /** Every phrase in tokens `[from, to)`, without overlaps. */
  all(tokens: readonly Token[], from: number, to: number): PatternAt<Meaning>[] {
    const inside: PatternAt<Meaning>[] = [];
    let free = from;
    for (const found of this.#foundIn(tokens)) {
      if (found.at >= to) break;
      if (found.at < free) continue;
      if (found.end <= to) inside.push(found);
      free = found.end;
    }
    return inside;
  }

  has(tokens: readonly Token[], from: number, to: number): boolean {
    return this.first(tokens, from, to) !== undefined;
  }

  #foundIn(tokens: readonly Token[]): readonly PatternAt<Meaning>[] {
    return (phrasesIn(tokens).get(this) as PatternAt<Meaning>[] | undefined) ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];
