import type { CaveatWords } from '../words.js';

const quoted = (words: readonly string[]): string => words.map((word) => `« ${word} »`).join(', ');

export const caveat: CaveatWords = {
  widened: (asked, found) => `Trouvé pour ${found}, non pour ${asked} même.`,
  printedAs: (platform, printed) => `L'article imprime « ${printed} » pour ${platform}.`,
  datesDiffer: "Les dates diffèrent d'un chiffre à l'autre.",
  lowerBound: 'Au moins un des chiffres est une borne basse.',
  overlap: 'Doublons possibles : les publics peuvent se recouper.',
  openList: "Liste ouverte : la source en mentionne d'autres sans les nommer.",
  distributionUnknown: "Moyenne seulement : la répartition n'est pas connue.",
  totalDiffers: (printed) => `La somme des parties diffère du total imprimé : ${printed}.`,
  ignored: (words) =>
    words.length > 1 ? `Mots laissés de côté : ${quoted(words)}.` : `Mot laissé de côté : ${quoted(words)}.`,
  kept: (names) => `Suite de la question précédente : ${names.join(', ')}.`,
  corrected: (typed, read) => `« ${typed} » lu comme « ${read} ».`,
  currentStateUnknown: 'État actuel : pas dans la base.',
  planned: 'Montant prévu ou revendiqué, non constaté.',
  alleged: 'Allégation, non confirmée par la source.',
  denied: 'Démenti.',
  claimed: "Chiffre revendiqué par l'intéressé lui-même.",
  inferredDate: (how) => `Date déduite : ${how}`,
  outsideDate: (how) => `Date connue hors de l'article : ${how}`,
  fromOutside: (text, from) => `${text} (hors de l'article : ${from})`,
  trust: (note) => `Source : ${note}`,
  bound: (bound) =>
    ({ 'at-least': 'borne basse', about: 'valeur approchée', 'at-most': 'borne haute' })[bound],
};
