import type { Inline, Text } from '../inline.js';
import { graphemes, graphemeWidth } from './width.js';

export type Style = Inline['kind'] | 'faint';

/** One character as it stands in a terminal: what it is, how wide, how it looks, where it leads. */
export interface Cell {
  readonly char: string;
  readonly width: number;
  readonly style: Style;
  readonly url?: string;
}

/** What ends a line or a paragraph inside a text: a space, where everything is laid out anew. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** Controls, bidirectional marks and other invisible signs; joiners stay, since they hold emoji and letters together. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text that can do nothing to a terminal but be read. */
export const harmless = (text: string): string => text.replace(BREAKS, ' ').replace(INVISIBLE, '');

/** A run of inline pieces as cells. Without hyperlinks, an address stands after its text. */
export function cellsOf(run: Text, links: boolean, style?: Style): Cell[] {
  return run.flatMap((inline) => {
    const cells = toCells(inline.text, style ?? inline.kind);
    if (inline.kind !== 'link') return cells;
    const url = safeUrl(inline.url);
    if (url === undefined) return cells;
    return links
      ? cells.map((cell) => ({ ...cell, url }))
      : [...cells, ...toCells(` <${url}>`, style ?? 'text')];
  });
}

export function toCells(text: string, style: Style): Cell[] {
  return graphemes(harmless(text)).map((char) => ({ char, width: graphemeWidth(char), style }));
}

/** An address of the web in plain characters; anything else is no link. */
function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && /^[\x21-\x7e]+$/u.test(href) ? href : undefined;
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
