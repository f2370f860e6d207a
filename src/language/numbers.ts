import type { Lang } from './lang.js';
import { type Bound, boundAfter, boundBefore, type Precision } from './number-bounds.js';
import { type Cardinal, readCardinal, type Vague } from './number-cardinal.js';
import { multiply, readFigure } from './number-digits.js';
import { currencyBefore, unitAfter } from './number-units.js';
import { normalizeText } from './text.js';
import { type Token, tokenizeNormalized } from './tokens.js';

export type { Bound } from './number-bounds.js';
export type { Vague } from './number-cardinal.js';
export { formatAmount, formatNumber, formatOrdinal, formatScaled } from './number-format.js';

/** A number as a text prints it. Offsets are into `normalizeText(text)`. */
export type NumberMatch = {
  /** The figure with its scale and unit, without precision words: "6,74 millions de dollars". */
  start: number;
  end: number;
  printed: string;
  /** The same with its precision words: "plus de 120 000". */
  wholeStart: number;
  wholeEnd: number;
  value: number;
  bound: Bound;
  /** Whether a bound excludes the value itself: "plus de", "less than". */
  boundStrict?: boolean;
  ordinal: boolean;
  /** `percent`, or the ISO 4217 code of a currency. */
  unit?: string;
  /** The other end of a range ("13 à 15"), whose lower end is `value`. */
  high?: number;
  /**
   * An unknown count ("des dizaines de", "hundreds of thousands"): `value` is then one of the thing counted (10,
   * 100 000) and `bound` `at-least`.
   */
  vague?: Vague;
};

const RANGE_WORDS = new Set(['à', 'to', '-']);
/** `de 13 à 15`, `from 13 to 15` may be a change, so that they stay two numbers. */
const CHANGE_WORDS = new Set(['de', 'from']);

/**
 * Every number of a text, in digits or in words, French and English (or `lang` alone for the words), in order and
 * without overlaps. Years, days and times are numbers here; the caller knows what a date is. Linear; never throws.
 */
export function findNumbers(text: string, lang?: Lang): NumberMatch[] {
  const normalized = normalizeText(text);
  return findNumbersIn(normalized, tokenizeNormalized(normalized), lang);
}

/** As `findNumbers`, over the tokens of a text that is already normalised. */
export function findNumbersIn(text: string, tokens: readonly Token[], lang?: Lang): NumberMatch[] {
  const matches: NumberMatch[] = [];
  let free = 0;
  let at = 0;
  while (at < tokens.length) {
    const found = isNamePart(tokens, at) ? undefined : readCardinal(tokens, at, lang);
    const span = found && readQuantity(tokens, at, free, found, lang);
    if (!span) {
      at++;
      continue;
    }
    matches.push(toMatch(text, tokens, span, free));
    free = span.last;
    at = span.last;
  }
  return matches;
}

/**
 * The number that a text prints, when it prints exactly one, with its unit and its precision words: for a value
 * such as `plus de 120 000 followers`. Undefined when it prints none or several.
 */
export function parseNumber(printed: string, lang?: Lang): NumberMatch | undefined {
  const matches = findNumbers(printed, lang);
  return matches.length === 1 ? matches[0] : undefined;
}

/** COVID-19, F-16: a figure that a hyphen ties to capitals is a name's. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.kind !== 'number' || before?.hyphenNext !== true || before.kind !== 'word') return false;
  return before.text === before.text.toUpperCase() && before.text !== before.text.toLowerCase();
}

/** A number with its unit, in tokens `[first, last)`. */
type Quantity = {
  first: number;
  last: number;
  value: number;
  high?: number;
  unit?: string;
  cardinal: Cardinal;
};

function readQuantity(
  tokens: readonly Token[],
  at: number,
  free: number,
  cardinal: Cardinal,
  lang: Lang | undefined,
): Quantity | undefined {
  if (isPrimeMinister(tokens, at, cardinal)) return undefined;
  const currency = cardinal.ordinal ? undefined : currencyBefore(tokens, at);
  const prefix = currency && currency.start >= free ? currency : undefined;
  const base = { first: prefix?.start ?? at, cardinal };
  if (cardinal.ordinal) return { ...base, last: cardinal.next, value: cardinal.value };
  const range = readRange(tokens, base.first, cardinal, lang);
  const last = range?.next ?? cardinal.next;
  const scale = range?.scale ?? cardinal.scale;
  const linkable = scale >= 1e5 || cardinal.rounded || cardinal.vague !== undefined;
  const suffix = prefix ? undefined : unitAfter(tokens, last, linkable);
  const unit = prefix?.code ?? suffix?.unit;
  const percent = unit === 'percent' && cardinal.asDecimal !== undefined && range === undefined;
  return {
    ...base,
    last: suffix?.end ?? last,
    value: range?.low ?? (percent ? (cardinal.asDecimal as number) : cardinal.value),
    ...(range && { high: range.high }),
    ...(unit !== undefined && { unit }),
  };
}

/** "le premier ministre", "first lady" are offices, not ranks. */
function isPrimeMinister(tokens: readonly Token[], at: number, cardinal: Cardinal): boolean {
  if (!cardinal.ordinal || cardinal.value !== 1 || tokens[at]?.kind !== 'word') return false;
  const following = tokens[cardinal.next]?.folded ?? '';
  return following === 'ministre' || following === 'ministres' || following === 'lady';
}

type Range = { low: number; high: number; next: number; scale: number };

/** `13 à 15`, `13-15`, `entre 13 et 15`, `2 à 3 millions`, `$13m to $15m`. */
function readRange(
  tokens: readonly Token[],
  first: number,
  low: Cardinal,
  lang: Lang | undefined,
): Range | undefined {
  const link = rangeLink(tokens, first, low);
  if (link === undefined) return undefined;
  const start = afterSign(tokens, link);
  const high = readCardinal(tokens, start, lang);
  if (!high || high.ordinal || high.vague || low.vague || low.rounded) return undefined;
  const value = multiply(low.value, sharedScale(low, high));
  if (value >= high.value) return undefined;
  return { low: value, high: high.value, next: high.next, scale: high.scale };
}

/** By how much the lower end is to be multiplied: `2 à 3 millions`, and `50 à 60 000`, which says 50 000. */
function sharedScale(low: Cardinal, high: Cardinal): number {
  if (low.scale !== 1) return 1;
  if (high.scale >= 1e3) return low.value < high.value / high.scale ? high.scale : 1;
  const thousands = high.value / 1e3;
  const elliptic = Number.isInteger(thousands) && low.value < thousands && thousands <= low.value * 10;
  return elliptic && Number.isInteger(low.value) ? 1e3 : 1;
}

/** The first token of a range's upper end, if one is announced behind the lower one. */
function rangeLink(tokens: readonly Token[], first: number, low: Cardinal): number | undefined {
  const lastWord = tokens[low.next - 1];
  const link = tokens[low.next];
  const before = tokens[first - 1]?.folded ?? '';
  if (lastWord?.hyphenNext) return isPlainDash(tokens, low) ? low.next : undefined;
  if (!link) return undefined;
  if (before === 'entre' && link.folded === 'et') return low.next + 1;
  if (before === 'between' && link.folded === 'and') return low.next + 1;
  if (CHANGE_WORDS.has(before) || !RANGE_WORDS.has(link.text)) return undefined;
  return low.next + 1;
}

/** A hyphen between two figures is a range, unless they are years, a date or a score's zero-led parts. */
function isPlainDash(tokens: readonly Token[], low: Cardinal): boolean {
  const next = tokens[low.next];
  if (next?.kind !== 'number' || next.hyphenNext || tokens[low.next - 2]?.hyphenNext) return false;
  const high = readFigure(next.folded);
  if (!high || tokens[low.next - 1]?.text.startsWith('0') || next.text.startsWith('0')) return false;
  return !(isYear(low.value) && isYear(high.value));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2099;
}

function afterSign(tokens: readonly Token[], at: number): number {
  return currencyBefore(tokens, at + 1) ? at + 1 : at;
}

function toMatch(text: string, tokens: readonly Token[], quantity: Quantity, free: number): NumberMatch {
  const { first, last, cardinal } = quantity;
  const before = cardinal.ordinal ? undefined : boundBefore(tokens, first);
  const usable = before && before.start >= free ? before : undefined;
  const behind = cardinal.ordinal || usable ? undefined : boundAfter(tokens, last);
  const precision: Precision = usable?.meaning ?? behind?.meaning ?? ownPrecision(cardinal);
  const plus = behind !== undefined && tokens[last]?.text === '+' && behind.end === last + 1;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[plus ? last : last - 1]?.end ?? start;
  return {
    start,
    end,
    printed: text.slice(start, end),
    wholeStart: tokens[usable?.start ?? first]?.start ?? start,
    wholeEnd: behind ? (tokens[behind.end - 1]?.end ?? end) : end,
    value: quantity.value,
    bound: precision.bound,
    ...(precision.strict && { boundStrict: true }),
    ordinal: cardinal.ordinal,
    ...(quantity.unit !== undefined && { unit: quantity.unit }),
    ...(quantity.high !== undefined && { high: quantity.high }),
    ...(cardinal.vague && { vague: cardinal.vague }),
  };
}

function ownPrecision({ vague, rounded }: Cardinal): Precision {
  if (vague) return { bound: 'at-least', strict: false };
  return { bound: rounded ? 'about' : 'exact', strict: false };
}
