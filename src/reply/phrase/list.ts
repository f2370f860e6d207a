import type { Slot } from '../../facts/fact.js';
import type { Frame } from '../../facts/frame.js';
import type { Query } from '../../query/query.js';
import { briefsOf } from './briefs.js';
import { periodText } from './dates.js';
import { phraseOf } from './figure.js';
import { slotText } from './lookup.js';
import { bareName, unique } from './names.js';
import { operandOf } from './operand.js';
import { HEADLINE_LIMIT } from './sentence.js';
import { themeOf } from './theme.js';
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
  slot: Slot | undefined,
  query: Query,
): string[] {
  const entries = entriesOf(voice, frames, slot);
  const lead = leadOf(voice, frames, slot, query);
  const most = Math.max(0, ...entries.map(({ details }) => details.length));
  const wordings = Array.from(
    { length: most + 1 },
    (_, dropped) => lead + joined(voice, entries, most - dropped),
  );
  return [...wordings, lead + withinLimit(voice, entries, HEADLINE_LIMIT - lead.length - 1)];
}

/** The subject that all entries share, unless it is what is listed. */
function leadOf(voice: Voice, frames: readonly Frame[], slot: Slot | undefined, query: Query): string {
  const asked = query.entities.filter((id) => voice.base.actors.has(id) || voice.base.accounts.has(id));
  const [subject] = asked.length > 0 ? asked : commonSubjects(frames);
  if (subject === undefined || slot === 'actor') {
    const theme = themeOf(
      voice,
      frames.map((frame) => operandOf(voice, frame)),
    );
    return theme === '' ? '' : theme + voice.words.punctuation.colon;
  }
  return named(voice, subject) + voice.words.punctuation.colon;
}

function commonSubjects(frames: readonly Frame[]): string[] {
  const subjects = frames.map(({ actors }) => actors.find(({ role }) => role === 'subject')?.id);
  return subjects[0] !== undefined && unique(subjects).length === 1 ? [subjects[0]] : [];
}

function entriesOf(voice: Voice, frames: readonly Frame[], slot: Slot | undefined): Entry[] {
  const entries = new Map<string, Entry>();
  for (const frame of frames) {
    const values = slot ? (frame.slots[slot] ?? []) : [];
    const names =
      values.length > 0 && slot
        ? values.map((value) => (value.entity ? bareName(voice, value.entity) : slotText(voice, slot, value)))
        : [briefsOf(voice, frame)[0] ?? ''];
    // What several values of one fact share tells none of them apart.
    const details = values.length > 1 ? [] : detailsOf(voice, frame, slot);
    for (const name of names) if (!entries.has(name)) entries.set(name, { name, details });
  }
  return [...entries.values()];
}

function detailsOf(voice: Voice, frame: Frame, slot: Slot | undefined): string[] {
  const figure =
    slot === undefined || slot === 'value' || slot === 'amount' ? undefined : operandOf(voice, frame).figure;
  const date = slot === 'date' ? '' : periodText(voice, frame);
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

function withinLimit(voice: Voice, entries: readonly Entry[], limit: number): string {
  for (let shown = entries.length; shown > 1; shown--) {
    const text = joined(voice, entries.slice(0, shown), 0, entries.length - shown);
    if (text.length <= limit) return text;
  }
  return joined(voice, entries.slice(0, 1), 0, entries.length - 1);
}
