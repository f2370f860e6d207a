/** Controls, bidirectional marks and other invisible signs; joiners stay, since they hold emoji and letters together. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Nearly every text is made of these, and is clean as it is. */
const CLEAN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u26a0]*$/u;

/** A text of one line with nothing invisible in it. */
export const clean = (text: string): string =>
  CLEAN.test(text) ? text : text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/gu, ' ').replace(INVISIBLE, '');

/** Parts "@everyone" and "@here" by a sign without width: a backslash would not keep Discord from reading them. */
export const disarm = (text: string): string =>
  text.replace(/@(?=everyone|here(?![A-Za-z0-9_]))/giu, '@\u200b');

/**
 * A text in which no sign is markup, a mention, an emoji or an address. Beyond what discord.js escapes, that is `<` (all
 * mentions, times, commands), brackets (masked links) and the colon of addresses and emoji.
 */
export const escapeMarkdown = (text: string): string =>
  disarm(text.replace(/[\\*_~`|<[\]]|:(?!\s)/gu, '\\$&'));

/** Markdown whose first sign would open a quotation, a heading, small print or a list, escaped so that it does not. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(\s*)([>#+-])/u, '$1\\$2').replace(/^(\s*\d+)([.)])/u, '$1\\$2');

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

/** What stands on a button or in a menu, where Discord reads no markup; never empty. */
export const label = (text: string, size: number): string => {
  const shown = disarm(clean(text)).trim();
  return shown === '' ? '…' : shorten(shown, size);
};
