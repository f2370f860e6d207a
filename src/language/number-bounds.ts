import { PhraseTable } from './phrases.js';
import type { Token } from './tokens.js';

/** How a printed number bounds the true one. */
export type Bound = 'exact' | 'at-least' | 'about' | 'at-most';

/** A bound, and whether the number itself is excluded (more than, moins de). */
export type Precision = { bound: Bound; strict: boolean };

const OVER: Precision = { bound: 'at-least', strict: true };
const AT_LEAST: Precision = { bound: 'at-least', strict: false };
const ABOUT: Precision = { bound: 'about', strict: false };
const UNDER: Precision = { bound: 'at-most', strict: true };
const AT_MOST: Precision = { bound: 'at-most', strict: false };
const EXACT: Precision = { bound: 'exact', strict: false };

const BEFORE = new PhraseTable<Precision>([
  [
    'plus de | un peu plus de | legerement plus de | bien plus de | beaucoup plus de | largement plus de',
    OVER,
  ],
  ['au-dessus de | au-delà de | supérieur à | supérieure à | supérieurs à | supérieures à', OVER],
  [
    'more than | slightly more than | a little more than | a bit more than | just more than | well more than',
    OVER,
  ],
  [
    'much more than | far more than | over | just over | slightly over | a little over | a bit over | well over',
    OVER,
  ],
  [
    'above | past the | just above | well above | upwards of | upward of | in excess of | greater than | north of | > ',
    OVER,
  ],
  ['au moins | au minimum | minimum | au bas mot | pas moins de | un minimum de', AT_LEAST],
  ['at least | at the least | no fewer than | no less than | not less than | not fewer than', AT_LEAST],
  ['a minimum of | minimum of', AT_LEAST],
  [
    'près de | tout près de | quelque | quelques | environ | autour de | aux alentours de | aux environs de',
    ABOUT,
  ],
  ['à peu près | presque | à peine | approximativement | de l’ordre de | proche de | proches de', ABOUT],
  [
    'plus ou moins | grosso modo | un total d’environ | estimé à | estimée à | estimés à | estimées à | ~ | ≈ | ±',
    ABOUT,
  ],
  [
    'about | around | some | nearly | almost | roughly | approximately | approx | approx. | circa | ca. | c.',
    ABOUT,
  ],
  ['close to | in the region of | in the order of | on the order of | in the neighborhood of', ABOUT],
  [
    'an estimated | estimated at | barely | hardly | just about | more or less | approaching | nearing',
    ABOUT,
  ],
  [
    'moins de | un peu moins de | légèrement moins de | bien moins de | à moins de | inférieur à | inférieure à',
    UNDER,
  ],
  ['inférieurs à | inférieures à | en dessous de | au-dessous de | sous les | sous la barre de', UNDER],
  [
    'under | just under | slightly under | a little under | well under | less than | slightly less than',
    UNDER,
  ],
  ['a little less than | fewer than | below | just below | well below | just short of | < ', UNDER],
  ['au plus | tout au plus | au maximum | au max | maximum | jusqu’à | pas plus de | un maximum de', AT_MOST],
  ['at most | at the most | up to | no more than | not more than | a maximum of | maximum of', AT_MOST],
  ['as many as | as much as', AT_MOST],
  ['exactement | précisément | exactly | precisely', EXACT],
]);

/** Verbs that carry a bound, also over what stands between them and the number. */
const REACHING = new PhraseTable<Precision>([
  ['dépasse | dépassent | dépassait | dépassaient | dépassant | dépasser | dépassera | dépassée', OVER],
  [
    'exceed | exceeds | exceeded | exceeding | surpass | surpasses | surpassed | surpassing | topped | topping',
    OVER,
  ],
  ['passed | crossed | crosses | crossing', OVER],
  ['franchi | franchit | franchissent | franchissait | franchir | franchissant', AT_LEAST],
  [
    'avoisine | avoisinent | avoisinait | avoisinaient | avoisinant | frôle | frôlent | frôlait | approche',
    ABOUT,
  ],
  ['approchent | approchait | approche de | approches | approached', ABOUT],
]);

/** What may stand between such a verb and its number. */
const FILLERS = new PhraseTable<true>([
  [
    'les | la barre de | la barre symbolique de | le cap de | le cap symbolique de | le seuil de | le chiffre de',
    true,
  ],
  ['the | the mark of | the threshold of | the figure of', true],
]);

/** A mark is there to be reached. */
const MARKS = new PhraseTable<Precision>([
  ['la barre de | la barre symbolique de | le cap de | le cap symbolique de | the mark of', AT_LEAST],
]);

const AFTER = new PhraseTable<Precision>([
  [
    'ou plus | et plus | or more | and more | and up | and counting | au moins | at least | minimum | au minimum',
    AT_LEAST,
  ],
  ['au bas mot | + ', AT_LEAST],
  [
    'ou moins | or less | or fewer | au plus | au maximum | maximum | tout au plus | at most | at the most',
    AT_MOST,
  ],
  ['environ | à peu près | approximativement | or so | approximately | plus ou moins | more or less', ABOUT],
  ['give or take | et quelques', ABOUT],
]);

/** The precision words that end right before token `end`; `start` is the first of them. */
export function boundBefore(
  tokens: readonly Token[],
  end: number,
): { meaning: Precision; start: number } | undefined {
  const adjacent = BEFORE.endingAt(tokens, end) ?? REACHING.endingAt(tokens, end);
  if (adjacent) return adjacent;
  const filler = FILLERS.endingAt(tokens, end);
  if (!filler) return undefined;
  // "a franchi lundi la barre des …": a word may part the verb from its object.
  const verb = REACHING.endingAt(tokens, filler.start) ?? REACHING.endingAt(tokens, filler.start - 1);
  return verb ?? MARKS.endingAt(tokens, end);
}

/**
 * The precision words right behind token `at - 1`, or behind the one plain word that follows it ("500 abonnés au
 * moins"); `end` is the token behind them. Not those that belong to a number of their own ("500 abonnés, au moins
 * 300 …").
 */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
): { meaning: Precision; end: number } | undefined {
  const found =
    AFTER.startingAt(tokens, at) ??
    (tokens[at]?.kind === 'word' ? AFTER.startingAt(tokens, at + 1) : undefined);
  if (!found) return undefined;
  const following = tokens[found.end];
  return following?.kind === 'number' || following?.folded === 'de' ? undefined : found;
}
