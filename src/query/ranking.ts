/** A ranked frame, by its order in the index. */
export interface Ranked {
  readonly order: number;
  /** The share of the needs' weight that it meets, 0 to 1. */
  readonly coverage: number;
  /** How firmly it meets each need. */
  readonly strengths: () => number[];
}

const BUCKETS = 2048;

/**
 * A Ranking is read from the best covered frame down, of equals the earlier first. It is sorted only as far as
 * somebody reads: a question looks at some of the first, and thousands may come after them.
 */
export class Ranking implements Iterable<Ranked> {
  readonly #columns: readonly Float64Array[];
  readonly #coverage: Float64Array;
  /** Frames that meet something, by bucket of coverage. */
  readonly #orders: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #sorted = new Set<number>();

  /**
   * @param count of frames
   * @param columns how firmly each frame meets a need, a column a need
   * @param weights of the needs
   */
  constructor(count: number, columns: readonly Float64Array[], weights: readonly number[]) {
    this.#columns = columns;
    this.#coverage = coverageOf(count, columns, weights);
    [this.#orders, this.#starts] = byBucket(this.#coverage);
  }

  *[Symbol.iterator](): Generator<Ranked> {
    for (let bucket = BUCKETS - 1; bucket >= 0; bucket -= 1) {
      for (const order of this.#bucket(bucket)) {
        yield {
          order,
          coverage: this.#coverage[order] as number,
          strengths: () => this.#columns.map((column) => column[order] as number),
        };
      }
    }
  }

  #bucket(bucket: number): Uint32Array {
    const alike = this.#orders.subarray(this.#starts[bucket], this.#starts[bucket + 1]);
    if (this.#sorted.has(bucket) || alike.length < 2) return alike;
    this.#sorted.add(bucket);
    const coverage = this.#coverage;
    const first = coverage[alike[0] as number];
    if (!alike.every((order) => coverage[order] === first))
      alike.set([...alike].sort((a, b) => (coverage[b] as number) - (coverage[a] as number)));
    return alike;
  }
}

function coverageOf(
  count: number,
  columns: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  const total = weights.reduce((left, right) => left + right, 0) || 1;
  const coverage = new Float64Array(count);
  for (const [at, column] of columns.entries()) {
    const weight = weights[at] as number;
    for (let order = 0; order < count; order += 1)
      coverage[order] = (coverage[order] as number) + (column[order] as number) * weight;
  }
  for (let order = 0; order < count; order += 1) coverage[order] = (coverage[order] as number) / total;
  return coverage;
}

/** The frames that cover anything, put into buckets of about the same coverage; ascending within each. */
function byBucket(coverage: Float64Array): [orders: Uint32Array, starts: Uint32Array] {
  const starts = new Uint32Array(BUCKETS + 1);
  for (const covered of coverage) {
    if (covered === 0) continue;
    const next = bucketOf(covered) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let at = 0; at < BUCKETS; at += 1)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const orders = new Uint32Array(starts[BUCKETS] as number);
  for (let order = 0; order < coverage.length; order += 1) {
    const covered = coverage[order] as number;
    if (covered === 0) continue;
    const bucket = bucketOf(covered);
    const at = next[bucket] as number;
    orders[at] = order;
    next[bucket] = at + 1;
  }
  return [orders, starts];
}

const bucketOf = (covered: number): number => Math.min(BUCKETS - 1, Math.floor(covered * BUCKETS));
