import type { Bound, Quantity } from '../../facts/frame.js';
import { boundWords, countPhrase, type Strictness } from '../../facts/wording.js';
import { formatAmount, formatNumber, formatOrdinal } from '../../language/number-format.js';
import type { DerivedQuantity } from '../../query/answer.js';
import type { Voice } from './voice.js';

/** A figure in three parts, so that what several share is said once: "plus de ", "2,5", "millions d'abonnés". */
export interface Figure {
  readonly bound: string;
  readonly head: string;
  readonly suffix: string;
}

/** "plus de 2,5 millions d'abonnés" */
export const phraseOf = ({ bound, head, suffix }: Figure): string =>
  `${bound}${head}${suffix === '' ? '' : ` ${suffix}`}`;

/** "plus de 2,5" */
export const bareFigure = ({ bound, head }: Figure): string => bound + head;

/** The figure of a quantity as its fact prints it. */
export function figureOf(voice: Voice, quantity: Quantity, strictness?: Strictness): Figure {
  return makeFigure(voice, quantity, boundWords(quantity.bound, strictness, voice.lang));
}

/** The figure of a result, rounded so that its bound never gets tighter. */
export function derivedFigure(voice: Voice, quantity: DerivedQuantity, strictness?: Strictness): Figure {
  const value = roundSafely(quantity.value, quantity.bound, stepOf(quantity));
  const rounded =
    quantity.bound === 'exact' &&
    !ROUND_BY_NATURE.has(quantity.unit) &&
    !quantity.unit.includes('/') &&
    value !== clean(quantity.value);
  const bound = rounded
    ? voice.words.derivation.approximately
    : boundWords(quantity.bound, strictness, voice.lang);
  return makeFigure(voice, { value, unit: quantity.unit }, bound);
}

/** Percentages and factors are read as rounded; a rank and a count are whole. */
const ROUND_BY_NATURE: ReadonlySet<string> = new Set(['percent', 'times', 'rank', 'facts']);

function makeFigure(voice: Voice, { value, unit }: { value: number; unit: string }, bound: string): Figure {
  const { lang } = voice;
  if (unit === 'percent')
    return { bound, head: formatNumber(value, lang) + (lang === 'fr' ? '\u00a0%' : '%'), suffix: '' };
  if (unit === 'times')
    return { bound, head: formatNumber(value, lang), suffix: lang === 'fr' ? 'fois' : 'times' };
  if (unit === 'rank') return { bound, head: formatOrdinal(value, lang), suffix: '' };
  if (unit.includes('/')) return { bound, head: fixed(value, lang), suffix: '' };
  const measure = voice.base.measures.get(unit);
  const printed = measure
    ? countPhrase({ value, bound: 'exact' }, measure, lang)
    : /^[A-Z]{3}$/u.test(unit)
      ? formatAmount(value, unit, lang)
      : formatNumber(value, lang);
  const space = printed.indexOf(' ');
  return space < 0
    ? { bound, head: printed, suffix: '' }
    : { bound, head: printed.slice(0, space), suffix: printed.slice(space + 1) };
}

/** A rate keeps both decimals: "6,70". */
const fixed = (value: number, lang: Voice['lang']): string =>
  value.toFixed(2).replace('.', lang === 'fr' ? ',' : '.');

/** Several figures side by side: what follows the digits is said once where all share it. */
export function together(figures: readonly Figure[]): {
  readonly heads: readonly string[];
  readonly suffix: string;
} {
  const [first] = figures;
  const shared = first !== undefined && figures.every(({ suffix }) => suffix === first.suffix);
  return shared
    ? { heads: figures.map(bareFigure), suffix: first.suffix }
    : { heads: figures.map(phraseOf), suffix: '' };
}

function stepOf({ value, unit }: DerivedQuantity): number {
  if (unit === 'percent') return Math.abs(value) < 1 ? 0.01 : 0.1;
  if (unit === 'times' || unit.includes('/')) return 0.01;
  if (unit === 'rank' || unit === 'facts') return 1;
  if (Math.abs(value) >= 1e9) return 1e7;
  if (Math.abs(value) >= 1e6) return 1e4;
  return /^[A-Z]{3}$/u.test(unit) ? 0.01 : 1;
}

/** Rounds to a step: a lower bound down, an upper bound up, anything else to the nearest. */
export function roundSafely(value: number, bound: Bound, step: number): number {
  const steps = clean(value / step);
  const whole =
    bound === 'at-least' ? Math.floor(steps) : bound === 'at-most' ? Math.ceil(steps) : Math.round(steps);
  return clean(whole * step);
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export const clean = (value: number): number => Number(value.toPrecision(12));
