import { listNames } from '../../../facts/names.js';
import type { RefusalReason } from '../../../query/answer.js';
import type { Operation } from '../../../query/query.js';
import type { CountWords, DerivationWords, RefusalWords } from '../words.js';

const inParentheses = (text: string): string => (text === '' ? '' : ` (${text})`);

export const derivation: DerivationWords = {
  approximately: 'environ ',
  total: 'total',
  gap: 'écart',
  mean: 'moyenne',
  median: 'médiane',
  sum: (result, working, excluded) => `somme : ${result}${inParentheses(working)}${excluded}`,
  sumOf: (number) => `${number} montants`,
  without: (names) => `, sans ${names}`,
  average: (result, working) => `moyenne : ${result}${inParentheses(working)}`,
  perAccount: (result, working) => `moyenne par compte : ${result}${inParentheses(working)}`,
  middle: (result, working) => `médiane : ${result}${inParentheses(working)}`,
  over: (whole, parts) => `${whole} pour ${parts}`,
  difference: (result, left, right) => `écart : ${result} (${left} − ${right})`,
  ratio: (result, left, right, working) => `${left} : ${result} ${right}${inParentheses(working)}`,
  against: (left, right) => `${left} contre ${right}`,
  share: (result, part, whole) => `${result} (${part} sur ${whole})`,
  rankOf: (ordinal, number) => (number > 1 ? `${ordinal} sur ${number}` : ordinal),
  winner: ({ name, figure, others, note }) =>
    `${name}, tel qu'imprimé : ${figure} contre ${listNames(
      others.map((other) => `${other.figure} pour ${other.name}`),
      'fr',
    )}${inParentheses(note)}`,
  best: ({ name, figure, count: number, end, note }) =>
    `${name} : ${figure}, le chiffre le plus ${end === 'max' ? 'élevé' : 'bas'} des ${number}${inParentheses(note)}`,
  extreme: ({ names, date, count: number, end }) =>
    `en ${end === 'first' ? 'premier' : 'dernier'} (sur ${number}) : ${names}, ${date}`,
  lowerBounds: (number) => (number === 2 ? 'deux bornes basses' : `${number} bornes basses`),
  year: (year, working, about) => `${about ? 'vers ' : ''}${year}${inParentheses(working)}`,
  rates: (rates, unit, single) => `${rates} ${unit}${single ? '' : ' : aucun taux unique'}`,
  rateUnit: (paid, bought) => `${paid} pour un ${bought}`,
  growth: ({ name, from, to, change }) => `${name} : de ${from} à ${to}, soit ${change}`,
  exchanges: (number, pairs) => `${number > 1 ? `${number} échanges` : 'un échange'} : ${pairs}`,
  timeline: (entries, note) => `chronologie${inParentheses(note)} : ${entries}`,
  order: (entries, note) => `dans l'ordre${inParentheses(note)} : ${entries}`,
  more: (number) => `${number} de plus`,
};

export const count: CountWords = {
  closed: (number, names) => (names === '' ? `${number}` : `${number} : ${names}`),
  open: (number, names) => `au moins ${number} nommés : ${names}, et d'autres non nommés`,
  about: (theme, counted) => (theme === '' ? counted : `${theme} : ${counted.replace(' : ', ' — ')}`),
  of: (which, counted) =>
    `${which === 'both' ? 'en commun' : "dans l'une des listes et non dans l'autre"} : ${counted.replace(' : ', ' — ')}`,
  unnamed: ({ count: number, named, names, unnamed, aheadOf }) =>
    `${number}${aheadOf ? ` devant ${aheadOf}` : ''}, dont ${named} nommés${inParentheses(names)} et ${unnamed} non nommés`,
  moreNames: (names, number) => `${names} et ${number} de plus`,
};

const NO: Readonly<Record<Operation, string>> = {
  lookup: 'Pas de réponse unique',
  list: 'Pas de liste',
  count: 'Pas de compte',
  sum: 'Pas de somme',
  mean: 'Pas de moyenne',
  median: 'Pas de médiane',
  max: 'Pas de premier',
  min: 'Pas de dernier',
  rank: 'Pas de classement',
  difference: "Pas d'écart",
  ratio: 'Pas de ratio',
  share: 'Pas de part',
  interval: 'Pas de durée',
  order: "Pas d'ordre",
  timeline: 'Pas de chronologie',
  growth: "Pas d'évolution",
  convert: 'Pas de conversion',
  compare: 'Pas de comparaison',
  exchange: "Pas d'échange",
  'by-year': 'Pas de répartition par année',
};

const BECAUSE: Readonly<Record<RefusalReason, string>> = {
  'two-bounds': 'deux bornes basses',
  bound: 'une borne basse, non une valeur exacte',
  platform: 'plateformes différentes',
  date: 'dates différentes',
  scope: 'périmètres différents',
  unit: 'unités différentes',
  overlap: 'publics qui peuvent se recouper',
  nature: 'choses de nature différente',
};

export const refusal: RefusalWords = {
  no: (operation) => NO[operation],
  because: (operation, reason) => {
    if (operation === 'convert' && reason === 'unit') return "aucun montant imprimé dans l'autre monnaie";
    if (operation === 'rank' && reason === 'nature') return "l'ordre entre eux n'est pas imprimé";
    return BECAUSE[reason];
  },
};
