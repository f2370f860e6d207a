import SearchableMap from 'minisearch/SearchableMap';
import { analyze, EXACT_PREFIX } from '../language/analyze.js';
import { LANGS, type Lang } from '../language/lang.js';
import { isStopWord } from '../language/stop-words.js';
import { editDistance, typoTolerance } from '../language/typo.js';
import { type Field, type FieldBuilder, fieldBuilder } from './text-field.js';

/** A document of a text index: the text that is searched, and the passage that it belongs to. */
export interface TextDocument {
  readonly id: number;
  readonly text: Readonly<Partial<Record<Lang, string>>>;
  readonly parent?: string;
  /** The terms of the text, where they were made before. */
  readonly terms?: readonly string[];
}

/** The terms under which a document is found by its text. */
export const termsOfText = (text: TextDocument['text']): string[] =>
  LANGS.flatMap((lang) => (text[lang] === undefined ? [] : termsOf(text[lang], lang)));

export interface Scored {
  readonly id: number;
  readonly score: number;
}

export interface SearchOptions {
  readonly limit: number;
  /** Only these documents. */
  readonly within?: ReadonlySet<number>;
  /** The language of the query, where it is known; both chains are tried otherwise. */
  readonly lang?: Lang;
}

/** A TextIndex ranks documents for words that no facet explains. */
export interface TextIndex {
  search(query: string, options: SearchOptions): readonly Scored[];
}

/** BM25 parameters and field weights as measured on French questions; see the benchmark. */
const BM25 = { k: 0.5, b: 0.4 };
const PARENT_WEIGHT = 1;
/** What the very form of a word adds to its stem. */
const EXACT_WEIGHT = 0.4;
/** What a neighbour of a misspelt word counts, less what its distance takes. */
const FUZZY_WEIGHT = 0.7;
const MAX_NEIGHBOURS = 4;
/** Smaller sets are scored document by document, larger ones term by term. */
const MAX_DIRECT = 2000;
/**
 * How many entries of postings a search reads, rarest words first. What is left of it, the words that half the base
 * holds, only tells the best of those apart.
 */
const MAX_POSTINGS = 50_000;
const MIN_RESCORED = 500;

/** A term of a query: its number in the dictionary and what it weighs. */
interface Wanted {
  readonly term: number;
  readonly weight: number;
}

/**
 * The embedded text index: BM25 over the terms that our own analysis makes, in two fields. MiniSearch's radix tree
 * holds the words, and finds the neighbours of one that is misspelt; its ranking is not used, because it scores and
 * sorts every hit before it filters any.
 */
export function createTextIndex(documents: Iterable<TextDocument>): TextIndex {
  const { dictionary, words, fields, ids } = readDocuments(documents);
  const positions = new Map(ids.map((id, position) => [id, position]));
  const scores = new Float64Array(ids.length);
  const noted = new Uint32Array(ids.length);
  const wantedOf = lastKept((query: string, lang: Lang | undefined) =>
    // Added up in one order, so that equals stay equals however the documents are found.
    wantedTerms(query, lang, dictionary, words).sort((a, b) => sizeOf(a) - sizeOf(b)),
  );

  const sizeOf = ({ term }: Wanted) => fields.reduce((size, field) => size + field.count(term), 0);

  /** Scores every document that holds one of the rarest terms, then the best of them on the others. */
  function scan(rarestFirst: readonly Wanted[], limit: number, within?: ReadonlySet<number>): number[] {
    let [read, next, count] = [0, 0, 0];
    for (; next < rarestFirst.length; next += 1) {
      const each = rarestFirst[next] as Wanted;
      read += sizeOf(each);
      if (read > MAX_POSTINGS && next > 0) break;
      for (const field of fields) count = field.addAll(each.term, each.weight, scores, noted, count);
    }
    const touched = noted.subarray(0, count);
    const admitted = within ? touched.filter((position) => within.has(ids[position] as number)) : touched;
    const best = largest(admitted, scores, Math.max(limit, MIN_RESCORED)).sort((a, b) => a - b);
    const kept = Float64Array.from(best, (position) => scores[position] as number);
    for (const position of touched) scores[position] = 0;
    for (const [at, position] of best.entries()) scores[position] = kept[at] as number;
    return scoreEach(best, rarestFirst.slice(next));
  }

  /** Adds terms to the scores of documents that are given in ascending order. */
  function scoreEach(candidates: number[], wanted: readonly Wanted[]): number[] {
    for (const { term, weight } of wanted)
      for (const field of fields) field.addTo(candidates, term, weight, scores);
    return candidates;
  }

  return {
    search(query, { limit, within, lang }) {
      const wanted = wantedOf(query, lang);
      if (wanted.length === 0 || limit <= 0) return [];
      const direct = within !== undefined && within.size <= MAX_DIRECT;
      const candidates = direct
        ? scoreEach(positionsOf(within, positions), wanted)
        : scan(wanted, limit, within);
      const ranked = largest(candidates, scores, limit).map((position) => ({
        id: ids[position] as number,
        score: scores[position] as number,
      }));
      for (const position of candidates) scores[position] = 0;
      return ranked.filter(({ score }) => score > 0);
    },
  };
}

/** Keeps what was made last: one question is searched for twice, in the whole base and among its candidates. */
function lastKept(make: (query: string, lang: Lang | undefined) => readonly Wanted[]): typeof make {
  let last: { query: string; lang: Lang | undefined; wanted: readonly Wanted[] } | undefined;
  return (query, lang) => {
    if (last?.query !== query || last.lang !== lang) last = { query, lang, wanted: make(query, lang) };
    return last.wanted;
  };
}

interface Collection {
  readonly dictionary: ReadonlyMap<string, number>;
  /** The stems of the dictionary, for their neighbours. */
  readonly words: SearchableMap<number>;
  readonly fields: readonly Field[];
  readonly ids: readonly number[];
}

function readDocuments(documents: Iterable<TextDocument>): Collection {
  const dictionary = new Map<string, number>();
  const words = new SearchableMap<number>();
  const ids: number[] = [];
  const [own, parents]: [FieldBuilder, FieldBuilder] = [fieldBuilder(), fieldBuilder()];
  const numberOf = (term: string): number => {
    const known = dictionary.get(term);
    if (known !== undefined) return known;
    const number = dictionary.size;
    dictionary.set(term, number);
    if (WORD.test(term)) words.set(term, number);
    return number;
  };
  // Many documents share a parent.
  const parentTerms = new Map<string, readonly number[]>();
  const termsOfParent = (parent: string) => {
    const known = parentTerms.get(parent);
    if (known) return known;
    const terms = LANGS.flatMap((lang) => termsOf(parent, lang)).map(numberOf);
    parentTerms.set(parent, terms);
    return terms;
  };
  for (const { id, text, parent, terms = termsOfText(text) } of documents) {
    ids.push(id);
    own.add(terms.map(numberOf));
    parents.add(parent === undefined ? [] : termsOfParent(parent));
  }
  const fields = [own.build(dictionary.size, BM25), parents.build(dictionary.size, BM25, PARENT_WEIGHT)];
  return { dictionary, words, fields, ids };
}

const WORD = /^[a-z]{3,}$/u;

function termsOf(text: string, lang: Lang): string[] {
  const terms = analyze(text, lang);
  return [...terms.map(({ stem }) => stem), ...terms.map(({ exact }) => exact)];
}

/** The terms of a query that the dictionary knows; a word of which it knows no form is read as its neighbours. */
function wantedTerms(
  query: string,
  lang: Lang | undefined,
  dictionary: Collection['dictionary'],
  words: Collection['words'],
): Wanted[] {
  const weights = new Map<number, number>();
  const want = (term: number | undefined, weight: number) => {
    if (term !== undefined && (weights.get(term) ?? 0) < weight) weights.set(term, weight);
    return term !== undefined;
  };
  for (const [exact, stems] of wordsOfQuery(query, lang ? [lang] : LANGS)) {
    let known = want(dictionary.get(exact), EXACT_WEIGHT);
    for (const stem of stems) known = want(dictionary.get(stem), 1) || known;
    if (known || isStopWord(exact.slice(EXACT_PREFIX.length))) continue;
    for (const stem of stems) for (const { term, weight } of neighbours(stem, words)) want(term, weight);
  }
  return [...weights].map(([term, weight]) => ({ term, weight }));
}

/** Each word of a query in its very form, with its stems. */
function wordsOfQuery(query: string, langs: readonly Lang[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const lang of langs) {
    for (const { stem, exact } of analyze(query, lang))
      found.set(exact, (found.get(exact) ?? new Set()).add(stem));
  }
  return found;
}

function neighbours(stem: string, words: Collection['words']): Wanted[] {
  const tolerance = typoTolerance(stem.length);
  if (tolerance === 0) return [];
  const near: { term: number; distance: number }[] = [];
  // The tree counts a transposition as two, a typist makes it as one slip.
  for (const [word, [term]] of words.fuzzyGet(stem, 2)) {
    const distance = editDistance(stem, word, tolerance);
    if (distance <= tolerance) near.push({ term, distance });
  }
  near.sort((a, b) => a.distance - b.distance || a.term - b.term);
  return near
    .slice(0, MAX_NEIGHBOURS)
    .map(({ term, distance }) => ({ term, weight: (FUZZY_WEIGHT * stem.length) / (stem.length + distance) }));
}

function positionsOf(within: ReadonlySet<number>, positions: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  for (const id of within) {
    const position = positions.get(id);
    if (position !== undefined) found.push(position);
  }
  return found.sort((a, b) => a - b);
}

/** The documents of the highest scores, best first; of equals the one that was added first. */
function largest(candidates: readonly number[] | Uint32Array, scores: Float64Array, limit: number): number[] {
  const better = (a: number, b: number) => (scores[b] as number) - (scores[a] as number) || a - b;
  if (candidates.length <= limit) return [...candidates].sort(better);
  // Twice the limit at a time: sorting little and often is cheaper than sorting everything once.
  let best: number[] = [];
  let threshold = 0;
  for (const position of candidates) {
    if (best.length >= limit && (scores[position] as number) < threshold) continue;
    best.push(position);
    if (best.length < 2 * limit) continue;
    best = best.sort(better).slice(0, limit);
    threshold = scores[best[limit - 1] as number] as number;
  }
  return best.sort(better).slice(0, limit);
}
