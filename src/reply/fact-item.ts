import type { Frame } from '../facts/frame.js';
import { sentenceCase } from '../facts/names.js';
import { citation } from './citation.js';
import { type Text, text } from './inline.js';
import {
  ageText,
  factCaveats,
  marksOf,
  markUp,
  sourceCaveats,
  statementText,
  type Voice,
} from './phrase/index.js';
import { quantitiesOf } from './phrase/operand.js';
import { typeset } from './phrase/sentence.js';
import type { FactItem } from './reply.js';

/** The passage that a fact rests on, where the newsroom has its own copy of the article. */
export type PassageOf = (factId: string) => NonNullable<FactItem['passage']> | undefined;

export interface ItemOptions {
  readonly now: Date;
  readonly passage?: PassageOf | undefined;
  /** Whether to say how far the source is to be trusted: once is enough where several facts share it. */
  readonly standing: boolean;
}

/** A fact as people are shown it: statement, age, what is printed where, source, doubts. */
export function factItem(voice: Voice, frame: Frame, { now, passage, standing }: ItemOptions): FactItem {
  const { base, lang } = voice;
  const source = base.sources.get(frame.source);
  const fact = base.facts.get(frame.fact);
  const [anchor] = (fact ?? source)?.anchors ?? [];
  const found = passage?.(frame.fact);
  const age = sentenceCase(
    [boundText(voice, frame), factAge(voice, frame, now)]
      .filter(Boolean)
      .join(voice.words.punctuation.semicolon),
  );
  return {
    id: frame.fact,
    kind: frame.kind,
    statement: markUp(statementText(voice, frame), lang, marksOf(frame, lang)),
    ...(age === '' ? {} : { age: markUp(age, lang) }),
    ...(anchor ? { printed: printedText(voice, anchor.printed, anchor.line) } : {}),
    citation: source ? citation(base, source, lang) : [],
    caveats: [...factCaveats(voice, frame), ...(standing ? sourceCaveats(voice, frame) : [])].map((caveat) =>
      markUp(caveat, lang),
    ),
    ...(found ? { passage: found } : {}),
    ...(fact?.status === 'draft' ? { unreviewed: true } : {}),
  };
}

/** "borne basse", for a figure that is not exact. */
function boundText(voice: Voice, frame: Frame): string {
  const bound = quantitiesOf(frame)[0]?.bound ?? 'exact';
  return bound === 'exact' ? '' : voice.words.caveat.bound(bound);
}

/** How old the fact is; for one without a date, how old its article is. */
function factAge(voice: Voice, frame: Frame, now: Date): string {
  if (frame.period !== undefined) return ageText(voice, frame.period, now);
  const published = voice.base.sources.get(frame.source)?.published?.date;
  const { time } = voice.words;
  const article =
    published === undefined
      ? ''
      : voice.words.punctuation.semicolon + time.articleAge(ageText(voice, published, now));
  return time.undated + article;
}

/** « plus de 120 000 », l. 5: the printed words as they are, whatever the typography around them. */
function printedText(voice: Voice, printed: string, line: number): Text {
  const [before = '', after = ''] = typeset(voice.words.citation.printed(PLACE, line), voice.lang).split(
    PLACE,
  );
  return [text(before), { kind: 'quote', text: printed }, text(after)];
}

/** Where the printed words go; no message contains it. */
const PLACE = '\u0000';
