import type { NothingWords } from '../words.js';
import { slots } from './labels.js';

export const nothing: NothingWords = {
  lead: 'Not in the base',
  nearest: 'Nearest',
  nearestNote: 'this is not what was asked',
  noCount: (noun) => `no number of ${noun}`,
  noSlot: (slot) => `no ${slots[slot]}`,
  noFact: 'no fact',
  about: (names) => `for ${names}`,
  together: 'together',
  on: (platforms) => `on ${platforms}`,
  noFactAtAll: 'no fact answers this question',
  unanswered: (words) => ` (without an answer: ${words})`,
  unknownName: (words, count) =>
    count > 1 ? `the names ${words} are not in it` : `the name ${words} is not in it`,
  unknownPlatform: (words) => `no fact on ${words}`,
  unknownHandle: (words) => `the account ${words} is not in it`,
  unknownCountry: (words) => `no fact on ${words}`,
  wrongDate: (words) => `no fact of that date${words === '' ? '' : ` (${words})`}`,
  wrongNumber: (words) => `the number ${words} is printed in no fact on this subject`,
  understood: (subject) => ` (known subject: ${subject})`,
  noTwoDates: (noun) =>
    `two dated values of one measure${noun ? ` (${noun})` : ''} would be needed; no growth can be computed`,
  offTopic:
    'the question touches no known subject (accounts, audiences, rules, spending and exchanges of diplomacy online)',
  empty: 'The question is empty: there is no word to look for.',
  tooLong: (limit) => `The question is too long: ${limit} characters at most.`,
  noSuchFact: (id) => `no fact and no article has the id ${id}`,
};
