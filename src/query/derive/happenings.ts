import { parseEdtf } from '../../language/edtf.js';
import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { AskedDate, Interpretation } from '../interpretation.js';
import { worked } from './outcome.js';

/** Kinds of facts that tell of something that happened. */
export const HAPPENINGS: readonly string[] = ['account', 'event', 'policy', 'spending', 'system'];

/** A fact of a story need not say much of what names the story. */
export const MIN_COVERAGE = 0.15;

/** What happened, dated by the source rather than by its own age: "as of the article" is no event. */
export const isEvent = ({ frame: { kind }, when }: IndexedFrame): boolean => {
  if (when?.start === undefined || kind === 'source' || when.uncertain) return false;
  // What goes on since a date began then; a count that holds since then is no event.
  if (when.end === undefined && kind === 'milestone') return false;
  return !when.approximate || kind === 'policy' || kind === 'account' || kind === 'event';
};

/** Of something that happened: it has a time with two ends, or is an account that has been there since. */
export const isBounded = ({ frame, when }: IndexedFrame): boolean =>
  when?.start !== undefined && (when.end !== undefined || frame.kind === 'account');

/** What happened in the time that the question bounds, in order of time. */
export function inTime(question: Interpretation, frames: readonly IndexedFrame[]): IndexedFrame[] {
  const bounds = question.dates.filter(({ edtf }) => /^\d/u.test(edtf)).map(boundsOf);
  const [only] = bounds;
  // "From 2014 to 2016" is one date or two; one that stands beside things to be put in order may tell which is meant.
  const bounded = bounds.length > 1 || (only && (!question.operations.includes('order') || only.interval));
  const from = bounded ? Math.min(...bounds.map((bound) => bound.from)) : Number.NEGATIVE_INFINITY;
  const to = bounded ? Math.max(...bounds.map((bound) => bound.to)) : Number.POSITIVE_INFINITY;
  // Beside each frame, so that sorting thousands does not read them again and again.
  return frames
    .map((indexed) => ({ indexed, start: indexed.when?.start ?? 0, order: indexed.order }))
    .filter(({ start }) => start >= from && start <= to)
    .sort((a, b) => a.start - b.start || a.order - b.order)
    .map(({ indexed }) => indexed);
}

/** From when to when a date lets events in. */
function boundsOf({ edtf, relation }: AskedDate, _: number, { length }: readonly AskedDate[]) {
  const { start, end, precision } = parseEdtf(edtf);
  const [first, last] = [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY];
  const interval = precision === 'interval';
  // Of two dates each is an end.
  if (length > 1) return { from: first, to: last, interval };
  switch (relation) {
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to: first - 1, interval };
    case 'as-of':
      return { from: Number.NEGATIVE_INFINITY, to: last, interval };
    case 'after':
      return { from: last + 1, to: Number.POSITIVE_INFINITY, interval };
    case 'since':
      return { from: first, to: Number.POSITIVE_INFINITY, interval };
    default:
      return { from: first, to: last, interval };
  }
}

/** Facts in the order in which they are given. */
export function orderOf(
  question: Interpretation,
  dated: readonly IndexedFrame[],
  operation: 'order' | 'timeline',
): Answer {
  const facts = dated.map(({ frame }) => frame.fact);
  return worked(question, { operation, operands: facts, result: { kind: 'order', facts } });
}
