import type { Frame } from '../../facts/frame.js';
import { formatEdtf, parseEdtf } from '../../language/edtf.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Voice } from './voice.js';

const DAY = 86_400_000;
const YEAR_DAYS = 365.25;
const MONTH_DAYS = YEAR_DAYS / 12;

/** A date of day precision at most: an interval between minutes says nothing more. */
const dayOf = (edtf: string): string => edtf.replaceAll(/T[\d:.]+(?:Z|[+-]\d\d:\d\d)?/gu, '');

/** "8 juillet 2019", "vers février 2014"; without the time of day. */
export function dateText(voice: Voice, edtf: string): string {
  return formatEdtf(dayOf(edtf), voice.lang);
}

/**
 * As `dateText`, with the short forms of months that stand without a day: "déc. 2018", "vers févr. 2014"; a day keeps
 * its month whole, as it is quoted: "8 juillet 2019".
 */
export function shortDate(voice: Voice, edtf: string): string {
  return MONTHS_ALONE[voice.lang].reduce(
    (text, { full, short }) => text.replace(full, short),
    dateText(voice, edtf),
  );
}

const MONTHS_ALONE = {
  fr: fr.time.months.map(({ full, short }) => ({ full: new RegExp(`(?<!\\d(?:er)? )${full}`, 'gu'), short })),
  en: en.time.months.map(({ full, short }) => ({ full: new RegExp(`(?<!\\d )${full}`, 'gu'), short })),
} as const;

/** The frame's date in words, with the mark of an inferred one; nothing where it has no date. */
export function periodText(voice: Voice, frame: Frame, style: 'full' | 'short' = 'full'): string {
  if (frame.period === undefined) return '';
  const { time } = voice.words;
  const date = style === 'full' ? dateText(voice, frame.period) : shortDate(voice, frame.period);
  return frame.dateInferred ? `${date}, ${style === 'full' ? time.inferred : time.inferredShort}` : date;
}

/** How old a date is, in words: "il y a environ 12 ans"; nothing for a day without a year. */
export function ageText(voice: Voice, edtf: string, now: Date): string {
  const days = ageInDays(edtf, now);
  if (!days) return '';
  const { time } = voice.words;
  const sure = days.open ? 'more-than' : days.single ? 'exact' : 'about';
  if (days.mid < 1) return time.today;
  if (days.mid < 60) return time.ago(whole(days.mid, days.open), 'days', sure);
  const loose = days.open ? 'more-than' : 'about';
  if (days.mid < 2 * YEAR_DAYS) return time.ago(whole(days.mid / MONTH_DAYS, days.open), 'months', loose);
  return time.ago(whole(days.mid / YEAR_DAYS, true), 'years', loose);
}

/** Rounds; but "more than" is only true rounded down, and years count once they are full, as ages do. */
const whole = (value: number, down: boolean): number =>
  Math.max(1, down ? Math.floor(value) : Math.round(value));

/** True where the date ended more than a year before now, so that things may well have changed. */
export function olderThanAYear(edtf: string, now: Date): boolean {
  const days = ageInDays(edtf, now);
  return days !== undefined && days.mid > YEAR_DAYS;
}

interface Age {
  readonly mid: number;
  readonly single: boolean;
  /** The date has no beginning ("before June 2023"): it is older than its end. */
  readonly open: boolean;
}

function ageInDays(edtf: string, now: Date): Age | undefined {
  if (edtf.startsWith('XXXX')) return undefined;
  const { start, end } = parseEdtf(edtf);
  const today = Math.floor(now.getTime() / DAY);
  const first = start ?? end;
  const last = end === undefined || end > today ? (first ?? today) : end;
  if (first === undefined) return undefined;
  return {
    mid: today - (first + last) / 2,
    single: start !== undefined && start === end,
    open: start === undefined,
  };
}
