import type { FrameIndex, IndexedFrame } from './frame-index.js';
import type { Need } from './interpretation.js';

const MIN_WEIGHT = 0.2;
const NAME_WEIGHT = 1;
/** "The policy of …" wants a policy, however many there are. */
const KIND_WEIGHT = 1;
const KINDS: ReadonlySet<string> = new Set(['kind:policy', 'kind:spending']);
/** An ordinary word that the base lacks may still be the point of the question, unless a measure is. */
const IGNORED_WEIGHT = { measured: 0.1, otherwise: 0.35 } as const;
/** A term found in the words of the statement where the question's word also has a sense that the frame lacks. */
export const TERM_FOR_SENSE = 0.8;
/** A word found only in the title of the article. */
export const SOURCE_TERM = 0.35;

/** The weight of a need: rare senses and words say more than common ones. */
export function weightOf(need: Need, index: FrameIndex, measured = false): number {
  if (need.force === 'ignored') return measured ? IGNORED_WEIGHT.measured : IGNORED_WEIGHT.otherwise;
  if (need.force === 'hard') return NAME_WEIGHT;
  if (need.senses.some((value) => KINDS.has(value))) return KIND_WEIGHT;
  const count = index.frames.length;
  const bearers = index.coverage.countBearers(need);
  const rarity = Math.log(1 + (count - bearers + 0.5) / (bearers + 0.5)) / Math.log(1 + count * 2);
  return Math.max(MIN_WEIGHT, Math.min(1, rarity));
}

/** How firmly a frame meets a need, 0 to 1. */
export function strengthOf(need: Need, indexed: IndexedFrame): number {
  let best = 0;
  for (const value of need.senses) best = Math.max(best, indexed.senses.get(value) ?? 0);
  const { terms } = need.unit;
  if (need.force === 'hard' || best === 1 || terms.length === 0) return best;
  const own = shareOf(terms, indexed.terms) * (need.senses.length > 0 ? TERM_FOR_SENSE : 1);
  return Math.max(best, own, shareOf(terms, indexed.sourceTerms) * SOURCE_TERM);
}

/** The share of the words that are held, each in any of its forms. */
function shareOf(words: Need['unit']['terms'], held: ReadonlySet<string>): number {
  let count = 0;
  for (const forms of words) if (forms.some((form) => held.has(form))) count += 1;
  return count / words.length;
}
