import { dayFromNumber, dayNumber, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.js';
import type { DatePoint } from './date-points.js';
import { type PartialDate, parseEdtf } from './edtf-parse.js';

/** A date in EDTF, whether it rests on the reference date, and whether its year is unknown. */
export type Resolved = { edtf: string; relative: boolean; monthDay?: true };

/** The year of the latest such month, or day, that is not after the reference. */
function latestYear(reference: PartialDate, month: number, day = 1): number | undefined {
  const { year, month: now, day: today } = reference.fields ?? {};
  if (year === undefined || now === undefined) return undefined;
  const later = month > now || (month === now && today !== undefined && day > today);
  return later ? year - 1 : year;
}

/**
 * The date that printed fields mean: as printed where the year is; otherwise the latest one that is not after
 * the reference. Undefined for a day that does not exist, and for what needs a reference that is missing or not
 * fine enough; a day and month without one come as `XXXX-MM-DD`.
 */
export function resolvePoint(point: DatePoint, reference: PartialDate | undefined): Resolved | undefined {
  const resolved =
    point.year === undefined
      ? resolveYearless(point, reference)
      : { edtf: print(point, point.year), relative: false };
  return resolved && (resolved.monthDay || isValid(resolved.edtf)) ? resolved : undefined;
}

function print({ season, month, day, hour, minute }: DatePoint, year: number): string {
  if (season !== undefined) return `${isoYear(year)}-${season}`;
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  const date = isoDay({ year, month, day });
  return hour === undefined ? date : `${date}T${two(hour)}:${two(minute ?? 0)}`;
}

function resolveYearless(point: DatePoint, reference: PartialDate | undefined): Resolved | undefined {
  if (point.decade !== undefined) return { edtf: point.decade, relative: false };
  const { month, day, season, weekday } = point;
  if (month !== undefined && day !== undefined) {
    if (!isValid(isoDay({ year: 2000, month, day }))) return undefined;
    const year = reference && yearOfDay(reference, month, day, weekday);
    if (year === undefined)
      return { edtf: `XXXX-${two(month)}-${two(day)}`, relative: false, monthDay: true };
    return { edtf: print(point, year), relative: true };
  }
  if (!reference) return undefined;
  if (month !== undefined) {
    const year = latestYear(reference, month);
    return year === undefined ? undefined : { edtf: `${isoMonth(year, month)}~`, relative: true };
  }
  if (season !== undefined) return latestSeason(season, reference);
  return weekday === undefined ? undefined : latestWeekday(weekday, reference);
}

/** The latest year in which the day exists and, if one is printed, falls on the weekday. */
function yearOfDay(reference: PartialDate, month: number, day: number, weekday?: number): number | undefined {
  const latest = latestYear(reference, month, day);
  if (latest === undefined) return undefined;
  for (let year = latest; year > latest - 8; year--) {
    if (!isValid(isoDay({ year, month, day }))) continue;
    if (weekday === undefined || weekdayOf(dayNumber(year, month, day)) === weekday) return year;
  }
  return latest;
}

function latestSeason(season: number, reference: PartialDate): Resolved | undefined {
  const year = reference.fields?.year;
  if (year === undefined || reference.fields?.month === undefined || reference.end === undefined)
    return undefined;
  for (const candidate of [year + 1, year, year - 1]) {
    const edtf = `${isoYear(candidate)}-${season}`;
    if (isValid(edtf) && (parseEdtf(edtf).start ?? 0) <= reference.end)
      return { edtf: `${edtf}~`, relative: true };
  }
  return undefined;
}

function latestWeekday(weekday: number, reference: PartialDate): Resolved | undefined {
  const today = singleDay(reference);
  if (today === undefined) return undefined;
  return { edtf: isoDay(dayFromNumber(today - ((weekdayOf(today) - weekday + 7) % 7))), relative: true };
}

/** The day of a date that is known to the day. */
export function singleDay(date: PartialDate): number | undefined {
  return date.precision === 'day' || date.precision === 'minute' ? date.start : undefined;
}

/** Whether a date exists. */
export function isValid(edtf: string): boolean {
  try {
    parseEdtf(edtf);
    return true;
  } catch {
    return false;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
