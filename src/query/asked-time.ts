import { overlaps, type PartialDate } from '../language/edtf.js';
import { dateOf } from '../language/known-dates.js';
import type { IndexedFrame } from './frame-index.js';
import type { AskedDate } from './interpretation.js';

const NEVER_BEFORE = Number.NEGATIVE_INFINITY;
const NEVER_AFTER = Number.POSITIVE_INFINITY;

/** Whether the frame's time, or a date that its sentence prints, agrees with an asked date. */
export function meetsDate({ frame, when, dates }: IndexedFrame, asked: AskedDate): boolean {
  if (asked.edtf.startsWith('XXXX')) return isThatDay(frame.period, asked.edtf);
  const date = dateOf(asked.edtf);
  if (asked.relation === 'in' && dates.some((printed) => overlaps(dateOf(printed), date))) return true;
  return when !== undefined && agrees(when, date, asked.relation);
}

/** A day and month without a year: "le 16 mars". */
const isThatDay = (period: string | undefined, asked: string): boolean =>
  period?.slice(5, 10) === asked.slice(5, 10) || period?.slice(5, 7) === asked.slice(5);

function agrees(own: PartialDate, date: PartialDate, relation: AskedDate['relation']): boolean {
  const { start = NEVER_BEFORE, end = NEVER_AFTER } = own;
  const [from, to] = [date.start ?? NEVER_BEFORE, date.end ?? NEVER_AFTER];
  switch (relation) {
    case 'before':
      // "Before July 2019" is told by what is dated before July 2019, and no nearer.
      if (own.start === undefined) return end <= to;
      return end < from || (start < from && own.precision !== 'interval');
    case 'after':
      return end > to;
    case 'since':
      return end >= from;
    case 'as-of':
      return start <= to;
    case 'between':
      return overlaps(own, date);
    case 'in':
      // "Before June 2023" does not say that it held in 2019; at its end it did.
      return own.start === undefined ? end >= from && end <= to : overlaps(own, date);
    default:
      return relation satisfies never;
  }
}

/** An opened account holds from then on. */
export function sinceThen({ frame }: IndexedFrame, date: AskedDate): AskedDate {
  const lasts = frame.kind === 'account' && frame.actions.includes('opened');
  return lasts && date.relation === 'in' ? { ...date, relation: 'as-of' } : date;
}
