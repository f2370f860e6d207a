/** How good a ranking is, averaged over questions. */
export interface Quality {
  readonly recallAt1: number;
  readonly recallAt5: number;
  readonly ndcgAt10: number;
}

const DEPTH = 10;

/** What a ranking is held against: ranked documents, best first, and those that hold the answer. */
export interface Judged {
  readonly ranked: readonly number[];
  readonly relevant: readonly number[];
}

/** Recall is a hit among the first one or five; nDCG counts each hit by its place. */
export function qualityOf(judged: readonly Judged[]): Quality {
  const mean = (value: (each: Judged) => number) =>
    judged.reduce((sum, each) => sum + value(each), 0) / (judged.length || 1);
  const hitWithin = (depth: number) => (each: Judged) =>
    each.ranked.slice(0, depth).some((id) => each.relevant.includes(id)) ? 1 : 0;
  return { recallAt1: mean(hitWithin(1)), recallAt5: mean(hitWithin(5)), ndcgAt10: mean(ndcg) };
}

function ndcg({ ranked, relevant }: Judged): number {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  let gained = 0;
  for (const [place, id] of ranked.slice(0, DEPTH).entries())
    if (relevant.includes(id)) gained += gain(place);
  let ideal = 0;
  for (let place = 0; place < Math.min(DEPTH, relevant.length); place += 1) ideal += gain(place);
  return ideal === 0 ? 0 : gained / ideal;
}
