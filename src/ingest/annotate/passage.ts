import { findDatesIn } from '../../language/dates.js';
import type { Lang } from '../../language/lang.js';
import { type Bound, findNumbersIn } from '../../language/numbers.js';
import { type Token, tokenizeNormalized } from '../../language/tokens.js';
import type { Line } from '../article.js';
import type { KnownNames } from './known-names.js';
import type { Mention } from './mention.js';
import { NameReader } from './names.js';
import { findPlatforms, type PlatformAt } from './platforms.js';
import { type Span, sentencesOf } from './sentences.js';

/** A number in tokens `[from, end)`; `wholeFrom` and `wholeEnd` take its precision words in. */
export interface NumberAt {
  readonly from: number;
  readonly end: number;
  readonly wholeFrom: number;
  readonly wholeEnd: number;
  readonly value: number;
  readonly high?: number;
  readonly bound: Bound;
  readonly strict: boolean;
  readonly unit?: string;
  readonly ordinal: boolean;
  readonly vague: boolean;
  /** With its precision words, as printed. */
  readonly printed: string;
}

/** A date in tokens `[from, end)`. */
export interface DateAt {
  readonly from: number;
  readonly end: number;
  readonly edtf: string;
  readonly basis: 'printed' | 'relative';
  readonly printed: string;
}

/** A line of an article with all that is recognised in it. */
export interface Passage {
  readonly line: number;
  /** Normalised; the offsets of the tokens are into it. */
  readonly text: string;
  /** The same as printed. */
  readonly original: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly numbers: readonly NumberAt[];
  readonly dates: readonly DateAt[];
  readonly platforms: readonly PlatformAt[];
  readonly mentions: readonly Mention[];
}

export interface PassageOptions {
  readonly lang: Lang;
  readonly known: KnownNames;
  /** When the article appeared, in EDTF. */
  readonly published?: string;
}

/** Recognises numbers, dates, networks and names in one line. */
export function readPassage(
  { number: line, text, printed: original }: Line,
  { lang, known, published }: PassageOptions,
): Passage {
  const tokens = tokenizeNormalized(text);
  const index = new TokenIndex(tokens);
  const allDates = findDatesIn(text, tokens, { lang, ...(published && { reference: published }) });
  const dates = allDates
    .filter((date) => !date.monthDay)
    .map(({ start, end, edtf, basis, printed }) => ({ ...index.span(start, end), edtf, basis, printed }));
  const dated = cover(allDates.map(({ start, end }) => index.span(start, end)));
  const numbers = findNumbersIn(text, tokens, lang)
    .map((number) => {
      const inner = index.span(number.start, number.end);
      const whole = index.span(number.wholeStart, number.wholeEnd);
      return {
        from: inner.from,
        end: inner.end,
        wholeFrom: whole.from,
        wholeEnd: whole.end,
        value: number.value,
        ...(number.high !== undefined && { high: number.high }),
        bound: number.bound,
        strict: number.boundStrict === true,
        ...(number.unit !== undefined && { unit: number.unit }),
        ordinal: number.ordinal,
        vague: number.vague !== undefined,
        printed: original.slice(number.wholeStart, number.wholeEnd),
      };
    })
    .filter(({ from }) => !dated.has(from));
  const platforms = findPlatforms(tokens);
  const sentences = sentencesOf(tokens);
  const names = new NameReader({
    text,
    tokens,
    known,
    platforms: cover([...platforms, ...numbers.filter(({ unit }) => unit !== undefined)]),
    starts: startsOf(tokens, sentences),
    lang,
  });
  return { line, text, original, tokens, sentences, numbers, dates, platforms, mentions: names.all() };
}

/** Tokens that begin a sentence, or stand behind an opening quote or a colon. */
function startsOf(tokens: readonly Token[], sentences: readonly Span[]): Set<number> {
  const starts = new Set(sentences.map(({ from }) => from));
  for (const [at, { text }] of tokens.entries())
    if (['"', '«', ':', '(', '|', '-', '.'].includes(text)) starts.add(at + 1);
  return starts;
}

function cover(spans: readonly { readonly from: number; readonly end: number }[]): Set<number> {
  const covered = new Set<number>();
  for (const { from, end } of spans) for (let at = from; at < end; at++) covered.add(at);
  return covered;
}

/** Finds tokens by their offsets. */
class TokenIndex {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  span(start: number, end: number): { from: number; end: number } {
    const from = this.#firstBehind(start);
    let last = from;
    while (last < this.#tokens.length && (this.#tokens[last] as Token).end < end) last++;
    return { from, end: last + 1 };
  }

  /** The first token that starts at offset `start` or behind it. */
  #firstBehind(start: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tokens[middle] as Token).start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
