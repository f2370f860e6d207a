import type { DerivedInterval, DerivedResult } from '../../../query/answer.js';
import { briefsOf } from '../briefs.js';
import { dateText, periodText } from '../dates.js';
import { mainClause } from '../gist.js';
import type { Operand } from '../operand.js';
import { asSentence } from '../sentence.js';
import type { Voice } from '../voice.js';
import type { Working } from './working.js';

/** Wordings of the time between two dates, each end with what happened then. */
export function intervalWordings(
  voice: Voice,
  { operands, attribution }: Working,
  interval: DerivedInterval,
): string[] {
  const { colon } = voice.words.punctuation;
  const length = lengthText(voice, interval);
  const from = endText(voice, operands, interval.from, 'first');
  const to = endText(voice, operands, interval.to, 'last');
  const wording = (room: number) => {
    const end = ({ date, briefs }: End) => {
      const brief = briefs.map((text) => mainClause(text, room)).find((text) => text !== '');
      return brief === undefined ? date : `${date} (${brief})`;
    };
    return `${length}${colon}${end(from)} → ${end(to)}${attribution}`;
  };
  return [110, 80, 60, 30, 0].map(wording);
}

interface End {
  readonly date: string;
  readonly briefs: readonly string[];
}

function endText(voice: Voice, operands: readonly Operand[], edtf: string, end: 'first' | 'last'): End {
  const candidates = end === 'first' ? operands : [...operands].reverse();
  const operand = candidates.find(({ frame }) => frame.period === edtf);
  const source = candidates
    .map(({ id }) => voice.base.sources.get(id))
    .find((candidate) => candidate !== undefined);
  const { label } = voice.words;
  if (source?.updated?.date === edtf) return { date: dateText(voice, edtf), briefs: [label.update] };
  if (source?.published?.date === edtf) return { date: dateText(voice, edtf), briefs: [label.publication] };
  if (!operand) return { date: dateText(voice, edtf), briefs: [] };
  return { date: periodText(voice, operand.frame), briefs: briefsOf(voice, operand.frame) };
}

/** "environ 2 mois", "13 à 15 mois", "1 424 jours, soit 3 ans, 10 mois et 24 jours". */
function lengthText(voice: Voice, { unit, min, max, calendar }: DerivedInterval): string {
  const { time } = voice.words;
  if (max === 0) return time.lessThanOne(unit);
  if (min !== max) return time.range(String(min), time.count(max, unit));
  const text = time.count(min, unit);
  if (unit !== 'days') return time.about(text);
  const parts = calendar && calendar.years + calendar.months > 0 ? calendarParts(voice, calendar) : [];
  return parts.length > 0 ? time.thatIs(text, parts) : text;
}

function calendarParts({ words }: Voice, calendar: NonNullable<DerivedInterval['calendar']>): string[] {
  return (['years', 'months', 'days'] as const).flatMap((unit) =>
    calendar[unit] > 0 ? [words.time.count(calendar[unit], unit)] : [],
  );
}

type Year = Extract<DerivedResult, { kind: 'year' }>;

/** "Vers 2002 (2009 − 7)", and the fact it rests on. */
export function yearWordings(voice: Voice, { operands }: Working, { year, about }: Year): string[] {
  const known = operands
    .map(({ frame }) => Number(frame.period?.slice(0, 4)))
    .filter((other) => other > year);
  const later = known.length > 0 ? Math.max(...known) : undefined;
  const working = later === undefined ? '' : `${later} − ${later - year}`;
  const text = voice.words.derivation.year(String(year), working, about);
  const statements = operands.map(({ frame }) => asSentence(frame.statement[voice.lang]));
  return [...statements.map((statement) => `${asSentence(text)} ${statement}`), text];
}
