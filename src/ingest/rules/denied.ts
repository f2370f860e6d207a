import type { Token } from '../../language/tokens.js';
import { NOT_DONE } from '../vocabulary/joining.js';
import type { PatternAt } from '../vocabulary/phrase-trie.js';

/** The words in tokens `[from, to)` that deny or only wish; "in May" does neither. */
export const denials = (tokens: readonly Token[], from: number, to: number): PatternAt<true>[] =>
  NOT_DONE.all(tokens, from, to).filter(({ at }) => !isMonth(tokens, at));

export const isDenied = (tokens: readonly Token[], from: number, to: number): boolean =>
  denials(tokens, from, to).length > 0;

const isMonth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.folded === 'may' && tokens[at]?.capital === true && at > 0;
