import { fold } from '../../language/text.js';
import type { Token } from '../../language/tokens.js';
import { COUNTRIES } from '../../linking/world/countries.js';
import { NO_PLACES, PLACE_ALIASES } from '../vocabulary/places.js';
import { WordTable } from '../vocabulary/word-table.js';

/** A country or union named in a text, or an adjective of one. */
export interface Place {
  readonly code: string;
  readonly adjective: boolean;
  readonly end: number;
  /** A capital, which stands for its government, and for itself too: "the London embassy". */
  readonly city?: true;
}

interface PlaceSense {
  readonly code: string;
  /** Written with a capital: "Polish", not "polish". */
  readonly capital: boolean;
  readonly adjective: boolean;
}

const TABLE = buildTable();
/** Capitals by whose name no country goes. */
const CITIES = citiesOf(
  new Set(COUNTRIES.flatMap(({ fr, en }) => [...fr, ...en].map(fold))),
  COUNTRIES.flatMap(({ capitals }) => capitals).concat(
    'Washington',
    'Londres',
    'Pékin',
    'Moscou',
    'Delhi',
    'Caire',
  ),
);

function citiesOf(countries: ReadonlySet<string>, capitals: readonly string[]): WordTable<true> {
  const cities = capitals.filter((city) => !countries.has(fold(city)));
  return new WordTable(cities.map((city) => [city, true] as const));
}

type Add = (form: string, code: string, adjective: boolean) => void;

function buildTable(): WordTable<PlaceSense> {
  const table = new WordTable<PlaceSense>([]);
  const add: Add = (form, code, adjective) => {
    if (form.length < 2 || NO_PLACES.has(form.toLowerCase())) return;
    table.add(form, { code, adjective, capital: /^\p{Lu}/u.test(form) });
  };
  for (const country of COUNTRIES) addCountry(country, add);
  for (const [code, names, adjectives] of PLACE_ALIASES) {
    for (const form of names.split(' | ')) add(form, code, false);
    for (const form of adjectives.split(' | ')) addAdjective(form, code, add);
  }
  return table;
}

/** The last of the English forms is the adjective; capitals stand for governments, but Washington for others too. */
function addCountry({ code, fr, en, capitals }: (typeof COUNTRIES)[number], add: Add): void {
  for (const form of fr) addFrench(form, code, add);
  const names = en.length > 1 ? en.slice(0, -1) : en;
  for (const form of names) add(form, code, false);
  const last = en.at(-1) as string;
  if (!names.includes(last)) add(last, code, true);
  for (const capital of capitals) if (capital !== 'Washington D.C.') add(capital, code, false);
}

function addAdjective(form: string, code: string, add: Add): void {
  if (/^\p{Ll}/u.test(form)) addFrench(form, code, add);
  else add(form, code, true);
}

/** An adjective in all its endings; names of countries are capitalised. */
function addFrench(form: string, code: string, add: Add): void {
  const adjective = /^\p{Ll}/u.test(form);
  add(form, code, adjective);
  if (adjective && !form.endsWith('s')) add(`${form}s`, code, true);
}

/** Names of countries are capitalised; some are words of their own in lower case. */
const LOWER_NAMES = new Set(['us', 'un', 'ue']);

/** The country at token `at`, by name or adjective. */
export function placeAt(tokens: readonly Token[], at: number): Place | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const found = TABLE.at(tokens, at);
  if (!found) return undefined;
  const { code, adjective } = found.meaning;
  if (adjective && found.meaning.capital && !token.capital) return undefined;
  if (LOWER_NAMES.has(token.folded) && token.text !== token.text.toUpperCase()) return undefined;
  // "Suisse" and "suisse": a capital makes the name, where the form serves as both.
  const capital = token.capital;
  if (!adjective && !capital) return lowerAdjective(tokens, at, code, found.end);
  if (adjective && capital && isFrenchName(token.folded)) return { code, adjective: false, end: found.end };
  const city = !adjective && CITIES.at(tokens, at)?.end === found.end;
  return { code, adjective, end: found.end, ...(city && { city }) };
}

const BOTH = new Set(['suisse', 'argentine', 'vatican']);
const isFrenchName = (folded: string): boolean => BOTH.has(folded);

function lowerAdjective(tokens: readonly Token[], at: number, code: string, end: number): Place | undefined {
  return BOTH.has(tokens[at]?.folded ?? '') ? { code, adjective: true, end } : undefined;
}

const FRENCH_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, fr }) => [code, fr[0] as string]),
);
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.map(({ code, en }) => [code, en[0] as string]),
);

/** A country's usual name, without its article. */
export function countryName(code: string, lang: 'fr' | 'en'): string {
  if (code === 'EU') return lang === 'fr' ? 'Union européenne' : 'European Union';
  if (code === 'UN') return lang === 'fr' ? 'Nations unies' : 'United Nations';
  return (lang === 'fr' ? FRENCH_NAMES : ENGLISH_NAMES).get(code) ?? code;
}
