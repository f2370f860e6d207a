import { WordPatterns } from './word-patterns.js';

/** What stands before somebody who is quoted. */
export const BEFORE_SPEAKER = new WordPatterns<true>([
  [
    'le site | le site de information | le journal | le quotidien | l’hebdomadaire | la chaîne | le magazine | le média | noté | a noté | the newspaper | the daily | the website | the magazine | the broadcaster',
    true,
  ],
  [
    'selon | d’après | de source | à en croire | cité par | citée par | citées par | publié par | publiée par | étude de | étude du cabinet | étude menée par | menée par | enquête de | classement de | baromètre de | rapport de | analyse de | édition annuelle de | agence de communication',
    true,
  ],
  [
    'according to | study by | report by | analysis by | research by | survey by | published by | compiled by | conducted by | told | as reported by',
    true,
  ],
  [
    'indique | précise | ajoute | affirme | note | relève | souligne | rapporte | explique | estime | calcule | juge | rappelle | écrit | déclare | observe | constate | signale | assure | annonce | confirme | raconte | commente | détaille',
    true,
  ],
  [
    'says | said | reports | reported | notes | noted | writes | wrote | adds | added | finds | found | claims | claimed | explains | explained',
    true,
  ],
]);

/** What a company that studies or reports is called: "l'agence A", "consultancy A"; no public body. */
export const SPEAKING_FIRMS = new WordPatterns<true>([
  [
    'cabinet | agence | mesure | institut | société | think tank | baromètre | firm | agency | consultancy | think-tank | pollster | institute',
    true,
  ],
]);

/** What stands behind somebody who is quoted. */
export const AFTER_SPEAKER = new WordPatterns<true>([
  [
    'indique | précise | ajoute | note | relève | souligne | rapporte | estime | calcule | a calculé | a étudié | a analysé | a publié | publie | mesure | a indiqué | a relevé | a rapporté',
    true,
  ],
  [
    'says | said | reports | reported | notes | noted | writes | wrote | adds | found | finds | published | has published | analysed | analyzed | studied | told',
    true,
  ],
]);

/** Pronouns and possessives that stand for somebody named before. */
export const PRONOUNS = new WordPatterns<'person' | 'account'>([
  [
    'il | elle | lui | celui-ci | celle-ci | l’intéressé | l’intéressée | ce dernier | cette dernière | celui | celle',
    'person',
  ],
  ['son | sa | ses | leur | leurs', 'person'],
  ['he | she | it | its | his | her | him | they | their', 'person'],
  [
    'le compte | la page | the account | the page | ce compte | cette page | this account | this page | un compte',
    'account',
  ],
]);
