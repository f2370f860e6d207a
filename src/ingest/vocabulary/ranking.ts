import { WordPatterns } from './word-patterns.js';

/** Nouns of a place in an order. */
export const PLACES_IN_ORDER = new WordPatterns<true>([
  [
    'place | places | position | positions | rang | rangs | marche | marches | classement | du classement | au classement | mondial | mondiale | mondiaux | européen | européenne | ex aequo',
    true,
  ],
  [
    'place | places | position | positions | spot | spots | rank | ranks | ranking | slot | overall | globally | worldwide | in the world | most',
    true,
  ],
]);

/** Verbs of standing somewhere in an order. */
export const RANK_VERBS = new WordPatterns<true>([
  [
    'est | sont | était | arrive | arrivent | arrivait | arrive que en | se classe | se classent | classé | classée | classés | pointe | pointent | se hisse | occupe | occupent | figure | termine | se place | se placent | placé | placée | se retrouve | prend | reste | devient | vient | à la | à | en',
    true,
  ],
  [
    'is | are | was | ranks | rank | ranked | came | comes | coming | placed | places | finished | finishes | sits | stands | takes | took | at | in | remains | becomes | became | holds | occupies | occupy | dropped to | climbed to | rose to | fell to | up to | down to',
    true,
  ],
]);

/** Words for the first place. */
export const FIRSTS = new WordPatterns<true>([
  [
    'le plus suivi | la plus suivie | plus suivi au monde | le plus populaire | la plus populaire | le plus influent | la plus influente | le plus connecté | la plus connectée | le mieux connecté | le mieux suivi | la mieux suivie | le plus efficace | le plus retweeté | la plus retweetée | le plus actif | la plus active | le plus cité | le plus aimé | le plus liké',
    true,
  ],
  [
    'en tête | tête du classement | prend la tête | pris la tête | tête de liste | devance tout le monde | n’a pas de rival | sans rival | numéro un | numéro 1 | n° 1 | n°1 | domine | dominent | détient le record | a le plus de abonnés | compte le plus de abonnés | recueille le plus | le record de abonnés | première place | premier rang | première position | mène le classement | caracole | mène avec | mène devant | mène la course | occupe la tête | arrive premier | arrive première',
    true,
  ],
  [
    'most followed | most-followed | most popular | most influential | most connected | best connected | best-connected | most effective | most retweeted | most active | most liked | most viewed | most subscribed | most engaging',
    true,
  ],
  [
    'tops | topped | topping | leads | leading | led the | number one | number 1 | no. 1 | no 1 | #1 | top spot | first place | at the top | ahead of everyone | dominates | in the lead | in first | has the most | the most followers | top of the list | top of the ranking | who leads',
    true,
  ],
]);

/** "aucun n'est plus suivi que X": the first place by denial. */
export const UNSURPASSED = new WordPatterns<true>([
  ['aucun | aucune | nul | no | nobody | no one | personne', true],
]);
export const MORE_THAN = new WordPatterns<true>([
  [
    'n’égale | ne surpasse | ne devance | ne dépasse | comes close to | rivals | can match | plus suivi que | plus suivie que | plus populaire que | plus influent que | more followed than | more popular than | more followers than | plus de abonnés que',
    true,
  ],
]);

/** The next place after the one before. */
export const NEXTS = new WordPatterns<'next'>([
  [
    'vient ensuite | viennent ensuite | arrive ensuite | arrivent ensuite | suit | suivi de | suivi par | suivie de | suivie par | talonné par | talonnée par | juste devant | complète le podium',
    'next',
  ],
  [
    'followed by | comes next | come next | next is | then comes | next comes | ahead of | just ahead of',
    'next',
  ],
]);
export const THIRDS = new WordPatterns<true>([
  [
    'complète le trio | complète le podium | complète le tiercé | ferme le podium | rounds out the top three | completes the top three | completes the podium | completes the trio',
    true,
  ],
]);

/** Words that say that an order is spoken of at all. */
export const ORDER_WORDS = new WordPatterns<string>([
  [
    'classement | palmarès | plus suivi* | plus suivis | mieux suivi* | rang | top 10 | top 5 | top 20 | top 50 | top 100 | twiplomacy | podium | ranking | rankings | rank | ranked | ranks | most followed | most-followed | top ten | league table | classés | classé | classe | classées',
    'followers',
  ],
  ['influent* | influence | influential', 'influence'],
  ['connecté* | connected | relations mutuelles | mutual', 'connected'],
  ['retweet* | retweeté*', 'retweets'],
  ['interactions | engagement', 'interactions'],
  ['efficace* | effective', 'effective'],
]);

/** A rank that was, not is: "up from 52nd". */
export const FORMERLY = new WordPatterns<true>([
  [
    'up from | down from | contre la | contre | from | alors que il était | après avoir été | previously | auparavant | précédemment',
    true,
  ],
]);

/** A list that is announced in order. */
export const ORDERED_LIST = new WordPatterns<true>([
  [
    'classés | classées | classement | palmarès | par ordre | top | ranked | ranking | in order | by influence | par influence',
    true,
  ],
]);
