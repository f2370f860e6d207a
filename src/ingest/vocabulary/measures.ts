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
    'abonnés | abonné | abonnées | followers | follower | suiveurs | suiveur | fans | fan | subscribers | subscriber | adeptes | suiveuses | personnes qui le suivent | personnes qui la suivent | abonnés uniques | internautes abonnés | following on twitter | ' +
      'fidèles | admirateurs | admirers | devotees | amis Facebook | Facebook friends | fidèles abonnés | followeurs | followeur | souscripteurs | suiveurs et suiveuses',
    'followers',
  ],
  [
    'à suivre | à la suivre | à le suivre | à se être abonnés | à se abonner | to follow | personnes abonnées | personnes se abonnent | personnes se sont abonnées | personnes le suivent | personnes la suivent | people follow* | people subscribed | users follow* | internautes le suivent | personnes suivent | personnes suivant | comptes le suivent | comptes la suivent | comptes reçoivent ses messages | comptes reçoivent ses tweets | ' +
      'comptes suivent | comptes abonnés | profils le suivent | profils la suivent | accounts follow* | accounts subscribed | people signed up | people who follow* | users subscribed',
    'followers',
  ],
  [
    'likes | like | j’aime | mentions j’aime | mention j’aime | « j’aime » | mentions « j’aime » | coeurs | cœurs | hearts',
    'likes',
  ],
  [
    'vues | vue | views | view | visionnages | visionnage | lectures | plays | streams | impressions',
    'views',
  ],
  [
    'retweets | retweet | reposts | repost | retransmissions | republications | repartages | rediffusions',
    'retweets',
  ],
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
  [
    'likée | liké | likés | likées | aimée | aimé | aimés | aimées | plébiscitée | plébiscité | liked | loved | hearted',
    'likes',
  ],
  [
    'vue | vu | vues | vus | visionnée | visionné | visionnées | visionnés | regardée | regardé | regardées | regardés | lue | lu | consultée | consulté | viewed | watched | seen | played',
    'views',
  ],
  [
    'retweetée | retweeté | retweetés | retweetées | retweeted | reprise | repris | relayé | relayée | relayés | republié | republiée | repartagé | repartagée | rediffusé | rediffusée | reposted | re-posted | retransmis',
    'retweets',
  ],
  ['partagée | partagé | shared', 'shares'],
  ['téléchargée | téléchargé | downloaded', 'downloads'],
]);

/** "suivi par 500 000 personnes": who did it. */
export const PEOPLE = new WordPatterns<true>([
  [
    'personnes | people | internautes | utilisateurs | users | curieux | twittos | individus | compatriotes | citoyens | lecteurs | readers | souls | âmes | Twitter users | Instagram users',
    true,
  ],
]);
/** People who by their name follow: "ses 14 000 lecteurs", "rassemble 34 000 curieux". */
export const READERS = new WordPatterns<true>([
  ['curieux | lecteurs | readers | fidèles | internautes', true],
]);
export const FOLLOWED = new WordPatterns<true>([
  [
    'suivi | suivie | suivis | suivies | suivent | suit | suivaient | abonnent | abonnées | abonnés | se abonner | lisent | lit | lu par | lue par | lus par | followed | follow | follows | following | followed by | subscribed | subscribe | read by | read | reads | rejoint',
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
    'brought | earned | won | gained | gain | gains | gaining | lost | losing | loses | added | adding | adds | increase | increased by | grew by | rise of | rose by | growth of | picked up | jumped by | fell by | shed | sheds | dropped by | put on | up by',
    true,
  ],
  [
    'nouveaux abonnés | nouveaux followers | new followers | new subscribers | additional followers | abonnés supplémentaires | abonnés de plus | abonnés de moins | more followers than | fewer followers than | extra followers | followers more | followers fewer',
    true,
  ],
]);
export const AIMS = new WordPatterns<true>([
  [
    'objectif | objectifs | espéraient | tablait sur | tablaient sur | vise | visent | visait | espère | espèrent | espérait | ambitionne | ambition | cible de | souhaite atteindre | voudrait atteindre | veut atteindre | rêve de | compte atteindre | cap des prochains | se fixe | s’est fixé',
    true,
  ],
  [
    'target | targets | targeting | aims | aim | goal | goals | hopes to | hope to | hoped for | hoped to | hoping for | plans to reach | wants to reach | expected to reach | aiming | expects | by the end of next year | dreams of',
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
    'atteint | atteignait | atteignent | atteindre | bondi | bondit | grimpé | grimpe | progressé | explosé | doublé | gonflé | plafonne | plafonnait | frôle | talonne | caracole | culmine | pointe | franchir | dépasser | compter | se élève | se élevait | se établit | passe à | passé à | est passé | monte à | dépasse | franchi | compte | comptait | totalise | totalisait | réunit | cumule | rassemble | affiche | revendique | approche | en a | en compte | en totalise | en avait | en réunit',
    true,
  ],
  [
    'reach | exceed | stood at | stands at | leapt | leaped | jumped | grew | grown | climbed | risen | rose | soared | swelled | went | gone | shot up | doubled to | swollen | topped | tops | nears | counts | counted | claims | claimed | commands | numbers | reached | reaches | has | had | have | boasts | boasted | hit | hits | passed | crossed | surpassed | exceeds | exceeded | at',
    true,
  ],
]);
/** A sum of some that are named. */
export const TOGETHER = new WordPatterns<true>([
  ['à eux deux | à elles deux | à eux trois | à elles trois | à eux tous | à elles toutes', true],
  ['between the two of them | put together | between the three of them', true],
]);
/** What says that a figure was wrong. */
export const MISTAKEN = new WordPatterns<true>([
  ['par erreur | à tort | erronément', true],
  ['wrongly | mistakenly | erroneously | incorrectly | in error | by mistake', true],
]);
/** Getting to a size. */
export const REACHING = new WordPatterns<true>([
  ['atteint | atteignent | atteindre | franchi | franchit | dépasse | dépassé | dépassent | passé', true],
  ['reached | reach | passed | pass | crossed | topped | hit | exceeded | surpassed', true],
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
/** What says by itself that people who follow are counted: "its following", "the audience of the page". */
export const AUDIENCES = new WordPatterns<true>([
  [
    'follower count | followers count | following | followership | readership | fan base | fanbase | subscriber base | audience | tally of followers | subscriber count',
    true,
  ],
  [
    'audience | auditoire | communauté | compteur | nombre de abonnés | nombre de ses abonnés | nombre de followers | total de abonnés | cohorte de abonnés | base de abonnés',
    true,
  ],
]);
