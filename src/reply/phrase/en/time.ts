import { formatNumber } from '../../../language/number-format.js';
import type { PunctuationWords, TimeWords } from '../words.js';

export const punctuation: PunctuationWords = {
  colon: ': ',
  semicolon: '; ',
  quote: (text) => `“${text}”`,
};

const UNITS = { days: ['day', 'days'], months: ['month', 'months'], years: ['year', 'years'] } as const;

const count: TimeWords['count'] = (number, unit) =>
  `${formatNumber(number, 'en')} ${UNITS[unit][number === 1 ? 0 : 1]}`;

export const time: TimeWords = {
  months: [
    { full: 'January', short: 'Jan' },
    { full: 'February', short: 'Feb' },
    { full: 'March', short: 'Mar' },
    { full: 'April', short: 'Apr' },
    { full: 'May', short: 'May' },
    { full: 'June', short: 'Jun' },
    { full: 'July', short: 'Jul' },
    { full: 'August', short: 'Aug' },
    { full: 'September', short: 'Sep' },
    { full: 'October', short: 'Oct' },
    { full: 'November', short: 'Nov' },
    { full: 'December', short: 'Dec' },
  ],
  inferred: 'date inferred',
  inferredShort: 'inferred',
  star: '* date inferred',
  undated: 'undated',
  ago: (number, unit, sure) => {
    const lead = { exact: '', about: 'about ', 'more-than': 'more than ' }[sure];
    return `${lead}${count(number, unit)} ago`;
  },
  today: 'today',
  articleAge: (age) => `article published ${age}`,
  count,
  about: (text) => `about ${text}`,
  lessThanOne: (unit) =>
    ({ days: 'the same day', months: 'less than a month', years: 'less than a year' })[unit],
  range: (min, max) => `${min} to ${max}`,
  thatIs: (days, parts) =>
    `${days}, i.e. ${new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)}`,
};
