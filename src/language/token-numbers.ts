import { classOf } from './characters.js';
import { fold } from './text.js';

/** Letters that may be glued to digits and leave them a number: ordinals and multipliers. */
export const GLUED_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'e er ers ere eres re res eme emes ieme iemes nd nde nds ndes st rd th k m mn mln mio b bn bln md mds mrd tn ' +
    'trn'
  ).split(' '),
);
const LONGEST_SUFFIX = 6;
/** More groups than any figure has; the cap keeps the scan linear. */
const MOST_GROUPS = 8;

/**
 * The end of the number at `at`, or `at` when the digits belong to a word (`5G`, `4x4`). Groups of three join
 * over one space, dot, comma or apostrophe, always the same; a fraction may follow. A run of digits, dots and
 * commas in any other shape (`1.2.3`, `24.02.2014`, `2,44,000`) is one number too, for its reader to judge.
 */
export function numberEnd(text: string, at: number): number {
  const first = digitsEnd(text, at);
  const grouped = groupsEnd(text, at, first);
  if (grouped > first) {
    const end = suffixEnd(text, at, fractionEnd(text, grouped, text[first] as string));
    if (end > at || text[first] !== ' ') return end;
  }
  return suffixEnd(text, at, dottedEnd(text, first));
}

function digitsLength(text: string, at: number): number {
  return digitsEnd(text, at) - at;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The end of `1 244 386`: a first group of one to three digits, not `0`, then groups of three, one separator. */
function groupsEnd(text: string, at: number, firstEnd: number): number {
  const separator = text[firstEnd];
  if (firstEnd - at > 3 || text[at] === '0') return firstEnd;
  if (separator !== ' ' && separator !== "'" && separator !== '.' && separator !== ',') return firstEnd;
  let end = firstEnd;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    if (text[end] !== separator || digitsLength(text, end + 1) !== 3) break;
    end += 4;
  }
  // A dot or a comma that goes on in another rhythm (1.234.56, 2,444,00) is left to the general reading.
  if (
    (separator === '.' || separator === ',') &&
    text[end] === separator &&
    isDigit(text.charCodeAt(end + 1))
  ) {
    return firstEnd;
  }
  return end;
}

function fractionEnd(text: string, at: number, separator: string): number {
  const sign = text[at];
  if ((sign !== '.' && sign !== ',') || sign === separator) return at;
  const end = digitsEnd(text, at + 1);
  if (end === at + 1 || ((text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1))))
    return at;
  return end;
}

function dottedEnd(text: string, at: number): number {
  let end = at;
  for (let parts = 0; parts < MOST_GROUPS; parts++) {
    if ((text[end] !== '.' && text[end] !== ',') || !isDigit(text.charCodeAt(end + 1))) break;
    end = digitsEnd(text, end + 1);
  }
  return end;
}

function suffixEnd(text: string, at: number, end: number): number {
  let letters = end;
  while (letters - end <= LONGEST_SUFFIX && letters < text.length && isLetterAt(text, letters)) letters++;
  if (letters === end) return text.charCodeAt(end) === 0x5f ? at : end;
  const after = text.charCodeAt(letters);
  if (isLetterAt(text, letters) || after === 0x5f) return at;
  const suffix = fold(text.slice(end, letters));
  // 21h31: the hour ends before its letter, even with minutes glued behind.
  if (suffix === 'h') return end;
  if (isDigit(after)) return at;
  if (GLUED_SUFFIXES.has(suffix)) return letters;
  return UNITS.has(suffix) ? end : at;
}

/** Units that people write without a space; the number ends before them. */
const UNITS = new Set('min hrs am pm km kg cm mm s sec usd eur gbp rmb cny x ans an jours jour'.split(' '));

function isLetterAt(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  return code !== undefined && classOf(code) === 'letter';
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
