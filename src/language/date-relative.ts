import { addMonths, dayFromNumber, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.js';
import { monthNamed, seasonNamed, weekdayNamed } from './date-lookup.js';
import { isValid, singleDay } from './date-resolve.js';
import { type PartialDate, parseEdtf, type Season } from './edtf-parse.js';
import { beginsCardinal, readCardinal } from './number-cardinal.js';
import { PhraseTable } from './phrases.js';
import type { Token } from './tokens.js';

type Unit = 'day' | 'week' | 'month' | 'year';
type Shift = { unit: Unit; by: number };

/** Phrases that say a day, week, month or year by its distance from the reference. */
const PHRASES = new PhraseTable<Shift>([
  [
    'aujourd’hui | today | ce matin | ce soir | cet après-midi | this morning | this evening | tonight',
    { unit: 'day', by: 0 },
  ],
  ['hier | hier soir | hier matin | yesterday | last night', { unit: 'day', by: -1 }],
  ['avant-hier | avant hier | the day before yesterday | day before yesterday', { unit: 'day', by: -2 }],
  ['demain | tomorrow', { unit: 'day', by: 1 }],
  ['après-demain', { unit: 'day', by: 2 }],
  ['cette semaine | this week', { unit: 'week', by: 0 }],
  ['la semaine dernière | la semaine passée | last week | semaine dernière', { unit: 'week', by: -1 }],
  ['la semaine prochaine | next week', { unit: 'week', by: 1 }],
  ['ce mois-ci | ce mois | this month', { unit: 'month', by: 0 }],
  ['le mois dernier | le mois passé | last month | mois dernier', { unit: 'month', by: -1 }],
  ['le mois prochain | next month', { unit: 'month', by: 1 }],
  ['cette année | this year', { unit: 'year', by: 0 }],
  [
    'l’an dernier | l’année dernière | l’an passé | l’année passée | last year | an dernier | année dernière',
    { unit: 'year', by: -1 },
  ],
  ['l’an prochain | l’année prochaine | next year', { unit: 'year', by: 1 }],
]);

const UNITS = new PhraseTable<Unit>([
  ['jour | jours | day | days', 'day'],
  ['semaine | semaines | week | weeks', 'week'],
  ['mois | month | months', 'month'],
  ['an | ans | année | années | year | years', 'year'],
]);

const LAST = new Set(['dernier', 'derniere', 'passe', 'passee']);
const NEXT = new Set(['prochain', 'prochaine']);
const ONE = new Set(['un', 'une', 'a', 'an', 'one']);

/** Whether a word may begin a date that is told by its distance. */
export const beginsRelative = (folded: string): boolean =>
  PHRASES.begins(folded) ||
  folded === 'il' ||
  folded === 'last' ||
  folded === 'next' ||
  beginsCardinal(folded) ||
  weekdayNamed(folded) !== undefined ||
  monthNamed(folded) !== undefined ||
  seasonNamed(folded) !== undefined;

export type RelativeDate = { edtf: string; next: number };

/** The date that is said at token `at` by its distance from the reference: "hier", "last May", "il y a trois mois". */
export function readRelative(
  tokens: readonly Token[],
  at: number,
  reference: PartialDate,
): RelativeDate | undefined {
  const found = readAny(tokens, at, reference);
  // Counting from the first or the last year of all leads out of the calendar.
  return found && isValid(found.edtf) ? found : undefined;
}

function readAny(tokens: readonly Token[], at: number, reference: PartialDate): RelativeDate | undefined {
  const phrase = PHRASES.startingAt(tokens, at);
  if (phrase) return shifted(reference, phrase.meaning, phrase.end, false);
  return readAgo(tokens, at, reference) ?? readLastOrNext(tokens, at, reference);
}

/** `il y a trois mois`, `three months ago`. */
function readAgo(tokens: readonly Token[], at: number, reference: PartialDate): RelativeDate | undefined {
  const french =
    folded(tokens, at) === 'il' && folded(tokens, at + 1) === 'y' && folded(tokens, at + 2) === 'a';
  const start = french ? at + 3 : at;
  const count = readCount(tokens, start);
  const unit = count && UNITS.startingAt(tokens, count.next);
  if (!count || !unit || !Number.isInteger(count.value)) return undefined;
  if (!french && folded(tokens, unit.end) !== 'ago') return undefined;
  const shift = { unit: unit.meaning, by: -count.value };
  return shifted(reference, shift, french ? unit.end : unit.end + 1, true);
}

function readCount(tokens: readonly Token[], at: number): { value: number; next: number } | undefined {
  const cardinal = readCardinal(tokens, at);
  if (cardinal) return cardinal.ordinal || cardinal.vague || cardinal.rounded ? undefined : cardinal;
  return ONE.has(folded(tokens, at)) ? { value: 1, next: at + 1 } : undefined;
}

/** `mars dernier`, `last May`, `lundi dernier`, `next Monday`, `l'été dernier`. */
function readLastOrNext(
  tokens: readonly Token[],
  at: number,
  reference: PartialDate,
): RelativeDate | undefined {
  const first = folded(tokens, at);
  const english = first === 'last' || first === 'next';
  const name = english ? folded(tokens, at + 1) : first;
  const word = english ? first : folded(tokens, at + 1);
  const last = word === 'last' || LAST.has(word);
  if (!last && word !== 'next' && !NEXT.has(word)) return undefined;
  const edtf = byName(name, last, reference);
  return edtf === undefined ? undefined : { edtf, next: at + 2 };
}

function byName(name: string, last: boolean, reference: PartialDate): string | undefined {
  const weekday = weekdayNamed(name);
  const today = singleDay(reference);
  if (weekday !== undefined)
    return today === undefined ? undefined : isoDay(dayFromNumber(nearWeekday(today, weekday, last)));
  const month = monthNamed(name);
  if (month && !month.short) return nearMonth(month.month, last, reference);
  const season = seasonNamed(name);
  return season === undefined || !last ? undefined : lastSeason(season, reference);
}

/** The latest such season that is over: "last summer", said in July, is the year before's. */
function lastSeason(season: Season, reference: PartialDate): string | undefined {
  const { year, month } = reference.fields ?? {};
  if (year === undefined || month === undefined || year < 1) return undefined;
  const seasons = [year, year - 1].map((named) => `${isoYear(named)}-${season}`);
  return seasons.find((edtf) => (parseEdtf(edtf).end ?? 0) < (reference.start ?? 0));
}

/** The nearest such weekday strictly before or after a day. */
function nearWeekday(today: number, weekday: number, last: boolean): number {
  const back = (weekdayOf(today) - weekday + 7) % 7 || 7;
  return last ? today - back : today + ((weekday - weekdayOf(today) + 7) % 7 || 7);
}

/** The nearest such month strictly before or after the reference's. */
function nearMonth(month: number, last: boolean, reference: PartialDate): string | undefined {
  const { year, month: now } = reference.fields ?? {};
  if (year === undefined || now === undefined) return undefined;
  if (last) return isoMonth(month < now ? year : year - 1, month);
  return isoMonth(month > now ? year : year + 1, month);
}

/** A shift of the reference, no finer than it is known; counted weeks, months and years are about right only. */
function shifted(
  reference: PartialDate,
  { unit, by }: Shift,
  next: number,
  counted: boolean,
): RelativeDate | undefined {
  const edtf = shiftedEdtf(reference, unit, by, counted);
  return edtf === undefined ? undefined : { edtf, next };
}

function shiftedEdtf(reference: PartialDate, unit: Unit, by: number, counted: boolean): string | undefined {
  const { year, month } = reference.fields ?? {};
  const today = singleDay(reference);
  const about = counted ? '~' : '';
  switch (unit) {
    case 'day':
      return today === undefined ? undefined : printDay(today + by);
    case 'week': {
      if (today === undefined) return undefined;
      if (counted) return suffixed(printDay(today + by * 7), about);
      const monday = today - ((weekdayOf(today) + 6) % 7) + by * 7;
      return `${isoDay(dayFromNumber(monday))}/${isoDay(dayFromNumber(monday + 6))}`;
    }
    case 'month': {
      if (year === undefined || month === undefined) return undefined;
      const there = addMonths({ year, month, day: 1 }, by);
      return inRange(there.year) ? isoMonth(there.year, there.month) + about : undefined;
    }
    case 'year':
      return year !== undefined && inRange(year + by) ? isoYear(year + by) + about : undefined;
    default:
      return unit satisfies never;
  }
}

function printDay(day: number): string | undefined {
  const date = Math.abs(day) < 3e6 ? dayFromNumber(day) : undefined;
  return date && inRange(date.year) ? isoDay(date) : undefined;
}

function suffixed(edtf: string | undefined, suffix: string): string | undefined {
  return edtf === undefined ? undefined : edtf + suffix;
}

function inRange(year: number): boolean {
  return year >= 0 && year <= 9999;
}

function folded(tokens: readonly Token[], at: number): string {
  return tokens[at]?.folded ?? '';
}
