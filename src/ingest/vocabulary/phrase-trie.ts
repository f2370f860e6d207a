import type { Token } from '../../language/tokens.js';
import { prefixOf, sameForm, type Word } from './word-table.js';

/** A phrase found at tokens `[at, end)`. */
export interface PatternAt<Meaning> {
  readonly meaning: Meaning;
  readonly at: number;
  readonly end: number;
}

interface Entry {
  readonly owner: object;
  readonly meaning: unknown;
  /** Letters with which the last word begins, where it is open. */
  readonly opens?: string;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly ends: Entry[];
  /** Phrases whose last, open word stands here, by its first letters. */
  readonly opens: Map<string, Entry[]>;
}

interface Hit {
  readonly entry: Entry;
  readonly end: number;
}

const newNode = (): Node => ({ children: new Map(), ends: [], opens: new Map() });

/** Phrases of many owners, word by word: a text is walked once for all of them. */
export class PhraseTrie {
  readonly #root = newNode();

  add(words: readonly Word[], owner: object, meaning: unknown): void {
    let node = this.#root;
    for (const { text, open } of words) {
      if (open) {
        const same = node.opens.get(prefixOf(text)) ?? [];
        same.push({ owner, meaning, opens: text });
        node.opens.set(prefixOf(text), same);
        return;
      }
      const next = node.children.get(text) ?? newNode();
      node.children.set(text, next);
      node = next;
    }
    if (node !== this.#root) node.ends.push({ owner, meaning });
  }

  /** The longest phrase of every owner at every word, by owner, in order; phrases may overlap. */
  search(tokens: readonly Token[]): ReadonlyMap<object, PatternAt<unknown>[]> {
    const keys = tokens.map(({ folded }) => sameForm(folded));
    const found = new Map<object, PatternAt<unknown>[]>();
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.kind === 'punct') continue;
      for (const { entry, end } of this.#hitsAt(keys, at)) {
        const same = found.get(entry.owner);
        const match = { meaning: entry.meaning, at, end };
        if (same) same.push(match);
        else found.set(entry.owner, [match]);
      }
    }
    return found;
  }

  #hitsAt(keys: readonly string[], at: number): readonly Hit[] {
    let hits: Hit[] | undefined;
    let node: Node | undefined = this.#root;
    for (let i = at; node && i < keys.length; i++) {
      const key = keys[i] as string;
      const opens: readonly Entry[] = node.opens.size > 0 ? (node.opens.get(prefixOf(key)) ?? NONE) : NONE;
      for (const entry of opens) if (key.startsWith(entry.opens as string)) hits = longer(hits, entry, i + 1);
      node = node.children.get(key);
      for (const entry of node?.ends ?? NONE) hits = longer(hits, entry, i + 1);
    }
    return hits ?? NO_HITS;
  }
}

const NONE: readonly Entry[] = [];
const NO_HITS: readonly Hit[] = [];

/** One hit an owner: the longest; of the same length a whole word, then the longer beginning of one. */
function longer(hits: Hit[] | undefined, entry: Entry, end: number): Hit[] {
  if (!hits) return [{ entry, end }];
  const index = hits.findIndex((hit) => hit.entry.owner === entry.owner);
  if (index < 0) hits.push({ entry, end });
  else if (isLonger(hits[index] as Hit, entry, end)) hits[index] = { entry, end };
  return hits;
}

function isLonger(hit: Hit, { opens }: Entry, end: number): boolean {
  if (end !== hit.end) return end > hit.end;
  const before = hit.entry.opens;
  return before !== undefined && (opens === undefined || opens.length > before.length);
}
