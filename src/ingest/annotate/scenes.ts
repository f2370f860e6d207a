import type { Mention } from './mention.js';
import type { Passage } from './passage.js';

const AT = new Set(['a', 'in', 'en', 'au', 'aux', 'at']);
const ARTICLES = new Set(['le', 'la', "l'", 'the']);

/**
 * "À Tunis, … ; le ministère …", "Tunisia is a case apart. The court …": bodies and offices behind a place that opens a
 * clause, or is what the sentence before is about, are that country's.
 */
export function placed(mentions: readonly Mention[], passage: Passage): Mention[] {
  const scene = new Scene(passage);
  return mentions.map((mention) => {
    scene.take(mention);
    const { kind, country, vague, plural, actor } = mention;
    const open = vague === true || (kind === 'institution' && actor === undefined);
    if (!scene.country || !open || plural || country) return mention;
    const { vague: _, ...sure } = mention;
    return { ...sure, country: scene.country };
  });
}

/** Where a passage is set as it goes on. */
class Scene {
  readonly #passage: Passage;
  readonly #starts: ReadonlySet<number>;
  /** A country that a sentence is about, and where that sentence ends. */
  #told: { readonly country: string | undefined; readonly until: number } | undefined;
  country: string | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#starts = new Set(passage.sentences.map(({ from }) => from));
  }

  take({ kind, country, from }: Mention): void {
    if (this.#told && from >= this.#told.until) this.country = this.#told.country;
    if (kind !== 'country') return;
    if (this.#isSubject(from)) this.#told = { country, until: this.#endBehind(from) };
    if (this.#opens(from)) this.country = country;
  }

  #opens(from: number): boolean {
    const { tokens } = this.#passage;
    const first = this.#starts.has(from - 1) || tokens[from - 2]?.text === ';';
    return first && AT.has(tokens[from - 1]?.folded ?? '');
  }

  #isSubject(from: number): boolean {
    const article = ARTICLES.has(this.#passage.tokens[from - 1]?.folded ?? '');
    return this.#starts.has(from) || (article && this.#starts.has(from - 1));
  }

  #endBehind(from: number): number {
    return this.#passage.sentences.find(({ to }) => to > from)?.to ?? this.#passage.tokens.length;
  }
}
