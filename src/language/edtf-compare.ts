import { addMonths, type CalendarDay, dayFromNumber, dayNumber } from './calendar.js';
import type { PartialDate } from './edtf-parse.js';

export type Extent = { min: number; max: number };

/** The time from one date to another, in the finest unit that both dates allow. */
export type DateInterval = {
  unit: 'days' | 'months' | 'years';
  /** In `unit`, where the two dates give a single one. */
  value?: number;
  /** The least and the greatest number of days that the two dates leave possible. */
  days: Extent;
  /** As `days`, counted from calendar month to calendar month. */
  months: Extent;
  /** The same as calendar years, months and days, where both dates are single days. */
  breakdown?: { years: number; months: number; days: number };
  /** Whether the first date is the later one; the figures are never negative. */
  reversed: boolean;
};

/** Whether the two dates have a day in common; an open end reaches for ever. */
export function overlaps(a: PartialDate, b: PartialDate): boolean {
  const aBeforeB = a.end !== undefined && b.start !== undefined && a.end < b.start;
  const bBeforeA = b.end !== undefined && a.start !== undefined && b.end < a.start;
  return !aBeforeB && !bBeforeA;
}

/**
 * Orders dates by their first day (an open start comes first), then by the minute, then by their last day (an
 * open end comes last): a comparator for `sort`.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (
    compare(a.start ?? Number.NEGATIVE_INFINITY, b.start ?? Number.NEGATIVE_INFINITY) ||
    compare(minuteOf(a), minuteOf(b)) ||
    compare(a.end ?? Number.POSITIVE_INFINITY, b.end ?? Number.POSITIVE_INFINITY)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function minuteOf(date: PartialDate): number {
  return (date.fields?.hour ?? 0) * 60 + (date.fields?.minute ?? 0);
}

/**
 * The time between two dates: whole days when both are known to the day; months, from calendar month to
 * calendar month, when both are known to the month (2019-05 to 2019-07-08 is 2 months); years otherwise, from
 * calendar year to calendar year (2009 to 2014-02 is 5 years). Undefined if either is open.
 */
export function intervalBetween(a: PartialDate, b: PartialDate): DateInterval | undefined {
  const reversed = compareDates(a, b) > 0;
  const first = closed(reversed ? b : a);
  const last = closed(reversed ? a : b);
  if (!first || !last) return undefined;
  const unit = coarser(unitOf(first.date), unitOf(last.date));
  const days = extent(last.start - first.end, last.end - first.start);
  const months = extent(monthsApart(first.end, last.start), monthsApart(first.start, last.end));
  const years = extent(yearsApart(first.end, last.start), yearsApart(first.start, last.end));
  const counted = { days, months, years }[unit];
  const single = first.start === first.end && last.start === last.end;
  return {
    unit,
    ...(counted.min === counted.max && { value: counted.min }),
    days,
    months,
    ...(single && { breakdown: breakDown(dayFromNumber(first.start), dayFromNumber(last.start)) }),
    reversed,
  };
}

type Closed = { date: PartialDate; start: number; end: number };

function closed(date: PartialDate): Closed | undefined {
  return date.start === undefined || date.end === undefined
    ? undefined
    : { date, start: date.start, end: date.end };
}

/** Dates that overlap may lie no time apart. */
function extent(min: number, max: number): Extent {
  return { min: Math.max(0, min), max };
}

const UNITS = ['days', 'months', 'years'] as const;

function coarser(a: DateInterval['unit'], b: DateInterval['unit']): DateInterval['unit'] {
  return UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b;
}

function unitOf(date: PartialDate): DateInterval['unit'] {
  switch (date.precision) {
    case 'minute':
    case 'day':
      return 'days';
    case 'month':
    case 'season':
      return 'months';
    case 'year':
      return 'years';
    case 'interval':
      return date.from && date.to ? coarser(unitOf(date.from), unitOf(date.to)) : 'years';
    default:
      return date.precision satisfies never;
  }
}

function monthsApart(from: number, to: number): number {
  const a = dayFromNumber(from);
  const b = dayFromNumber(to);
  return (b.year - a.year) * 12 + b.month - a.month;
}

function yearsApart(from: number, to: number): number {
  return dayFromNumber(to).year - dayFromNumber(from).year;
}

function breakDown(from: CalendarDay, to: CalendarDay): NonNullable<DateInterval['breakdown']> {
  const target = dayNumber(to.year, to.month, to.day);
  let total = (to.year - from.year) * 12 + to.month - from.month;
  if (numberOf(addMonths(from, total)) > target) total--;
  return {
    years: Math.floor(total / 12),
    months: total % 12,
    days: target - numberOf(addMonths(from, total)),
  };
}

function numberOf({ year, month, day }: CalendarDay): number {
  return dayNumber(year, month, day);
}
