import { classOf } from './characters.js';

/** Endings that make a dotted name an address by themselves; few, since `fine.it` is a lost space. */
const TOP_LEVEL = new Set('com org net int gov edu fr uk eu cn io co ru social'.split(' '));
/** A domain name has at most 253 characters (RFC 1035); the cap keeps the scan linear. */
const LONGEST_DOMAIN = 253;
const TRAILING = new Set([...'.,;:!?\'")]}']);
const STOPS = new Set([...' \n<>"«»|']);
const DOT = 0x2e;
const AT = 0x40;
const SLASH = 0x2f;

/** Finds where addresses end in one text, read from left to right. */
export class AddressScanner {
  private readonly text: string;
  /** Up to here no dotted name can be an address, which keeps `a.a.a.…` linear. */
  private ruledOut = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The end of the web or mail address at `at`, or `at` when none starts there. */
  endAt(at: number): number {
    const head = this.text.slice(at, at + 8).toLowerCase();
    if (head.startsWith('http://') || head.startsWith('https://') || head.startsWith('www.')) {
      return pathEnd(this.text, at);
    }
    if (at < this.ruledOut) return at;
    const name = domainEnd(this.text, at);
    const end = this.endOfNamed(at, name);
    if (end === at) this.ruledOut = name.end;
    return end;
  }

  private endOfNamed(at: number, name: Domain): number {
    const { text } = this;
    if (text.charCodeAt(name.end) === AT && name.end > at) {
      const host = domainEnd(text, name.end + 1);
      return host.known ? host.end : at;
    }
    const path = text.charCodeAt(name.end) === SLASH;
    if (name.known) return path ? pathEnd(text, name.end) : name.end;
    const named = path && name.dotted && classOf(text.codePointAt(name.end + 1) ?? 0x20) === 'letter';
    return named ? pathEnd(text, name.end) : at;
  }
}

/** The end of a handle that goes on as a domain (`@user.bsky.social`, `@user@mastodon.social`), else `end`. */
export function emailOrHandleTail(text: string, end: number): number {
  const sign = text.charCodeAt(end);
  if (sign !== DOT && sign !== AT) return end;
  const domain = domainEnd(text, end + 1);
  return domain.known ? domain.end : end;
}

function pathEnd(text: string, at: number): number {
  let end = at;
  let open = 0;
  while (end < text.length && !STOPS.has(text[end] as string)) {
    if (text[end] === '(') open++;
    end++;
  }
  while (end > at && TRAILING.has(text[end - 1] as string)) {
    if (text[end - 1] === ')' && open > 0) break;
    end--;
  }
  return end;
}

/** A dotted name: where it ends, whether it has an ending at all, and whether that is one of the known ones. */
type Domain = { end: number; dotted: boolean; known: boolean };

function domainEnd(text: string, at: number): Domain {
  const limit = Math.min(text.length, at + LONGEST_DOMAIN);
  let end = labelEnd(text, at, limit);
  let last = '';
  while (text.charCodeAt(end) === DOT) {
    const next = labelEnd(text, end + 1, limit);
    if (next === end + 1) break;
    last = text.slice(end + 1, next);
    end = next;
  }
  return { end, dotted: last.length > 1 && last === last.toLowerCase(), known: TOP_LEVEL.has(last) };
}

function labelEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const inside = code < 0x80 && (classOf(code) === 'letter' || classOf(code) === 'digit');
    if (!inside && !(end > at && (code === 0x2d || code === 0x5f))) break;
    end++;
  }
  return end;
}
