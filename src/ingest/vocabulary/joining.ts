import { WordPatterns } from './word-patterns.js';

export type Presence = 'join' | 'present' | 'absent';

/** What says that somebody came to a network, is there, or is not. */
export const PRESENCE = new WordPatterns<Presence>([
  [
    'a vu le jour | vu le jour | voit le jour | rejoint | rejoindre | rejoign* | rejoindra | se inscrivait | a rejoint | ont rejoint | rejoignent | vient de rejoindre | se inscrit | se est inscrit | se est inscrite | inscrit sur | inscrite sur | se est aussi inscrit | ' +
      'ouvre | ouvrent | ouvert | ouverte | ouvrir | a ouvert | créé | crée | créée | créer | se est créé | se est créée | lance un compte | lancé un compte | lance le compte | ' +
      'lance sa page | lancé sa page | lancé une page | lance sa chaîne | a lancé son compte | lance son compte | lancé son compte | lance ses comptes | a eu un site | avait un site | a eu un compte | se lance sur | se lancer sur | se est lancé sur | se est lancée sur | ' +
      'débarque sur | débarquent sur | a débarqué sur | arrive sur | arrivent sur | arrivé sur | arrivée sur | fait son entrée sur | fait ses débuts sur | débute sur | ses premiers pas sur | se installe sur | a fait son apparition sur | apparaît sur | passe à | investit | date de | date que de | datent de | datent que de | créé en | remonte à | remontent à | depuis son arrivée sur | pose ses valises sur | posé ses valises sur | posent leurs valises sur | prend pied sur | pris pied sur | s’invite sur | se est invité sur | se invite sur | se convertit à | se est converti à | se est convertie à | succombe à | a succombé à | se essaie à | se met à | se est mis à | se est mise à | ' +
      'se est installé sur | se est installée sur | se sont installés sur | se est doté | se est dotée | se sont dotés | se dote de | rouvre | rouvert | rouverte | débuté sur | fait ses débuts | fait leurs débuts | faire ses débuts | se est ouvert | apparu sur | apparue sur | inscrit depuis | inscrite depuis | membre depuis | étrenne | étrenné | bascule sur | basculé sur | migre vers | migré vers | migrent vers | fait le saut | fait son arrivée sur | faisait ses débuts sur | fit ses débuts sur | fit son entrée sur | faisait son entrée sur | a rejoint à son tour | ont rejoint | rejoignait | rejoignaient | se est mis sur | se est mise sur | cède à | cédé à | cédé aux sirènes de | se laisse tenter par | se est laissé tenter par | adhère à | adhéré à | nouvelle venue sur | nouveau venu sur | nouveaux venus sur | dernier venu sur | dernière venue sur | dernière arrivée sur | dernier arrivé sur | franchi le pas | franchit le pas | sauté le pas | saute le pas | inauguré | inaugure | inaugurée | mis en ligne | est arrivé sur | est arrivée sur | a lancé le | a lancé un | lancé le | a lance le | a lancé | lancé | lancée | lancés | lancées | ouverts | ouvertes | créés | créées',
    'join',
  ],
  [
    'came into being | saw the light of day | joined | joins | join | has joined | signed up | signs up | sign up | opened | opens | opened an account | opened a | open an account | created | creates | set up | sets up | launched | launches | launch | ' +
      'debuted on | debuts on | made its debut on | made his debut on | made her debut on | started tweeting | started a | started an | registered | registers | arrived on | dates from | dates back to | first tweeted | went live | unveiled | has social media platforms of its own | now on | had a website | has moved to | moved to | moves to | got on | came to | turned up on | showed up on | popped up on | signed up to | took to | takes to | turned to | made its first appearance on | made his first appearance on | made her first appearance on | set up shop on | opened its doors on | reopened | relaunched | arrives on | arrived at | has arrived on | landed on | lands on | started on | began on | began posting on | began tweeting | started posting on | started using | starts posting on | member since | switched to | newcomer to | newcomer on | latecomer to | new to | signed on to | migrated to | migrates to | launching | joining | opening',
    'join',
  ],
  [
    'désormais son compte | désormais un compte | désormais sa page | désormais une page | désormais sa chaîne | désormais une chaîne | est présent sur | est présente sur | est désormais sur | est aussi sur | figure sur | est représenté sur | est représentée sur | dispose de un compte sur | dispose de une chaîne | tient une page | tient un canal | a une chaîne | a son compte | a sa page | possède une chaîne | possède des comptes | tient des comptes | a pignon sur rue sur | sont également sur | reste sur | demeure sur | présent sur | présente sur | présents sur | est sur | était sur | était déjà sur | est déjà sur | sont sur | est actif sur | est active sur | actif sur | active sur | dispose de un compte | dispose de une page | possède un compte | ' +
      'possède une page | a un compte | a une page | a aussi un compte | tient un compte | gère un compte | on le trouve sur | on la trouve sur | se exprime sur | également sur | anime | animent | alimente | alimentent | on peut le suivre sur | on peut la suivre sur | fréquente | fréquentent | occupe aussi | compte aussi une page | publie désormais sur | publie aussi sur | communique sur | communique désormais sur | se exprime désormais sur | aussi sur | dispose aussi de | dispose de comptes | utilise',
    'present',
  ],
  [
    'now has an account | now has a | now has its own | now have accounts | now posts on | also posts on | has a presence on | have a presence on | has an official account on | has a channel on | has a verified account on | has profiles on | are on | remains on | remain on | is now active on | is represented on | maintains a presence on | runs a channel on | operates an account on | speaks on | communicates on | tweets on | is on | is present on | present on | is active on | active on | has an account on | has accounts on | has a page on | was already on | already on | is also on | can be found on | keeps an account | keeps accounts | keeps a page | are also on | are active on | have accounts on | has pages on | posts on | posts to | tweets from | tweets as | maintains | runs an account | runs accounts | operates accounts',
    'present',
  ],
  [
    'n’a pas de compte | n’a pas ouvert | n’a pas créé | n’est pas sur | n’est pas présent sur | absent de | absente de | absents de | boude | boudent | se tient à l’écart de | se tiennent à l’écart de | se fait attendre | pas encore sur | toujours pas sur | aucun compte | ne dispose pas | sans compte | pas de compte',
    'absent',
  ],
  [
    'has no account | has never had an account | have no account | stays off | stayed away from | steers clear of | still not on | not yet on | has yet to join | yet to join | shuns | shunned | does not have an account | is not on | absent from | has not joined | no account on | without an account',
    'absent',
  ],
]);

/** Verbs that need an account, page or network behind them to be about networks. */
export const ACCOUNT_NOUNS = new WordPatterns<true>([
  [
    'compte | comptes | page | pages | profil | profils | chaîne | chaînes | canal | canaux | fil | site | blog | account | accounts | page | pages | profile | profiles | channel | channels | group | handle | feed | presence | website | site internet | comptes officiels',
    true,
  ],
]);

/** An account by its owner: "closed hers", "a fermé la sienne". */
export const OWN_ONES = new WordPatterns<true>([
  ['le sien | la sienne | les siens | les siennes | le leur | la leur | les leurs', true],
  ['hers | theirs | his own | her own | its own | their own', true],
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
    'looking at | ravi de | ravis de | heureux de | pleased to | glad to | not | never | could | may | might | would | should | considering | considers | threatens | threatened | plans to | plan to | proposed | proposes | calls for | called for | wants to | urged | urges | hopes to | if | whether | refused | refuses | no',
    true,
  ],
]);

/** Verbs of coming, for a network that was named before: "elle y est entrée". */
export const ARRIVALS = new WordPatterns<true>([
  [
    'installé | installée | installés | installe | inscrit | inscrite | inscrits | lancé | lancée | lancés | lance | débuté | débute | débutait | entré | entrée | entrés | arrivé | arrivée | arrivés | débarqué | débarque | venu | venue | ouvert son compte | ouvert un compte | ouvert une page | ouvre un compte | créé un compte | créé son compte | fait ses débuts | fait son entrée | fait ses premiers pas | mis | mise | converti | convertie | commencé',
    true,
  ],
  [
    'joined | signed up | arrived | debuted | started | began | opened an account | launched | made its debut | made his debut | made her debut | set up an account | registered',
    true,
  ],
]);

/** Words that say with "since" when somebody came. */
export const STANDING = new WordPatterns<true>([
  [
    'inscrit en | inscrite en | présent depuis | présente depuis | présents depuis | inscrit depuis | inscrite depuis | actif depuis | active depuis | membre depuis',
    true,
  ],
  ['active since | present since | a member since | on board since | there since', true],
]);
export const SINCE = new WordPatterns<true>([['depuis | since | as early as', true]]);

/** A first message: whose it is came with it. */
export const FIRST_POSTS = new WordPatterns<true>([
  [
    'premier tweet | premiers tweets | premier gazouillis | first tweet | inaugural tweet | maiden tweet',
    true,
  ],
]);
/** Nouns of coming that stand behind a network: "her A debut". */
export const DEBUTS: ReadonlySet<string> = new Set([
  'debut',
  'debuts',
  'launch',
  'bow',
  'entrance',
  'premiere',
]);

/** Coming without saying where: to the network that is spoken of, where a date stands right behind. */
export const TAKING_PART = new WordPatterns<true>([
  [
    'franchi le pas | sauté le pas | fait le saut | se est inscrit | se est inscrite | se est lancé | se est lancée | se y est mis | se y est mise | est arrivé | est arrivée | pris le train',
    true,
  ],
  [
    'went live | took the plunge | made the leap | took the leap | signed up | arrived | arrive until | came aboard | came on board | jumped on board | climbed aboard | joined in | joined up | got on board | followed in',
    true,
  ],
]);

/** Verbs of coming that take no object: the network may stand well behind them. */
export const COMING = new WordPatterns<true>([
  [
    'se est installé | se est installée | se installe | se est inscrit | se est inscrite | se inscrit | se est lancé | se est lancée | se lance | débarque | débarquent | débarqué | débarquée | arrive | arrivé | arrivée | débute | débuté | fait ses débuts | faisait ses débuts | fit ses débuts | fait leurs débuts | fait son entrée | faisait son entrée | fit son entrée | fait son apparition | fait son arrivée | fait une arrivée | fait ses premiers pas | apparu | apparue | se est mis | se est mise | a migré | migré | migre | se est exporté | se est exportée | atterri | atterrit | posé ses valises | pose ses valises | planté son drapeau | plante son drapeau | se est aventuré | se est aventurée | se aventure | étrenné son compte | a basculé | basculé | se est invité | se est invitée | se est ouvert un compte | se est créé un compte | se est transporté | pris ses quartiers | prend ses quartiers | pris pied | ouvert un compte | ouvert une page | ouvert une chaîne | créé un compte | créé une page | lancé un compte | lancé une page | ouvre un compte | crée un compte | lance un compte | inaugure un compte | inauguré un compte',
    true,
  ],
  [
    'signed up | signed on | arrived | arrives | debuted | debuts | made its debut | made his debut | made her debut | made their debut | makes its debut | makes his debut | makes her debut | made its first appearance | made his first appearance | made her first appearance | made an appearance | appeared | landed | lands | turned up | showed up | popped up | set up shop | set up an account | sets up an account | opened an account | opens an account | opened a page | opened a channel | opened accounts | created an account | creates an account | launched an account | launches an account | launched a page | launched a channel | registered | planted its flag | took its first steps | took his first steps | took her first steps | migrated | moved over | moved across | made the jump | made the move | made the leap | has gone live | went live | started an account | started a channel | started a page',
    true,
  ],
]);

/** Verbs of choosing a network. */
export const CHOOSING = new WordPatterns<true>([
  [
    'préféré | préfère | choisi | choisit | opté pour | opte pour | adopté | adopte | mise sur | misé sur | misent sur | jeté son dévolu sur | jette son dévolu sur | privilégie | privilégié | se replie sur | se est replié sur | se est repliée sur | trouvé refuge sur | se rabat sur',
    true,
  ],
  [
    'preferred | prefers | chose | chosen | opted for | opts for | adopted | adopts | embraced | embraces | relies on | settled on | took refuge on | taken refuge on | banks on | bet on | bets on | decamped to | has decamped to | favours | favors',
    true,
  ],
]);
