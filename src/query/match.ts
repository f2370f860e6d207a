import type { Slot } from '../facts/fact.js';
import { idOf, spaceOf } from '../linking/sense.js';
import { once } from '../once.js';
import { type Failure, failedDates, failedKind, failedNeeds, failedNumbers } from './constraints.js';
import type { IndexedFrame } from './frame-index.js';
import type { Interpretation, Need } from './interpretation.js';
import { strengthOf } from './need-strength.js';
import { fills, printsSlot } from './slots.js';

/** How a frame meets a question. */
export interface Match {
  readonly indexed: IndexedFrame;
  /** Share of the question's weight that the frame covers, 0 to 1. */
  readonly coverage: number;
  /** Ranks matches: coverage, then what tells equals apart. */
  readonly score: number;
  /** Constraints that the frame fails; one is enough to make it no answer. */
  readonly failed: readonly Failure[];
  /** Soft needs that the frame does not meet and another frame could. */
  readonly uncovered: readonly Need[];
  /** The asked slot that the frame fills. */
  readonly slot?: Slot;
}

/** How much the words' own ranking tells between facts that cover the question alike. */
const TEXT_WEIGHT = 0.15;

/**
 * Scores one frame against a question.
 * @param weights of the question's needs, in their order
 * @param text how the text index ranks it for the question's words: 1 for the best, 0 for none
 * @param strengths how firmly it meets each need, where that is known already
 */
export function matchFrame(
  indexed: IndexedFrame,
  question: Interpretation,
  weights: readonly number[],
  text: number,
  strengths: readonly number[] = question.needs.map((need) => strengthOf(need, indexed)),
): Match {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = strengths.reduce((sum, strength, at) => sum + strength * (weights[at] as number), 0);
  const must = question.asks.find((slot) => fills(indexed, slot, question));
  const slot = must ?? question.wishes.find((wish) => fills(indexed, wish, question));
  const failed: Failure[] = [
    ...failedNeeds(indexed, question, strengths),
    ...failedKind(indexed, question),
    ...failedDates(indexed, question),
    ...failedNumbers(indexed, question),
    ...(question.asks.length > 0 && must === undefined
      ? [{ why: 'slot' as const, slots: question.asks }]
      : []),
  ];
  const coverage = total === 0 ? 0 : covered / total;
  return {
    indexed,
    coverage,
    score: coverage + preference(indexed, question, slot) + TEXT_WEIGHT * text,
    failed,
    uncovered: question.needs.filter((need, at) => need.force === 'soft' && strengths[at] === 0),
    ...(slot ? { slot } : {}),
  };
}

/** Small beside a need's weight: they tell apart facts that cover a question alike. */
const PREFER = {
  printedSlot: 0.16,
  silentSlot: 0.02,
  /** "What is it called" is told by a name, and not by whoever calls it something. */
  ownName: 0.1,
  lastingAccount: 0.08,
  subject: 0.05,
  /** "Who are the followers" wants to be told about them, and not how many they are. */
  countForWish: -0.25,
  /** "Other governments" come after those that are named. */
  looseGroup: -0.1,
  platform: -0.004,
  stranger: -0.008,
  mostStrangers: -0.05,
} as const;

/** The actors that a question names or may name. */
const namedActors = once(
  ({ needs }: Interpretation): ReadonlySet<string> =>
    new Set(needs.flatMap(({ senses }) => senses.filter((value) => spaceOf(value) === 'actor').map(idOf))),
);

function preference(indexed: IndexedFrame, question: Interpretation, slot: Slot | undefined): number {
  const { frame } = indexed;
  const named = namedActors(question);
  // A fact about fewer things answers a short question better.
  const strangers = frame.actors.filter(({ id, role }) => role !== 'about' && !named.has(id)).length;
  const wishesOnly = question.asks.length === 0 && question.wishes.length > 0;
  return [
    slot !== undefined && (printsSlot(indexed, slot) ? PREFER.printedSlot : PREFER.silentSlot),
    slot === 'name' && frame.slots.name !== undefined && PREFER.ownName,
    frame.kind === 'account' && question.lasting && PREFER.lastingAccount,
    frame.kind === 'milestone' && wishesOnly && PREFER.countForWish,
    question.traits.groups.has(frame.actors[0]?.id ?? '') && PREFER.looseGroup,
    frame.actors.some(({ id, role }) => role === 'subject' && named.has(id)) && PREFER.subject,
    Math.max(PREFER.mostStrangers, frame.platforms.length * PREFER.platform + strangers * PREFER.stranger),
  ].reduce<number>((sum, part) => sum + (part || 0), 0);
}
