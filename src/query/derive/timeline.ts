import { parseEdtf } from '../../language/edtf.js';
import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import type { Snapshot } from '../snapshot.js';
import { worked } from './outcome.js';
import { members, select } from './selection.js';

const MIN_COVERAGE = 0.15;

/** Dated facts about what the question names, in order of time. */
export function timelineOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const dated = inTime(question, eventsAbout(question, snapshot));
  if (dated.length < 2) return undefined;
  const facts = dated.map(({ frame }) => frame.fact);
  return worked(question, { operation: question.operations.includes('order') ? 'order' : 'timeline', operands: facts, result: { kind: 'order', facts } });
}

/** What happened, dated by the source rather than by its own age: "as of the article" is no event. */
export const isEvent = ({ frame }: IndexedFrame): boolean => {
  if (frame.period === undefined || frame.kind === 'source' || /[?%]/u.test(frame.period)) return false;
  if (frame.period.includes('~') && frame.kind !== 'policy' && frame.kind !== 'account' && frame.kind !== 'event') return false;
  const { start, end } = parseEdtf(frame.period);
  return start !== undefined && end !== undefined;
};

function eventsAbout(question: Interpretation, snapshot: Snapshot): IndexedFrame[] {
  const platforms = question.needs.some(({ senses }) => senses.some((value) => value.startsWith('platform:')));
  // Where a platform is the subject, the names beside it only mark where the story begins and ends.
  const about = platforms ? { ...question, needs: question.needs.filter(({ force, senses }) => force !== 'hard' || senses.some((value) => value.startsWith('platform:') || value.startsWith('country:'))) } : question;
  return members(select(about, snapshot, isEvent), { minCoverage: MIN_COVERAGE }).map(({ indexed }) => indexed);
}

function inTime(question: Interpretation, frames: readonly IndexedFrame[]): IndexedFrame[] {
  const spans = question.dates.filter(({ edtf }) => /^\d/u.test(edtf)).map(({ edtf }) => parseEdtf(edtf));
  const from = spans.length > 1 ? Math.min(...spans.map(({ start }) => start ?? Number.NEGATIVE_INFINITY)) : Number.NEGATIVE_INFINITY;
  const to = spans.length > 1 ? Math.max(...spans.map(({ end }) => end ?? Number.POSITIVE_INFINITY)) : Number.POSITIVE_INFINITY;
  const startOf = ({ frame }: IndexedFrame) => parseEdtf(frame.period as string).start ?? 0;
  return frames.filter((frame) => startOf(frame) >= from && startOf(frame) <= to).sort((a, b) => startOf(a) - startOf(b) || a.order - b.order);
}
