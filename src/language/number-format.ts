import { CURRENCIES } from './currencies.js';
import type { Lang } from './lang.js';

const NO_BREAK_SPACE = '\u00a0';
const GROUP: Readonly<Record<Lang, string>> = { fr: NO_BREAK_SPACE, en: ',' };
const DECIMAL: Readonly<Record<Lang, string>> = { fr: ',', en: '.' };
const DEFAULT_MAX_FRACTION = 2;
const HIGHEST_MAX_FRACTION = 20;
/** Beyond this a number is printed by `Number` in exponential form. */
const GREATEST_FIXED = 1e21;

type Scale = readonly [factor: number, one: string, several: string];

/** From the greatest to the least: the short scale in English, and in French as far as newspapers use the long one. */
const SCALES: Readonly<Record<Lang, readonly Scale[]>> = {
  fr: [
    [1e9, 'milliard', 'milliards'],
    [1e6, 'million', 'millions'],
  ],
  en: [
    [1e12, 'trillion', 'trillion'],
    [1e9, 'billion', 'billion'],
    [1e6, 'million', 'million'],
  ],
};

/**
 * Prints a number in digits: "646 000" with no-break spaces (U+00A0) in French, "646,000" in English, rounded to
 * `maxFraction` decimals (2 unless told), without trailing zeros.
 *
 * @throws RangeError if `value` is not finite or 1e21 and more
 */
export function formatNumber(value: number, lang: Lang, options: { maxFraction?: number } = {}): string {
  if (!(Math.abs(value) < GREATEST_FIXED)) throw new RangeError(`not a printable number: ${value}`);
  const fraction = Math.min(options.maxFraction ?? DEFAULT_MAX_FRACTION, HIGHEST_MAX_FRACTION);
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(fraction).split('.');
  const kept = withoutTrailingZeros(decimals);
  const printed = group(whole, GROUP[lang]) + (kept === '' ? '' : DECIMAL[lang] + kept);
  return value < 0 && printed !== '0' ? `-${printed}` : printed;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}

function group(digits: string, separator: string): string {
  const first = digits.length % 3 || 3;
  let grouped = digits.slice(0, first);
  for (let i = first; i < digits.length; i += 3) grouped += separator + digits.slice(i, i + 3);
  return grouped;
}

/**
 * Prints a number with its scale where at most two decimals say it exactly: "2,5 millions", "1 milliard", "2.5
 * million", "1 billion". Any other number is printed in digits, as `formatNumber` does. French puts the plural
 * from 2 on: "1,5 million", "2 millions".
 *
 * @throws RangeError as `formatNumber`
 */
export function formatScaled(value: number, lang: Lang): string {
  const scaled = scale(value, lang);
  return scaled ? `${scaled.digits} ${scaled.name}` : formatNumber(value, lang);
}

function scale(value: number, lang: Lang): { digits: string; name: string } | undefined {
  const size = Math.abs(value);
  for (const [factor, one, several] of SCALES[lang]) {
    if (size < factor) continue;
    // A hundredth of a scale is a whole number, so that the remainder is exact.
    if (!Number.isSafeInteger(size) || size % (factor / 100) !== 0) return undefined;
    return { digits: formatNumber(value / factor, lang), name: size / factor < 2 ? one : several };
  }
  return undefined;
}

/** Prints a rank: "1er", "26e" in French, "1st", "26th" in English. Takes a whole number from 0. */
export function formatOrdinal(rank: number, lang: Lang): string {
  const digits = formatNumber(rank, lang, { maxFraction: 0 });
  if (lang === 'fr') return digits + (rank === 1 ? 'er' : 'e');
  return digits + englishOrdinalEnding(rank);
}

function englishOrdinalEnding(rank: number): string {
  const tens = rank % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}

/**
 * Prints an amount of money, scaled where `formatScaled` does so: "45,15 millions de yuans", "250 000 yuans",
 * "45.15 million yuan", "6.74 million dollars". A currency that has no name here is printed by its ISO 4217 code.
 *
 * @throws RangeError as `formatNumber`
 */
export function formatAmount(value: number, currency: string, lang: Lang): string {
  const names = CURRENCIES[currency]?.[lang];
  const scaled = scale(value, lang);
  if (!scaled) {
    const name = names ? names[isOne(value, lang) ? 0 : 1] : currency;
    return `${formatNumber(value, lang)} ${name}`;
  }
  const linked = names && lang === 'fr' ? frenchOf(names[1]) : (names?.[1] ?? currency);
  return `${scaled.digits} ${scaled.name} ${linked}`;
}

function isOne(value: number, lang: Lang): boolean {
  return lang === 'fr' ? Math.abs(value) < 2 : Math.abs(value) === 1;
}

function frenchOf(name: string): string {
  return 'aeiouh'.includes(name.charAt(0)) ? `d'${name}` : `de ${name}`;
}
