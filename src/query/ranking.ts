import type { Column } from './column.js';

/** What all frames that meet each need equally firmly have in common: there are few patterns and many frames. */
export interface Pattern {
  /** How firmly each need is met. */
  readonly strengths: readonly number[];
  /** The share of the needs' weight that is met, 0 to 1. */
  readonly coverage: number;
}

/**
 * A Ranking holds the frames that cover anything, the best covered first, of equals the earlier one. It sorts their
 * patterns and not the frames, which are then counted into their places: thousands may cover a question alike.
 */
export class Ranking {
  readonly length: number;
  readonly #orders: Uint32Array;
  readonly #patternOf: Uint32Array;
  readonly #patterns: readonly Pattern[];

  /**
   * @param count of frames
   * @param columns how firmly frames meet a need, a column a need
   * @param weights of the needs
   */
  constructor(count: number, columns: readonly Column[], weights: readonly number[]) {
    const { patternOf, patterns } = patternsOf(count, columns, weights);
    const [places, length] = placesOf(patterns, patternOf);
    this.length = length;
    this.#patterns = patterns;
    this.#orders = new Uint32Array(length);
    this.#patternOf = patternOf;
    for (let order = 0; order < count; order += 1) {
      const pattern = patternOf[order] as number;
      const group = places.groupOf[pattern] as number;
      if (group === NO_GROUP) continue;
      const place = places.next[group] as number;
      this.#orders[place] = order;
      places.next[group] = place + 1;
    }
  }

  /** The frame at a place, by its order in the index. */
  orderAt(place: number): number {
    return this.#orders[place] as number;
  }

  /** The pattern of a frame, also of one that covers nothing. */
  patternOf(order: number): Pattern {
    return this.#patterns[this.#patternOf[order] as number] as Pattern;
  }

  patternAt(place: number): Pattern {
    return this.patternOf(this.orderAt(place));
  }
}

/** Frames that cover nothing stand nowhere. */
const NO_GROUP = -1;

/** Gives each frame its pattern, need by need; the first pattern is that of the frames that meet nothing. */
function patternsOf(
  count: number,
  columns: readonly Column[],
  weights: readonly number[],
): { patternOf: Uint32Array; patterns: Pattern[] } {
  const total = weights.reduce((left, right) => left + right, 0) || 1;
  const patternOf = new Uint32Array(count);
  const covered = [0];
  const strengthsOf: (readonly number[])[] = [columns.map(() => 0)];
  for (const [need, { orders, codes, strengths }] of columns.entries()) {
    const wide = strengths.length;
    // To which pattern a frame of some pattern passes by a strength; 0 is none yet.
    const passes = new Uint32Array(covered.length * wide);
    for (let at = 0; at < orders.length; at += 1) {
      const order = orders[at] as number;
      const code = codes[at] as number;
      const from = patternOf[order] as number;
      let to = passes[from * wide + code] as number;
      if (to === 0) {
        const strength = strengths[code] as number;
        to = covered.length;
        passes[from * wide + code] = to;
        covered.push((covered[from] as number) + strength * (weights[need] as number));
        strengthsOf.push((strengthsOf[from] as readonly number[]).with(need, strength));
      }
      patternOf[order] = to;
    }
  }
  const patterns = covered.map((sum, at) => ({
    strengths: strengthsOf[at] as readonly number[],
    coverage: sum / total,
  }));
  return { patternOf, patterns };
}

interface Places {
  /** Patterns of the same coverage form one group. */
  readonly groupOf: Int32Array;
  /** Where the next frame of a group stands. */
  readonly next: Uint32Array;
}

function placesOf(patterns: readonly Pattern[], patternOf: Uint32Array): [places: Places, length: number] {
  const sizes = new Uint32Array(patterns.length);
  for (const pattern of patternOf) sizes[pattern] = (sizes[pattern] as number) + 1;
  const coverageOf = (pattern: number) => (patterns[pattern] as Pattern).coverage;
  const covering = [...patterns.keys()]
    .filter((pattern) => coverageOf(pattern) > 0 && (sizes[pattern] as number) > 0)
    .sort((a, b) => coverageOf(b) - coverageOf(a));
  const groupOf = new Int32Array(patterns.length).fill(NO_GROUP);
  const next = new Uint32Array(covering.length);
  let [group, length, last] = [NO_GROUP, 0, Number.NaN];
  for (const pattern of covering) {
    if (coverageOf(pattern) !== last) {
      last = coverageOf(pattern);
      group += 1;
      next[group] = length;
    }
    groupOf[pattern] = group;
    length += sizes[pattern] as number;
  }
  return [{ groupOf, next }, length];
}
