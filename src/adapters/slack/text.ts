import type { types } from '@slack/bolt';
import { plainText, type Text } from '../../reply/inline.js';
import type { SlackLimits } from './limits.js';

/** Controls, bidirectional marks and other invisible signs; joiners stay, since they hold emoji and letters together. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A text of one line with nothing invisible in it. */
export const clean = (text: string): string =>
  text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(INVISIBLE, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** What Slack's text objects and messages take: without this, `<!channel>` in an article would call everybody. */
export const escapeText = (text: string): string => text.replace(/[&<>]/gu, (sign) => ESCAPES[sign] ?? sign);

/** Breaks a text into pieces of at most `size` UTF-16 units, at a space where there is one, never inside a character. */
export function pieces(text: string, size: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const space = rest.lastIndexOf(' ', size - 1) + 1;
    let end = space > size / 2 ? space : size;
    if (/[\ud800-\udbff]/u.test(rest.charAt(end - 1))) end--;
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  found.push(rest);
  return found;
}

/** A text cut to a length, with a sign that it was; only where the whole stands elsewhere in the same message. */
export function shorten(text: string, size: number): string {
  return text.length <= size ? text : `${pieces(text, size - 1)[0] ?? ''}…`;
}

/** Plain text objects of a run, each within `size` after escaping. */
export function plainObjects(text: string, size: number): types.PlainTextElement[] {
  return pieces(clean(text), Math.floor(size / longestEscape(text)))
    .filter((piece) => piece.trim() !== '')
    .map((piece) => ({ type: 'plain_text', text: escapeText(piece), emoji: false }));
}

/** By how much escaping may lengthen a text: not at all for nearly every one. */
const longestEscape = (text: string): number => (text.includes('&') ? 5 : /[<>]/u.test(text) ? 4 : 1);

/** A label: one plain text object, shortened to `size` if it must be. */
export function label(text: string, size: number): types.PlainTextElement {
  const [first] = plainObjects(text, size);
  const whole = escapeText(clean(text));
  if (whole.length <= size && whole.trim() !== '') return { type: 'plain_text', text: whole, emoji: false };
  const cut = first ? shorten(clean(text), Math.floor(size / longestEscape(text))) : '…';
  return { type: 'plain_text', text: escapeText(cut), emoji: false };
}

/** The top-level text of a message: what notifications show and screen readers speak first. */
export function fallbackText(run: Text, limits: SlackLimits): string {
  return label(plainText(run) || 'Diplo', limits.fallbackText).text;
}
