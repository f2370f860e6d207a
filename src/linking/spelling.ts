import { editDistance, typoTolerance } from '../language/typo.js';

export interface Correction {
  readonly word: string;
  readonly distance: number;
}

/** Elisions that people type without their apostrophe: "louverture", "dannées", "cest". */
const LOST_APOSTROPHE = /^(?:qu|[ldcjnmst])(?=[aeiouyh])/u;

const MAX_CORRECTIONS = 3;

/** The content of a vocabulary as plain data, for a snapshot that is kept. */
export interface PackedVocabulary {
  readonly counts: Map<string, number>;
  readonly byLength: Map<number, string[]>;
}

/** A Vocabulary knows how words are spelt here, and reads a word that it lacks as its nearest neighbours. */
export class Vocabulary {
  readonly #counts: Map<string, number>;
  readonly #byLength: Map<number, string[]>;

  constructor(packed?: PackedVocabulary) {
    this.#counts = packed?.counts ?? new Map();
    this.#byLength = packed?.byLength ?? new Map();
  }

  pack(): PackedVocabulary {
    return { counts: this.#counts, byLength: this.#byLength };
  }

  add(folded: string): void {
    const count = this.#counts.get(folded) ?? 0;
    this.#counts.set(folded, count + 1);
    if (count > 0) return;
    const peers = this.#byLength.get(folded.length);
    if (peers) peers.push(folded);
    else this.#byLength.set(folded.length, [folded]);
  }

  has(folded: string): boolean {
    return this.#counts.has(folded);
  }

  /** The neighbours of a word within the tolerance of its length, nearest first, then the more frequent. */
  corrections(folded: string): Correction[] {
    const tolerance = typoTolerance(folded.length);
    if (tolerance === 0) return [];
    const found: Correction[] = [];
    for (let length = folded.length - tolerance; length <= folded.length + tolerance; length += 1) {
      for (const word of this.#byLength.get(length) ?? []) {
        // A short word that becomes a still shorter one says nothing.
        if (word.length < MIN_TARGET) continue;
        const distance = editDistance(folded, word, tolerance);
        if (distance <= tolerance) found.push({ word, distance });
      }
    }
    const rank = ({ word, distance }: Correction) => distance * 2 - (word[0] === folded[0] ? 1 : 0);
    found.sort(
      (a, b) => rank(a) - rank(b) || (this.#counts.get(b.word) ?? 0) - (this.#counts.get(a.word) ?? 0),
    );
    const best = found[0];
    return best ? found.filter((correction) => rank(correction) <= rank(best)).slice(0, MAX_CORRECTIONS) : [];
  }

  /** What is left of a word when a letter that may be an elision is taken away. */
  withoutElision(folded: string): string | undefined {
    const rest = folded.replace(LOST_APOSTROPHE, '');
    return rest === folded ? undefined : rest;
  }

  /** The word behind an elision that lost its apostrophe, where that is a word known here. */
  behindLostApostrophe(folded: string): string | undefined {
    const rest = this.withoutElision(folded);
    return rest !== undefined && rest.length >= MIN_TARGET && this.has(rest) ? rest : undefined;
  }
}

const MIN_TARGET = 3;
