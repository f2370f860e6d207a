import { createHash } from 'node:crypto';
import { normalizeText } from '../language/text.js';

/** A newsroom's own copy of an article, read so that printed fragments are found in it. */
export interface ArticleText {
  /** Non-empty lines as they stand; the n-th of an anchor is the item n - 1. */
  readonly lines: readonly string[];
  /** The same lines in the form under which fragments are compared. */
  readonly comparable: readonly string[];
  /** Tells a changed article from one that was only saved otherwise. */
  readonly hash: string;
}

export function readArticleText(text: string): ArticleText {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { lines, comparable: lines.map(comparableText), hash: hashOf(text) };
}

/** One kind of space, apostrophe, dash and quotation mark; no space more than one. */
export function comparableText(text: string): string {
  return normalizeText(text)
    .replace(/[«»“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

function hashOf(text: string): string {
  const flat = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(flat).digest('hex');
}
