import { LRUCache } from 'lru-cache';
import { once } from '../once.js';
import { Columns, keyOf } from './columns.js';
import type { IndexedFrame } from './frame-index.js';
import type { Need } from './interpretation.js';
import type { Postings } from './postings.js';
import { type Pattern, Ranking } from './ranking.js';

/** A frame that meets some of a question's needs. */
export interface Covering {
  readonly indexed: IndexedFrame;
  /** How firmly it meets each need, in the question's order. */
  readonly strengths: readonly number[];
  /** The share of the needs' weight that it meets, 0 to 1. */
  readonly coverage: number;
}

/**
 * What is told of a frame alone, whatever is asked. It is kept for each frame, as to read thousands of them from memory
 * takes most of the time of a question; so it is one constant function, and no closure over a question.
 */
export type FrameTest = (indexed: IndexedFrame) => boolean;

export interface CoveringOptions {
  /** Covering less than this is left out. */
  readonly floor?: number;
  readonly admits: (indexed: IndexedFrame) => boolean;
  /** What is asked of how firmly each need is met; told once for all frames that meet them alike. */
  readonly meets?: (strengths: readonly number[]) => boolean;
  /** Only frames of which this holds. */
  readonly is?: FrameTest;
  /** Only frames of these kinds; told without a look at them. */
  readonly kinds?: readonly string[];
  /** As many of the best as are wanted; all where this is left out. */
  readonly most?: number;
  /** How many frames are held against what is asked of them, best first: a bound on time where few are admitted. */
  readonly tries?: number;
}

/** One question is ranked several times by the same needs: by some of them, and with weights of two sorts. */
const MAX_RANKINGS = 4;
const [UNKNOWN, HOLDS, FAILS] = [0, 1, 2];

/**
 * A Coverage works out from postings how far each frame meets a question's needs, without looking at a frame that
 * meets none: in a large base those are nearly all. It gives what `strengthOf` gives, frame by frame.
 */
export class Coverage {
  readonly #frames: readonly IndexedFrame[];
  readonly #columns: Columns;
  /** The kind of each frame: thousands are passed over for it alone, and to look at each would take most of the time. */
  readonly #kinds: readonly string[];
  /** By test, what is known of each frame: nothing yet, that it holds, that it does not. */
  readonly #told = new WeakMap<FrameTest, Uint8Array>();
  readonly #rankings = new LRUCache<string, Ranking>({ max: MAX_RANKINGS });

  constructor(frames: readonly IndexedFrame[], postings: Postings) {
    this.#frames = frames;
    this.#columns = new Columns(frames.length, postings);
    this.#kinds = frames.map(({ frame }) => frame.kind);
  }

  /** How many frames bear any of a need's senses or hold any of its words. */
  countBearers(need: Need): number {
    return this.#columns.countBearers(need);
  }

  /**
   * The frames that meet some need, the best covered first; of equals the earlier one.
   * @param weights of the needs, in their order
   */
  covering(needs: readonly Need[], weights: readonly number[], options: CoveringOptions): Covering[] {
    const {
      floor = 0,
      admits,
      kinds,
      most = Number.POSITIVE_INFINITY,
      tries = Number.POSITIVE_INFINITY,
    } = options;
    const { is, meets } = options;
    const isMet = meets && once(({ strengths }: Pattern) => meets(strengths));
    const found: Covering[] = [];
    const ranking = this.#rank(needs, weights);
    const end = Math.min(ranking.length, tries);
    for (let place = 0; place < end && found.length < most; place += 1) {
      const pattern = ranking.patternAt(place);
      if (pattern.coverage < floor) break;
      const order = ranking.orderAt(place);
      if ((isMet && !isMet(pattern)) || (kinds && !kinds.includes(this.#kinds[order] as string))) continue;
      if (is && !this.holds(is, order)) continue;
      const { coverage, strengths } = pattern;
      const indexed = this.#frames[order] as IndexedFrame;
      if (admits(indexed)) found.push({ indexed, strengths, coverage });
    }
    return found;
  }

  /** How firmly a frame meets each need: what `strengthOf` gives, for many frames at once. */
  strengths(
    needs: readonly Need[],
    weights: readonly number[],
  ): (indexed: IndexedFrame) => readonly number[] {
    const ranking = this.#rank(needs, weights);
    return ({ order }) => ranking.patternOf(order).strengths;
  }

  /** Whether a test holds of a frame, by the frame's order. */
  holds(test: FrameTest, order: number): boolean {
    let told = this.#told.get(test);
    if (!told) {
      told = new Uint8Array(this.#frames.length);
      this.#told.set(test, told);
    }
    if (told[order] === UNKNOWN) told[order] = test(this.#frames[order] as IndexedFrame) ? HOLDS : FAILS;
    return told[order] === HOLDS;
  }

  #rank(needs: readonly Need[], weights: readonly number[]): Ranking {
    const key = [...weights, ...needs.map(keyOf)].join('\n\n');
    const known = this.#rankings.get(key);
    if (known) return known;
    const columns = needs.map((need) => this.#columns.columnFor(need));
    const ranking = new Ranking(this.#frames.length, columns, weights);
    this.#rankings.set(key, ranking);
    return ranking;
  }
}
