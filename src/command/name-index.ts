import type { FactBase } from '../facts/fact-base.js';
import { fold } from '../language/text.js';
import { editDistance, typoTolerance } from '../language/typo.js';
import { once } from '../once.js';
import { NameWords, wordsIn } from './name-words.js';
import { type NamedThing, type NameKind, namedThings } from './named-things.js';

/** A NameIndex finds what the base holds by name, from a whole name or from the beginning of one. */
export interface NameIndex {
  /**
   * The one thing that a text names: exactly, but for accents and articles; else with typing errors; else by words
   * that no other has. A handle is only ever named exactly. Where several kinds have the name, the first counts.
   */
  resolve(kinds: readonly NameKind[], typed: string): NamedThing | undefined;
  /** What a text may become, best first; whatever is most asked for, where nothing is typed. */
  search(kinds: readonly NameKind[], typed: string, limit: number): readonly NamedThing[];
}

interface Entry {
  readonly thing: NamedThing;
  /** Its id as a key; known whole or from its beginning, while a name is known by any of its words. */
  readonly id: string;
  /** Folded names, each with its words. */
  readonly names: readonly { readonly text: string; readonly words: readonly string[] }[];
}

/** The names of some kinds, and their words. */
interface Shelf {
  readonly entries: readonly Entry[];
  readonly words: NameWords;
}

/** The index of a snapshot, built as far as it is asked for. */
export const nameIndexOf = once(createNameIndex);

function createNameIndex(base: FactBase): NameIndex {
  const things = namedThings(base);
  const shelves = new Map<string, Shelf>();
  const shelfOf = (kinds: readonly NameKind[]): Shelf => {
    const key = kinds.join();
    const shelf = shelves.get(key) ?? fill(kinds.flatMap(things));
    shelves.set(key, shelf);
    return shelf;
  };
  return {
    resolve: (kinds, typed) => {
      const shelf = shelfOf(onlyHandles(kinds, typed));
      const key = nameKey(typed);
      // A handle that differs by a letter is somebody else's.
      return (isHandle(typed) ? exactly(shelf, key) : resolve(shelf, key))?.thing;
    },
    search: (kinds, typed, limit) =>
      search(shelfOf(onlyHandles(kinds, typed)), nameKey(typed))
        .slice(0, limit)
        .map(({ thing }) => thing),
  };
}

/** Who types an @ means a handle. */
const onlyHandles = (kinds: readonly NameKind[], typed: string): readonly NameKind[] =>
  kinds.includes('handle') && isHandle(typed) ? ['handle'] : kinds;
const isHandle = (typed: string): boolean => typed.trim().startsWith('@');

function fill(things: readonly NamedThing[]): Shelf {
  const entries = things.map((thing) => {
    const names = [...new Set(thing.names.map(nameKey))];
    return { thing, id: nameKey(thing.id), names: names.map((text) => ({ text, words: wordsIn(text) })) };
  });
  return {
    entries,
    words: new NameWords(entries.flatMap(({ names }) => names.flatMap(({ words }) => words))),
  };
}

/** The form under which names are compared: folded, no article before it, no sign of a handle. */
function nameKey(name: string): string {
  return fold(name)
    .trim()
    .replace(/^(?:[ld]'|(?:le|la|les|the)\s)/u, '')
    .replace(/^[@#]/u, '')
    .replace(/[\s.?!…]+$/u, '');
}

const exactly = ({ entries }: Shelf, key: string): Entry | undefined =>
  entries.find(({ id, names }) => id === key || names.some(({ text }) => text === key));

function resolve(shelf: Shelf, key: string): Entry | undefined {
  if (key === '') return undefined;
  const exact = exactly(shelf, key);
  if (exact) return exact;
  // A handle that is not the very one is somebody else's, also without its @.
  const entries = shelf.entries.filter(({ thing }) => thing.kind !== 'handle');
  const keys = corrections(shelf.words, key, false);
  const meant = entries.filter(({ names }) => names.some(({ text }) => keys.includes(text)));
  return only(meant) ?? only(entries.filter((entry) => [key, ...keys].some((one) => hasWords(entry, one))));
}

const only = (entries: readonly Entry[]): Entry | undefined =>
  entries.length === 1 ? entries[0] : undefined;

function hasWords({ names }: Entry, key: string): boolean {
  const typed = wordsIn(key);
  return names.some(({ words }) => typed.every((word) => words.includes(word)));
}

/** Entries that go on from what is typed; where none does, those that go on from what may be meant by it. */
function search({ entries, words }: Shelf, key: string): readonly Entry[] {
  if (key === '') return [...entries].sort((a, b) => b.thing.weight - a.thing.weight);
  const fitting = rank(entries, [key]);
  if (fitting.length > 0) return fitting;
  const corrected = rank(entries, corrections(words, key, true));
  return corrected.length > 0 ? corrected : nearly(entries, key);
}

/** Names that are what is typed but for some letters, where they stand apart from words: handles, ids. */
function nearly(entries: readonly Entry[], key: string): Entry[] {
  const tolerance = typoTolerance(key.length);
  const near = entries.map((entry) => ({
    entry,
    distance: Math.min(
      ...[entry.id, ...entry.names.map(({ text }) => text)].map((name) => editDistance(key, name, tolerance)),
    ),
  }));
  return near
    .filter(({ distance }) => distance <= tolerance)
    .sort((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** What a misspelt text may have meant: each word that no name has, by the nearest that one has. */
function corrections(vocabulary: NameWords, key: string, begun: boolean): string[] {
  const parts = key.split(/([\s'’_.-]+)/u);
  const choices = parts.map((part, index) => {
    const known = index % 2 === 1 || part === '' || (begun ? vocabulary.begins(part) : vocabulary.has(part));
    return known ? [part] : vocabulary.nearest(part, begun && index === parts.length - 1);
  });
  if (choices.some((choice) => choice.length === 0)) return [];
  // Several misspelt words take their first choice; one may have been any of its choices.
  const open = choices.findIndex((choice) => choice.length > 1);
  const firsts = choices.map((choice) => choice[0] ?? '');
  if (open < 0) return [firsts.join('')];
  return (choices[open] ?? []).map((choice) =>
    firsts.map((first, index) => (index === open ? choice : first)).join(''),
  );
}

function rank(entries: readonly Entry[], keys: readonly string[]): Entry[] {
  const typed = keys.map((key) => ({ key, words: wordsIn(key) }));
  const scored: { entry: Entry; score: number }[] = [];
  for (const entry of entries) {
    let score = keys.some((key) => entry.id.startsWith(key)) ? 4 : 0;
    for (const name of entry.names) for (const one of typed) score = Math.max(score, fitOf(name, one));
    if (score > 0) scored.push({ entry, score });
  }
  return scored
    .sort((a, b) => b.score - a.score || b.entry.thing.weight - a.entry.thing.weight)
    .map(({ entry }) => entry);
}

/** How well a name goes on from what is typed: the whole, its beginning, the beginning of its words, its inside. */
function fitOf(
  { text, words }: Entry['names'][number],
  typed: { readonly key: string; readonly words: readonly string[] },
): number {
  const at = text.indexOf(typed.key);
  if (at === 0) return text.length === typed.key.length ? 5 : 4;
  if (at > 0)
    return words.some((word) => word.startsWith(typed.words[0] ?? ' ')) ? 3 : Number(typed.key.length > 2);
  return typed.key.includes(' ') && typed.words.every((word) => words.some((held) => held.startsWith(word)))
    ? 2
    : 0;
}
