/** What one character is to the tokenizer. */
export type CharClass = 'letter' | 'digit' | 'space' | 'emoji' | 'other';

const LETTER = /^[\p{L}\p{M}]$/u;
const PICTOGRAPH = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
const UPPER = /^[\p{Lu}\p{Lt}]$/u;
/** Pictographs by property, but signs in a text: © ® ™ ‼ ⁉ and the like below U+2190. */
const FIRST_EMOJI = 0x2190;

const cache = new Map<number, CharClass>();

/** The class of a code point of a normalised text. Remembers what it has seen; only ASCII digits are digits. */
export function classOf(code: number): CharClass {
  if (code < 0x80) return asciiClass(code);
  let found = cache.get(code);
  if (found === undefined) {
    found = compute(code);
    cache.set(code, found);
  }
  return found;
}

function asciiClass(code: number): CharClass {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return 'letter';
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code === 0x20 || code === 0x0a) return 'space';
  return 'other';
}

function compute(code: number): CharClass {
  // Soft hyphens and joiners stand inside a word without dividing it.
  if (code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff)
    return 'letter';
  const char = String.fromCodePoint(code);
  if (LETTER.test(char)) return 'letter';
  if (code >= FIRST_EMOJI && PICTOGRAPH.test(char)) return 'emoji';
  return 'other';
}

/** Whether a code point is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER.test(String.fromCodePoint(code));
}
