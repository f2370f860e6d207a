import { WordPatterns } from './word-patterns.js';

export type Presence = 'join' | 'present' | 'absent';

/** What says that somebody came to a network, is there, or is not. */
export const PRESENCE = new WordPatterns<Presence>([
  [
    'rejoint | rejoindre | rejoign* | rejoindra | se inscrivait | a rejoint | ont rejoint | rejoignent | vient de rejoindre | se inscrit | se est inscrit | se est inscrite | inscrit sur | inscrite sur | se est aussi inscrit | ' +
      'ouvre | ouvrent | ouvert | ouverte | ouvrir | a ouvert | créé | crée | créée | créer | se est créé | se est créée | lance un compte | lancé un compte | lance le compte | ' +
      'lance sa page | lancé sa page | lancé une page | lance sa chaîne | a lancé son compte | lance son compte | lancé son compte | lance ses comptes | a eu un site | avait un site | a eu un compte | se lance sur | se lancer sur | se est lancé sur | se est lancée sur | ' +
      'débarque sur | débarquent sur | a débarqué sur | arrive sur | arrivent sur | arrivé sur | arrivée sur | fait son entrée sur | fait ses débuts sur | débute sur | ses premiers pas sur | se installe sur | a fait son apparition sur | apparaît sur | passe à | investit | date de | datent de | remonte à | remontent à | depuis son arrivée sur | inauguré | inaugure | inaugurée | mis en ligne | est arrivé sur | est arrivée sur | a lancé le | a lancé un | lancé le | a lance le | a lancé',
    'join',
  ],
  [
    'joined | joins | join | has joined | signed up | signs up | sign up | opened | opens | opened an account | opened a | open an account | created | creates | set up | sets up | launched | launches | launch | ' +
      'debuted on | debuts on | made its debut on | made his debut on | made her debut on | started tweeting | started a | started an | registered | registers | arrived on | dates from | dates back to | first tweeted | went live | unveiled | has social media platforms of its own | now on | had a website | has moved to | moved to | got on',
    'join',
  ],
  [
    'est présent sur | est présente sur | présent sur | présente sur | présents sur | est sur | était sur | était déjà sur | est déjà sur | sont sur | est actif sur | est active sur | actif sur | active sur | dispose de un compte | dispose de une page | possède un compte | ' +
      'possède une page | a un compte | a une page | a aussi un compte | tient un compte | gère un compte | on le trouve sur | on la trouve sur | se exprime sur | également sur | publie désormais sur | publie aussi sur | communique sur | communique désormais sur | se exprime désormais sur | aussi sur | dispose aussi de | dispose de comptes | utilise',
    'present',
  ],
  [
    'now posts on | also posts on | is on | is present on | present on | is active on | active on | has an account on | has accounts on | has a page on | was already on | already on | is also on | can be found on | maintains | runs an account | runs accounts | operates accounts',
    'present',
  ],
  [
    'n’a pas de compte | n’a pas ouvert | n’a pas créé | n’est pas sur | n’est pas présent sur | absent de | absente de | boude | aucun compte | ne dispose pas | sans compte | pas de compte',
    'absent',
  ],
  [
    'has no account | does not have an account | is not on | absent from | has not joined | no account on | without an account',
    'absent',
  ],
]);

/** Verbs that need an account, page or network behind them to be about networks. */
export const ACCOUNT_NOUNS = new WordPatterns<true>([
  [
    'compte | comptes | page | pages | profil | chaîne | fil | site | blog | account | accounts | page | pages | profile | channel | handle | feed | presence | website | site internet | comptes officiels',
    true,
  ],
]);

/** A site of one's own: the network is the web. */
export const SITES = new WordPatterns<true>([
  ['un site | son site | site internet | site web | a website | its website | its own website', true],
]);

/** What denies or only wishes. */
export const NOT_DONE = new WordPatterns<true>([
  [
    'ne | n’ | jamais | pourrait | pourraient | devrait | devraient | envisage | envisagent | menace | menacent | souhaite | voudrait | espère | projet | projette | appelle à | appellent à | invite à | veut | veulent | invités à | encouragés à | si | propose | proposent | demande à être | refuse | refusent | aucun | aucune',
    true,
  ],
  [
    'ravi de | ravis de | heureux de | pleased to | glad to | not | never | could | may | might | would | should | considering | considers | threatens | threatened | plans to | plan to | proposed | proposes | calls for | called for | wants to | urged | urges | hopes to | if | whether | refused | refuses | no',
    true,
  ],
]);
