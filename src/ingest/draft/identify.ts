import { fold } from '../../language/text.js';

const LONGEST_ID = 24;

/** Gives out ids: lower-case words joined by hyphens, 24 characters at most, none twice. */
export class IdMaker {
  readonly #isTaken: (id: string) => boolean;
  readonly #given = new Set<string>();

  /** @param isTaken whether an id has been given to something before */
  constructor(isTaken: (id: string) => boolean) {
    this.#isTaken = isTaken;
  }

  /** An id that says what its parts say, numbered where another has it. */
  make(...parts: readonly (string | number | undefined)[]): string {
    const words = parts.filter((part) => part !== undefined && part !== '').map((part) => slug(String(part)));
    const base = cut(words.filter((word) => word !== '').join('-') || 'item', LONGEST_ID);
    let id = base;
    for (let n = 2; this.#given.has(id) || this.#isTaken(id); n++)
      id = `${cut(base, LONGEST_ID - String(n).length - 1)}-${n}`;
    this.#given.add(id);
    return id;
  }
}

/** Lower-case ASCII words joined by hyphens. */
export const slug = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]/u)
    .filter((word) => word !== '')
    .join('-');

/** Cut between words where that leaves enough. */
function cut(id: string, length: number): string {
  if (id.length <= length) return id;
  const short = id.slice(0, length);
  const dash = id[length] === '-' ? length : short.lastIndexOf('-');
  const kept = dash >= length / 2 ? short.slice(0, dash) : short;
  return kept.endsWith('-') ? kept.slice(0, -1) : kept;
}

/** 2 500 000 as "2m5", 120 000 as "120k": short enough for an id. */
export function shortFigure(value: number): string {
  for (const [size, sign] of [
    [1e9, 'b'],
    [1e6, 'm'],
    [1e3, 'k'],
  ] as const) {
    if (value < size) continue;
    const [whole = '', rest = ''] = String(Math.round((value / size) * 10) / 10).split('.');
    return whole + sign + rest;
  }
  return String(Math.round(value));
}
