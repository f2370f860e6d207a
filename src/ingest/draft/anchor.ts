import type { Anchor } from '../../facts/entities.js';

const MOST_WORDS = 6;

/** An anchor of six words at most: those from the figure on, where the fragment is longer. */
export function anchorOf(line: number, printed: string): Anchor {
  const words = printed.trim().split(/\s+/u);
  return { line, printed: words.slice(0, MOST_WORDS).join(' ') };
}
