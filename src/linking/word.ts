import { stem } from '../language/stem.js';
import { isStopWord } from '../language/stop-words.js';
import { type Token, tokenize } from '../language/tokens.js';

export type Forms = readonly [folded: string, french: string, english: string];

/** A token with the forms under which it may be found. */
export interface Word {
  readonly token: Token;
  readonly folded: string;
  /** Folded, French stem, English stem. */
  readonly forms: Forms;
  readonly stop: boolean;
  /** A sign stands before it that ends a sentence or a clause: few names go on behind one. */
  readonly parted: boolean;
}

/** The words, handles, hashtags, addresses and numbers of a text, without its signs. */
export const wordsOf = (text: string): Word[] => wordsOfTokens(tokenize(text));

/** The same, of a text that is cut already. */
export function wordsOfTokens(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let parted = false;
  for (const token of tokens) {
    if (token.kind === 'punct') parted ||= PARTING.has(token.text);
    if (token.kind === 'punct' || token.kind === 'emoji') continue;
    words.push(toWord(token, parted && words.length > 0));
    parted = false;
  }
  return words;
}

const PARTING: ReadonlySet<string> = new Set([':', ';', '.', '?', '!', '(', ')']);

function toWord(token: Token, parted: boolean): Word {
  const folded = token.folded;
  if (token.kind !== 'word') return { token, folded, forms: [folded, folded, folded], stop: false, parted };
  return {
    token,
    folded,
    parted,
    forms: formsOf(folded),
    stop: (isStopWord(folded) && !isAcronym(token.text)) || isGrammar(folded),
  };
}

export function formsOf(folded: string): Forms {
  return [folded, stem(folded, 'fr'), stem(folded, 'en')];
}

/** "US" is a country where "us" is grammar. */
const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

/** Elisions and the possessive, which the tokenizer sets apart: "l'", "'s". */
const isGrammar = (folded: string): boolean => folded.endsWith("'") || folded.startsWith("'");
