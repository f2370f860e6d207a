import { formatNumber } from '../../../language/number-format.js';
import type { PunctuationWords, TimeWords } from '../words.js';

export const punctuation: PunctuationWords = {
  colon: ' : ',
  semicolon: ' ; ',
  quote: (text) => `« ${text} »`,
};

const UNITS = { days: ['jour', 'jours'], months: ['mois', 'mois'], years: ['an', 'ans'] } as const;

const count: TimeWords['count'] = (number, unit) =>
  `${formatNumber(number, 'fr')} ${UNITS[unit][Math.abs(number) < 2 ? 0 : 1]}`;

export const time: TimeWords = {
  months: [
    { full: 'janvier', short: 'janv.' },
    { full: 'février', short: 'févr.' },
    { full: 'mars', short: 'mars' },
    { full: 'avril', short: 'avr.' },
    { full: 'mai', short: 'mai' },
    { full: 'juin', short: 'juin' },
    { full: 'juillet', short: 'juill.' },
    { full: 'août', short: 'août' },
    { full: 'septembre', short: 'sept.' },
    { full: 'octobre', short: 'oct.' },
    { full: 'novembre', short: 'nov.' },
    { full: 'décembre', short: 'déc.' },
  ],
  inferred: 'date déduite',
  inferredShort: 'déduit',
  star: '* date déduite',
  undated: 'sans date',
  ago: (number, unit, sure) => {
    const lead = { exact: 'il y a ', about: 'il y a environ ', 'more-than': 'il y a plus de ' }[sure];
    return lead + count(number, unit);
  },
  today: "aujourd'hui",
  articleAge: (age) => `article paru ${age}`,
  count,
  about: (text) => `environ ${text}`,
  lessThanOne: (unit) => ({ days: 'le même jour', months: "moins d'un mois", years: "moins d'un an" })[unit],
  range: (min, max) => `${min} à ${max}`,
  thatIs: (days, parts) =>
    `${days}, soit ${new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts)}`,
};
