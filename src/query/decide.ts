/**
 * When a match is an answer. Chosen on our own questions, leaving one article out at a time
 * (`npm run evaluate -- --thresholds`): one rule for every question.
 */
export const THRESHOLDS = {
  /** The share of the question's weight that the best fact must cover. */
  coverage: 0.5,
  /** A single word of the base's own that is heavier than this and not covered means another fact is asked for. */
  stray: 0.9,
  /** Matches within this of the best one answer alike. */
  margin: 0.06,
  /** Counts within this of the best one, in other scopes, are what could be meant as well. */
  scope: 0.12,
  /** Facts of one sort within this of the best one belong to a list. */
  list: 0.16,
  /** What is shown beside the answer. */
  related: 0.6,
  /** What is shown as nearest where there is no answer. */
  nearest: 0.3,
} as const;
