import MiniSearch, { type SearchOptions } from 'minisearch';
import { createTextIndex } from '../../src/query/text-index.js';
import type { Passage, Piaf } from './piaf.js';

/** Ranks the documents of one collection for a question, best first. */
export type Ranker = (question: string) => readonly number[];

/** What builds the rankers of the two tasks: finding the passage, and finding the one sentence. */
export interface RankerPair {
  readonly name: string;
  readonly passages: (piaf: Piaf) => Ranker;
  readonly sentences: (piaf: Piaf) => Ranker;
}

const DEPTH = 10;

/** Our own text index: the title stands before the text, and a sentence has its passage as parent. */
export const ours: RankerPair = {
  name: 'Diplo',
  passages: ({ passages }) =>
    rankBy(passages.map(({ id, title, text }) => ({ id, text: { fr: `${title}. ${text}` } }))),
  sentences: ({ sentences }) =>
    rankBy(
      sentences.map(({ id, title, text, passage }) => ({
        id,
        text: { fr: `${title}. ${text}` },
        parent: `${title}. ${passage.text}`,
      })),
    ),
};

function rankBy(documents: Parameters<typeof createTextIndex>[0]): Ranker {
  const index = createTextIndex(documents);
  return (question) => index.search(question, { limit: DEPTH, lang: 'fr' }).map(({ id }) => id);
}

/** MiniSearch by itself, with the options that its README shows or with none. */
function miniSearch(name: string, options: SearchOptions): RankerPair {
  const rank = (fields: string[], documents: readonly Passage[]): Ranker => {
    const index = new MiniSearch<Passage>({ fields });
    index.addAll(documents);
    return (question) =>
      index
        .search(question, options)
        .slice(0, DEPTH)
        .map(({ id }) => id as number);
  };
  return {
    name,
    passages: ({ passages }) => rank(['title', 'text'], passages),
    sentences: ({ sentences }) => rank(['title', 'text'], sentences),
  };
}

export const baselines: readonly RankerPair[] = [
  miniSearch('MiniSearch, defaults', {}),
  miniSearch('MiniSearch, as its README', { prefix: true, fuzzy: 0.2, boost: { title: 2 } }),
];
