import type { Random } from './random.js';

const STARTS = [
  'Va',
  'Mer',
  'Tol',
  'Ka',
  'Bren',
  'Os',
  'Lu',
  'Fir',
  'Dal',
  'Ne',
  'Sor',
  'Hel',
  'Ga',
  'Pri',
  'Quo',
  'Zan',
  'Ir',
  'Wel',
  'Jo',
  'Xe',
];
const MIDDLES = ['lo', 'ri', 'va', 'den', 'mi', 'tu', 'sca', 'ne', 'bo', 'gra', 'li', 'po', 'se', 'do', 'ka'];
const ENDS = [
  'rian',
  'mov',
  'tesh',
  'lund',
  'vik',
  'dor',
  'nel',
  'sci',
  'berg',
  'than',
  'quez',
  'mar',
  'lix',
  'ford',
  'nao',
];

const part = (random: Random): string =>
  random.pick(STARTS) +
  random.pick(MIDDLES) +
  (random.below(2) === 0 ? random.pick(MIDDLES) : '') +
  random.pick(ENDS);

/** A name of two words that nobody bears. */
export const inventName = (random: Random): string => `${part(random)} ${part(random)}`;
