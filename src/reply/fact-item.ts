import type { Frame } from '../facts/frame.js';
import { citation } from './citation.js';
import type { Text } from './inline.js';
import {
  ageText,
  factCaveats,
  marksOf,
  markUp,
  periodText,
  statementText,
  type Voice,
} from './phrase/index.js';
import type { FactItem } from './reply.js';

/** The passage that a fact rests on, where the newsroom has its own copy of the article. */
export type PassageOf = (factId: string) => NonNullable<FactItem['passage']> | undefined;

/** A fact as people are shown it: statement, age, what is printed where, source, doubts. */
export function factItem(voice: Voice, frame: Frame, now: Date, passage?: PassageOf): FactItem {
  const { base, lang } = voice;
  const source = base.sources.get(frame.source);
  const fact = base.facts.get(frame.fact);
  const [anchor] = (fact ?? source)?.anchors ?? [];
  const found = passage?.(frame.fact);
  const age = factAge(voice, frame, now);
  return {
    id: frame.fact,
    kind: frame.kind,
    statement: markUp(statementText(voice, frame), lang, marksOf(frame, lang)),
    ...(age === '' ? {} : { age: markUp(age, lang) }),
    ...(anchor ? { printed: printedText(voice, anchor.printed, anchor.line) } : {}),
    citation: source ? citation(base, source, lang) : [],
    caveats: factCaveats(voice, frame).map((caveat) => markUp(caveat, lang)),
    ...(found ? { passage: found } : {}),
    ...(fact?.status === 'draft' ? { unreviewed: true } : {}),
  };
}

/** How old the fact is; for one without a date, how old its article is. */
function factAge(voice: Voice, frame: Frame, now: Date): string {
  if (frame.period !== undefined) {
    const age = ageText(voice, frame.period, now);
    return age === ''
      ? ''
      : `${periodText(voice, frame, 'short')} ; ${age}`.replace(' ; ', voice.words.punctuation.semicolon);
  }
  const published = voice.base.sources.get(frame.source)?.published?.date;
  const { time } = voice.words;
  if (published === undefined) return time.undated;
  return `${time.undated}${voice.words.punctuation.semicolon}${time.articleAge(ageText(voice, published, now))}`;
}

/** « plus de 120 000 », l. 5 */
function printedText(voice: Voice, printed: string, line: number): Text {
  const text = markUp(voice.words.citation.printed(printed, line), voice.lang);
  return text.flatMap((inline) => {
    const start = inline.kind === 'text' ? inline.text.indexOf(printed) : -1;
    if (start < 0) return [inline];
    return [
      { kind: 'text' as const, text: inline.text.slice(0, start) },
      { kind: 'quote' as const, text: printed },
      { kind: 'text' as const, text: inline.text.slice(start + printed.length) },
    ];
  });
}
