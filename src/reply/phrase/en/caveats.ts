import type { CaveatWords } from '../words.js';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

export const caveat: CaveatWords = {
  widened: (asked, found) => `Found for ${found}, not for ${asked} as such.`,
  printedAs: (platform, printed) => `The article prints “${printed}” for ${platform}.`,
  datesDiffer: 'The figures are of different dates.',
  lowerBound: 'At least one of the figures is a lower bound.',
  overlap: 'Audiences may overlap: the same people can be counted twice.',
  openList: 'Open list: the source mentions others without naming them.',
  distributionUnknown: 'A mean only: how it is spread is not known.',
  totalDiffers: (printed) => `The parts do not add up to the printed total: ${printed}.`,
  ignored: (words) =>
    words.length > 1 ? `Words left aside: ${quoted(words)}.` : `Word left aside: ${quoted(words)}.`,
  kept: (names) => `Continued from the question before: ${names.join(', ')}.`,
  corrected: (typed, read) => `“${typed}” read as “${read}”.`,
  currentStateUnknown: 'Current state: not in the base.',
  planned: 'An amount planned or claimed, not shown.',
  alleged: 'An allegation, which the source does not confirm.',
  denied: 'Denied.',
  claimed: 'Claimed by the subject itself.',
  inferredDate: (how) => `Date inferred: ${how}`,
  outsideDate: (how) => `Date known from outside the article: ${how}`,
  fromOutside: (text, from) => `${text} (from outside the article: ${from})`,
  trust: (note) => `Source: ${note}`,
  bound: (bound) =>
    ({ 'at-least': 'lower bound', about: 'approximate value', 'at-most': 'upper bound' })[bound],
};
