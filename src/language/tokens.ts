import { classOf, isUpper } from './characters.js';
import { fold, normalizeText } from './text.js';
import { AddressScanner, emailOrHandleTail } from './token-addresses.js';
import { emojiEnd } from './token-emoji.js';
import { numberEnd } from './token-numbers.js';
import { cliticEnd, hasLetter, nameEnd, wordEnd } from './token-words.js';

export type TokenKind = 'word' | 'number' | 'handle' | 'hashtag' | 'url' | 'punct' | 'emoji';

/** One piece of a text. `start` and `end` are offsets into `normalizeText(text)`, whose slice is `text`. */
export type Token = {
  text: string;
  start: number;
  end: number;
  kind: TokenKind;
  /** `fold(text)` */
  folded: string;
  /** Whether its first letter is upper-case (after the sign, for a handle or a hashtag). */
  capital: boolean;
  /** Glued to the next token by a hyphen, which is no token then: `e-diplomacy`, `2019-07`. */
  hyphenNext: boolean;
};

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const AT = 0x40;
const HASH = 0x23;
const UNDERSCORE = 0x5f;

/**
 * Cuts a text into words, numbers, handles, hashtags, addresses, signs and emoji.
 *
 * Handles, hashtags and addresses survive whole. French elisions (`l'`, `qu'`, …), the English possessive
 * (`'s`) and shortened verbs (`'d`, `'ve`) are words of their own; other inner apostrophes (`Xin'an`, `aujourd'hui`, `don't`) stay inside.
 * Hyphenated words give one token a part. Digits with separators give one number (`646 000`, `1,244.5`, `26e`,
 * `10k`). Abbreviations of single letters stay whole (`U.S.`). Every character that is no space and no gluing
 * hyphen is in exactly one token. Linear in the length of `text`; never throws.
 */
export function tokenize(text: string): Token[] {
  return tokenizeNormalized(normalizeText(text));
}

/** As `tokenize`, for a text that `normalizeText` has already been through. */
export function tokenizeNormalized(text: string): Token[] {
  const tokens: Token[] = [];
  const addresses = new AddressScanner(text);
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) as number;
    const last = tokens.at(-1);
    const glued = last?.end === at ? last : undefined;
    if (classOf(code) === 'space') {
      at++;
    } else if (glued && code === HYPHEN && gluesOn(glued, text, at)) {
      glued.hyphenNext = true;
      at++;
    } else {
      const { end, kind } = scan(text, at, code, glued, addresses);
      tokens.push(makeToken(text, at, end, kind));
      at = end;
    }
  }
  return tokens;
}

type Scanned = { end: number; kind: TokenKind };

function scan(
  text: string,
  at: number,
  code: number,
  glued: Token | undefined,
  addresses: AddressScanner,
): Scanned {
  const found = classOf(code);
  if (found === 'emoji') return { end: emojiEnd(text, at), kind: 'emoji' };
  if (found === 'digit') {
    const end = numberEnd(text, at);
    return end > at ? { end, kind: 'number' } : { end: wordEnd(text, at), kind: 'word' };
  }
  if (found === 'letter') {
    const end = addresses.endAt(at);
    return end > at ? { end, kind: 'url' } : { end: wordEnd(text, at), kind: 'word' };
  }
  return scanSigned(text, at, code, glued) ?? { end: at + (code > 0xffff ? 2 : 1), kind: 'punct' };
}

/** What a sign opens: a handle, a hashtag, a name that begins with an underscore, a possessive. */
function scanSigned(text: string, at: number, code: number, glued: Token | undefined): Scanned | undefined {
  switch (code) {
    case AT: {
      const end = nameEnd(text, at + 1);
      return end > at + 1 ? { end: emailOrHandleTail(text, end), kind: 'handle' } : undefined;
    }
    case HASH: {
      const end = nameEnd(text, at + 1);
      return hasLetter(text, at + 1, end) ? { end, kind: 'hashtag' } : undefined;
    }
    case UNDERSCORE: {
      const end = nameEnd(text, at);
      return hasLetter(text, at, end) ? { end, kind: 'word' } : undefined;
    }
    case APOSTROPHE: {
      const end = glued && ownsThings(glued) ? cliticEnd(text, at) : at;
      return end > at ? { end, kind: 'word' } : undefined;
    }
    default:
      return undefined;
  }
}

function gluesOn(token: Token, text: string, at: number): boolean {
  if (token.kind !== 'word' && token.kind !== 'number') return false;
  const next = classOf(text.codePointAt(at + 1) ?? 0x20);
  return next === 'letter' || next === 'digit';
}

function ownsThings({ kind }: Token): boolean {
  return kind === 'word' || kind === 'handle' || kind === 'number';
}

function makeToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const slice = text.slice(start, end);
  const first = slice.codePointAt(kind === 'handle' || kind === 'hashtag' ? 1 : 0);
  const capital = first !== undefined && isUpper(first);
  return { text: slice, start, end, kind, folded: fold(slice), capital, hyphenNext: false };
}
