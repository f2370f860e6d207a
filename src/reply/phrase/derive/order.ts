import type { Frame } from '../../../facts/frame.js';
import type { DerivedInterval, DerivedResult } from '../../../query/answer.js';
import { dateText, periodText, shortDate } from '../dates.js';
import { together } from '../figure.js';
import { briefsOf } from '../labels.js';
import { enumerate, unique } from '../names.js';
import type { Operand } from '../operand.js';
import { asSentence, cutAtWord, HEADLINE_LIMIT } from '../sentence.js';
import type { Voice } from '../voice.js';
import type { Working } from './working.js';

/** Wordings of facts in order: by date for a timeline, by figure for a ranking. */
export function orderWordings(voice: Voice, working: Working): string[] {
  const { derivation, operands } = working;
  const ranked = derivation.operation === 'rank' && operands.every(({ figure }) => figure);
  return ranked
    ? [ranking(voice, working), enumerate(voice, working.labels)]
    : [timeline(voice, derivation.operation, operands)];
}

/** "Xin’an 10 ; Luanchuan 8,05 ; … ; Yanshi 2,9 millions de yuans" */
function ranking(voice: Voice, { operands, labels, tail }: Working): string {
  const { heads, suffix } = together(operands.flatMap(({ figure }) => figure ?? []));
  const list = heads.map((head, index) => `${labels[index]} ${head}`).join(voice.words.punctuation.semicolon);
  return (suffix === '' ? list : `${list} ${suffix}`) + tail;
}

/** A date and what happened then, in a few wordings from long to short. */
interface Entry {
  readonly date: string;
  readonly briefs: readonly string[];
}

/** The shortest label that still says anything. */
const LEAST_LABEL = 8;

/** Every distinct date in order, each with as many words as leave room for all: dates come first, labels give way. */
export function timeline(
  voice: Voice,
  operation: string,
  operands: readonly Operand[],
  limit = HEADLINE_LIMIT,
): string {
  const { punctuation, derivation } = voice.words;
  const entries = entriesOf(
    voice,
    operands.map(({ frame }) => frame),
  );
  const lead = (list: string) => (operation === 'order' ? derivation.order(list) : derivation.timeline(list));
  const fixed = lead('').length + 1;
  const shown = fitting(entries, punctuation.semicolon.length, limit - fixed);
  const dates = shown.reduce((sum, { date }) => sum + date.length + punctuation.semicolon.length, 0);
  const room = shareOut(
    shown.map(({ briefs }) => (briefs[0]?.length ?? 0) + 1),
    limit - fixed - dates,
  );
  const texts = shown.map(({ date, briefs }, index) => {
    const label = labelWithin(briefs, (room[index] ?? 0) - 1);
    return label === '' ? date : `${date} ${label}`;
  });
  const rest = entries.length - shown.length;
  return lead(
    texts.join(punctuation.semicolon) + (rest > 0 ? `${punctuation.semicolon}${derivation.more(rest)}` : ''),
  );
}

function entriesOf(voice: Voice, frames: readonly Frame[]): Entry[] {
  const byDate = new Map<string, Frame[]>();
  for (const frame of frames) {
    const inferred = frame.dateInferred ? ` (${voice.words.time.inferredShort})` : '';
    const date = frame.period ? shortDate(voice, frame.period) + inferred : voice.words.time.undated;
    byDate.set(date, [...(byDate.get(date) ?? []), frame]);
  }
  return [...byDate].map(([date, same]) => ({ date, briefs: mergedBriefs(voice, same) }));
}

/** "Xin’an et Yichuan", "4 faits": what facts of one date are called together. */
function mergedBriefs(voice: Voice, frames: readonly Frame[]): string[] {
  const briefs = frames.map((frame) => briefsOf(voice, frame));
  const richest = unique(briefs.flatMap((wordings) => wordings[0] ?? []));
  const barest = unique(briefs.flatMap((wordings) => wordings.at(-1) ?? []));
  const joined = [richest.join(', '), enumerate(voice, barest)];
  return frames.length > 1 ? [...joined, voice.words.label.facts(frames.length)] : joined;
}

/** As many entries from the start as their dates leave room for, with room to say how many are left. */
function fitting(entries: readonly Entry[], separator: number, limit: number): readonly Entry[] {
  let used = 0;
  for (const [index, { date }] of entries.entries()) {
    used += date.length + separator;
    if (used > limit - (index === entries.length - 1 ? 0 : 12)) return entries.slice(0, index);
  }
  return entries;
}

/** Shares out room among wishes: the modest ones get what they ask for, the others the same each. */
export function shareOut(wishes: readonly number[], room: number): number[] {
  const granted = wishes.map(() => 0);
  let left = Math.max(0, room);
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0));
  for (const [done, index] of order.entries()) {
    const fair = Math.floor(left / (order.length - done));
    granted[index] = Math.min(wishes[index] ?? 0, fair);
    left -= granted[index] ?? 0;
  }
  return granted;
}

function labelWithin(briefs: readonly string[], room: number): string {
  const whole = briefs.find((brief) => brief.length <= room);
  if (whole !== undefined) return whole;
  return room < LEAST_LABEL ? '' : cutAtWord(briefs.at(-1) ?? '', room);
}

/** Wordings of the time between two dates, each end with what happened then. */
export function intervalWordings(
  voice: Voice,
  { operands, tail }: Working,
  interval: DerivedInterval,
): string[] {
  const { colon } = voice.words.punctuation;
  const length = lengthText(voice, interval);
  const from = endText(voice, operands, interval.from, 'first');
  const to = endText(voice, operands, interval.to, 'last');
  const wording = (labels: number) => {
    const end = ({ date, brief }: End) =>
      labels > 0 && brief !== '' ? `${date} (${cutAtWord(brief, labels)})` : date;
    return `${length}${colon}${end(from)} → ${end(to)}${tail}`;
  };
  return [160, 90, 60, 30, 0]
    .map(wording)
    .map((text) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1));
}

interface End {
  readonly date: string;
  readonly brief: string;
}

function endText(voice: Voice, operands: readonly Operand[], edtf: string, end: 'first' | 'last'): End {
  const candidates = end === 'first' ? operands : [...operands].reverse();
  const operand = candidates.find(({ frame }) => frame.period === edtf);
  const source = candidates.find(({ frame }) => voice.base.sources.has(frame.fact));
  const { label } = voice.words;
  if (!operand && source) {
    const dates = voice.base.sources.get(source.id);
    return {
      date: dateText(voice, edtf),
      brief: dates?.updated?.date === edtf ? label.update : label.publication,
    };
  }
  if (operand && source?.id === operand.id) return { date: dateText(voice, edtf), brief: label.publication };
  const date = operand ? periodText(voice, operand.frame) : dateText(voice, edtf);
  return { date, brief: operand ? (briefsOf(voice, operand.frame)[0] ?? '') : '' };
}

/** "environ 2 mois", "13 à 15 mois", "1 424 jours, soit 3 ans, 10 mois et 24 jours". */
function lengthText(voice: Voice, { unit, min, max, calendar }: DerivedInterval): string {
  const { time } = voice.words;
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
