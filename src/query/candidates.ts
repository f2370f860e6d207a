import { SOURCE_KIND } from '../facts/source-frame.js';
import { failedDates, failedNumbers } from './constraints.js';
import type { IndexedFrame } from './frame-index.js';
import type { Interpretation, Need } from './interpretation.js';
import { sensePostings } from './postings.js';
import { fills } from './slots.js';
import type { Snapshot } from './snapshot.js';

/** More frames than this are not scored one by one: those that cover the question best are picked first. */
export const MAX_SCORED = 400;
/** How many of those may come in by their words alone, beside the ones that cover most. */
const BY_TEXT = 100;
/** How many frames are held against what postings do not tell: dates, numbers, the asked slot. */
const MAX_TRIED = 1500;
/** Of how many the nearest are picked. */
const MAX_NEAR = 60;

/**
 * The frames worth scoring: those that bear every hard need together, found from postings; where they are too many, or
 * none does, those that cover the question best.
 * @param weights of the question's needs, in their order
 */
export function candidatesFor(
  question: Interpretation,
  { index, text }: Snapshot,
  weights: readonly number[],
): readonly IndexedFrame[] {
  const hard = hardNeeds(question, index);
  const isTold = ({ frame }: IndexedFrame) => question.ofArticle || frame.kind !== SOURCE_KIND;
  // More than are scored, and they are not taken one by one: then it is enough to know that there are some.
  const bearing = firstBearing(hard, index, isTold, MAX_SCORED + 1);
  if (bearing.length > 0 && bearing.length <= MAX_SCORED) return bearing;
  if (index.frames.length <= MAX_SCORED) return index.frames;
  const must = bearing.length === 0 ? [] : hard;
  const admits = (indexed: IndexedFrame) => isTold(indexed) && must.every((need) => bears(indexed, need));
  const bound = question.needs.flatMap((need, at) => (must.includes(need) ? [at] : []));
  const meets = (strengths: readonly number[]) => bound.every((at) => (strengths[at] as number) > 0);
  const found = text
    .search(question.question, { limit: BY_TEXT })
    .map(({ id }) => index.frames[id] as IndexedFrame)
    .filter(admits);
  const best = (test: (indexed: IndexedFrame) => boolean) =>
    index.coverage
      .covering(question.needs, weights, {
        meets,
        admits: test,
        most: MAX_SCORED - found.length,
        tries: MAX_TRIED,
      })
      .map(({ indexed }) => indexed);
  const fitting = best((indexed) => isTold(indexed) && fits(indexed, question));
  // What fails is needed only to say why there is no answer.
  return [...new Set([...(fitting.length > 0 ? fitting : best(isTold)), ...found])];
}

/** The frames near a question that none answers: those of its rarest names, or those that cover it best. */
export function candidatesNear(
  question: Interpretation,
  { index }: Snapshot,
  weights: readonly number[],
): readonly IndexedFrame[] {
  if (index.frames.length <= MAX_SCORED) return index.frames;
  const near = new Set<number>();
  for (const need of hardNeeds(question, index)) {
    if (near.size + sizeOf(need, index) > MAX_NEAR) break;
    for (const order of bearersOf(need, index)) near.add(order);
  }
  if (near.size > 0) return [...near].map((order) => index.frames[order] as IndexedFrame);
  return index.coverage
    .covering(question.needs, weights, { admits: () => true, most: MAX_NEAR })
    .map(({ indexed }) => indexed);
}

/** What postings do not tell. */
const fits = (indexed: IndexedFrame, question: Interpretation): boolean =>
  failedDates(indexed, question).length === 0 &&
  failedNumbers(indexed, question).length === 0 &&
  (question.asks.length === 0 || question.asks.some((slot) => fills(indexed, slot, question)));

/** The hard needs that some frame bears, the rarest first. */
const hardNeeds = ({ needs }: Interpretation, index: Snapshot['index']): Need[] =>
  needs
    .filter(({ force, senses }) => force === 'hard' && senses.some((value) => index.bySense.has(value)))
    .sort((a, b) => sizeOf(a, index) - sizeOf(b, index));

const sizeOf = ({ senses }: Need, index: Snapshot['index']): number =>
  senses.reduce((size, value) => size + sensePostings(index, value).orders.length, 0);

function bearersOf({ senses }: Need, index: Snapshot['index']): Set<number> {
  const orders = new Set<number>();
  for (const value of senses) for (const order of sensePostings(index, value).orders) orders.add(order);
  return orders;
}

const bears = ({ senses }: IndexedFrame, need: Need): boolean =>
  need.senses.some((value) => senses.has(value));

/** The first frames that bear every need, the rarest of which comes first; none where there is no need. */
function firstBearing(
  [rarest, ...others]: readonly Need[],
  index: Snapshot['index'],
  admits: (indexed: IndexedFrame) => boolean,
  most: number,
): IndexedFrame[] {
  const found = new Set<IndexedFrame>();
  for (const value of rarest?.senses ?? []) {
    for (const order of sensePostings(index, value).orders) {
      if (found.size >= most) return [...found];
      const indexed = index.frames[order] as IndexedFrame;
      if (admits(indexed) && others.every((need) => bears(indexed, need))) found.add(indexed);
    }
  }
  return [...found];
}
