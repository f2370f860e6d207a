import MiniSearch from 'minisearch';
import { analyze, analyzeExact } from '../language/analyze.js';
import { LANGS, type Lang } from '../language/lang.js';

/** A document of a text index: the text that is searched, and the passage that it belongs to. */
export interface TextDocument {
  readonly id: number;
  readonly text: Readonly<Partial<Record<Lang, string>>>;
  readonly parent?: string;
}

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

/** BM25+ parameters and field weights as measured on French questions; see the benchmark in the README. */
const BM25 = { k: 0.7, b: 0.3, d: 0 };
const PARENT_WEIGHT = 0.6;
const FUZZY_WEIGHT = 0.7;
const FUZZY_MIN_LENGTH = 4;
const FUZZY_TWO_FROM = 8;

/** The embedded text index: MiniSearch over terms that our own analysis has made. */
export function createTextIndex(documents: Iterable<TextDocument>): TextIndex {
  const search = new MiniSearch<{ id: number; terms: string; parent: string }>({
    fields: ['terms', 'parent'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { bm25: BM25, boost: { parent: PARENT_WEIGHT } },
  });
  const vocabulary = new Set<string>();
  const termsOf = (text: string, lang: Lang) => [...analyze(text, lang), ...analyzeExact(text, lang)];
  for (const { id, text, parent } of documents) {
    const terms = LANGS.flatMap((lang) => (text[lang] === undefined ? [] : termsOf(text[lang], lang)));
    const parentTerms = parent === undefined ? [] : LANGS.flatMap((lang) => analyze(parent, lang));
    for (const term of [...terms, ...parentTerms]) vocabulary.add(term);
    search.add({ id, terms: terms.join(' '), parent: parentTerms.join(' ') });
  }
  return {
    search(query, { limit, within, lang }) {
      const langs = lang ? [lang] : LANGS;
      const terms = [...new Set(langs.flatMap((each) => termsOf(query, each)))];
      if (terms.length === 0) return [];
      const results = search.search(terms.join(' '), {
        tokenize: (text) => text.split(' '),
        // A misspelt word finds its neighbours; a word that the vocabulary has is taken as it is.
        fuzzy: (term) => (vocabulary.has(term) || term.startsWith('=') || term.length < FUZZY_MIN_LENGTH ? false : term.length >= FUZZY_TWO_FROM ? 2 : 1),
        weights: { fuzzy: FUZZY_WEIGHT, prefix: 0 },
        ...(within ? { filter: ({ id }) => within.has(id as number) } : {}),
      });
      return results.slice(0, limit).map(({ id, score }) => ({ id: id as number, score }));
    },
  };
}
