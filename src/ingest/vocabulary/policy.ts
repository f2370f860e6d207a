import { LIKE_STEPS } from './policy-nouns.js';
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
    'interdit | interdite | interdits | interdites | interdire | interdisent | interdisant | interdisait | interdira | interdise | bannisse | proscrive | banni | bannie | bannis | bannies | bannit | bannir | bannissent | bannissant | ' +
      'proscrit | proscrite | proscrits | proscrire | proscrivent | prohibé | prohibée | prohibés | prohibe | prohiber | prohibent | bloqué | bloquée | bloqués | bloque | bloquent | bloquer | censure | mis au ban | met au ban | privés de | privé de | bannissement | coupe | coupé | coupait | coupent | a bloqué | bloquent | coupe l’accès à | coupé l’accès à | coupent l’accès à | coupe l’accès | coupé l’accès | a coupé | ferme la porte à | fermé la porte à | met hors la loi | mis hors la loi | hors la loi | fait couper | fait bloquer | fait interdire | fait fermer | fait suspendre | fait retirer | n’a plus sa place | n’ont plus leur place | plus sa place | mis à la porte | met à la porte | montré la porte à | montre la porte à | débranche | débranché | débranchent | tiré le rideau sur | baissé le rideau sur | plus le bienvenu | plus les bienvenus | plus la bienvenue | persona non grata | indésirable | ne pourront plus | ne pourra plus | ne peuvent plus | ne peut plus | ne doivent plus | ne doit plus | à l’index | rendu inaccessible | rend inaccessible | inaccessible | inaccessibles | indisponible | verrouille | verrouillé | suspend l’accès | suspendu l’accès | suspension de l’accès | chasse | chassé | chassée | expulse | expulsé | exclut | exclu | exclue | exclus | exclure | évince | évincé | évincée | écarte | écarté | écartée | écarter | ' +
      'retire du | plus le droit de utiliser | plus le droit de installer | n’ont plus le droit | n’a plus le droit | plus autorisés à | plus autorisées à | plus autorisé à | ne peuvent plus utiliser | ne pourront plus utiliser  | dit non à | disent non à | déclare la guerre à | déclaré illégal | déclaré illégale | rend illégal | rendu illégal | rend illégale | frappé de interdiction | frappée de interdiction | bloquait | bloquaient | écartant | excluant | bloquant | coupant | proscrivant',
    'ban',
  ],
  [
    'ban | bans | banned | banning | bar | bars | barred | barring | block | blocks | blocked | blocking | prohibit | prohibits | prohibited | prohibiting | outlaw | outlaws | outlawed | forbid | forbids | forbade | forbidden | blacklisted | blacklists | went dark | goes dark | gone dark | go dark | pulled the plug on | pulls the plug on | pull the plug on | cut | had been cut | cut off access | cuts off access | cut access | cuts access | cut off | shut off | shuts off | shut down access | switched off | switches off | outlawing | kicked off | kicks off government | throws out | threw out | struck off | off limits | no longer welcome | not welcome | unwelcome on | can no longer | may no longer | are no longer allowed | no longer permitted | are forbidden | is forbidden | are not allowed to | are not permitted to | off-limits | declared illegal | inaccessible | no longer allowed to use | no longer allowed on | may no longer use | can no longer use | must do without | shut out | shuts out | prohibition of | makes it illegal | make it illegal | made it illegal | makes illegal | scrubbed from | wiped from | stripped of | keeps out | walled off | ousted | ousts | expelled | expels | evicted | evicts | disallows | disallowed | shown the door | showed the door to | given the boot | gave the boot to | has no place on | have no place on | unplugged | unplugs | turned off | pulled from | drew the curtain on | wants nothing to do with',
    'ban',
  ],
  [
    'n’autorise plus que | n’autorise que | ne permet que | ne permet plus que | réserve l’usage | réservé l’usage | réserve l’accès | cantonne | cantonné | soumet à autorisation | soumis à autorisation | soumet l’usage | limitent l’utilisation | limité l’utilisation | plafonne l’usage | allows only | allowed only | permits only | permitted only | confines | confined | curtails | curtailed | may only be used | can only be used | must only be used | restreint | restreinte | restreints | restreindre | restreignent | limite l’usage | limite l’utilisation | limité l’usage | limitent l’usage | limité l’accès | limite l’accès | ralentit | ralenti | ralentissent | bride | bridé | bridée | encadre | encadré | encadrent | resserre | durcit | durci | restrict | restricts | restricted | restricting | throttle | throttles | throttled | throttling | slowed down | slows down | slowed | curbs | curbed | curb | limits access | limited access | limits the use | limited the use | tightens | tightened | reins in | reined in',
    'restrict',
  ],
  [
    'ouvert une enquête | ouvre une enquête | lance une enquête | lancé une enquête | réclamé une enquête | réclame une enquête | demandé une enquête | demande une enquête | ouvert une procédure | ouvre une procédure | ouvert une procédure formelle | lancé une procédure | lance une procédure | ouvert une information judiciaire | ouvre une information judiciaire | ouvert une instruction | engagé une procédure | engage une procédure | saisi la justice | saisit la justice | porté plainte | porte plainte | mène l’enquête | mène une enquête | diligenté une enquête | enquête visant | enquête ouverte | enquête contre | se penche sur | convoque | convoqué | convoquent | somme de se expliquer | demandé des comptes à | demande des comptes à | demandent des comptes à | ouvert une commission de enquête | enquête sur | enquêtent sur | commission de enquête sur | visé par une enquête | ouvert un dossier | se est saisi de | se est saisie de | demandé des explications à | demande des explications à | exigé des explications de | exige des explications de',
    'investigate',
  ],
  [
    'investigates | investigating | investigated | opened an investigation | launched an investigation | opened a probe | launched a probe | probe into | investigation into | demanded an investigation | called for an investigation | asked for an investigation | probing | opened a criminal case | opens a criminal case | criminal case against | opened proceedings | opens proceedings | opened formal proceedings | formal proceedings | launched an inquiry | launches an inquiry | opened an inquiry | opens an inquiry | inquiry into | opens an investigation | opens a probe | launches a probe | launches an investigation | is looking into | are looking into | looking into | summoned | summons | under investigation | demanded answers from | demands answers from | demanded explanations from | is examining | are examining | is reviewing | has been reviewing | has begun looking into | opened a file on | scrutinising | scrutinizing | filed a complaint | files a complaint | took to court | takes to court | has begun an investigation | began an investigation | probes | probed',
    'investigate',
  ],
  [
    'suspendu son compte | suspendu ses comptes | suspendu tous ses comptes | suspendu leurs comptes | supprimé tous ses comptes | renonce à | renoncé à | renoncent à | quitte | quittent | quitté | quitter | a quitté | ferme son compte | ferme ses comptes | fermé son compte | fermé ses comptes | ferment leurs comptes | supprimé son compte | supprime son compte | supprimé ses comptes | suspend son compte | suspend ses comptes | désactive son compte | désactivé son compte | cesse de publier | cessé de publier | cesser de publier | coupe les ponts avec | coupé les ponts avec | rompt avec | rompu avec | boycotte | boycotté | boycottent | tiré un trait sur | tire un trait sur | tourné la page de | tourne la page de | débranche son compte | se passe de | claque la porte | claqué la porte | claquent la porte | plient bagage | fait ses valises | ont fait leurs valises | annoncé son départ de | annonce son départ de | n’est plus actif sur | n’est plus active sur | n’est plus présent sur | n’est plus présente sur | n’est plus sur | ne est plus sur | ne sera plus sur | a fermé boutique sur | gèle son compte | gelé son compte | gèle ses comptes | gelé ses comptes | archive son compte | archivé son compte | met en sommeil | mis en sommeil | met en veille | mis en veille | se retire de | abandonne | abandonné | arrête de publier | mis son compte en sommeil | met son compte en sommeil | départ de | quittera | quitteront | tourne le dos à | tourné le dos à | tournent le dos à | dit adieu à | disent adieu à | fait ses adieux à | tire sa révérence | tiré sa révérence | plie bagage | plié bagage | déserte | déserté | désertent | déserter | met fin à sa présence | mis fin à sa présence | met un terme à sa présence | mis un terme à sa présence | cesse toute activité | cessé toute activité | ne publiera plus | ne publie plus | ne publient plus | ne tweete plus | ne tweetera plus | cesse de tweeter | cessé de tweeter | suspend sa présence | suspendu sa présence | suspend ses publications | suspendu ses publications | suspend ses activités | suspendu ses activités | se en va de | se en va | prend congé | pris congé | prennent congé | partira | partiront | est parti de | sont partis de | prend ses distances avec | fermé sa page | ferme sa page | supprimé sa page | supprime sa page | fermeture de son compte | se est retiré de | se est retirée de | se retirent de | lâche | lâché | délaisse | délaissé | délaissent | fait ses cartons',
    'leave',
  ],
  [
    'suspended his accounts | suspended her accounts | suspended its accounts | suspended all his accounts | quit | quits | quitting | left | leaves | leave | leaving | closed its account | closed his account | closed her account | closes its account | deleted its account | deleted his account | deactivated | stopped posting | stop posting | stops posting | will no longer post | withdrew from | abandoned | pulled out of | pulls out of | pull out of | abandons | abandon | exits | exited | exit | ditches | ditched | ditch | dumps | dumped | dump | drops | walks away from | walked away from | walk away from | turns its back on | turned its back on | turned his back on | turned her back on | bows out of | bowed out of | says goodbye to | said goodbye to | bids farewell to | bade farewell to | stops tweeting | stopped tweeting | stop tweeting | no longer posts | no longer tweets | no longer post | will stop posting | closes his account | closed her account | shut down its account | shut its account | shuts its account | shut his account | shut her account | suspends its account | suspended its account | froze its account | freezes its account | mothballed | mothballs | deletes its account | deletes his account | parted ways with | parts ways with | deserts | deserted | suspended posting | suspends posting | went silent on | fell silent on | gave up on | gives up on | gave up | cut ties with | cuts ties with | cutting ties with | logged off | logs off | boycotts | boycotted | is done with | called it quits on | calls it quits on | called time on | calls time on | parted company with | parts company with | bids adieu to | pulled the plug on its account | pulled the plug on his account | pulled the plug on her account | has gone dark on | went dark on | shut the door on | signed off from | signed off | bowed out | walked away | walks away | pulled out | pulls out | packed its bags | packed up | slammed the door on | slammed the door | is no longer on | are no longer on | is no longer active on | has gone quiet on | has gone silent on | closed its accounts | closes its accounts | closed their accounts | deleted its accounts | deleting its account | closing its account | archived its account | archives its account | will no longer use | no longer uses | stopped using | stops using | stop using | will stop using | has ceased posting on | departed | departs | steps away from | stepped away from',
    'leave',
  ],
  [
    'de le rétablir | de la rétablir | de le débloquer | de la débloquer | de le autoriser | before restoring | before unblocking | autorise | autorisé | autorisée | autorisés | autorisent | permet | permettent | lève l’interdiction | levé l’interdiction | débloque | débloqué | rétabli l’accès | rétablit l’accès | lève le blocage | levé le blocage | lève la suspension | levé la suspension | rouvre l’accès | rouvert l’accès | rétabli | rétablit | rétablie | débloquée | réautorisée | de nouveau accessible | à nouveau accessible | réautorise | réautorisé | donne son feu vert | donné son feu vert | avec le feu vert de | feu vert de | lève son interdiction | levé son interdiction',
    'allow',
  ],
  [
    'allows | allowed | allow | permits | permitted | authorised | authorized | authorises | authorizes | lifted the ban | lifts the ban | lifted its ban | unblocked | restored access | restores access | lifted the suspension | lifts the suspension | lifts its ban | lifted a ban | lifts a ban | lifting the ban | lifting a ban | ended its ban | ends its ban | ended the ban | reversed the ban | reverses its ban | green light | gave the go-ahead | gives the go-ahead | gave the nod | cleared the way for | legalised | legalized | green-lit | back online | accessible again | reinstated | reinstates | restored',
    'allow',
  ],
  [
    'suspendu | suspendue | suspend | suspendus | retiré par | supprimé par | supprimée par | supprimées par | supprimés par | censuré | censurée | censurés | signalé le compte | a fermé le compte | ferme le compte | fermé le compte | fermé les comptes | ferme les comptes | fermé des comptes | fermé des centaines de comptes | supprimé des comptes | supprime des comptes | supprimé le compte | supprime le compte | supprimé les comptes | supprimé un message | supprimé deux messages | supprimé plusieurs messages | bloqué le compte | bloque le compte | bloqué les comptes | désactivé le compte | désactivé les comptes | retiré une vidéo | retire une vidéo | retiré un message | retire un message',
    'sanction',
  ],
  [
    'suspended | suspends | taken down | took down | takes down | censored | removed by | deleted by | flagged | labelled | labeled | purged | purges | locked out | locked him out | locked her out | locked them out | removed accounts | removes accounts | shut down accounts | shut accounts | closed accounts | closes accounts | deleted accounts | cut off channels | cut off accounts | blocked the account | blocks the account | closed the account | closes the account | removed the account | deleted the account | shut down the account | blocked the accounts | removed a post | removes a post | removed a video | removed two posts | deleted a post | took offline | banned the account',
    'sanction',
  ],
]);

/** Taking an application off is a ban where somebody orders it. */
export const UNINSTALL = new WordPatterns<true>([
  [
    'fermer | quitter | désinstaller | désinstallent | désinstallé | faire disparaître | faire le ménage | se débarrasser de | bannir | renoncer à | ne plus installer | ne pas télécharger | ne plus consulter | désinstallation | effacer | supprimer | retirer | ôter | ne plus utiliser | cesser d’utiliser | ne pas utiliser | ne pas installer | supprimer l’application',
    true,
  ],
  [
    'not to install | not to download | not to have | not to keep | close | shut down | leave | uninstall | remove | delete | removal | stop using | not to use | take off | wipe | get rid of | removing | deleting | purge | scrub | drop | erase | take down | steer clear of | refrain from using | avoid using | not install | not download | stay off | keep off | ditch | abandon',
    true,
  ],
]);
export const ORDERS = new WordPatterns<true>([
  [
    'ordonne | ordonné | ordonnait | ordonnent | demande à | demandé à | demandent à | demandé | demande | prie | prié | prient | priait | somme | sommé | sommait | somment | enjoignait | demandait | demandaient | exigeait | enjoint | enjoignent | exige | exigé | impose | imposé | oblige | obligé | instruction | consigne | contraint | invité | invite | recommande | recommandé | a donné | ont jusqu’au | a jusqu’au | ont jusqu’à | intimé | intime | enjoindre | sont tenus de | sont priés de | priés de | tenus de | devront | doivent | vont devoir | circulaire | note | appelé | appelle',
    true,
  ],
  [
    'order | orders | ordered | ordering | tell | tells | told | asks | asked | asking | instruct | instructs | instructed | directs | directed | require | requires | required | requiring | mandate | mandates | mandated | have days to | demands | demanded | urges staff | advised | advises | deadline | must | were to | have until | has until | had until | given until | circular | memo | obliged | told staff | wants staff | compels | compelled | forced',
    true,
  ],
  ['days to | weeks to | jours pour | until | giving', true],
]);

/** What one does with a network: behind "can no longer" it says that it is forbidden. */
export const USES = new WordPatterns<true>([
  [
    'utiliser | consulter | installer | télécharger | accéder | ouvrir | se servir | aller sur | avoir | se connecter | recourir',
    true,
  ],
  ['use | access | download | install | open | have | run | log', true],
]);

/** Ceasing … */
export const CEASING = new WordPatterns<true>([
  [
    'cesse | cessé | cessent | cessera | cesser | suspendait | suspendaient | gèle | gelé | interrompt | interrompu | arrête | arrêté | arrêtent | arrêter | renonce | renoncé | suspend | suspendu | suspendent | stop | stops | stopped | stopping | cease | ceases | ceased | no longer | quit | halt | halts | halted | suspends | suspended | paused | pauses',
    true,
  ],
]);
/** … to use a network: leaving it, said in two words. */
export const PUBLISHING = new WordPatterns<true>([
  [
    'alimenter | publier | poster | tweeter | tweet | communiquer | utiliser | activités | publications | présence | posting | posts | post | tweeting | publishing | using | use | updating | communicating | activity | activities | presence',
    true,
  ],
]);
/** "shut … down", "switched … off": with a network between. */
export const SHUTTING = new WordPatterns<true>([
  ['shut | shuts | shutting | switched | switches | turned | turns | knocked | took | takes', true],
]);
/** "let … back", "brought … back". */
export const LETTING = new WordPatterns<true>([
  ['let | lets | brought | brings | allowed | allows | switched | switches | put | puts | welcomed', true],
]);
/** Keeping a network off something, or taking it from there: the network stands between. */
export const KEEPING = new WordPatterns<true>([
  [
    'keep | keeps | kept | keeping | took | takes | taken | take | taking | pulled | pulls | pull | strike | struck | strikes | wipe | wipes | wiped | removed | removes | remove | removing | kick | kicks | kicked | throw | throws | threw | purged | banish | banished | deletes | deleted | stripped',
    true,
  ],
  [
    'retire | retiré | retirent | supprime | supprimé | supprimée | efface | effacé | ôte | ôté | raye | rayé | enlève | enlevé',
    true,
  ],
]);
export const OFF: ReadonlySet<string> = new Set([
  'off',
  'from',
  'beyond',
  'outside',
  'out',
  'du',
  'des',
  'de',
]);

/** … to advertise on a network. */
export const ADVERTISING = new WordPatterns<true>([
  [
    'publicité | publicités | campagnes publicitaires | achats publicitaires | dépenses publicitaires | annonces',
    true,
  ],
  ['advertising | ads | ad spending | advertisements | ad campaigns', true],
]);

/** A rule by its noun, where somebody announces it. */
export const BAN_NOUNS = new WordPatterns<true>([
  [
    'interdiction | interdictions | bannissement | blocage | suspension | exclusion | mise au ban | ban | bans | prohibition | blackout | blocking | block',
    true,
  ],
]);
export const ANNOUNCES = new WordPatterns<true>([
  [
    'annonce | annoncé | décrète | décrété | décide | décidé | officialise | officialisé | approuve | approuvé | vote | voté | adopte | adopté | impose | imposé | prononce | prononcé | signe | signé | confirme | confirmé | ordonne | ordonné | instaure | instauré | dégaine | avalise | avalisé | entérine | entériné | valide | validé | promulgue | promulgué | décide de | acte | acté | étend | étendu',
    true,
  ],
  [
    'announces | announced | imposes | imposed | issues | issued | ordered | orders | approves | approved | adopts | adopted | introduced | introduces | signed | enacted | enacts | passed | passes | voted | put in place | slapped | slaps | confirms | confirmed | upholds | upheld | extends | extended | brings in | brought in | backs | backed | decreed | decrees | declares | declared | orders a | went ahead with',
    true,
  ],
]);

/** Lifting … */
export const LIFTING = new WordPatterns<true>([
  ['lève | levé | lèvent | lever | levait | assoupli | assouplit | abrogé | abroge', true],
  [
    'lift | lifts | lifted | lifting | eased | eases | scrapped | scraps | revoked | revokes | reversed | reverses | ended | ends | overturned',
    true,
  ],
]);
/** … what was forbidden: allowing, said in two words. */
export const BARRIERS = new WordPatterns<true>([
  ['interdiction | blocage | restrictions | restriction | suspension | embargo | mesure', true],
  [
    'ban | bans | block | blockade | restrictions | restriction | suspension | blackout | shutdown | embargo',
    true,
  ],
]);
/** Closing what is one's own. */
export const CLOSING = new WordPatterns<true>([
  [
    'ferme | fermé | fermée | ferment | supprime | supprimé | supprimée | désactive | désactivé | désactivée | efface | effacé | clôt | clos | gèle | gelé | gèlent | archive | archivé | archivent',
    true,
  ],
  [
    'winding down | winds down | wound down | shutting down | shutters | shuttered | froze | freezes | archived | archives | close | closes | closed | shut | shuts | shut down | delete | deletes | deleted | deactivates | deactivated | mothballed',
    true,
  ],
]);
/** Opening … */
export const OPENING = new WordPatterns<true>([
  [
    'ouvre | ouvert | ouverte | ouvrent | lance | lancé | lancent | mène | mené | mènent | diligente | diligenté | engagé | engage | entamé',
    true,
  ],
  [
    'open | opens | opened | opening | launch | launches | launched | begin | begins | began | begun | started | starts | ordered | conducting',
    true,
  ],
]);
/** … an inquiry. */
export const INQUIRIES = new WordPatterns<true>([
  [
    'enquête | enquêtes | instruction judiciaire | procédure formelle | information judiciaire | investigation',
    true,
  ],
  [
    'investigation | investigations | inquiry | inquiries | probe | probes | criminal case | formal proceedings',
    true,
  ],
]);
/** Taking down … */
export const REMOVING = new WordPatterns<true>([
  [
    'supprime | supprimé | supprimée | suppriment | retire | retiré | retirent | ferme | fermé | ferment | suspend | suspendu | suspendus | suspendent | bloque | bloqué | efface | effacé | gèle | gelé | désactive | désactivé | banni | masqué | déréférencé',
    true,
  ],
  [
    'delete | deletes | deleted | remove | removes | removed | suspend | suspends | suspended | close | closes | closed | shut | shut down | purge | purges | purged | took down | takes down | taken down | blocked | hid | froze | frozen | locked | banned | cut off | labelled | labeled | slapped | pulled | withdrew',
    true,
  ],
]);
/** … what others put on a network: a sanction, said in two words. */
export const REMOVED = new WordPatterns<true>([
  [
    'compte | comptes | message | messages | tweet | tweets | vidéo | vidéos | publication | publications | page | pages | chaînes | profils',
    true,
  ],
  [
    'account | accounts | post | posts | tweet | tweets | video | videos | page | pages | channel | channels | message | messages | label | warning | labels',
    true,
  ],
]);

/** Being in force. */
export const IN_FORCE = new WordPatterns<true>([
  [
    'entre en vigueur | entré en vigueur | entrée en vigueur | entrera en vigueur | prend effet | pris effet | s’applique | s’étend | est en vigueur | vaut pour | vise | frappe | concerne | couvre',
    true,
  ],
  [
    'took effect | takes effect | came into force | comes into force | entered into force | came into effect | comes into effect | went into effect | goes into effect | is in force | in place | applies to | covers | remains in force | is in effect',
    true,
  ],
]);

/** What takes somebody or something out of a rule. */
export const EXEMPTIONS = new WordPatterns<true>([
  [
    'exonéré | exonérée | exonérés | exonérées | y échappe | y échappent | ne touche pas | ne touchent pas | n’est pas touché | n’est pas touchée | ne sont pas touchés | ne vaut pas pour | ne vaut pas | ne se étend pas | pourront continuer | pourra continuer | peuvent continuer | peut continuer | peuvent encore | conservent le droit | garde le droit | gardent le droit | conserve le droit | restent libres de | reste libre de | tolérance | toléré | tolérée | tolérés | dérogation | dérogations | exception | exceptions | exemption | exemptions | exempté | exemptée | exemptés | exempte | laisse de côté | ne concerne pas | ne se applique pas | ne vise pas | pas concernés | pas concerné | pas concernées | échappent | échappe | épargné | épargnée | épargnés | épargne | épargnent | hors du champ | reste autorisé | restent autorisés | reste autorisée | restent autorisées | reste permis | demeure autorisé | demeurent autorisés | dispensé | dispensés | dispensée | dispense | font exception | fait exception | à l’exception de | sauf | dérogent | passe-droit | au cas par cas | est épargné | n’est pas concernée | n’est pas concerné | ne sont pas concernés | ne sont pas visés | n’est pas visé',
    true,
  ],
  [
    'let off | are let off | is let off | waived | unaffected | opt-out | special permission | may go on using | can go on using | may carry on | may continue to use | can continue to use | can keep using | may keep using | free to use | falls outside | do not fall under | does not extend to | do not extend to | does not concern | does not affect | exempt | exempts | exempted | exemption | exemptions | exception | exceptions | waiver | waivers | carve-out | carve-outs | does not apply | do not apply | not covered | not affected | does not cover | do not cover | spared | spares | spare | exempting | excused | left out | leaves out | is allowed to keep | are allowed to keep | may keep | can keep | may still use | can still use | remain allowed | remains allowed | still allowed | except for | with the exception of | carved out | excludes | not subject to | falls outside | fall outside | is not covered | are not covered',
    true,
  ],
]);
/** Going on in spite of a rule. */
export const GOES_ON = new WordPatterns<true>([
  [
    'continuera à | continueront à | continue à | continuent à | continue de | continuent de | continuera de | garde son compte | gardent leur compte | gardera son compte | conserve son compte | conservera son compte | will continue to | keeps his account | keeps her account | keeps its account | will keep his | will keep her | will keep its | carries on using | will carry on | continues to use | will keep using | restera sur | resteront sur',
    true,
  ],
]);

/** "a suivi", "followed suit": the same rule of another. */
export const IMITATION = new WordPatterns<'after' | 'before' | 'both'>([
  [
    'emboîtant le pas à | emboîte le pas à | emboîtent le pas à | emboîté le pas à | suivant l’exemple de | suit l’exemple de | suivent l’exemple de | suivi l’exemple de | a imité | ont imité | following the example of | followed the example of | follows the example of | following in the footsteps of | followed in the footsteps of | following the lead of | follows the lead of | followed the lead of',
    'both',
  ],
  ...LIKE_STEPS,
  [
    'a suivi | ont suivi | suit le mouvement | emboîté le pas | emboîte le pas | emboîtent le pas | fait de même | font de même | en a fait autant | ont fait de même | a fait de même | avaient fait de même | avait fait de même | a pris la même décision | ont pris la même décision | ont pris des mesures similaires | a pris une mesure similaire | rejoint la liste | lui emboîte le pas | lui a emboîté le pas | en fait autant | en font autant | en ont fait autant | en avait fait autant | en avaient fait autant | avait suivi | avaient suivi | suivent le mouvement | ont suivi le mouvement | suit l’exemple | suivent l’exemple | a suivi l’exemple | ont suivi l’exemple | l’a imité | l’ont imité | l’a imitée | l’ont imitée | prend la même décision | prennent la même décision | avait pris la même décision | avaient pris la même décision | avait pris une mesure similaire | ont pris une mesure similaire | fera de même | feront de même | a franchi le même pas | a agi | les a rejoints | les ont rejoints | l’a rejointe | l’a rejoint | ont franchi le même pas | lui avait emboîté le pas',
    'before',
  ],
  [
    'followed suit | follows suit | following suit | have followed suit | has followed suit | did the same | doing the same | have done the same | has done the same | made the same decision | taken similar steps | took similar steps | taken similar measures | took similar measures | adopted similar bans | announced similar bans | imposed similar bans | similar bans | similar measures | had done the same | acted on | acted in | acted first | had acted | joined them | joined in | joins them | joins in | joined the list | joins the list | joined the ban | had followed suit | did likewise | have done likewise | has done likewise | does the same | do the same | did so | had already done so | have already done so | has already done so | took the same step | taken the same step | took the same decision | has similar rules | have similar rules | a similar ban | similar rules | the same step | made the same call | went the same way',
    'before',
  ],
  [
    'ont agi | avaient agi | l’ont fait | l’avaient fait | l’avaient déjà fait | have acted | have already acted | imité par | imitée par | imités par | imitées par | suivi par | suivie par | suivis par | followed by | joined by | copied by | a l’instar de | après une décision similaire de | à l’image de | comme l’ont fait | comme l’a fait | comme l’avait fait | comme l’avaient fait | comme avant elle | comme avant lui | à l’exemple de | dans la foulée de | sur le modèle de | as have | as did | as had | mirroring',
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
    'parmi les exclus | parmi les interdits | parmi les applications interdites | parmi les bannis | également concerné | aussi concerné | sont aussi visés | est aussi visé | est aussi visée | également visé | on the list | also on the list | also banned | among the banned | sont concernés | sont concernées | est concerné | est concernée | même sort | même sort | same fate | join it on the list',
    true,
  ],
]);

/** "des téléphones professionnels": where a restriction amounts to a ban. */
export const DEVICES = new WordPatterns<true>([
  [
    'téléphones | téléphone | appareils | appareil | smartphones | smartphone | portables | mobiles | tablettes | terminaux | devices | device | phones | phone | handsets | tablets | laptops | computers | equipment | networks | ordinateurs | postes de travail',
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

/** "Le ministre l'a fait savoir mardi": the news of a rule, which dates it. */
export const MADE_KNOWN = new WordPatterns<true>([
  [
    'le a fait savoir | le a annoncé | le a confirmé | le a indiqué | en a fait l’annonce | announced it | announced the | made the announcement | confirmed it',
    true,
  ],
]);

/** A rule spoken of again. */
export const MEASURE = new WordPatterns<true>([
  [
    'la mesure | cette mesure | la décision | cette décision | prise ce | prise | annoncée | la règle | the measure | the decision | the order | the ban | the move | the rule',
    true,
  ],
]);
