import { classOf } from './characters.js';

const ZERO_WIDTH_JOINER = 0x200d;
const VARIATION_16 = 0xfe0f;

/** The end of the emoji at `at`: a flag, or pictographs with their modifiers, joined by zero-width joiners. */
export function emojiEnd(text: string, at: number): number {
  const first = text.codePointAt(at) as number;
  let end = at + width(first);
  if (isRegional(first)) {
    const second = text.codePointAt(end);
    return second !== undefined && isRegional(second) ? end + width(second) : end;
  }
  while (true) {
    end = skipModifiers(text, end);
    const next = text.codePointAt(end + 1);
    const joined =
      text.charCodeAt(end) === ZERO_WIDTH_JOINER && next !== undefined && classOf(next) === 'emoji';
    if (!joined) return end;
    end += 1 + width(next);
  }
}

function skipModifiers(text: string, at: number): number {
  let end = at;
  while (true) {
    const code = text.codePointAt(end);
    if (code === undefined || (code !== VARIATION_16 && !isSkinTone(code))) return end;
    end += width(code);
  }
}

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}
