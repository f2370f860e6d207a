import { WordPatterns } from './word-patterns.js';

export type Metric =
  | 'followers'
  | 'likes'
  | 'views'
  | 'retweets'
  | 'posts'
  | 'accounts'
  | 'users'
  | 'active-users'
  | 'monthly-active-users'
  | 'downloads'
  | 'visitors'
  | 'bodies'
  | 'shares'
  | 'comments'
  | 'interactions'
  | 'following';

/** Nouns of what is counted. */
export const MEASURE_NOUNS = new WordPatterns<Metric>([
  [
    'abonnés | abonné | abonnées | followers | follower | suiveurs | suiveur | fans | fan | subscribers | subscriber | adeptes | suiveuses | personnes qui le suivent | personnes qui la suivent | abonnés uniques | internautes abonnés | following on twitter',
    'followers',
  ],
  [
    'personnes abonnées | personnes se abonnent | personnes se sont abonnées | personnes le suivent | personnes la suivent | people follow* | people subscribed | users follow* | internautes le suivent | personnes suivent | personnes suivant',
    'followers',
  ],
  [
    'likes | like | j’aime | mentions j’aime | mention j’aime | « j’aime » | mentions « j’aime » | coeurs | cœurs | hearts',
    'likes',
  ],
  ['vues | vue | views | view | visionnages | visionnage | lectures | plays', 'views'],
  ['retweets | retweet | reposts | retransmissions', 'retweets'],
  [
    'tweets | tweet | posts | post | publications | publication | messages | vidéos | videos | photos | statuts',
    'posts',
  ],
  ['comptes | compte | accounts | pages | profils | profiles', 'accounts'],
  [
    'utilisateurs actifs mensuels | monthly active users | utilisateurs actifs chaque mois | utilisateurs actifs par mois',
    'monthly-active-users',
  ],
  ['utilisateurs actifs | active users', 'active-users'],
  ['utilisateurs | utilisateur | users | user | inscrits | membres | members', 'users'],
  ['téléchargements | downloads', 'downloads'],
  ['visiteurs | visitors | visites | visits', 'visitors'],
  [
    'organismes | agences publiques | administrations | public bodies | government bodies | government agencies',
    'bodies',
  ],
  ['partages | shares', 'shares'],
  ['commentaires | comments | réponses | replies', 'comments'],
  ['interactions | réactions | reactions | engagements', 'interactions'],
  ['abonnements | comptes suivis | following', 'following'],
]);

/** "likée 212.000 fois": what was done how many times. */
export const TIMES_VERBS = new WordPatterns<Metric>([
  ['likée | liké | likés | likées | aimée | aimé | liked | loved', 'likes'],
  ['vue | vu | vues | visionnée | visionné | regardée | regardé | viewed | watched | seen', 'views'],
  ['retweetée | retweeté | retweeted | reprise | relayé | relayée', 'retweets'],
  ['partagée | partagé | shared', 'shares'],
  ['téléchargée | téléchargé | downloaded', 'downloads'],
]);

/** "suivi par 500 000 personnes": who did it. */
export const PEOPLE = new WordPatterns<true>([
  [
    'personnes | people | internautes | utilisateurs | users | curieux | twittos | individus | compatriotes | fidèles',
    true,
  ],
]);
export const FOLLOWED = new WordPatterns<true>([
  [
    'suivi | suivie | suivis | suivies | suivent | suit | abonnent | abonnées | abonnés | followed | follow | follows | following | subscribed | rejoint',
    true,
  ],
]);

/** A change, an average, an aim or a sum: what looks like a count of followers and is none. */
export const GAINS = new WordPatterns<true>([
  [
    'rapporté | valu | apporté | gagné | gagne | gagner | gagnant | gain | gains | perdu | perd | perdre | perdant | perte | recruté | engrangé | glané | conquis | hausse | augmentation | progression | progressé | augmenté | crû | bond',
    true,
  ],
  [
    'brought | earned | won | gained | gain | gains | gaining | lost | losing | loses | added | adding | adds | attracted | increase | increased by | grew by | rise of | growth of | picked up | jumped by',
    true,
  ],
  [
    'nouveaux abonnés | nouveaux followers | new followers | additional followers | abonnés supplémentaires | abonnés de plus | more followers than',
    true,
  ],
]);
export const AIMS = new WordPatterns<true>([
  [
    'objectif | objectifs | vise | visent | espère | espèrent | ambitionne | cible de | souhaite atteindre | voudrait atteindre | compte atteindre | cap des prochains',
    true,
  ],
  [
    'target | targets | aims | aim | goal | hopes to | hope to | plans to reach | wants to reach | expected to reach | aiming',
    true,
  ],
]);
export const AVERAGES = new WordPatterns<true>([
  [
    'en moyenne | moyenne | médiane | nombre moyen | par tweet | par publication | par message | par jour | par mois | par post | par compte | par semaine | par vidéo',
    true,
  ],
  [
    'on average | average | averages | averaging | median | per tweet | per post | per day | per month | per week | per account | each tweet | per video | a day | apiece per',
    true,
  ],
]);
export const SUMS = new WordPatterns<true>([
  [
    'au total | cumulés | cumulées | ensemble | à eux tous | à elles toutes | en cumulé | réunis | total cumulé | combinés',
    true,
  ],
  [
    'combined | in total | altogether | together | between them | collectively | a total of | total audience',
    true,
  ],
]);
/** Verbs that say a size, without a noun: "stood at", "s'élève à". */
export const STANDS_AT = new WordPatterns<true>([
  [
    'atteint | atteignait | atteindre | franchir | dépasser | compter | se élève | se élevait | se établit | passe à | passé à | est passé | monte à | dépasse | franchi | compte | comptait | totalise | totalisait | réunit | cumule | rassemble | affiche | revendique | approche | en a | en compte | en totalise | en avait | en réunit',
    true,
  ],
  [
    'reach | exceed | stood at | stands at | reached | reaches | has | had | have | boasts | boasted | hit | hits | passed | crossed | surpassed | exceeds | exceeded | at',
    true,
  ],
]);
export const EACH = new WordPatterns<true>([['chacun | chacune | each | apiece | respectifs chacun', true]]);
export const RESPECTIVELY = new WordPatterns<true>([['respectivement | respectively', true]]);
/** An order that counts followers without naming them. */
export const MOST_FOLLOWED = new WordPatterns<true>([
  [
    'plus suivi | plus suivie | plus suivis | plus suivies | mieux suivi | mieux suivis | most followed | most-followed | abonn* | follower*',
    true,
  ],
]);
