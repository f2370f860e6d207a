import { LRUCache } from 'lru-cache';
import type { IndexedFrame } from './frame-index.js';
import type { Need } from './interpretation.js';
import { SOURCE_TERM, TERM_FOR_SENSE } from './need-strength.js';
import { type Postings, sensePostings } from './postings.js';
import { Ranking } from './ranking.js';

/** A frame that meets some of a question's needs. */
export interface Covering {
  readonly indexed: IndexedFrame;
  /** How firmly it meets each need, in the question's order. */
  readonly strengths: readonly number[];
  /** The share of the needs' weight that it meets, 0 to 1. */
  readonly coverage: number;
}

export interface CoveringOptions {
  /** Covering less than this is left out. */
  readonly floor?: number;
  readonly admits: (indexed: IndexedFrame) => boolean;
  /** As many of the best as are wanted; all where this is left out. */
  readonly most?: number;
  /** How many frames are held against `admits`, best first: a bound on time where few are admitted. */
  readonly tries?: number;
}

/** Needs recur from question to question ("followers", "Twitter"). */
const MAX_COUNTS = 5000;

/**
 * A Coverage works out from postings how far each frame meets a question's needs, without looking at a frame that
 * meets none: in a large base those are nearly all. It gives what `strengthOf` gives, frame by frame.
 */
export class Coverage {
  readonly #frames: readonly IndexedFrame[];
  readonly #postings: Postings;
  readonly #counts = new LRUCache<string, number>({ max: MAX_COUNTS });
  /** For a need of several words, how many of them a frame holds; all zero between two needs. */
  readonly #held: Uint8Array;
  /** The last list of words in which a frame was seen. */
  readonly #seen: Uint32Array;
  #stamp = 0;
  /** One question is ranked by the same needs several times over. */
  #last: { readonly needs: readonly Need[]; readonly weights: string; readonly ranking: Ranking } | undefined;

  constructor(frames: readonly IndexedFrame[], postings: Postings) {
    this.#frames = frames;
    this.#postings = postings;
    this.#held = new Uint8Array(frames.length);
    this.#seen = new Uint32Array(frames.length);
  }

  /** How many frames bear any of a need's senses or hold any of its words. */
  countBearers(need: Need): number {
    const key = [...need.senses, '', ...need.unit.terms.flat()].join(' ');
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const count = this.#countBearers(need);
    this.#counts.set(key, count);
    return count;
  }

  #countBearers({ senses, unit }: Need): number {
    const lists = [
      ...senses.map((value) => sensePostings(this.#postings, value).orders),
      ...unit.terms.flat().map((form) => this.#postings.byTerm.get(form)),
    ].filter((list) => list !== undefined && list.length > 0) as Uint32Array[];
    if (lists.length < 2) return lists[0]?.length ?? 0;
    const stamp = this.#nextStamp();
    let count = 0;
    for (const list of lists) {
      for (const order of list) {
        if (this.#seen[order] === stamp) continue;
        this.#seen[order] = stamp;
        count += 1;
      }
    }
    return count;
  }

  /**
   * The frames that meet some need, the best covered first; of equals the earlier one.
   * @param weights of the needs, in their order
   */
  covering(needs: readonly Need[], weights: readonly number[], options: CoveringOptions): Covering[] {
    const { floor = 0, admits, most = Number.POSITIVE_INFINITY, tries = Number.POSITIVE_INFINITY } = options;
    const found: Covering[] = [];
    let tried = 0;
    for (const { order, coverage, strengths } of this.#rank(needs, weights)) {
      if (coverage < floor || found.length >= most || tried >= tries) break;
      tried += 1;
      const indexed = this.#frames[order] as IndexedFrame;
      if (admits(indexed)) found.push({ indexed, strengths: strengths(), coverage });
    }
    return found;
  }

  #rank(needs: readonly Need[], weights: readonly number[]): Ranking {
    const key = weights.join(' ');
    if (this.#last?.needs === needs && this.#last.weights === key) return this.#last.ranking;
    const ranking = new Ranking(
      this.#frames.length,
      needs.map((need) => this.#strengths(need)),
      weights,
    );
    this.#last = { needs, weights: key, ranking };
    return ranking;
  }

  /** How firmly each frame meets a need. */
  #strengths({ senses, unit, force }: Need): Float64Array {
    const column = new Float64Array(this.#frames.length);
    for (const value of senses) {
      const { orders, strengths } = sensePostings(this.#postings, value);
      for (let at = 0; at < orders.length; at += 1)
        raise(column, orders[at] as number, strengths[at] as number);
    }
    if (force === 'hard' || unit.terms.length === 0) return column;
    this.#share(unit.terms, this.#postings.byTerm, senses.length > 0 ? TERM_FOR_SENSE : 1, column);
    this.#share(unit.terms, this.#postings.bySourceTerm, SOURCE_TERM, column);
    return column;
  }

  /** Raises each frame by the share of the words that it holds, each in any of its forms. */
  #share(
    words: Need['unit']['terms'],
    postings: ReadonlyMap<string, Uint32Array>,
    factor: number,
    column: Float64Array,
  ): void {
    const lists = words.map((forms) => forms.flatMap((form) => postings.get(form) ?? []));
    for (const order of this.#tally(lists)) {
      raise(column, order, ((this.#held[order] as number) / words.length) * factor);
      this.#held[order] = 0;
    }
  }

  /** Counts in how many of the groups a frame stands. @returns the frames that stand in any */
  #tally(groups: readonly (readonly Uint32Array[])[]): number[] {
    const holders: number[] = [];
    for (const group of groups) {
      const stamp = this.#nextStamp();
      for (const list of group) this.#tallyList(list, stamp, holders);
    }
    return holders;
  }

  #tallyList(list: Uint32Array, stamp: number, holders: number[]): void {
    for (const order of list) {
      if (this.#seen[order] === stamp) continue;
      this.#seen[order] = stamp;
      if (this.#held[order] === 0) holders.push(order);
      this.#held[order] = (this.#held[order] as number) + 1;
    }
  }

  #nextStamp(): number {
    this.#stamp += 1;
    if (this.#stamp < LAST_STAMP) return this.#stamp;
    this.#seen.fill(0);
    this.#stamp = 1;
    return this.#stamp;
  }
}

const LAST_STAMP = 2 ** 32 - 1;

function raise(column: Float64Array, order: number, strength: number): void {
  if ((column[order] as number) < strength) column[order] = strength;
}
