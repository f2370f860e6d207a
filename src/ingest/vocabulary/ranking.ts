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
    'est | sont | était | arrive | arrivent | arrivait | occupe que | ne occupe que | arrive que en | se classe | se classent | classé | classée | classés | pointe | pointent | se hisse | occupe | occupent | figure | termine | se place | se placent | placé | placée | se retrouve | se retrouvent | prend | reste | restent | devient | vient | décroche | décrochent | se contente de | gagne | recule | recule à | recule au | rétrograde | chute | chute à | remonte | glisse | tombe | monte | grimpe | cède | ferme | émarge | échoue | se maintient | s’installe | se glisse | s’adjuge | s’empare de | atteint | demeure | se situe | se contentent de | descend | passe | passé | passée | passe de la | à la | à | en | au',
    true,
  ],
  [
    'in | is | is a close | is a distant | makes do with | make do with | are | was | ranks | rank | ranked | came | comes | coming | placed | places | finished | finishes | sits | stands | takes | took | at | in | remains | becomes | became | holds | occupies | occupy | to | dropped to | climbed to | rose to | fell to | up to | down to | slipped to | slips to | drops to | moves up to | moved up to | moved to | put him | put her | puts him | puts her | put it | puts it | places him | places her | placed him | placed her | ranked him | ranked her | ranks him | ranks her | sank to | climbs to | rises to | rising to | languishes | languishes in | lies | lying | secured | secures | earned | earns | claims | claimed | in a distant | a distant | leapt to | jumped to | lands | landed | settles for | manages | makes | made',
    true,
  ],
]);

/** Words for the first place. */
export const FIRSTS = new WordPatterns<true>([
  [
    'le plus suivi | la plus suivie | plus suivi au monde | le plus populaire | la plus populaire | le plus influent | la plus influente | le plus connecté | la plus connectée | le mieux connecté | le mieux suivi | la mieux suivie | le plus efficace | le plus retweeté | la plus retweetée | le plus commenté | la plus commentée | le plus partagé | la plus partagée | le plus vu | la plus vue | le plus lu | la plus lue | le plus regardé | le plus écouté | le plus abonné | le plus actif | la plus active | le plus cité | le plus aimé | le plus liké',
    true,
  ],
  [
    'en tête | tête du classement | prend la tête | pris la tête | tête de liste | devance tout le monde | n’a pas de rival | sans rival | n’a pas de égal | n’a pas de égale | sans égal | sans égale | inégalé | inégalée | ne connaît pas de rival | n’a toujours pas de rival | loin devant tous | bat tous | devance tous | coiffe tout le monde | numéro un | numéro 1 | n° 1 | n°1 | domine | dominent | détient le record | a le plus de abonnés | compte le plus de abonnés | recueille le plus | le record de abonnés | première place | premier rang | première position | mène le classement | écrase | survole | truste | caracole | mène avec | mène devant | mène la course | occupe la tête | arrive premier | arrive première | ouvre la marche | ouvrent la marche | fait la course en tête | en première place | première marche | sur la plus haute marche | loin devant | sans conteste | sans partage | règne | trône | domine le classement | domine la hiérarchie | garde la tête | conserve la tête | reste en tête | en pole position | vire en tête | prend les commandes | champion | championne | leader incontesté | détrône | a détrôné | détient le plus de abonnés | est devenu le plus | devance tous | surclasse | ravit la première | s’adjuge la première | hors concours',
    true,
  ],
  [
    'most followed | most-followed | most popular | most influential | most connected | best connected | best-connected | most effective | most retweeted | most active | most liked | most viewed | most subscribed | most engaging | most watched | most shared | most talked-about | most mentioned | best followed | best-followed | most interacted | most cited | most read',
    true,
  ],
  [
    'tops | topped | topping | leads | leading | led the | number one | number 1 | no. 1 | no 1 | #1 | top spot | first place | at the top | ahead of everyone | dominates | in the lead | in first | has the most | the most followers | top of the list | top of the ranking | who leads | heads the | heading the | headed the | out in front | way ahead | comes out on top | came out on top | comes top | came top | holds the crown | unrivalled | unrivaled | has no rival | has no equal | has no peer | unmatched | beats every | beats all | well clear of | clear of the field | outpaces every | outstrips every | ahead of every | ahead of all | without equal | reigns | takes the crown | sits at the top | sits top | outranks everyone | king of | queen of | leads the way | leads the field | leads the pack | crowned',
    true,
  ],
]);

/** "aucun n'est plus suivi que X": the first place by denial. */
export const UNSURPASSED = new WordPatterns<true>([
  ['aucun | aucune | nul | no | nobody | no one | none | personne', true],
]);
export const MORE_THAN = new WordPatterns<true>([
  [
    'n’égale | ne surpasse | ne devance | ne dépasse | comes close to | rivals | can match | plus suivi que | plus suivie que | plus populaire que | plus influent que | more followed than | more popular than | more followers than | plus de abonnés que',
    true,
  ],
]);

/** … right behind who does not: "nobody beats A". */
export const BEATS = new WordPatterns<true>([
  ['ne bat | ne fait mieux que | ne fait plus que | ne fait jeu égal avec', true],
  ['beats | matches | outranks | surpasses | outdoes | outperforms | does better than | has more than', true],
]);
/** The second place, by the one who alone is better: "second only to A". */
export const ONLY_BEHIND = new WordPatterns<true>([
  [
    'ne cède que à | ne le cède que à | ne cède le pas que à | ne se incline que devant | devancé seulement par | devancée seulement par | seulement devancé par | seulement devancée par | derrière le seul | derrière la seule | n’est devancé que par | n’est devancée que par | ne est devancé que par | ne est devancée que par',
    true,
  ],
  [
    'second only to | bested only by | beaten only by | outdone only by | surpassed only by | behind only | trailing only | trails only',
    true,
  ],
]);
/** Behind whom somebody stands. */
export const BEHIND = new WordPatterns<true>([['derrière | behind | à la suite de | après | after', true]]);

/** The next place after the one before. */
export const NEXTS = new WordPatterns<'next'>([
  [
    'vient ensuite | viennent ensuite | arrive ensuite | arrivent ensuite | suit | suivi de | suivi par | suivie de | suivie par | talonné par | talonnée par | juste devant | devant | loin devant | puis vient | puis viennent | juste derrière lui | juste derrière elle | derrière lui | derrière elle | vient juste après | arrive derrière | derrière lui vient | derrière elle vient | viennent derrière | dans son sillage | dans leur sillage | à ses trousses | sur ses talons',
    'next',
  ],
  [
    'followed by | comes next | come next | next is | then comes | next comes | ahead of | just ahead of | well ahead of | trailed by | just behind him come | just behind him comes | behind him come | behind her come | just behind comes | just behind come | then it is | in second place behind him | behind him comes | behind her comes | on his heels',
    'next',
  ],
]);
/** Places that have words of their own. */
export const NAMED_PLACES = new WordPatterns<number>([
  [
    'au pied du podium | juste derrière le podium | aux portes du podium | just off the podium | just outside the top three | just outside the podium',
    4,
  ],
  [
    'son dauphin | sa dauphine | dauphin du | médaille de argent | deuxième marche | the runner-up | runner-up | silver medal | silver goes to',
    2,
  ],
  [
    'complète le trio | complète le podium | complète le tiercé | ferme le podium | ferme la marche du podium | complète le top 3 | sur la troisième marche | médaille de bronze | rounds out the top three | rounds off the top three | completes the top three | completes the podium | completes the trio | rounds out the podium | bronze medal | bronze goes to',
    3,
  ],
]);

/** Words that say that an order is spoken of at all. */
export const ORDER_WORDS = new WordPatterns<string>([
  [
    'classement | palmarès | plus suivi* | plus suivis | mieux suivi* | rang | rangs | places | top 10 | top 5 | top 20 | top 50 | top 100 | twiplomacy | podium | ranking | rankings | rank | ranked | ranks | most followed | most-followed | top ten | league table | hit parade | hiérarchie | baromètre | tableau | premier rang | dauphin | dirigeant le plus | leaders | barometer | leaderboard | index | classés | classé | classe | classées',
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
