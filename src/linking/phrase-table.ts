import { type Word, wordsOf } from './word.js';

/** A phrase found in a text: which words it spans, and what it means. */
export interface PhraseMatch<T> {
  /** Indexes of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly values: ReadonlySet<T>;
  /** In the order and with the small words of the phrase, rather than as a bag of its content words. */
  readonly literal: boolean;
}

/** A window wider than this is no name. */
const MAX_WORDS = 8;
const FORM_INDEXES = [0, 1, 2] as const;
type Form = (typeof FORM_INDEXES)[number];

/** The content of a table as plain data, for a snapshot that is kept. */
export interface PackedPhrases<T> {
  readonly exact: Map<string, Set<T>>;
  readonly literal: Map<string, Set<T>>;
  readonly bag: Map<string, Set<T>>;
  readonly longest: number;
}

/**
 * A PhraseTable finds phrases in a text by their stems: word for word, or as a bag of content words whatever their
 * order ("ministère chinois des Affaires étrangères", "ministère des Affaires étrangères chinois").
 */
export class PhraseTable<T> {
  readonly #exact: Map<string, Set<T>>;
  readonly #literal: Map<string, Set<T>>;
  readonly #bag: Map<string, Set<T>>;
  #longest: number;

  constructor(packed?: PackedPhrases<T>) {
    this.#exact = packed?.exact ?? new Map();
    this.#literal = packed?.literal ?? new Map();
    this.#bag = packed?.bag ?? new Map();
    this.#longest = packed?.longest ?? 1;
  }

  pack(): PackedPhrases<T> {
    return { exact: this.#exact, literal: this.#literal, bag: this.#bag, longest: this.#longest };
  }

  /**
   * @param how `exact`: as typed; `stemmed`: whatever its endings; `bag`: also in another order, joined by small words
   */
  add(phrase: string, value: T, how: 'exact' | 'stemmed' | 'bag'): void {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    this.#longest = Math.min(MAX_WORDS, Math.max(this.#longest, words.length));
    if (how === 'exact') {
      put(this.#exact, literalKey(words, 0), value);
      return;
    }
    for (const form of FORM_INDEXES) put(this.#literal, literalKey(words, form), value);
    const content = words.filter(({ stop }) => !stop);
    if (
      how !== 'bag' ||
      content.length === 0 ||
      !words.every(({ stop, folded }) => !stop || joins([folded]) || ARTICLES.has(folded))
    )
      return;
    for (const form of FORM_INDEXES) put(this.#bag, bagKey(content, form), value);
  }

  find(words: readonly Word[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + this.#longest); to += 1) {
        const window = words.slice(from, to);
        const values = this.#lookup(this.#literal, window, literalKey);
        for (const value of this.#exact.get(literalKey(window, 0)) ??
          this.#exact.get(singularKey(window)) ??
          [])
          values.add(value);
        if (values.size > 0) matches.push({ from, to, values, literal: true });
      }
      if (words[from]?.stop === false) matches.push(...this.#bagsFrom(words, from));
    }
    return matches;
  }

  *#bagsFrom(words: readonly Word[], from: number): Generator<PhraseMatch<T>> {
    const content: Word[] = [];
    let between: string[] = [];
    for (let to = from + 1; to <= words.length && content.length < MAX_WORDS; to += 1) {
      const word = words[to - 1] as Word;
      if (word.stop) {
        between.push(word.folded);
        continue;
      }
      if (!joins(between)) return;
      between = [];
      content.push(word);
      const values = this.#lookup(this.#bag, content, bagKey);
      if (values.size > 0) yield { from, to, values, literal: false };
    }
  }

  #lookup(
    table: Map<string, Set<T>>,
    words: readonly Word[],
    key: (words: readonly Word[], form: Form) => string,
  ): Set<T> {
    const found = new Set<T>();
    for (const form of FORM_INDEXES) {
      for (const value of table.get(key(words, form)) ?? []) found.add(value);
      // Spelt as the table has it: a stem that it shares with another phrase ("policy", "police") is an accident.
      if (form === 0 && found.size > 0) break;
    }
    return found;
  }
}

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  "d'",
  'a',
  'au',
  'aux',
  'en',
  'et',
  'of',
  'in',
  'for',
  'and',
  'to',
  'at',
  "'s",
  "s'",
]);
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', "l'", 'the', 'a', 'an', 'un', 'une']);

/** Small words that hold a name together ("of the", "de l'"); "alors que les" and a bare article part two names. */
function joins(between: readonly string[]): boolean {
  const [first, ...others] = between;
  return (
    first === undefined ||
    (PREPOSITIONS.has(first) && others.every((word) => ARTICLES.has(word) || PREPOSITIONS.has(word)))
  );
}

function put<T>(table: Map<string, Set<T>>, key: string, value: T): void {
  const values = table.get(key);
  if (values) values.add(value);
  else table.set(key, new Set([value]));
}

/** As typed, but for a plural: "quels réseaux" is "quel réseau". */
const singularKey = (words: readonly Word[]): string =>
  words.map(({ folded }) => (folded.length > SHORT ? folded.replace(/s$/u, '') : folded)).join(' ');
const SHORT = 3;
const literalKey = (words: readonly Word[], form: Form): string =>
  words.map((word) => word.forms[form]).join(' ');
const bagKey = (words: readonly Word[], form: Form): string =>
  words
    .map((word) => word.forms[form])
    .sort()
    .join(' ');
