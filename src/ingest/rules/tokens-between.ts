import type { Token } from '../../language/tokens.js';

/** Whether any of the words stands in tokens `[from, to)`. */
export function anyBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let at = from; at < to; at++) if (words.has(tokens[at]?.folded ?? '')) return true;
  return false;
}

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
