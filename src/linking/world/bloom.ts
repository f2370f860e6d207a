/**
 * A set of words that may say yes to a word it lacks, and never no to one that it holds (B. Bloom, "Space/time
 * trade-offs in hash coding", 1970). `bits` is a power of two.
 */
export class BloomFilter {
  readonly #bytes: Uint8Array;
  readonly #hashes: number;

  constructor(bytes: Uint8Array, hashes: number) {
    this.#bytes = bytes;
    this.#hashes = hashes;
  }

  add(word: string): void {
    for (const bit of this.#bits(word))
      this.#bytes[bit >>> 3] = (this.#bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
  }

  has(word: string): boolean {
    for (const bit of this.#bits(word))
      if (((this.#bytes[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    return true;
  }

  /** Positions from two hashes (Kirsch and Mitzenmacher, "Less hashing, same performance", 2006). */
  *#bits(word: string): Generator<number> {
    const size = this.#bytes.length * 8;
    const first = fnv1a(word, 0x811c9dc5);
    const second = fnv1a(word, 0x01000193) | 1;
    for (let index = 0; index < this.#hashes; index += 1)
      yield ((first + Math.imul(index, second)) >>> 0) & (size - 1);
  }
}

/** FNV-1a over UTF-16 units, with another start for the second hash. */
function fnv1a(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  // The last step of MurmurHash3 spreads the low bits, which alone choose the position.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
