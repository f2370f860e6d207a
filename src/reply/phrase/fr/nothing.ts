import type { Slot } from '../../../facts/fact.js';
import { frenchDe } from '../../../facts/names.js';
import type { NothingWords } from '../words.js';
import { slots } from './labels.js';

const FEMININE: ReadonlySet<Slot> = new Set([
  'date',
  'platform',
  'reason',
  'work',
  'role',
  'published',
  'updated',
  'definition',
  'duration',
  'url',
  'finding',
  'language',
  'method',
  'reaction',
  'existence',
]);

export const nothing: NothingWords = {
  lead: 'Pas dans la base',
  nearest: 'Le plus proche',
  nearestNote: "ce n'est pas ce qui est demandé",
  noCount: (noun) => `aucun nombre ${frenchDe(noun)}`,
  noSlot: (slot) => `${FEMININE.has(slot) ? 'aucune' : 'aucun'} ${slots[slot]}`,
  noFact: 'aucun fait',
  about: (names) => `pour ${names}`,
  together: 'à la fois',
  on: (platforms) => `sur ${platforms}`,
  noFactAtAll: 'aucun fait ne répond à cette question',
  unanswered: (words) => ` (sans réponse : ${words})`,
  unknownName: (words, count) =>
    count > 1 ? `les noms ${words} n'y figurent pas` : `le nom ${words} n'y figure pas`,
  unknownPlatform: (words) => `aucun fait sur ${words}`,
  unknownHandle: (words) => `le compte ${words} n'y figure pas`,
  unknownCountry: (words) => `aucun fait sur ${words}`,
  wrongDate: (words) => `aucun fait de cette date${words === '' ? '' : ` (${words})`}`,
  wrongNumber: (words) => `le nombre ${words} n'est imprimé dans aucun fait sur ce sujet`,
  understood: (subject) => ` (sujet connu : ${subject})`,
  noTwoDates: (noun) =>
    `il faudrait deux valeurs datées d'une même mesure${noun ? ` (${noun})` : ''} ; aucune évolution n'est calculable`,
  offTopic:
    'la question ne touche aucun sujet connu (comptes, audiences, règles, dépenses et échanges de la diplomatie en ligne)',
  empty: 'La question est vide : aucun mot à chercher.',
  tooLong: (limit) => `La question est trop longue : ${limit} caractères au plus.`,
  noSuchFact: (id) => `aucun fait ni article ne porte l'identifiant ${id}`,
};
