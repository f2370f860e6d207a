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
}

/** Words of one length, each with the letters that it holds. */
interface Peers {
  readonly words: string[];
  readonly letters: number[];
}

const NO_PEERS: Peers = { words: [], letters: [] };

/** A Vocabulary knows how words are spelt here, and reads a word that it lacks as its nearest neighbours. */
export class Vocabulary {
  readonly #counts: Map<string, number>;
  readonly #byLength = new Map<number, Peers>();

  constructor(packed?: PackedVocabulary) {
    this.#counts = packed?.counts ?? new Map();
    for (const word of this.#counts.keys()) this.#note(word);
  }

  pack(): PackedVocabulary {
    return { counts: this.#counts };
  }

  add(folded: string): void {
    const count = this.#counts.get(folded) ?? 0;
    this.#counts.set(folded, count + 1);
    if (count === 0) this.#note(folded);
  }

  #note(word: string): void {
    const peers = this.#byLength.get(word.length) ?? { words: [], letters: [] };
    this.#byLength.set(word.length, peers);
    peers.words.push(word);
    peers.letters.push(lettersOf(word));
  }

  has(folded: string): boolean {
    return this.#counts.has(folded);
  }

  /** The neighbours of a word within the tolerance of its length, nearest first, then the more frequent. */
  corrections(folded: string): Correction[] {
    const tolerance = typoTolerance(folded.length);
    if (tolerance === 0) return [];
    const found: Correction[] = [];
    const letters = lettersOf(folded);
    // A short word that becomes a still shorter one says nothing.
    const shortest = Math.max(MIN_TARGET, folded.length - tolerance);
    for (let length = shortest; length <= folded.length + tolerance; length += 1) {
      const { words, letters: peerLetters } = this.#byLength.get(length) ?? NO_PEERS;
      for (let at = 0; at < words.length; at += 1) {
        // One edit changes two letters at the most; most words differ in more.
        if (bitsOf(letters ^ (peerLetters[at] as number)) > 2 * tolerance) continue;
        const word = words[at] as string;
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

/** Which letters a word holds, a bit each; other characters share the bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits += 1;
  return bits;
}
