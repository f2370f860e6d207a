import type { Localized } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import { fold } from '../language/text.js';
import { editDistance, typoTolerance } from '../language/typo.js';
import { type NamedThing, type NameKind, namedThings } from './named-things.js';

/** A NameIndex finds what the base holds by name, from a whole name or from the beginning of one. */
export interface NameIndex {
  /** The one thing that a text names: exactly, but for accents and articles; else with a typing error; else by a part that only one has. */
  resolve(kinds: readonly NameKind[], typed: string): NamedThing | undefined;
  /** What a text may become, best first. */
  search(kinds: readonly NameKind[], typed: string, limit: number): readonly NamedThing[];
  /** The name of an entity without its article, as a list shows it. */
  label(kind: NameKind, id: string): Localized | undefined;
}

interface Entry {
  readonly thing: NamedThing;
  /** Folded names, its id among them. */
  readonly names: readonly string[];
}

const indexes = new WeakMap<FactBase, NameIndex>();

/** The index of a snapshot, built when it is first asked for. */
export function nameIndexOf(base: FactBase): NameIndex {
  let index = indexes.get(base);
  if (!index) {
    index = createNameIndex(base);
    indexes.set(base, index);
  }
  return index;
}

function createNameIndex(base: FactBase): NameIndex {
  const things = namedThings(base);
  const built = new Map<NameKind, readonly Entry[]>();
  const entriesOf = (kind: NameKind): readonly Entry[] => {
    let entries = built.get(kind);
    if (!entries) {
      entries = things(kind).map((thing) => ({
        thing,
        names: [...new Set([thing.id, ...thing.names].map(nameKey))],
      }));
      built.set(kind, entries);
    }
    return entries;
  };
  const entriesOfAll = (kinds: readonly NameKind[]) => kinds.flatMap(entriesOf);
  return {
    resolve(kinds, typed) {
      const key = nameKey(typed);
      if (key === '') return undefined;
      const entries = entriesOfAll(kinds);
      const exact = entries.find(({ names }) => names.includes(key));
      return (exact ?? misspelt(entries, key) ?? only(entries.filter((entry) => hasWords(entry, key))))
        ?.thing;
    },
    search(kinds, typed, limit) {
      const key = nameKey(typed);
      return rank(entriesOfAll(kinds), key)
        .slice(0, limit)
        .map(({ thing }) => thing);
    },
    label: (kind, id) => entriesOf(kind).find(({ thing }) => thing.id === id)?.thing.label,
  };
}

/** The form under which names are compared: folded, no article before it, no sign of a handle. */
export function nameKey(name: string): string {
  return fold(name)
    .trim()
    .replace(/^(?:l'|d'|(?:le|la|les|the)\s)/u, '')
    .replace(/^[@#]/u, '')
    .replace(/[.?!…]+$/u, '')
    .trim();
}

/** The entry with the fewest typing errors, if no other has as few. */
function misspelt(entries: readonly Entry[], key: string): Entry | undefined {
  let least = typoTolerance(key.length) + 1;
  let found: Entry[] = [];
  for (const entry of entries) {
    for (const name of entry.names) {
      const distance = editDistance(key, name, least);
      if (distance > least || distance > typoTolerance(Math.min(key.length, name.length))) continue;
      found = distance < least ? [entry] : [...found, entry];
      least = distance;
    }
  }
  return only([...new Set(found)]);
}

const only = (entries: readonly Entry[]): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;

function hasWords(entry: Entry, key: string): boolean {
  const typed = words(key);
  return entry.names.some((name) => {
    const held = words(name);
    return typed.every((word) => held.includes(word));
  });
}

const words = (text: string): string[] => text.split(/[\s'’_-]+/u).filter(Boolean);

/** Entries that fit what was typed so far, best first; where none does, those a typing error away. */
function rank(entries: readonly Entry[], key: string): Entry[] {
  if (key === '') return [...entries].sort((a, b) => b.thing.weight - a.thing.weight);
  const fitting = scored(entries, (name) => fitOf(name, key));
  return fitting.length > 0 ? fitting : scored(entries, (name) => nearnessOf(name, key));
}

function scored(entries: readonly Entry[], score: (name: string) => number): Entry[] {
  return entries
    .map((entry) => ({ entry, score: Math.max(...entry.names.map(score)) }))
    .filter((item) => item.score > 0)
    .sort((a, b) => b.score - a.score || b.entry.thing.weight - a.entry.thing.weight)
    .map(({ entry }) => entry);
}

/** How well a name goes on from what was typed: the whole, its beginning, the beginning of its words, its inside. */
function fitOf(name: string, key: string): number {
  if (name === key) return 5;
  if (name.startsWith(key)) return 4;
  const at = name.indexOf(key);
  if (at > 0 && /[\s'_-]/u.test(name.charAt(at - 1))) return 3;
  if (key.includes(' ') && words(key).every((word) => words(name).some((held) => held.startsWith(word))))
    return 2;
  return at > 0 && key.length > 2 ? 1 : 0;
}

/** How near the beginning of a name, or of one of its words, comes to what was typed. */
function nearnessOf(name: string, key: string): number {
  const tolerance = typoTolerance(key.length);
  if (tolerance === 0) return 0;
  const beginnings = [name, ...words(name)].flatMap((word) => [word, word.slice(0, key.length)]);
  const least = Math.min(...beginnings.map((word) => editDistance(key, word, tolerance)));
  return least > tolerance ? 0 : tolerance + 1 - least;
}
