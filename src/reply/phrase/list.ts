import type { Slot } from '../../facts/fact.js';
import type { Frame } from '../../facts/frame.js';
import { compareDates, parseEdtf } from '../../language/edtf.js';
import type { Query } from '../../query/query.js';
import { commonAttribution } from './attribution.js';
import { briefsOf } from './briefs.js';
import { periodText } from './dates.js';
import { phraseOf } from './figure.js';
import { subjectOf } from './labels.js';
import { slotText } from './lookup.js';
import { bareName, unique } from './names.js';
import { operandOf } from './operand.js';
import { HEADLINE_LIMIT } from './sentence.js';
import { purposeOf, themeOf } from './theme.js';
import { named, type Voice } from './voice.js';

/** One entry of a list: what it is, and what tells it apart from the others. */
interface Entry {
  readonly name: string;
  readonly details: readonly string[];
}

/** Wordings of a list: every entry with its figure and date, then with less beside it, then as many as fit. */
export function listWordings(
  voice: Voice,
  frames: readonly Frame[],
  asked: Slot | undefined,
  query: Query,
): string[] {
  // "Which services are on TikTok": the network is said already.
  const slot =
    query.platforms.length > 0 && (asked === 'existence' || asked === 'platform') ? 'actor' : asked;
  const lead = leadOf(voice, frames, slot, query);
  const entries = entriesOf(voice, inTime(frames), slot, lead);
  if (frames[0] && tellsAll(frames[0], slot, entries)) return [frames[0].statement[voice.lang]];
  const most = Math.max(0, ...entries.map(({ details }) => details.length));
  const wordings = (details: readonly Entry[]) =>
    Array.from({ length: most + 1 }, (_, dropped) => lead + joined(voice, details, most - dropped));
  const tail = commonAttribution(
    voice,
    frames.map((frame) => operandOf(voice, frame)),
  );
  const [rich = '', ...barer] = wordings(entries);
  const [short = ''] = wordings(entriesOf(voice, inTime(frames), slot, lead, 'short'));
  const barest = lead + withinLimit(voice, entries, HEADLINE_LIMIT - lead.length - tail.length - 1);
  return [rich, short, ...barer, barest].map((wording) => wording + tail);
}

/** Whether one fact holds the whole list, so that its own sentence says it best. */
function tellsAll(frame: Frame, slot: Slot | undefined, entries: readonly Entry[]): boolean {
  const values = slot ? (frame.slots[slot] ?? []) : [];
  return values.length > 1 && values.length === entries.length;
}

/** The subject that all entries share, unless it is what is listed. */
function leadOf(voice: Voice, frames: readonly Frame[], slot: Slot | undefined, query: Query): string {
  const operands = frames.map((frame) => operandOf(voice, frame));
  const { colon } = voice.words.punctuation;
  const purpose = slot === undefined || slot === 'actor' ? purposeOf(voice, operands) : '';
  if (purpose !== '') return purpose + colon;
  const asked = query.entities.filter((id) => voice.base.actors.has(id) || voice.base.accounts.has(id));
  const [subject] = asked.length > 0 ? asked : commonSubjects(frames);
  if (subject !== undefined && slot !== 'actor') return named(voice, subject) + colon;
  const theme = themeOf(voice, operands);
  return theme === '' ? '' : theme + colon;
}

function commonSubjects(frames: readonly Frame[]): string[] {
  const subjects = frames.map(({ actors }) => actors.find(({ role }) => role === 'subject')?.id);
  return subjects[0] !== undefined && unique(subjects).length === 1 ? [subjects[0]] : [];
}

/** Kinds whose facts happened one after the other. */
const HAPPENED: ReadonlySet<string> = new Set(['account', 'event', 'policy', 'spending']);

/** What happened in the order in which it did, where every date is known; anything else best first. */
function inTime(frames: readonly Frame[]): readonly Frame[] {
  const dated = frames.flatMap((frame) => {
    const known = HAPPENED.has(frame.kind) && frame.period !== undefined && !frame.period.startsWith('XXXX');
    return known ? [{ frame, date: parseEdtf(frame.period ?? '') }] : [];
  });
  if (dated.length < frames.length) return frames;
  return dated.sort((a, b) => compareDates(a.date, b.date)).map(({ frame }) => frame);
}

function entriesOf(
  voice: Voice,
  frames: readonly Frame[],
  slot: Slot | undefined,
  lead: string,
  style: 'full' | 'short' = 'full',
): Entry[] {
  const entries = new Map<string, Entry>();
  // Figures of several say whose each of them is, once.
  const apart =
    (slot === 'amount' || slot === 'value') &&
    unique(frames.map((frame) => subjectOf(voice, frame))).length > 1;
  for (const frame of frames) {
    const all = slot ? (frame.slots[slot] ?? []) : [];
    const values = apart ? all.slice(0, 1) : all;
    const whose = apart ? `${subjectOf(voice, frame)} ` : '';
    const names =
      values.length > 0 && slot
        ? values.map((value) =>
            value.entity ? bareName(voice, value.entity) : whose + slotText(voice, slot, value),
          )
        : [briefUnder(voice, frame, lead)];
    // What several values of one fact share tells none of them apart.
    const details =
      values.length > 1
        ? []
        : detailsOf(voice, frame, slot, style).filter((detail) => !lead.includes(detail));
    for (const name of names) if (!entries.has(name)) entries.set(name, { name, details });
  }
  return [...entries.values()];
}

/** What a fact is in a few words, without the subject that the lead says already. */
function briefUnder(voice: Voice, frame: Frame, lead: string): string {
  const briefs = briefsOf(voice, frame);
  const subject = subjectOf(voice, frame);
  if (frame.kind === 'spending' && lead !== '' && !lead.includes(subject)) return subject;
  const told = subject !== '' && lead.toLocaleLowerCase().includes(subject.toLocaleLowerCase());
  return (told ? briefs.find((brief) => !brief.includes(subject)) : undefined) ?? briefs[0] ?? '';
}

function detailsOf(voice: Voice, frame: Frame, slot: Slot | undefined, style: 'full' | 'short'): string[] {
  const figure =
    slot === undefined || slot === 'value' || slot === 'amount' ? undefined : operandOf(voice, frame).figure;
  const date = slot === 'date' ? '' : periodText(voice, frame, style);
  return [date, figure ? phraseOf(figure) : ''].filter((text) => text !== '');
}

function joined(voice: Voice, entries: readonly Entry[], details: number, more = 0): string {
  const texts = entries.map(({ name, details: all }) => {
    const kept = all.slice(0, details);
    return kept.length > 0 ? `${name} (${kept.join(', ')})` : name;
  });
  const { semicolon } = voice.words.punctuation;
  const separator = texts.some((text) => /[,;:]/u.test(text)) ? semicolon : ', ';
  return [...texts, ...(more > 0 ? [voice.words.derivation.more(more)] : [])].join(separator);
}

/** More names than a headline could ever hold. */
const MOST_SHOWN = 60;

function withinLimit(voice: Voice, entries: readonly Entry[], limit: number): string {
  for (let shown = Math.min(entries.length, MOST_SHOWN); shown > 1; shown--) {
    const text = joined(voice, entries.slice(0, shown), 0, entries.length - shown);
    if (text.length <= limit) return text;
  }
  return joined(voice, entries.slice(0, 1), 0, entries.length - 1);
}
