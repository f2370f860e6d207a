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
/** A phrase of fewer words does not go on behind the end of a clause. */
const MIN_PARTED = 5;
const FORM_INDEXES = [0, 1, 2] as const;
type Form = (typeof FORM_INDEXES)[number];
const SPELT: readonly Form[] = [0];

/** The content of a table as plain data, for a snapshot that is kept. */
export interface PackedPhrases<T> {
  readonly exact: Map<string, Set<T>>;
  readonly literal: Map<string, Set<T>>;
  readonly bag: Map<string, Set<T>>;
}

/**
 * A PhraseTable finds phrases in a text by their stems: word for word, or as a bag of content words whatever their
 * order ("ministère chinois des Affaires étrangères", "ministère des Affaires étrangères chinois").
 */
export class PhraseTable<T> {
  readonly #exact: Map<string, Set<T>>;
  readonly #literal: Map<string, Set<T>>;
  readonly #bag: Map<string, Set<T>>;
  /** The keys of the phrases, and what each of them begins with: most windows of a text begin nothing. */
  readonly #begun = new Set<string>();
  /** How many content words the longest name has that holds a word, in any of its forms. */
  readonly #longestWith = new Map<string, number>();

  constructor(packed?: PackedPhrases<T>) {
    this.#exact = packed?.exact ?? new Map();
    this.#literal = packed?.literal ?? new Map();
    this.#bag = packed?.bag ?? new Map();
    for (const key of this.#exact.keys()) this.#noteLiteral(key);
    for (const key of this.#literal.keys()) this.#noteLiteral(key);
    for (const key of this.#bag.keys()) this.#noteBag(key);
  }

  pack(): PackedPhrases<T> {
    return { exact: this.#exact, literal: this.#literal, bag: this.#bag };
  }

  #noteLiteral(key: string): void {
    let count = 0;
    for (let end = key.indexOf(' '); end >= 0 && ++count < MAX_WORDS; end = key.indexOf(' ', end + 1))
      this.#begun.add(key.slice(0, end));
    if (count < MAX_WORDS) this.#begun.add(key);
  }

  #noteBag(key: string): void {
    const words = key.split(' ');
    for (const word of words) raise(this.#longestWith, word, Math.min(MAX_WORDS, words.length));
  }

  /**
   * @param how `exact`: as typed; `stemmed`: whatever its endings; `bag`: also in another order, joined by small words
   */
  add(phrase: string, value: T, how: 'exact' | 'stemmed' | 'bag'): void {
    const words = wordsOf(phrase);
    if (words.length === 0) return;
    if (how === 'exact') {
      this.#noteLiteral(put(this.#exact, literalKey(words, 0), value));
      return;
    }
    for (const form of FORM_INDEXES) this.#noteLiteral(put(this.#literal, literalKey(words, form), value));
    const content = words.filter(({ stop }) => !stop);
    if (
      how !== 'bag' ||
      content.length === 0 ||
      !words.every(({ stop, folded }) => !stop || joins([folded]) || ARTICLES.has(folded))
    )
      return;
    for (const form of FORM_INDEXES) this.#noteBag(put(this.#bag, bagKey(content, form), value));
  }

  find(words: readonly Word[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      matches.push(...this.#literallyFrom(words, from));
      if (words[from]?.stop === false) matches.push(...this.#bagsFrom(words, from));
    }
    return matches;
  }

  /** What words mean in their order, as typed or by their stems. */
  *#literallyFrom(words: readonly Word[], from: number): Generator<PhraseMatch<T>> {
    let keys: readonly string[] = [];
    let parted = false;
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to += 1) {
      const word = words[to - 1] as Word;
      const forms = [...word.forms, singular(word.folded)];
      keys = to === from + 1 ? forms : keys.map((key, at) => `${key} ${forms[at]}`);
      if (!keys.some((key) => this.#begun.has(key))) return;
      parted ||= to > from + 1 && word.parted;
      // A title may hold a colon; a name of a few words does not.
      if (parted && to - from < MIN_PARTED) continue;
      const values = this.#literally(keys);
      if (values) yield { from, to, values, literal: true };
    }
  }

  #literally([typed = '', french = '', english = '', singularly = '']: readonly string[]):
    | Set<T>
    | undefined {
    const spelt = this.#exact.get(typed);
    const exact = spelt ?? this.#exact.get(singularly);
    const stemmed = union(this.#literal, spelt ? [typed] : [typed, french, english]);
    return exact ? new Set([...exact, ...(stemmed ?? [])]) : stemmed;
  }

  *#bagsFrom(words: readonly Word[], from: number): Generator<PhraseMatch<T>> {
    const content: Word[] = [];
    let between: string[] = [];
    let longest = MAX_WORDS;
    for (let to = from + 1; to <= words.length && content.length < longest; to += 1) {
      const word = words[to - 1] as Word;
      if (word.stop) {
        between.push(word.folded);
        continue;
      }
      if (!joins(between) || (word.parted && content.length > 0)) return;
      between = [];
      content.push(word);
      // A name that holds all of these words is no longer than the longest with any of them.
      longest = Math.min(longest, longestOf(word, this.#longestWith));
      if (content.length > longest) return;
      const spelt = content.length === 1 && this.#exact.has(word.folded);
      const values = union(
        this.#bag,
        (spelt ? SPELT : FORM_INDEXES).map((form) => bagKey(content, form)),
      );
      if (values) yield { from, to, values, literal: false };
    }
  }
}

/** What words mean by any of their keys, as typed first, or nothing: most windows of a text mean nothing. */
function union<T>(table: ReadonlyMap<string, ReadonlySet<T>>, keys: readonly string[]): Set<T> | undefined {
  let found: Set<T> | undefined;
  for (const [at, key] of keys.entries()) {
    const values = table.get(key);
    if (!values) continue;
    // Spelt as the table has it: a stem that it shares with another phrase ("policy", "police") is an accident.
    if (at === 0) return new Set(values);
    found = found ? new Set([...found, ...values]) : new Set(values);
  }
  return found;
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

/** @returns the key */
function put<T>(table: Map<string, Set<T>>, key: string, value: T): string {
  const values = table.get(key);
  if (values) values.add(value);
  else table.set(key, new Set([value]));
  return key;
}

function raise(lengths: Map<string, number>, word: string, length: number): void {
  if ((lengths.get(word) ?? 0) < length) lengths.set(word, length);
}

function longestOf({ forms, folded }: Word, lengths: ReadonlyMap<string, number>): number {
  let longest = lengths.get(singular(folded)) ?? 0;
  for (const form of forms) longest = Math.max(longest, lengths.get(form) ?? 0);
  return longest;
}

/** As typed, but for a plural: "quels réseaux" is "quel réseau". */
const singular = (folded: string): string =>
  folded.length > SHORT && folded.endsWith('s') ? folded.slice(0, -1) : folded;
const SHORT = 3;
const literalKey = (words: readonly Word[], form: Form): string => {
  let key = (words[0] as Word).forms[form];
  for (let at = 1; at < words.length; at += 1) key += ` ${(words[at] as Word).forms[form]}`;
  return key;
};
const bagKey = (words: readonly Word[], form: Form): string =>
  words.length === 1
    ? literalKey(words, form)
    : words
        .map((word) => word.forms[form])
        .sort()
        .join(' ');
