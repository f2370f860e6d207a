import { listNames } from '../../../facts/names.js';
import type { RefusalReason } from '../../../query/answer.js';
import type { Operation } from '../../../query/query.js';
import type { CountWords, DerivationWords, RefusalWords } from '../words.js';

const inParentheses = (text: string): string => (text === '' ? '' : ` (${text})`);

export const derivation: DerivationWords = {
  approximately: 'about ',
  total: 'total',
  gap: 'difference',
  mean: 'mean',
  median: 'median',
  sum: (result, working, excluded) => `sum: ${result}${inParentheses(working)}${excluded}`,
  sumOf: (number) => `${number} amounts`,
  without: (names) => `, without ${names}`,
  average: (result, working) => `mean: ${result}${inParentheses(working)}`,
  perAccount: (result, working) => `mean per account: ${result}${inParentheses(working)}`,
  middle: (result, working) => `median: ${result}${inParentheses(working)}`,
  over: (whole, parts) => `${whole} for ${parts}`,
  difference: (result, left, right) => `difference: ${result} (${left} − ${right})`,
  ratio: (result, left, right, working) => `${left}: ${result} ${right}${inParentheses(working)}`,
  against: (left, right) => `${left} against ${right}`,
  share: (result, part, whole) => `${result} (${part} of ${whole})`,
  rankOf: (ordinal, number) => (number > 1 ? `${ordinal} of ${number}` : ordinal),
  winner: ({ name, figure, others, note }) =>
    `${name}, as printed: ${figure} against ${listNames(
      others.map((other) => `${other.figure} for ${other.name}`),
      'en',
    )}${inParentheses(note)}`,
  best: ({ name, figure, count: number, end, note }) =>
    `${name}: ${figure}, the ${end === 'max' ? 'highest' : 'lowest'} of ${number}${inParentheses(note)}`,
  extreme: ({ names, date, count: number, end }) => `${end} of ${number}: ${names}, ${date}`,
  lowerBounds: (number) => (number === 2 ? 'two lower bounds' : `${number} lower bounds`),
  year: (year, working, about) => `${about ? 'about ' : ''}${year}${inParentheses(working)}`,
  rates: (rates, unit, single) => `${rates} ${unit}${single ? '' : ': no single rate'}`,
  rateUnit: (paid, bought) => `${paid} per ${bought}`,
  growth: ({ name, from, to, change }) => `${name}: from ${from} to ${to}, that is ${change}`,
  exchanges: (number, pairs) => `${number > 1 ? `${number} exchanges` : 'one exchange'}: ${pairs}`,
  timeline: (entries, note) => `timeline${inParentheses(note)}: ${entries}`,
  order: (entries, note) => `in order${inParentheses(note)}: ${entries}`,
  more: (number) => `${number} more`,
};

export const count: CountWords = {
  closed: (number, names) => (names === '' ? `${number}` : `${number}: ${names}`),
  open: (number, names) => `at least ${number} named: ${names}, and others not named`,
  about: (theme, counted) => (theme === '' ? counted : `${theme}: ${counted.replace(': ', ' — ')}`),
  of: (which, counted) =>
    `${which === 'both' ? 'in common' : 'in one list and not in the other'}: ${counted.replace(': ', ' — ')}`,
  unnamed: ({ count: number, named, names, unnamed, aheadOf }) =>
    `${number}${aheadOf ? ` ahead of ${aheadOf}` : ''}, of which ${named} named${inParentheses(names)} and ${unnamed} not named`,
  moreNames: (names, number) => `${names} and ${number} more`,
};

const NO: Readonly<Record<Operation, string>> = {
  lookup: 'No single answer',
  list: 'No list',
  count: 'No count',
  sum: 'No sum',
  mean: 'No mean',
  median: 'No median',
  max: 'No highest',
  min: 'No lowest',
  rank: 'No ranking',
  difference: 'No difference',
  ratio: 'No ratio',
  share: 'No share',
  interval: 'No interval',
  order: 'No order',
  timeline: 'No timeline',
  growth: 'No growth',
  convert: 'No conversion',
  compare: 'No comparison',
  exchange: 'No exchange',
  'by-year': 'No breakdown by year',
};

const BECAUSE: Readonly<Record<RefusalReason, string>> = {
  'two-bounds': 'two lower bounds',
  bound: 'a lower bound, not an exact value',
  platform: 'different platforms',
  date: 'different dates',
  scope: 'different scopes',
  unit: 'different units',
  overlap: 'audiences that may overlap',
  nature: 'things of a different nature',
};

export const refusal: RefusalWords = {
  no: (operation) => NO[operation],
  because: (operation, reason) => {
    if (operation === 'convert' && reason === 'unit') return 'no amount is printed in the other currency';
    if (operation === 'rank' && reason === 'nature') return 'their order is not printed';
    return BECAUSE[reason];
  },
};
