import { formatEdtfWhen } from '../language/edtf.js';
import type { Lang } from '../language/lang.js';
import { formatScaled } from '../language/number-format.js';
import type { Basis, Measure } from './entities.js';
import type { Bound } from './frame.js';

const VAGUE = {
  dozens: { fr: 'des dizaines', en: 'dozens' },
  hundreds: { fr: 'des centaines', en: 'hundreds' },
  thousands: { fr: 'des milliers', en: 'thousands' },
} as const;
export type Vague = keyof typeof VAGUE;

/** What stands before a figure so that its bound is never lost. */
const BOUND_WORDS: Readonly<Record<Bound, Readonly<Record<Lang, string>>>> = {
  exact: { fr: '', en: '' },
  'at-least': { fr: 'au moins ', en: 'at least ' },
  about: { fr: 'environ ', en: 'about ' },
  'at-most': { fr: 'au plus ', en: 'at most ' },
};

/** "plus de " rather than "au moins " where the source prints the strict form. */
export type Strictness = 'strict' | 'slightly';

/**
 * A bound as words before a figure, ending in a space; empty for an exact figure.
 * `strict` keeps "more than" apart from "at least", as the source prints it.
 */
export function boundWords(bound: Bound, strictness: Strictness | undefined, lang: Lang): string {
  if (bound === 'at-least' && strictness === 'slightly')
    return lang === 'fr' ? 'un peu plus de ' : 'slightly more than ';
  if (bound === 'at-least' && strictness === 'strict') return lang === 'fr' ? 'plus de ' : 'more than ';
  if (bound === 'at-most' && strictness === 'strict') return lang === 'fr' ? 'moins de ' : 'less than ';
  return BOUND_WORDS[bound][lang];
}

/** "plus de 500 000 abonnés", "des dizaines de comptes", "1 milliard de téléchargements". */
export function countPhrase(
  count: {
    value?: number | undefined;
    vague?: Vague | undefined;
    bound: Bound;
    strictness?: Strictness | undefined;
  },
  measure: Measure,
  lang: Lang,
): string {
  const { noun } = measure;
  if (count.value === undefined) {
    const vague = VAGUE[count.vague ?? 'dozens'][lang];
    return lang === 'fr' ? `${vague} ${frenchOf(noun.fr.other)}` : `${vague} of ${noun.en.other}`;
  }
  const figure = formatScaled(count.value, lang);
  // French says "1 milliard d'abonnés", and counts everything below two in the singular; English only what prints as one.
  const scaled = /\p{L}$/u.test(figure);
  const single = lang === 'fr' ? Math.abs(count.value) < 2 : /^-?1$/u.test(figure);
  const form = single ? 'one' : 'other';
  const words = scaled && lang === 'fr' ? frenchOf(noun.fr[form]) : noun[lang][form];
  return `${boundWords(count.bound, count.strictness, lang)}${figure} ${words}`;
}

const frenchOf = (noun: string): string =>
  /^[aeiouyéèêâîôûœh]/iu.test(noun) && !/^h(?:a(?!bi)|é)/iu.test(noun) ? `d'${noun}` : `de ${noun}`;

/** "le 8 juillet 2019", "en mai 2019", "vers février 2014 (date déduite)"; in English "on 8 July 2019". */
export function whenPhrase(date: string, basis: Basis | undefined, lang: Lang): string {
  return formatEdtfWhen(date, lang) + inferredMark(basis, lang);
}

/** " (date déduite)" where somebody worked the date out. */
export function inferredMark(basis: Basis | undefined, lang: Lang): string {
  if (basis === undefined || basis === 'printed') return '';
  return lang === 'fr' ? ' (date déduite)' : ' (date inferred)';
}
