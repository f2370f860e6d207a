import type { Frame } from '../../facts/frame.js';
import type { Lang } from '../../language/lang.js';
import type { Inline, Text } from '../inline.js';
import { typeset } from './sentence.js';

/** Strings of a sentence that are more than words. */
export interface Marks {
  readonly figures?: readonly string[];
  readonly dates?: readonly string[];
}

const HANDLE = /(?<![\p{L}\p{N}_])@[\w.]*\w/gu;

/** A sentence as a run of inline pieces: handles are found, figures and dates are those that are told. */
export function markUp(sentence: string, lang: Lang, marks: Marks = {}): Text {
  const text = typeset(sentence, lang);
  const found: { start: number; inline: Inline }[] = [...text.matchAll(HANDLE)].map((match) => ({
    start: match.index,
    inline: { kind: 'handle', text: match[0] },
  }));
  const find = (kind: 'figure' | 'date', values: readonly string[] = []) => {
    for (const value of values.map((candidate) => typeset(candidate, lang))) {
      const start = value === '' ? -1 : text.indexOf(value);
      if (start >= 0) found.push({ start, inline: { kind, text: value } });
    }
  };
  find('figure', marks.figures);
  find('date', marks.dates);
  return assemble(text, found);
}

/** Earlier pieces win, longer ones among those that begin together; what lies between is text. */
function assemble(text: string, found: { start: number; inline: Inline }[]): Text {
  const pieces: Inline[] = [];
  let at = 0;
  for (const { start, inline } of found.sort(
    (a, b) => a.start - b.start || b.inline.text.length - a.inline.text.length,
  )) {
    if (start < at) continue;
    if (start > at) pieces.push({ kind: 'text', text: text.slice(at, start) });
    pieces.push(inline);
    at = start + inline.text.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

/** What a fact's own sentence should set off: its figures and its date. */
export function marksOf(frame: Frame, lang: Lang): Marks {
  const values = Object.values(frame.slots).flat();
  return {
    figures: values.flatMap(({ quantity, text }) => (quantity ? [text[lang]] : [])),
    dates: values.flatMap(({ edtf, text }) => (edtf ? [text[lang]] : [])),
  };
}
