import type { IndexedFrame } from './frame-index.js';
import type { Need } from './interpretation.js';
import { SOURCE_TERM, TERM_FOR_SENSE } from './need-strength.js';
import { type Postings, sensePostings } from './postings.js';

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

/**
 * A Coverage works out from postings how far each frame meets a question's needs, without looking at a frame that
 * meets none: in a large base those are nearly all. It gives what `strengthOf` gives, frame by frame.
 */
export class Coverage {
  readonly #frames: readonly IndexedFrame[];
  readonly #postings: Postings;
  /** The strength of each frame for each need of the question at hand; all zero between two questions. */
  readonly #columns: Float64Array[] = [];
  readonly #coverage: Float64Array;
  /** For a need of several words, how many of them a frame holds. */
  readonly #held: Uint8Array;
  /** The last list of words in which a frame was seen. */
  readonly #seen: Uint32Array;
  #stamp = 0;

  constructor(frames: readonly IndexedFrame[], postings: Postings) {
    this.#frames = frames;
    this.#postings = postings;
    this.#coverage = new Float64Array(frames.length);
    this.#held = new Uint8Array(frames.length);
    this.#seen = new Uint32Array(frames.length);
  }

  /** How many frames bear any of a need's senses or hold any of its words. */
  countBearers({ senses, unit }: Need): number {
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
    const total = weights.reduce((left, right) => left + right, 0) || 1;
    const touched: number[] = [];
    const columns = needs.map((_, at) => this.#column(at));
    for (const [at, need] of needs.entries()) {
      const column = columns[at] as Float64Array;
      const weight = weights[at] as number;
      for (const order of this.#fill(need, column)) {
        if (this.#coverage[order] === 0) touched.push(order);
        this.#coverage[order] = (this.#coverage[order] as number) + (column[order] as number) * weight;
      }
    }
    for (const order of touched) this.#coverage[order] = (this.#coverage[order] as number) / total;
    const { floor = 0, admits, most = Number.POSITIVE_INFINITY, tries = Number.POSITIVE_INFINITY } = options;
    const found: Covering[] = [];
    let tried = 0;
    for (const order of bestFirst(touched, this.#coverage)) {
      const coverage = this.#coverage[order] as number;
      if (coverage < floor || found.length >= most || tried >= tries) break;
      tried += 1;
      const indexed = this.#frames[order] as IndexedFrame;
      if (admits(indexed))
        found.push({ indexed, strengths: columns.map((column) => column[order] as number), coverage });
    }
    for (const column of [...columns, this.#coverage]) for (const order of touched) column[order] = 0;
    return found;
  }

  #column(at: number): Float64Array {
    const column = this.#columns[at] ?? new Float64Array(this.#frames.length);
    this.#columns[at] = column;
    return column;
  }

  /** Writes how firmly each frame meets a need. @returns the frames that do, each once */
  #fill({ senses, unit, force }: Need, column: Float64Array): number[] {
    const met: number[] = [];
    const raise = (order: number, strength: number) => {
      const before = column[order] as number;
      if (before === 0) met.push(order);
      if (before < strength) column[order] = strength;
    };
    for (const value of senses) {
      const { orders, strengths } = sensePostings(this.#postings, value);
      for (let at = 0; at < orders.length; at += 1) raise(orders[at] as number, strengths[at] as number);
    }
    if (force === 'hard' || unit.terms.length === 0) return met;
    this.#share(unit.terms, this.#postings.byTerm, senses.length > 0 ? TERM_FOR_SENSE : 1, raise);
    this.#share(unit.terms, this.#postings.bySourceTerm, SOURCE_TERM, raise);
    return met;
  }

  /** Raises each frame by the share of the words that it holds, each in any of its forms. */
  #share(
    words: Need['unit']['terms'],
    postings: ReadonlyMap<string, Uint32Array>,
    factor: number,
    raise: (order: number, strength: number) => void,
  ): void {
    const holders: number[] = [];
    for (const forms of words) {
      const stamp = this.#nextStamp();
      for (const form of forms) {
        const list = postings.get(form);
        if (!list) continue;
        for (const order of list) {
          if (this.#seen[order] === stamp) continue;
          this.#seen[order] = stamp;
          if (this.#held[order] === 0) holders.push(order);
          this.#held[order] = (this.#held[order] as number) + 1;
        }
      }
    }
    for (const order of holders) {
      raise(order, ((this.#held[order] as number) / words.length) * factor);
      this.#held[order] = 0;
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

const BUCKETS = 256;

/** The frames by falling coverage, of equals the earlier first; sorted only as far as somebody reads. */
function* bestFirst(touched: readonly number[], coverage: Float64Array): Generator<number> {
  const bucketOf = (order: number) =>
    Math.min(BUCKETS - 1, Math.floor((coverage[order] as number) * BUCKETS));
  const starts = new Uint32Array(BUCKETS + 1);
  for (const order of touched) {
    const next = bucketOf(order) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let at = 0; at < BUCKETS; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const orders = new Uint32Array(touched.length);
  for (const order of touched) {
    const bucket = bucketOf(order);
    const at = next[bucket] as number;
    orders[at] = order;
    next[bucket] = at + 1;
  }
  for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) {
    const alike = orders.subarray(starts[bucket] as number, starts[bucket + 1] as number).sort();
    const [first] = alike;
    if (first === undefined) continue;
    if (alike.every((order) => coverage[order] === coverage[first])) yield* alike;
    else yield* [...alike].sort((a, b) => (coverage[b] as number) - (coverage[a] as number));
  }
}
