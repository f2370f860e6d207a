import type { Lang } from './lang.js';
import { isStopWord, stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** What marks the unstemmed form of a word in an index, so that it never meets a stem. */
export const EXACT_PREFIX = '=';

/** A word of a text as an index holds it. */
export interface Term {
  /** The word's stem; a number, handle, hashtag or address as it is. */
  readonly stem: string;
  /** The word itself, with `=` before it. */
  readonly exact: string;
}

/**
 * The terms under which a text is indexed and looked up, folded and without stop words, in the order of the text and
 * repeated as often as they occur.
 */
export function analyze(text: string, lang: Lang): Term[] {
  const terms: Term[] = [];
  for (const token of tokenize(text)) {
    if (token.kind === 'punct' || token.kind === 'emoji' || isStopWord(token.folded, lang)) continue;
    const form = termOf(token);
    terms.push({
      stem: token.kind === 'word' ? stem(token.folded, lang) : form,
      exact: EXACT_PREFIX + form,
    });
  }
  return terms;
}

/** One form for a figure however its groups are parted: `646 000`, `646,000` and `646.000` are one term. */
function termOf(token: Token): string {
  return token.kind === 'number' ? withoutGroups(token.folded) : token.folded;
}

function withoutGroups(number: string): string {
  const groups = number.split(/[ .,']/);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  return grouped ? groups.join('') : number;
}
