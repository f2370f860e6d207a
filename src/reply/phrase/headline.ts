import type { FactBase } from '../../facts/fact-base.js';
import type { Frame } from '../../facts/frame.js';
import { sentenceCase } from '../../facts/names.js';
import type { Lang } from '../../language/lang.js';
import type { Answer, Answered, Derivation } from '../../query/answer.js';
import type { Query } from '../../query/query.js';
import type { Text } from '../inline.js';
import { ambiguousWordings } from './ambiguous.js';
import { derivationWordings } from './derive/index.js';
import { listWordings } from './list.js';
import { lookupHeadline } from './lookup.js';
import { marksOf, markUp } from './marks.js';
import { nothingText } from './nothing.js';
import { asSentence, firstFitting, HEADLINE_LIMIT, typeset } from './sentence.js';
import { type Voice, voiceOf } from './voice.js';

/**
 * The sentence that stands alone and can be printed: past tense, with bound, scope, date and attribution, 280
 * characters at most.
 */
export function headlineOf(answer: Answer, base: FactBase, lang: Lang): Text {
  const voice = voiceOf(base, lang);
  const frames = framesOf(voice, factIds(answer));
  const marks = frames.map((frame) => marksOf(frame, lang));
  return markUp(headlineText(voice, answer), lang, {
    figures: marks.flatMap(({ figures = [] }) => figures),
    dates: marks.flatMap(({ dates = [] }) => dates),
  });
}

export const framesOf = (voice: Voice, ids: readonly string[]): Frame[] =>
  ids.flatMap((id) => voice.base.frameOf.get(id) ?? []);

function factIds(answer: Answer): readonly string[] {
  switch (answer.outcome) {
    case 'answered':
      return [...answer.facts, ...(answer.derivation?.operands ?? [])];
    case 'ambiguous':
    case 'nothing':
      return [];
    default:
      return answer satisfies never;
  }
}

function headlineText(voice: Voice, answer: Answer): string {
  switch (answer.outcome) {
    case 'answered':
      return answeredText(voice, answer);
    case 'ambiguous':
      return fitted(
        ambiguousWordings(
          voice,
          framesOf(
            voice,
            answer.choices.map(({ fact }) => fact),
          ),
        ),
      );
    case 'nothing':
      return fitted([typeset(nothingText(voice, answer), voice.lang)]);
    default:
      return answer satisfies never;
  }
}

function answeredText(voice: Voice, answer: Answered): string {
  const wordings = answer.derivation
    ? derivationWordings(voice, asAsked(answer.derivation, answer.query))
    : [];
  if (wordings.length > 0) return fitted(wordings);
  const frames = framesOf(voice, answer.facts);
  const [best] = frames;
  if (!best) return '';
  const lists = answer.query.operation === 'list' || answer.query.operation === 'timeline';
  if (lists && frames.length > 1) return fitted(listWordings(voice, frames, answer.slot, answer.query));
  return lookupHeadline(voice, best, answer.slot, HEADLINE_LIMIT);
}

/** What a date left out was not left out by name: only "without Yibin" is worth a word. */
function asAsked(derivation: Derivation, query: Query): Derivation {
  const { excluded, ...rest } = derivation;
  return excluded && query.time === undefined ? derivation : rest;
}

const fitted = (wordings: readonly string[]): string =>
  firstFitting(wordings.map((wording) => asSentence(sentenceCase(wording))));
