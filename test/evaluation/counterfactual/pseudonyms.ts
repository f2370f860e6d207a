import { distance } from 'fastest-levenshtein';
import { COMMON_WORDS } from '../../../src/language/common-words.js';
import { COUNTRIES } from '../../../src/linking/world/countries.js';
import type { Row } from '../row.js';
import type { DataFolder, DataRecord } from './data-folder.js';
import { localized, surfacesOf } from './surfaces.js';
import { fold, inventedName, likeCase } from './words.js';

/** Exchanges every name of the base for an invented one, everywhere in the same way. */
export interface Pseudonyms {
  readonly size: number;
  text(text: string): string;
}

/** Kinds of actors whose capitalised words are names, whatever else these words may mean. */
const NAMED_KINDS = new Set(['person', 'place', 'outlet']);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Draws up the table of pseudonyms from actors, accounts and articles. Names of countries, demonyms, networks
 * and the common words of institutions ("ministry", "police") stay: the language knows them, not the base.
 */
export function pseudonymsOf(data: DataFolder): Pseudonyms {
  const plain = plainWords(data);
  const words = new Map<string, string>();
  const taken: string[] = [...plain];
  const invent = (word: string): void => {
    const key = fold(word);
    if (words.has(key)) return;
    const name =
      candidates(word).find((candidate) => taken.every((other) => distance(candidate, other) > 2)) ??
      inventedName(word);
    taken.push(name);
    words.set(key, name);
  };
  for (const word of properWords(data, plain)) invent(word);
  for (const { handle } of data.get('accounts.yaml') ?? [])
    if (typeof handle === 'string') invent(handle.slice(1));
  return { size: words.size, text: (text) => exchange(text, words, plain) };
}

const candidates = (word: string): string[] =>
  Array.from({ length: 60 }, (_, attempt) => inventedName(word, attempt));

function properWords(data: DataFolder, plain: ReadonlySet<string>): string[] {
  const actors = data.get('actors.yaml') ?? [];
  const people = (data.get('sources.yaml') ?? []).flatMap((record) => [
    nameIn(record.author),
    nameIn(record.publisher),
  ]);
  const named = actors
    .filter(({ kind }) => NAMED_KINDS.has(String(kind)))
    .flatMap(({ name }) => sharedWords(name));
  const others = actors.flatMap((record) => [...localized(record.name), ...localized(record.aliases)]);
  const sure = [...people.flatMap(wordsOf).filter(isCapitalised), ...named];
  const unusual = others
    .flatMap(wordsOf)
    .filter((word) => isCapitalised(word) && !plain.has(fold(word)) && !isCommon(fold(word)));
  return [...new Set([...sure, ...unusual])].filter((word) => word.length > 1 && !isCountryWord(fold(word)));
}

/** The capitalised words that the French and the English name share: "Song" of "le comté de Song" and "Song County". */
function sharedWords(name: unknown): string[] {
  const [first = [], ...others] = localized(name).map((text) => wordsOf(text).filter(isCapitalised));
  return first.filter((word) => others.every((words) => words.includes(word)));
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
const nameIn = (value: unknown): string => ((value ?? {}) as { name?: string }).name ?? '';

/** Words that the base itself uses in lower case outside names, and the names of networks. */
function plainWords(data: DataFolder): Set<string> {
  const ids = new Set([...data.values()].flat().map(({ id }) => id));
  const texts = [...data].flatMap(([file, records]) => {
    if (file === 'actors.yaml')
      return records
        .filter(({ kind }) => !NAMED_KINDS.has(String(kind)))
        .flatMap((record) => [...localized(record.name), ...localized(record.aliases)]);
    if (file === 'sources.yaml' || file === 'accounts.yaml') return [];
    return records.flatMap((record) => textsOf(record, ids));
  });
  const lower = texts.flatMap(wordsOf).filter((word) => !isCapitalised(word));
  const networks = surfacesOf(data)
    .filter(({ group }) => group === 'platform')
    .flatMap(({ text }) => wordsOf(text));
  return new Set([...lower, ...networks].map(fold));
}

function textsOf(value: unknown, ids: ReadonlySet<unknown>): string[] {
  if (typeof value === 'string') return ids.has(value) ? [] : [value.replaceAll(/[@#]\w+/gu, '')];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((item) => textsOf(item, ids))
    : [];
}

const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  COUNTRIES.flatMap(({ fr, en }) => [...fr, ...en])
    .concat(
      'European',
      'Européen',
      'Européenne',
      'Europe',
      'Asia',
      'Asie',
      'US',
      'USA',
      'UK',
      'EU',
      'UE',
      'ONU',
      'UN',
    )
    .flatMap(wordsOf)
    .map(fold),
);

/** A country's name or demonym, or one misspelt by a letter. */
function isCountryWord(key: string): boolean {
  return (
    COUNTRY_WORDS.has(key) || (key.length > 5 && [...COUNTRY_WORDS].some((word) => distance(word, key) === 1))
  );
}

function exchange(text: string, words: ReadonlyMap<string, string>, plain: ReadonlySet<string>): string {
  return text.replaceAll(/#?[\p{L}\p{N}_]+/gu, (word) => {
    if (word.startsWith('#')) return word;
    const key = fold(word);
    const exact = words.get(key);
    if (exact !== undefined) return plain.has(key) && !isCapitalised(word) ? word : likeCase(exact, word);
    const known = plain.has(key) || isCommon(key) || isCountryWord(key);
    const meant = known ? undefined : misspelt(key, words);
    return meant === undefined ? word : likeCase(misspell(meant), word);
  });
}

/** The pseudonym of the one name that a word misspells; a misspelt name must stay one. */
function misspelt(key: string, words: ReadonlyMap<string, string>): string | undefined {
  if (key.length < 4) return undefined;
  const reach = key.length > 6 ? 2 : 1;
  const near = [...words].filter(
    ([name]) => name.length > 3 && Math.abs(name.length - key.length) <= 1 && distance(name, key) <= reach,
  );
  return near.length === 1 ? near[0]?.[1] : undefined;
}

const misspell = (word: string): string => {
  const middle = Math.floor(word.length / 2);
  return word.slice(0, middle - 1) + word.charAt(middle) + word.charAt(middle - 1) + word.slice(middle + 1);
};

/** Keys whose values are ids, files or marks, never shown to anybody as a name. */
const KEPT_KEYS = new Set([
  'id',
  'file',
  'hash',
  'url',
  'archivedUrl',
  'sense',
  'kind',
  'status',
  'source',
  'basis',
]);

/** The whole base under pseudonyms; ids stay, for nobody reads them. */
export function pseudonymousData(data: DataFolder, names: Pseudonyms): DataFolder {
  const ids = new Set([...data.values()].flat().map(({ id }) => id));
  const change = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, KEPT_KEYS.has(name) ? item : change(item, name)]),
      );
    if (typeof value !== 'string') return value;
    const readable = key === 'fr' || key === 'en' || key === 'phrases';
    return ids.has(value) && !readable ? value : names.text(value);
  };
  return new Map(
    [...data].map(([file, records]) => [file, records.map((record) => change(record, '') as DataRecord)]),
  );
}

/** A question and what it expects under the same pseudonyms. */
export function pseudonymousRow(row: Row, names: Pseudonyms): Row {
  const all = (texts: readonly string[]) => texts.map((text) => text.split('||').map(names.text).join('||'));
  return {
    ...row,
    q: names.text(row.q),
    mustInclude: all(row.mustInclude),
    mustNotInclude: all(row.mustNotInclude),
    inOrder: all(row.inOrder),
  };
}

const isCommon = (word: string): boolean => COMMON_WORDS.fr.has(word) || COMMON_WORDS.en.has(word);
