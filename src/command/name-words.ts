import { editDistance, typoTolerance } from '../language/typo.js';

const MOST_CORRECTIONS = 4;

/** The words of which names consist, in order, to look beginnings and typing errors up. */
export class NameWords {
  readonly #words: readonly string[];

  constructor(words: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
  }

  /** Whether a name has a word that begins so. */
  begins(beginning: string): boolean {
    return this.#words[this.#firstFrom(beginning)]?.startsWith(beginning) ?? false;
  }

  has(word: string): boolean {
    return this.#words[this.#firstFrom(word)] === word;
  }

  /**
   * The words that may be meant by a misspelt one, the nearest alone where they differ.
   * @param begun whether what is typed may be the beginning of a longer word
   */
  nearest(typed: string, begun: boolean): string[] {
    let least: number = typoTolerance(typed.length);
    let found: string[] = [];
    if (least === 0) return found;
    const digits = /\d/u.test(typed);
    for (const word of this.#words) {
      if (!mayBe(typed, word) || (!digits && /\d/u.test(word))) continue;
      const distance = begun ? distanceToBeginning(typed, word, least) : editDistance(typed, word, least);
      if (distance > least) continue;
      if (distance < least) found = [];
      least = distance;
      found.push(word);
    }
    return found.slice(0, MOST_CORRECTIONS);
  }

  /** Where a word stands, or would stand. */
  #firstFrom(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export const wordsIn = (text: string): string[] => text.split(/[\s'’_.-]+/u).filter(Boolean);

/** People rarely miss the first letter but by swapping it with the second or leaving it out. */
function mayBe(typed: string, word: string): boolean {
  const [first, second] = [typed.charAt(0), typed.charAt(1)];
  return word.startsWith(first) || word.startsWith(second) || word.charAt(1) === first;
}

function distanceToBeginning(typed: string, word: string, max: number): number {
  let least = max + 1;
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    least = Math.min(least, editDistance(typed, word.slice(0, length), Math.min(max, least)));
  }
  return least;
}
