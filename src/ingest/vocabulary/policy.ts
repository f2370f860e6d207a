import { WordPatterns } from './word-patterns.js';

export type PolicyAction =
  | 'ban'
  | 'exempt'
  | 'allow'
  | 'restrict'
  | 'investigate'
  | 'leave'
  | 'sanction'
  | 'other';

/** Verbs of forbidding and their like; participles serve for both voices. */
export const POLICY_VERBS = new WordPatterns<PolicyAction>([
  [
    'interdit | interdite | interdits | interdites | interdire | interdisent | interdisant | interdisait | interdira | banni | bannie | bannis | bannies | bannit | bannir | bannissent | bannissant | ' +
      'proscrit | proscrite | proscrits | proscrire | proscrivent | prohibé | prohibée | prohibés | prohibe | prohiber | prohibent | bloqué | bloquée | bloqués | bloque | bloquent | bloquer | censure | mis au ban | privés de | privé de | bannissement',
    'ban',
  ],
  [
    'ban | bans | banned | banning | bar | bars | barred | barring | block | blocks | blocked | blocking | prohibit | prohibits | prohibited | prohibiting | outlaw | outlaws | outlawed | forbid | forbids | forbade | forbidden | blacklisted | blacklists',
    'ban',
  ],
  [
    'restreint | restreinte | restreints | restreindre | restreignent | limite l’usage | limite l’utilisation | restrict | restricts | restricted | restricting',
    'restrict',
  ],
  [
    'ouvert une enquête | ouvre une enquête | lance une enquête | lancé une enquête | réclamé une enquête | réclame une enquête | demandé une enquête | demande une enquête | enquête sur | enquêtent sur | commission de enquête sur | visé par une enquête',
    'investigate',
  ],
  [
    'investigates | investigating | investigated | opened an investigation | launched an investigation | opened a probe | launched a probe | probe into | investigation into | demanded an investigation | called for an investigation | asked for an investigation | probing',
    'investigate',
  ],
  [
    'suspendu son compte | suspendu ses comptes | suspendu tous ses comptes | suspendu leurs comptes | supprimé tous ses comptes | quitte | quittent | quitté | quitter | a quitté | ferme son compte | ferme ses comptes | fermé son compte | fermé ses comptes | ferment leurs comptes | supprimé son compte | supprime son compte | supprimé ses comptes | suspend son compte | suspend ses comptes | désactive son compte | désactivé son compte | cesse de publier | cessé de publier | cesser de publier | claque la porte | se retire de | abandonne | abandonné | arrête de publier | mis son compte en sommeil | départ de',
    'leave',
  ],
  [
    'suspended his accounts | suspended her accounts | suspended its accounts | suspended all his accounts | quit | quits | quitting | left | leaves | leave | leaving | closed its account | closed his account | closed her account | closes its account | deleted its account | deleted his account | deactivated | stopped posting | stop posting | stops posting | will no longer post | withdrew from | abandoned | pulled out of',
    'leave',
  ],
  [
    'autorise | autorisé | autorisée | autorisés | autorisent | permet | permettent | lève l’interdiction | levé l’interdiction | débloque | débloqué | rétabli l’accès | rétablit l’accès',
    'allow',
  ],
  [
    'allows | allowed | allow | permits | permitted | authorised | authorized | authorises | authorizes | lifted the ban | lifts the ban | lifted its ban | unblocked | restored access',
    'allow',
  ],
  [
    'suspendu | suspendue | suspend | suspendus | retiré par | supprimé par | supprimée par | supprimées par | supprimés par | censuré | censurée | censurés | signalé le compte',
    'sanction',
  ],
  [
    'suspended | suspends | taken down | took down | takes down | censored | removed by | deleted by | flagged | labelled | labeled',
    'sanction',
  ],
]);

/** Taking an application off is a ban where somebody orders it. */
export const UNINSTALL = new WordPatterns<true>([
  [
    'désinstaller | désinstallent | désinstallation | effacer | supprimer | retirer | ôter | ne plus utiliser | cesser d’utiliser | ne pas utiliser | ne pas installer | supprimer l’application',
    true,
  ],
  [
    'uninstall | remove | delete | removal | stop using | not to use | take off | wipe | get rid of | removing | deleting',
    true,
  ],
]);
export const ORDERS = new WordPatterns<true>([
  [
    'ordonne | ordonné | ordonnait | ordonnent | demande à | demandé à | demandent à | demandé | demande | prie | prié | prient | somme | sommé | enjoint | enjoignent | exige | exigé | impose | imposé | oblige | obligé | instruction | consigne | contraint | invité | invite | recommande | recommandé | a donné',
    true,
  ],
  [
    'order | orders | ordered | ordering | tell | tells | told | asks | asked | asking | instruct | instructs | instructed | directs | directed | require | requires | required | requiring | mandate | mandates | mandated | have days to | demands | demanded | urges staff | advised | deadline',
    true,
  ],
  ['days to | weeks to | jours pour | until | giving', true],
]);

/** A rule by its noun, where somebody announces it. */
export const BAN_NOUNS = new WordPatterns<true>([
  ['interdiction | bannissement | blocage | ban | bans | prohibition', true],
]);
export const ANNOUNCES = new WordPatterns<true>([
  [
    'annonce | annoncé | décrète | décrété | décide | décidé | officialise | officialisé | approuve | approuvé | vote | voté | adopte | adopté | impose | imposé | prononce | prononcé | signe | signé',
    true,
  ],
  [
    'announces | announced | imposes | imposed | issues | issued | ordered | orders | approves | approved | adopts | adopted | introduced | introduces | signed | enacted | enacts | passed | passes | voted | put in place',
    true,
  ],
]);

/** What takes somebody or something out of a rule. */
export const EXEMPTIONS = new WordPatterns<true>([
  [
    'dérogation | dérogations | exception | exceptions | exemption | exemptions | exempté | exemptée | exemptés | exempte | laisse de côté | ne concerne pas | ne se applique pas | ne vise pas | pas concernés | pas concerné | pas concernées | échappent | échappe',
    true,
  ],
  [
    'exempt | exempts | exempted | exemption | exemptions | exception | exceptions | waiver | waivers | carve-out | carve-outs | does not apply | do not apply | not covered | not affected | does not cover',
    true,
  ],
]);
/** Going on in spite of a rule. */
export const GOES_ON = new WordPatterns<true>([
  [
    'continuera à | continueront à | continue à | continuent à | will continue to | continues to use | will keep using | restera sur | resteront sur',
    true,
  ],
]);

/** "a suivi", "followed suit": the same rule of another. */
export const IMITATION = new WordPatterns<'after' | 'before'>([
  [
    'a suivi | ont suivi | suit le mouvement | emboîté le pas | emboîte le pas | emboîtent le pas | fait de même | font de même | en a fait autant | ont fait de même | a fait de même | avaient fait de même | avait fait de même | a pris la même décision | ont pris la même décision | ont pris des mesures similaires | a pris une mesure similaire | rejoint la liste',
    'before',
  ],
  [
    'followed suit | follows suit | following suit | have followed suit | has followed suit | did the same | doing the same | have done the same | has done the same | made the same decision | taken similar steps | took similar steps | taken similar measures | took similar measures | adopted similar bans | announced similar bans | imposed similar bans | similar bans | similar measures',
    'before',
  ],
  [
    'ont agi | avaient agi | l’ont fait | l’avaient fait | l’avaient déjà fait | have acted | have already acted | imité par | imitée par | imités par | imitées par | suivi par | suivie par | suivis par | followed by | joined by | copied by | a l’instar de | après une décision similaire de | à l’image de | comme l’ont fait | as have | as did',
    'after',
  ],
]);

/** A class of applications, of which a rule names examples. */
export const GENERIC_APPS = new WordPatterns<true>([
  [
    'applications | application | applis | appli | apps | app | réseaux sociaux | réseau social | réseau | plateforme | plateformes | platform | platforms | services',
    true,
  ],
]);
/** What brings examples. */
export const EXAMPLES = new WordPatterns<true>([
  [
    'comme | dont | tel que | telles que | tels que | notamment | parmi | y compris | such as | including | like | among them | namely | parmi lesquels | parmi lesquelles | concerne aussi | concerne également | sont concernés | vise aussi | visés | also covers | also applies to',
    true,
  ],
]);
export const AMONG_BANNED = new WordPatterns<true>([
  [
    'parmi les exclus | parmi les interdits | parmi les applications interdites | parmi les bannis | également concerné | aussi concerné | sont aussi visés | est aussi visé | est aussi visée | également visé | on the list | also on the list | also banned | among the banned | sont concernés | sont concernées | est concerné | est concernée',
    true,
  ],
]);

/** "des téléphones professionnels": where a restriction amounts to a ban. */
export const DEVICES = new WordPatterns<true>([
  [
    'téléphones | appareils | smartphones | terminaux | devices | phones | equipment | networks | ordinateurs',
    true,
  ],
]);

/** Auxiliaries of the passive. */
export const BE_FORMS: ReadonlySet<string> = new Set(
  'est sont etait etaient ete etre sera seront soit fut furent is are was were be been being remains remain got reste restent'.split(
    ' ',
  ),
);
/** Auxiliaries of the perfect. */
export const HAVE_FORMS: ReadonlySet<string> = new Set(
  'a ont avait avaient ayant aura auront has have had having'.split(' '),
);

/** A rule spoken of again. */
export const MEASURE = new WordPatterns<true>([
  [
    'la mesure | cette mesure | la décision | cette décision | prise ce | prise | annoncée | la règle | the measure | the decision | the order | the ban | the move | the rule',
    true,
  ],
]);
