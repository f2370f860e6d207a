import type { Frame } from '../../../facts/frame.js';
import { briefsOf } from '../briefs.js';
import { shortDate } from '../dates.js';
import { enumerate, unique } from '../names.js';
import { HEADLINE_LIMIT } from '../sentence.js';
import type { Voice } from '../voice.js';

/** A date, whether somebody worked it out, and what happened then in a few wordings from bare to rich. */
interface Entry {
  readonly date: string;
  readonly inferred: boolean;
  readonly briefs: readonly string[];
  /** The first of them that names every fact of the date. */
  readonly named: number;
}

/** How an inferred date is marked: by a word, or by a star that the lead explains where room is short. */
type Mark = 'word' | 'star';

/** Room to say how many dates are left. */
const ROOM_FOR_MORE = 14;

/**
 * Every distinct date in order, with as many words beside each as leave room for all of them: dates come first,
 * labels give way.
 */
export function timeline(
  voice: Voice,
  kind: 'order' | 'timeline',
  frames: readonly Frame[],
  limit = HEADLINE_LIMIT,
): string {
  const entries = entriesOf(voice, frames);
  const worded = layOut(voice, kind, entries, 'word', limit);
  return worded.complete ? worded.text : layOut(voice, kind, entries, 'star', limit).text;
}

/** Facts of one date are one entry; its date counts as inferred where no fact prints it. */
function entriesOf(voice: Voice, frames: readonly Frame[]): Entry[] {
  const byDate = new Map<string, Frame[]>();
  for (const frame of frames) {
    const date = frame.period ? shortDate(voice, frame.period) : voice.words.time.undated;
    byDate.set(date, [...(byDate.get(date) ?? []), frame]);
  }
  return [...byDate].map(([date, same]) => ({
    date,
    inferred: same.every(({ dateInferred }) => dateInferred),
    ...mergedBriefs(voice, same),
  }));
}

/** "2 faits", "Xin’an (+ 1)", "Xin’an et Yichuan": what the facts of one date are called together, from bare to rich. */
function mergedBriefs(voice: Voice, frames: readonly Frame[]): Pick<Entry, 'briefs' | 'named'> {
  const briefs = frames.map((frame) => briefsOf(voice, frame));
  const [first = [], ...others] = briefs;
  const deepest = Math.max(...briefs.map((wordings) => wordings.length));
  const levels = Array.from({ length: deepest }, (_, level) => {
    const names = briefs.flatMap((wordings) => wordings[Math.min(level, wordings.length - 1)] ?? []);
    return enumerate(voice, unique(names));
  }).toReversed();
  if (others.length === 0) return { briefs: levels, named: 0 };
  const shortest = first.toSorted((a, b) => a.length - b.length).slice(0, 1);
  const counted = [
    voice.words.label.facts(frames.length),
    ...shortest.map((brief) => `${brief} (+ ${others.length})`),
  ];
  return { briefs: [...counted, ...levels], named: counted.length };
}

function layOut(
  voice: Voice,
  kind: 'order' | 'timeline',
  entries: readonly Entry[],
  mark: Mark,
  limit: number,
) {
  const { punctuation, derivation, time } = voice.words;
  const starred = mark === 'star' && entries.some(({ inferred }) => inferred);
  const lead = (list: string) => derivation[kind](list, starred ? time.star : '');
  const marked = entries.map((entry) => ({ ...entry, date: entry.date + markOf(voice, entry, mark) }));
  const room = limit - lead('').length - 1;
  const shown = fitting(marked, punctuation.semicolon.length, room);
  const rest = marked.length - shown.length;
  const used = lengthOf(shown, punctuation.semicolon.length) + (rest > 0 ? ROOM_FOR_MORE : 0);
  const labels = labelled(shown, room - used);
  const texts = shown.map(({ date }, index) => `${date} ${labels[index] ?? ''}`.trimEnd());
  const list = [...texts, ...(rest > 0 ? [derivation.more(rest)] : [])].join(punctuation.semicolon);
  return { text: lead(list), complete: rest === 0 && labels.every((label) => label !== '') };
}

function markOf({ words }: Voice, { inferred }: Entry, mark: Mark): string {
  if (!inferred) return '';
  return mark === 'star' ? '*' : ` (${words.time.inferredShort})`;
}

const lengthOf = (entries: readonly Entry[], separator: number): number =>
  entries.reduce((sum, { date }) => sum + date.length + separator, 0);

/** As many entries from the start as their dates leave room for. */
function fitting(entries: readonly Entry[], separator: number, room: number): readonly Entry[] {
  if (lengthOf(entries, separator) <= room) return entries;
  let used = ROOM_FOR_MORE;
  const first = entries.findIndex(({ date }) => {
    used += date.length + separator;
    return used > room;
  });
  return entries.slice(0, first < 0 ? entries.length - 1 : first);
}

/**
 * A label for each entry: the barest first, then one that names every fact of its date, then richer ones in turn,
 * for as long as there is room.
 */
function labelled(entries: readonly Entry[], room: number): string[] {
  const labels = entries.map(() => '');
  let left = room;
  for (const { index, brief } of turns(entries)) {
    const old = labels[index] ?? '';
    const cost = brief.length - old.length + (old === '' ? 1 : 0);
    if (cost > left) continue;
    labels[index] = brief;
    left -= cost;
  }
  return labels;
}

interface Turn {
  readonly index: number;
  readonly brief: string;
  readonly round: number;
}

/** Every wording in the order in which it is tried; among those of one round the shorter first. */
function turns(entries: readonly Entry[]): Turn[] {
  const all = entries.flatMap(({ briefs, named }, index) =>
    briefs.map(
      (brief, rung): Turn => ({ index, brief, round: rung <= named ? Math.min(rung, 1) : rung + 1 - named }),
    ),
  );
  return all.sort((a, b) => a.round - b.round || a.brief.length - b.brief.length);
}
