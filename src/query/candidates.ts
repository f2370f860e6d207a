import { SOURCE_KIND } from '../facts/source-frame.js';
import type { Sense } from '../linking/sense.js';
import type { FrameIndex, IndexedFrame } from './frame-index.js';
import type { Interpretation, Need } from './interpretation.js';
import type { TextIndex } from './text-index.js';

/** More frames than this are not scored one by one: the text index ranks them first. */
export const MAX_SCORED = 400;

/**
 * The frames worth scoring: those that bear every hard need together, found from postings; where there is none, or no
 * hard need, those that the text index ranks first for the rest of the question.
 */
export function candidatesFor(
  question: Interpretation,
  index: FrameIndex,
  text: TextIndex,
): readonly IndexedFrame[] {
  const hard = question.needs.filter(({ force }) => force === 'hard');
  const narrowed = narrow(hard, index).filter(
    (order) => question.ofArticle || index.frames[order]?.frame.kind !== SOURCE_KIND,
  );
  if (narrowed.length > 0 && narrowed.length <= MAX_SCORED)
    return narrowed.map((order) => index.frames[order] as IndexedFrame);
  if (index.frames.length <= MAX_SCORED) return index.frames;
  const within = narrowed.length > 0 ? new Set(narrowed) : undefined;
  const soft = narrow(
    question.needs.filter(({ force, senses }) => force === 'soft' && senses.length > 0),
    index,
    within,
  );
  if (soft.length > 0 && soft.length <= MAX_SCORED)
    return soft.map((order) => index.frames[order] as IndexedFrame);
  const found = text.search(question.question, { limit: MAX_SCORED, ...(within ? { within } : {}) });
  const orders = new Set([...found.map(({ id }) => id), ...soft.slice(0, MAX_SCORED)]);
  return [...orders].map((order) => index.frames[order] as IndexedFrame);
}

/** The orders that bear every need, smallest postings first; empty as soon as nothing is left. */
function narrow(needs: readonly Need[], index: FrameIndex, within?: ReadonlySet<number>): number[] {
  const unions = needs.map((need) => union(need.senses, index)).filter((orders) => orders.size > 0);
  if (unions.length === 0) return [];
  unions.sort((a, b) => a.size - b.size);
  const [smallest, ...others] = unions as [Set<number>, ...Set<number>[]];
  return [...smallest].filter(
    (order) => (within?.has(order) ?? true) && others.every((orders) => orders.has(order)),
  );
}

function union(senses: readonly Sense[], index: FrameIndex): Set<number> {
  const orders = new Set<number>();
  for (const value of senses) for (const order of index.bySense.get(value) ?? []) orders.add(order);
  return orders;
}
