import { overlaps, parseEdtf } from '../language/edtf.js';
import type { IndexedFrame } from './frame-index.js';
import type { AskedDate, Interpretation, Need, TimeRelation } from './interpretation.js';
import { weightOf } from './need-strength.js';
import type { Snapshot } from './snapshot.js';

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['time:before', 'before'],
  ['time:after', 'after'],
  ['time:since', 'since'],
]);
const DATED_KINDS: readonly string[] = ['account', 'event', 'policy', 'system', 'spending'];
const MIN_COVERAGE = 0.6;
const FIGURES: ReadonlySet<string> = new Set(['value', 'amount', 'date', 'duration', 'position']);
const OUTSIDE = 0.5;
/** Operations that have a use of their own for what stands around "before" and "after". */
const WHOLE: ReadonlySet<string> = new Set(['interval', 'order', 'timeline', 'growth', 'difference']);

/**
 * Reads a time that is told by an event ("before its Douyin debut") as that event's date.
 * @returns the question with the date in place of the words, or as it was where no event is sure
 */
export function resolveEvents(question: Interpretation, snapshot: Snapshot): Interpretation {
  const [dated, ...others] = question.dates;
  if (
    others.length > 0 ||
    question.operations.some((operation) => WHOLE.has(operation)) ||
    question.asks.some((slot) => FIGURES.has(slot))
  )
    return question;
  const at = question.units.findIndex(({ senses }) => senses.some((value) => RELATIONS.has(value)));
  const marker = question.units[at];
  const relation = marker?.senses.map((value) => RELATIONS.get(value)).find((each) => each !== undefined);
  if (!marker || !relation) return question;
  // "Before the April 2019 deal": the date belongs to the event.
  if (dated && dated.relation !== relation) return question;
  const clause = question.needs.filter(
    ({ unit }) => unit.from >= marker.to && unit.from < clauseEnd(question, marker.to),
  );
  const event = clause.length > 0 ? eventOf(clause, question.needs, snapshot) : undefined;
  if (!event?.frame.period) return question;
  if (dated && !(event.when && overlaps(event.when, parseEdtf(dated.edtf)))) return question;
  const date: AskedDate = { edtf: event.frame.period, relation, text: marker.text, from: 0, to: 0 };
  return { ...question, dates: [date], needs: question.needs.filter((need) => !clause.includes(need)) };
}

/** The clause goes on to the next comma, or to the end. */
function clauseEnd({ question, units }: Interpretation, from: number): number {
  let end = 0;
  for (const unit of units) {
    // Words recur: each stands behind the one before it.
    const start = question.indexOf(unit.text, end);
    if (unit.from > from && question.slice(end, start).includes(',')) return unit.from;
    end = start + unit.text.length;
  }
  return Number.POSITIVE_INFINITY;
}

const hasStart = ({ when }: IndexedFrame): boolean => when?.start !== undefined;

/** The one dated fact that meets the clause. */
function eventOf(
  clause: readonly Need[],
  around: readonly Need[],
  { index }: Snapshot,
): IndexedFrame | undefined {
  // What stands outside the clause says whose event it is, and no more.
  const needs = [...clause, ...around.filter((need) => !clause.includes(need))];
  const weights = needs.map((need, at) => weightOf(need, index) * (at < clause.length ? 1 : OUTSIDE));
  // Whatever else they did is no answer to when "the flood of Calde" was.
  const meets = (strengths: readonly number[]) =>
    clause.every((need, at) => need.force === 'ignored' || (strengths[at] as number) > 0);
  const [best] = index.coverage.covering(needs, weights, {
    floor: MIN_COVERAGE,
    meets,
    kinds: DATED_KINDS,
    is: hasStart,
    admits: () => true,
    most: 1,
  });
  return best && best.coverage > MIN_COVERAGE ? best.indexed : undefined;
}
