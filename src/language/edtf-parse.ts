import { dayNumber, daysInMonth } from './calendar.js';

export type DatePrecision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'interval';

/** What a date that is no interval prints: as much of it as is known. */
export type DateFields = {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  season?: Season;
};

/** 21 spring, 22 summer, 23 autumn, 24 winter, as EDTF numbers them. */
export type Season = 21 | 22 | 23 | 24;

/** A date as far as it is known. */
export type PartialDate = {
  /** as given */
  edtf: string;
  /** its first day, in days since 1 January 1970, inclusive; absent where it is open */
  start?: number;
  /** its last day, inclusive; absent where it is open */
  end?: number;
  precision: DatePrecision;
  /** `~` or `%` */
  approximate: boolean;
  /** `?` or `%` */
  uncertain: boolean;
  /** what it prints; absent for an interval */
  fields?: DateFields;
  /** the ends of an interval, each absent where it is open */
  from?: PartialDate;
  to?: PartialDate;
};

const SHAPE =
  /^(\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const DECADE = /^(\d{2})(\dX|XX)$/;
const LONGEST = 80;
/** The month with which each season begins, and the year it falls in, counted from the year that is named. */
const SEASON_STARTS: Readonly<Record<Season, readonly [month: number, yearOffset: number]>> = {
  21: [3, 0],
  22: [6, 0],
  23: [9, 0],
  24: [12, -1],
};

/**
 * Reads a date of EDTF level 1 (Library of Congress, ISO 8601-2): `2019`, `2019-07`, `2019-07-08`,
 * `2019-07-08T21:31`, seasons `2023-22`, qualifiers `~ ? %`, unspecified digits `201X` and `2019-XX`, intervals
 * `a/b`, `../b`, `a/..`. Years run from 0000 to 9999. A time counts as printed; its zone does not move the day.
 *
 * Seasons are the meteorological ones of the north: spring is March to May, summer June to August, autumn
 * September to November; winter is named by its January, so that `2014-24` is December 2013 to February 2014.
 *
 * @throws RangeError if it is not of that form or no such day exists (`2019-02-29`), or an interval runs backwards
 */
export function parseEdtf(edtf: string): PartialDate {
  if (edtf.length > LONGEST) throw impossible(edtf);
  const slash = edtf.indexOf('/');
  return slash < 0 ? parsePoint(edtf) : parseInterval(edtf, edtf.slice(0, slash), edtf.slice(slash + 1));
}

function parseInterval(edtf: string, left: string, right: string): PartialDate {
  const from = isOpen(left) ? undefined : parsePoint(left);
  const to = isOpen(right) ? undefined : parsePoint(right);
  if (!from && !to) throw impossible(edtf);
  if (from?.start !== undefined && to?.end !== undefined && from.start > to.end) throw impossible(edtf);
  return {
    edtf,
    ...(from?.start !== undefined && { start: from.start }),
    ...(to?.end !== undefined && { end: to.end }),
    precision: 'interval',
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parsePoint(edtf: string): PartialDate {
  const qualifier = edtf.at(-1) ?? '';
  const qualified = qualifier === '~' || qualifier === '?' || qualifier === '%';
  const plain = qualified ? edtf.slice(0, -1) : edtf;
  const span = readSpan(plain);
  if (span === undefined) throw impossible(edtf);
  return {
    edtf,
    ...span,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

type Span = Pick<PartialDate, 'start' | 'end' | 'precision' | 'fields'>;

function readSpan(plain: string): Span | undefined {
  if (DECADE.test(plain)) {
    const first = Number(plain.replaceAll('X', '0'));
    const last = Number(plain.replaceAll('X', '9'));
    return { start: dayNumber(first, 1, 1), end: dayNumber(last, 12, 31), precision: 'interval' };
  }
  const shape = SHAPE.exec(plain);
  if (!shape) return undefined;
  const [, years, months = 'XX', days = 'XX', hours, minutes, seconds] = shape;
  if (hours !== undefined)
    return daySpan(Number(years), Number(months), Number(days), { hours, minutes, seconds });
  if (days !== 'XX') return daySpan(Number(years), Number(months), Number(days));
  return months === 'XX'
    ? yearSpan(Number(years))
    : monthSpan(Number(years), Number(months), shape[3] === 'XX');
}

function yearSpan(year: number): Span {
  return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), precision: 'year', fields: { year } };
}

function monthSpan(year: number, month: number, hasDay: boolean): Span | undefined {
  if (isSeason(month)) return hasDay ? undefined : seasonSpan(year, month);
  const length = daysInMonth(year, month);
  if (length === 0) return undefined;
  const fields = { year, month };
  return {
    start: dayNumber(year, month, 1),
    end: dayNumber(year, month, length),
    precision: 'month',
    fields,
  };
}

type Time = { hours: string; minutes: string | undefined; seconds: string | undefined };

/** A month or a day that is `XX` comes as NaN, which is no month and no day. */
function daySpan(year: number, month: number, day: number, time?: Time): Span | undefined {
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const start = dayNumber(year, month, day);
  if (!time) return { start, end: start, precision: 'day', fields: { year, month, day } };
  const hour = Number(time.hours);
  const minute = Number(time.minutes);
  if (hour > 23 || minute > 59 || Number(time.seconds ?? 0) > 59) return undefined;
  return { start, end: start, precision: 'minute', fields: { year, month, day, hour, minute } };
}

function isSeason(month: number): month is Season {
  return month >= 21 && month <= 24;
}

function seasonSpan(year: number, season: Season): Span {
  const [month, yearOffset] = SEASON_STARTS[season];
  const lastYear = season === 24 ? year : year + yearOffset;
  const lastMonth = season === 24 ? 2 : month + 2;
  return {
    start: dayNumber(year + yearOffset, month, 1),
    end: dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: 'season',
    fields: { year, season },
  };
}

function impossible(edtf: string): RangeError {
  return new RangeError(`not a date of EDTF level 1: ${JSON.stringify(edtf.slice(0, LONGEST))}`);
}
