import type { Token } from '../../language/tokens.js';

/** The bracket that is open at token `at`, if one is, within `[from, …)`. */
export function openBracket(tokens: readonly Token[], from: number, at: number): number | undefined {
  let depth = 0;
  for (let i = at - 1; i >= from; i--) {
    const text = tokens[i]?.text;
    if (text === ')') depth++;
    if (text === '(') {
      if (depth === 0) return i;
      depth--;
    }
  }
  return undefined;
}
