import type { Token } from '../../language/tokens.js';
import { once } from '../once.js';
import { prefixOf, sameForm, WordTable } from './word-table.js';

/** A phrase found at tokens `[at, end)`. */
export interface PatternAt<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly end: number;
}

/** The tables of which a phrase begins with a word, or with a word that begins so. */
const BY_WORD = new Map<string, WordPatterns<unknown>[]>();
const BY_PREFIX = new Map<string, WordPatterns<unknown>[]>();

/**
 * The phrases of a vocabulary, searched in stretches of a text. A text is read once for all vocabularies together, so
 * that asking again, for any stretch, costs no more than going through what was found.
 */
export class WordPatterns<Meaning> {
  readonly #table: WordTable<Meaning>;

  /** @param rows phrases separated by `|`, with the meaning of each of them */
  constructor(rows: readonly (readonly [phrases: string, meaning: Meaning])[]) {
    this.#table = new WordTable(rows);
    const { words, prefixes } = this.#table.beginnings;
    for (const word of words) push(BY_WORD, word, this);
    for (const prefix of prefixes) push(BY_PREFIX, prefix, this);
  }

  /** The longest phrase that starts at token `at`. */
  at(tokens: readonly Token[], at: number): { meaning: Meaning; end: number } | undefined {
    return this.#table.at(tokens, at);
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

/** Every phrase of every vocabulary in a text, overlaps too. */
const phrasesIn = once((tokens: readonly Token[]) => {
  const found = new Map<unknown, PatternAt<unknown>[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'punct') continue;
    const word = sameForm(token.folded);
    const open = BY_PREFIX.get(prefixOf(word));
    for (const table of BY_WORD.get(word) ?? NOTHING) note(found, table, tokens, at);
    // A table that knows the word both ways has been asked.
    for (const table of open ?? NOTHING)
      if (found.get(table)?.at(-1)?.at !== at) note(found, table, tokens, at);
  }
  return found;
});

function note(
  found: Map<unknown, PatternAt<unknown>[]>,
  table: WordPatterns<unknown>,
  tokens: readonly Token[],
  at: number,
): void {
  const match = table.at(tokens, at);
  if (match) push(found, table, { ...match, at });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
