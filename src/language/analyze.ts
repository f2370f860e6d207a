import type { Lang } from './lang.js';
import { isStopWord, stem } from './stem.js';
import { type Token, tokenize } from './tokens.js';

/** What marks the unstemmed form of a word in an index, so that it never meets a stem. */
export const EXACT_PREFIX = '=';

/**
 * The terms under which a text is indexed and looked up: words without stop words, stemmed; numbers, handles,
 * hashtags and addresses as they are, folded. In the order of the text, repeated as often as they occur.
 */
export function analyze(text: string, lang: Lang): string[] {
  return contentTokens(text, lang).map((token) =>
    token.kind === 'word' ? stem(token.folded, lang) : term(token),
  );
}

/** As `analyze`, unstemmed, each term with `=` before it. */
export function analyzeExact(text: string, lang: Lang): string[] {
  return contentTokens(text, lang).map((token) => EXACT_PREFIX + term(token));
}

function contentTokens(text: string, lang: Lang): Token[] {
  return tokenize(text).filter(
    (token) => token.kind !== 'punct' && token.kind !== 'emoji' && !isStopWord(token.folded, lang),
  );
}

/** One form for a figure however its groups are parted: `646 000`, `646,000` and `646.000` are one term. */
function term(token: Token): string {
  return token.kind === 'number' ? withoutGroups(token.folded) : token.folded;
}

function withoutGroups(number: string): string {
  const groups = number.split(/[ .,']/);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  return grouped ? groups.join('') : number;
}
