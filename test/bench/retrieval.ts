import type { Piaf } from './piaf.js';
import { baselines, ours, type RankerPair } from './rankers.js';
import { type Judged, type Quality, qualityOf } from './ranking.js';
import { formatTable } from './table.js';
import { withoutAccents, withTypo } from './typos.js';

/** The ways in which the questions are typed. */
const TYPED: readonly { readonly name: string; readonly type: (question: string) => string }[] = [
  { name: 'as asked', type: (question) => question },
  { name: 'without accents', type: withoutAccents },
  { name: 'one typing error', type: withTypo },
];

/** MiniSearch with its README's options takes tens of ms a question: a sixth of them tells where it stands. */
const BASELINE_SHARE = 6;

/** Prints how well passages and sentences are found, next to MiniSearch by itself. */
export function benchRetrieval(piaf: Piaf, print: (line: string) => void): void {
  const { passages, sentences, questions } = piaf;
  print(
    `Retrieval on PIAF: ${questions.length} questions, ${passages.length} passages, ${sentences.length} sentences`,
  );
  const some = questions.filter((_, at) => at % BASELINE_SHARE === 0);
  print(
    `(R@n in %; one standard error is about 0.8; MiniSearch by itself on ${some.length} of the questions, 1.8)\n`,
  );
  const rows = [
    ...rowsOf(ours, piaf),
    ...baselines.flatMap((pair) => rowsOf(pair, { ...piaf, questions: some })),
  ];
  const header = ['', 'questions', 'passages R@1', 'R@5', 'nDCG@10', 'sentences R@1', 'R@5', 'nDCG@10'];
  for (const line of formatTable([header, ...rows])) print(line);
}

function rowsOf(pair: RankerPair, piaf: Piaf): string[][] {
  const [findPassage, findSentence] = [pair.passages(piaf), pair.sentences(piaf)];
  return TYPED.map(({ name, type }) => {
    const typed = piaf.questions.map((question) => ({ ...question, q: type(question.q) }));
    const passages = typed.map(({ q, passage }): Judged => ({ ranked: findPassage(q), relevant: [passage] }));
    const sentences = typed.map(
      (each): Judged => ({ ranked: findSentence(each.q), relevant: each.sentences }),
    );
    return [pair.name, name, ...cellsOf(qualityOf(passages)), ...cellsOf(qualityOf(sentences))];
  });
}

const percent = (share: number): string => (100 * share).toFixed(1);
const cellsOf = ({ recallAt1, recallAt5, ndcgAt10 }: Quality): string[] => [
  percent(recallAt1),
  percent(recallAt5),
  ndcgAt10.toFixed(3),
];
