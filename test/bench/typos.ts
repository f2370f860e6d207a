import { isStopWord } from '../../src/language/stop-words.js';
import { fold } from '../../src/language/text.js';
import { type Random, randomFrom } from './random.js';

/** Words shorter than this carry no typing error: one letter makes another word of them. */
const MIN_LENGTH = 4;
/** Rows of a French keyboard: a finger slips to a neighbour. */
const KEYBOARD = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/**
 * One typing error in a question: in one of its content words of four letters or more, a letter left out, doubled,
 * replaced by its neighbour on the keyboard or exchanged with the next one. The same question always gets the same
 * error. A question without such a word comes back as it is.
 */
export function withTypo(question: string): string {
  const words = [...question.matchAll(/\p{L}+/gu)].filter(
    ([word]) => word.length >= MIN_LENGTH && !isStopWord(fold(word)),
  );
  if (words.length === 0) return question;
  const random = randomFrom(question);
  const { 0: word, index } = random.pick(words);
  return question.slice(0, index) + slip(word, random) + question.slice(index + word.length);
}

function slip(word: string, random: Random): string {
  const at = random.below(word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + neighbourOf(letter, random) + after;
    default: {
      const left = Math.min(at, word.length - 2);
      return word.slice(0, left) + word.charAt(left + 1) + word.charAt(left) + word.slice(left + 2);
    }
  }
}

function neighbourOf(letter: string, random: Random): string {
  const plain = fold(letter);
  const row = KEYBOARD.find((keys) => keys.includes(plain)) ?? KEYBOARD[0] ?? '';
  const place = row.indexOf(plain);
  const beside = [row[place - 1], row[place + 1]].filter((key) => key !== undefined);
  return random.pick(beside);
}

/** As people type who leave accents out. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
