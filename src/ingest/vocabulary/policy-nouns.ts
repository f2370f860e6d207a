import type { PolicyAction } from './policy.js';
import { WordPatterns } from './word-patterns.js';

/** Rules by their nouns, for a sentence that says whose they are. */
export const RULE_NOUNS = new WordPatterns<PolicyAction>([
  [
    'interdiction | interdictions | bannissement | blocage | mise au ban | prohibition | mise à l’index | coupure | ban | bans | blocking | blockade | blackout | prohibition | crackdown',
    'ban',
  ],
  [
    'restriction | restrictions | limitation | limitations | bridage | throttling | curbs | limits',
    'restrict',
  ],
  [
    'enquête | enquêtes | procédure formelle | information judiciaire | investigation | investigations | inquiry | probe | probes',
    'investigate',
  ],
  ['départ | retrait | sortie | départs | departure | exit | withdrawal | departures', 'leave'],
]);

/** What stands between a network and the noun of what it is under. */
export const TARGETED = new WordPatterns<true>([
  [
    'fait l’objet | font l’objet | faisait l’objet | objet de une | visé par | visée par | visés par | sous le coup de | sous la coupe de | cible de',
    true,
  ],
  ['faces | face | facing | faced | under | subject of | subject to | hit by | hit with | target of', true],
]);

/** What makes a rule one that somebody only wants, fears, plans or contests. */
export const WISHES = new WordPatterns<true>([
  [
    'appel à | appels à | appelle à | appellent à | appelé à | appelait à | réclam* | demand* | plaid* | favorable* | projet | projets | proposition* | propos* | menac* | menace* | envisag* | étudi* | étude | possible* | éventuel* | crai* | peur | débat* | hypothèse | si | pourrai* | devrai* | voudrai* | veut | veulent | pétition | opposé* | contre une | contre toute | partisan* | prôn* | prépar* | évoqu* | idée | éviter | échapp* | faute de | sans | aucun* | pas de | partielle* | risque | risquent | promet | promis | rumeur* | tentati* | texte | loi',
    true,
  ],
  [
    'looking at | call for | calls for | called for | calling for | demand | demands | demanded | propos* | threat* | bill | plan | plans | planned | consider* | mull* | weigh* | debate* | possible | potential | looming | fear* | push for | pushes for | pushed for | petition | if | whether | could | may | might | would | oppos* | against a | against any | prospect* | talk of | avoid* | avert* | no | not | never | without | favour* | favor* | urge* | want* | discuss* | seek* | sought | defying | despite | circumvent* | evad* | support* | vote on | draft | short of | possible*',
    true,
  ],
]);

/** Making a network do something: no rule on its use, but one it is under. */
export const COMMANDS = new WordPatterns<true>([
  [
    'somme | sommé | somment | sommait | ordonne à | ordonné à | ordonnent à | enjoint | enjoint à | enjoignent à | met en demeure | mis en demeure | oblige | obligé | obligent | contraint | contraignent | intime à | impose à | imposé à | exige de | exigé de | exigent de | réclame à | donne à | donné à',
    true,
  ],
  [
    'told | tells | tell | ordered | orders | instructed | instructs | directed | directs | compelled | compels | forced | forces | required | requires | obliged | obliges | commanded | gave | has given | gives',
    true,
  ],
]);

/** A penalty for a network. */
export const FINES = new WordPatterns<true>([
  [
    'a condamné | condamne | inflige une amende | infligé une amende | inflige une amende record | infligé une amende record | a mis à l’amende | met à l’amende | sanctionne | sanctionné | sanctionnée | mis à l’amende',
    true,
  ],
  ['fined | fines | penalised | penalized', true],
]);

/** A network that does not work where somebody blocks it: whose rule it is stands elsewhere. */
export const OUTAGES = new WordPatterns<true>([
  [
    'ne répond plus | ne répondent plus | ne a plus droit de cité | n’a plus droit de cité | n’est plus accessible | n’est plus disponible | n’est plus joignable | ne est plus accessible | n’étaient plus accessibles | n’était plus accessible | ne sont plus accessibles | n’ont plus droit de cité | ne fonctionne plus | ne fonctionnent plus | ne se charge plus | cessé de fonctionner | a été coupé | a été rendu inaccessible | injoignable | est resté muet',
    true,
  ],
  [
    'went dark | goes dark | gone dark | no longer works | stopped working | stopped loading | no longer loads | no longer accessible | no longer available | cannot be reached | could not be reached | went offline | was taken offline | was knocked offline | is unreachable | became unreachable | became inaccessible',
    true,
  ],
]);

/** A network that works again … */
export const RETURNS = new WordPatterns<true>([
  [
    'est revenu | est revenue | sont revenus | est de retour | sont de retour | était de retour | a été rétabli | a été rétablie | ont été rétablis | est rétabli | est rétablie | a été débloqué | a été débloquée | ont été débloqués | est de nouveau accessible | est à nouveau accessible | redevenu accessible | redevenue accessible | a repris du service | fonctionne de nouveau | fonctionne à nouveau',
    true,
  ],
  [
    'came back | is back | are back | was back | were back | has returned | have returned | returned in | was restored | were restored | has been restored | have been restored | was unblocked | were unblocked | has been unblocked | is accessible again | was accessible again | became accessible again | works again | went back online | came back online',
    true,
  ],
]);
/** … and those who use it again. */
export const REGAINING = new WordPatterns<true>([
  ['ont retrouvé | retrouvent | ont récupéré | regained access to | got back | are back on', true],
]);

/** The same sort of step by another, by its noun or by a verb with a date behind it. */
export const LIKE_STEPS: readonly (readonly [phrases: string, meaning: 'after' | 'before'])[] = [
  [
    'le avait devanc* | le avaient devanc* | le a devanc* | le ont devanc* | le avait précéd* | le avaient précéd* | a montré la voie | ont montré la voie | avait montré la voie | avaient montré la voie | avait ouvert la voie | avaient ouvert la voie | a ouvert la voie | ont ouvert la voie | donné l’exemple | montré l’exemple | pris les devants | passé à l’acte | passée à l’acte | passés à l’acte | se est ajouté à la liste | se ajoute à la liste | se ajoutent à la liste | est venu se ajouter | le avait déjà fait | le avait fait | le a déjà fait | le a fait aussi | le a aussi fait | fait pareil | font pareil | fait le même choix | font le même choix | faisait de même | faisaient de même | fit de même | firent de même | feront pareil | pris une décision similaire | pris des décisions similaires | prend une mesure similaire | prennent des mesures similaires | pris la même mesure | pris les mêmes mesures | prennent la même mesure | adopté la même mesure | adopté la même règle | adopté des mesures similaires | adopté une mesure similaire | adopté des règles similaires | interdictions similaires | interdiction similaire | mesure identique | mesures identiques | décision identique | décisions identiques | agi de même | procédé de même | lui ont emboîté le pas | leur ont emboîté le pas | leur a emboîté le pas | ont emboîté le pas | suivi le même chemin | pris le même chemin | choisi la même voie | suivi la même voie | pris la même voie | avait déjà franchi ce pas | ont déjà franchi le pas',
    'before',
  ],
  [
    'had preceded it | had preceded them | preceded it | preceded them | led the way | showed the way | had shown the way | had led the way | had gone first | went first | moved first | beat them to it | beaten them to it | got there first | set the example | blazed the trail | is on the list | are on the list | swelled the list | was the latest | were the latest | followed in | followed on | followed a | followed days later | followed soon | followed shortly | followed last | followed the next | followed the same | followed within | followed weeks later | followed hours later | soon followed | have since followed | has since followed | then followed | later followed | quickly followed | duly followed | similar restrictions | similar step | similar order | similar orders | similar curbs | same rule | identical ban | identical rules | bans of their own | a ban of its own | its own ban | their own bans | same path | took the same path | took the same route | took the same view | taken the same view | same course | comparable ban | comparable bans | equivalent ban | equivalent bans | a like-minded ban',
    'before',
  ],
  [
    'imitée par | imités par | imitées par | copié par | copiée par | copiés par | rejoint par | rejointe par | rejoints par | relayé par | emulated by | imitated by | echoed by | matched by | mirrored by | comme l’ont déjà fait | comme l’a déjà fait | comme le font | comme le fait | tout comme l’a fait | dans le sillage de | dans les pas de | sur les traces de | so did | so have | so has | so had | as already done by | in the steps of',
    'after',
  ],
];

/** Leaving without saying what: the network that is spoken of. */
export const LEAVING_ALONE = new WordPatterns<true>([
  [
    'pris congé | prend congé | prennent congé | partira | partiront | plie bagage | plié bagage | plient bagage | tire sa révérence | tiré sa révérence | claque la porte | claqué la porte | claquent la porte | se en va | fait ses cartons | fait ses valises | ont fait leurs valises',
    true,
  ],
  [
    'walked away | walks away | bowed out | bows out | signed off | pulled out | pulls out | packed its bags | packed up | has packed its bags | slammed the door',
    true,
  ],
]);

/** Every network at once. */
export const ALL_NETWORKS = new WordPatterns<true>([
  [
    'les réseaux sociaux | tous les réseaux sociaux | toutes les plateformes | all social media | all social networks | social media | social networks | all platforms',
    true,
  ],
]);
