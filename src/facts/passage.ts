import { normalizeText } from '../language/text.js';
import { type ArticleText, comparableText } from './article-text.js';
import type { Anchor } from './entities.js';

/** A W3C TextQuoteSelector: the words that a fact rests on, and those around them. */
export interface Passage {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** How much is shown on either side. */
const CONTEXT = 160;

/** The passage of an anchor in an article: on its own line, else wherever the fragment stands. */
export function passageOf(article: ArticleText, anchor: Anchor): Passage | undefined {
  const own = article.lines[anchor.line - 1];
  const lines = own === undefined ? article.lines : [own, ...article.lines];
  for (const line of lines) {
    const passage = passageIn(evenlySpaced(line), anchor.printed);
    if (passage) return passage;
  }
  return undefined;
}

/** The line with one plain space for all that comparison takes for space between two words. */
function evenlySpaced(line: string): string {
  const normal = normalizeText(line);
  return line
    .replace(/./gs, (unit, at: number) => (/\s/u.test(normal.charAt(at)) ? ' ' : unit))
    .replace(/ +/gu, ' ')
    .trim();
}

/** Comparison keeps each character's place, so that what is found in one text is cut from the other. */
function passageIn(line: string, printed: string): Passage | undefined {
  const fragment = comparableText(printed);
  const start = comparableText(line).indexOf(fragment);
  if (start < 0) return undefined;
  const end = start + fragment.length;
  return {
    prefix: before(line.slice(0, start)),
    exact: line.slice(start, end),
    suffix: after(line.slice(end)),
  };
}

function before(text: string): string {
  if (text.length <= CONTEXT) return text;
  const kept = text.slice(-CONTEXT);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
}

function after(text: string): string {
  if (text.length <= CONTEXT) return text;
  const kept = text.slice(0, CONTEXT);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 0))}…`;
}
