import type { Slot } from '../facts/fact.js';
import type { Frame } from '../facts/frame.js';
import { citation } from '../reply/citation.js';
import { type Text, text } from '../reply/inline.js';
import { markUp, periodText, type Voice, voiceOf } from '../reply/phrase/index.js';
import { subjectOf } from '../reply/phrase/labels.js';
import { bareName, enumerate } from '../reply/phrase/names.js';
import type { Block } from '../reply/reply.js';
import type { CommandContext } from './definition.js';

const TITLES = {
  fr: { where: 'Où', fact: 'Fait' },
  en: { where: 'Where', fact: 'Fact' },
} as const;

/** Facts that state a figure, one a row: who, how much of what, where, when, and the id under which the fact opens. */
export function figureTable(frames: readonly Frame[], slot: Slot, context: CommandContext): Block {
  const voice = voiceOf(context.base, context.lang);
  const { who, figure, date } = voice.words.reply.table;
  const { where, fact } = TITLES[context.lang];
  const placed = frames.some(({ platforms }) => platforms.length > 0);
  const only = <T>(shown: boolean, item: T): T[] => (shown ? [item] : []);
  return {
    kind: 'table',
    caption: [],
    columns: [who, figure, ...only(placed, where), date, fact].map((title) => ({ title, align: 'left' })),
    rows: frames.map((frame) => [
      markUp(subjectOf(voice, frame), context.lang),
      figureCell(voice, frame, slot),
      ...only(placed, [
        text(
          enumerate(
            voice,
            frame.platforms.map((id) => bareName(voice, id)),
            2,
          ),
        ),
      ]),
      [text(periodText(voice, frame, 'short'))],
      [{ kind: 'code', text: frame.fact }],
    ]),
  };
}

/** The figures as the source bounds them, with what they cover where that is not the subject alone. */
function figureCell({ lang }: Voice, frame: Frame, slot: Slot): Text {
  const values = frame.slots[slot] ?? [];
  const scope = values[0]?.quantity?.scope?.[lang];
  const figures = values.map((value) => value.text[lang]).join(' ; ');
  return [{ kind: 'figure', text: figures }, ...(scope ? [text(` (${scope})`)] : [])];
}

/** The sources of what a table shows, each once, as lines to copy, and how far to trust them. */
export function citationsOf(frames: readonly Frame[], { base, lang }: CommandContext): Block[] {
  const { words } = voiceOf(base, lang);
  const ids = new Set(frames.map(({ source }) => source));
  return [...base.sources.values()]
    .filter(({ id }) => ids.has(id))
    .flatMap((source): Block[] => [
      { kind: 'citation', text: citation(base, source, lang) },
      ...(source.trust
        ? [{ kind: 'caveat' as const, text: markUp(words.caveat.trust(source.trust[lang]), lang) }]
        : []),
    ]);
}
