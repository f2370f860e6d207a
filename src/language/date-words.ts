import type { Season } from './edtf-parse.js';
import type { Lang } from './lang.js';

/** The months as they are printed. */
export const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** The seasons as they are printed. */
export const SEASONS: Readonly<Record<Lang, Readonly<Record<Season, string>>>> = {
  fr: { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
};
