import type { Lang } from './lang.js';
import { fold } from './text.js';

/**
 * What a word does in a spelled number. `add`: units, teens and tens. `hundred` multiplies what stands before it
 * within its group of three. `scale` closes the group. `collective` is a noun that counts (a dozen).
 */
export type NumberWord = {
  role: 'add' | 'hundred' | 'scale' | 'collective';
  value: number;
  ordinal: boolean;
  /** A plural that is a number only behind another one (`cents`) or says an unknown count (`milliers`). */
  plural: boolean;
};

type Spelling = Readonly<Record<string, number>>;

const FRENCH_ADD: Spelling = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const FRENCH_ORDINALS: Spelling = {
  premier: 1,
  première: 1,
  premiers: 1,
  premières: 1,
  second: 2,
  unième: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
  vingtième: 20,
  trentième: 30,
  quarantième: 40,
  cinquantième: 50,
  soixantième: 60,
  septantième: 70,
  nonantième: 90,
};
const FRENCH_SCALES: Spelling = {
  mille: 1e3,
  million: 1e6,
  milliard: 1e9,
  billion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const FRENCH_COLLECTIVES: Spelling = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1e3,
};

const ENGLISH_ADD: Spelling = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ENGLISH_ORDINALS: Spelling = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
};
const ENGLISH_SCALES: Spelling = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};
const ENGLISH_COLLECTIVES: Spelling = { dozen: 12 };

type Table = ReadonlyMap<string, NumberWord>;

function buildFrench(): Table {
  const table = new Map<string, NumberWord>();
  add(table, 'add', FRENCH_ADD);
  add(table, 'add', FRENCH_ORDINALS, { ordinal: true });
  add(table, 'hundred', { cent: 100 });
  add(table, 'hundred', { cents: 100 }, { plural: true });
  add(table, 'hundred', { centième: 100 }, { ordinal: true });
  add(table, 'scale', FRENCH_SCALES);
  add(table, 'scale', plurals({ million: 1e6, milliard: 1e9, billion: 1e12, lakh: 1e5, crore: 1e7 }), {
    plural: true,
  });
  add(table, 'scale', { millième: 1e3, millionième: 1e6 }, { ordinal: true });
  add(table, 'collective', FRENCH_COLLECTIVES);
  add(table, 'collective', plurals(FRENCH_COLLECTIVES), { plural: true });
  return table;
}

function buildEnglish(): Table {
  const table = new Map<string, NumberWord>();
  add(table, 'add', ENGLISH_ADD);
  add(table, 'add', ENGLISH_ORDINALS, { ordinal: true });
  add(table, 'hundred', { hundred: 100 });
  add(table, 'hundred', { hundredth: 100 }, { ordinal: true });
  add(table, 'scale', ENGLISH_SCALES);
  add(table, 'scale', plurals({ million: 1e6, billion: 1e9, trillion: 1e12, lakh: 1e5, crore: 1e7 }), {
    plural: true,
  });
  add(table, 'scale', { thousandth: 1e3, millionth: 1e6 }, { ordinal: true });
  add(table, 'collective', ENGLISH_COLLECTIVES);
  add(table, 'collective', { tens: 10, dozens: 12, hundreds: 100, thousands: 1e3 }, { plural: true });
  return table;
}

function add(
  table: Map<string, NumberWord>,
  role: NumberWord['role'],
  words: Spelling,
  { ordinal = false, plural = false }: { ordinal?: boolean; plural?: boolean } = {},
): void {
  for (const [word, value] of Object.entries(words)) table.set(fold(word), { role, value, ordinal, plural });
}

function plurals(words: Spelling): Spelling {
  return Object.fromEntries(Object.entries(words).map(([word, value]) => [`${word}s`, value]));
}

const FRENCH = buildFrench();
const ENGLISH = buildEnglish();
/** Both; the English reading of `billion` (1e9) goes before the rarer French one (1e12). */
const BOTH: Table = new Map([...FRENCH, ...ENGLISH]);

/** The number word that a folded word is in `lang`, or in either language when `lang` is left out. */
export function numberWord(folded: string, lang?: Lang): NumberWord | undefined {
  return (lang === 'fr' ? FRENCH : lang === 'en' ? ENGLISH : BOTH).get(folded);
}

/** Signs that multiply the digits they stand behind, glued (`10k`) or apart (`3 M`), folded. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);
