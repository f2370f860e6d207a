import { detectLanguage } from '../language/detect.js';
import type { Lang } from '../language/lang.js';
import { normalizeText } from '../language/text.js';

/** What the head of an article's file says about it. */
export interface ArticleHead {
  readonly url?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly date?: string;
  readonly lang?: string;
}

/** A non-empty line of an article, counted from 1 behind the head. */
export interface Line {
  readonly number: number;
  /** Normalised as `normalizeText` does. */
  readonly text: string;
  /** As printed; offsets in one are offsets in the other. */
  readonly printed: string;
}

/** An article as it is read: its head, its lines, its language. */
export interface Article {
  /** The file's name without its extension. */
  readonly name: string;
  readonly head: ArticleHead;
  readonly lang: Lang;
  readonly lines: readonly Line[];
  /** Non-empty lines of the file before the first of these: the base counts a file's lines with its head. */
  readonly headLines: number;
}

const HEAD_LINE = /^([A-Za-z_ ]{1,40}):(?: (.*))?$/u;
const RULE = '---';
const LONGEST_HEAD = 60;
const KEYS: ReadonlySet<string> = new Set(['url', 'title', 'publisher', 'author', 'date', 'lang']);

/** Reads a text or Markdown article: lines `key: value` closed by `---` (or between two of them), then the text. */
export function parseArticle(text: string, name: string): Article {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const { head, next } = readHead(lines);
  const headLines = lines.slice(0, next).filter((line) => line.trim() !== '').length;
  return makeArticle(name, head, lines.slice(next), headLines);
}

/** An article of a head and its lines, the empty ones left out. */
export function makeArticle(
  name: string,
  head: ArticleHead,
  lines: readonly string[],
  headLines = 0,
): Article {
  const kept = lines
    .flatMap(printedLines)
    .flatMap((printed, index) =>
      piecesOf(printed).map((piece) => ({ number: index + 1, text: normalizeText(piece), printed: piece })),
    );
  return { name, head, lang: languageOf(head, kept), lines: kept, headLines };
}

/** A longer line is a text without line breaks; it is read in pieces that bear the same number. */
const LONGEST_LINE = 4000;

function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (rest.length > LONGEST_LINE) {
    const stop = rest.lastIndexOf('. ', LONGEST_LINE);
    const space = stop > LONGEST_LINE / 2 ? stop + 1 : rest.lastIndexOf(' ', LONGEST_LINE);
    const cut = space > LONGEST_LINE / 2 ? space : LONGEST_LINE;
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return [...pieces, rest];
}

/** The lines that normalising would make of one, in NFC and trimmed. */
function printedLines(line: string): string[] {
  const nfc = line.normalize('NFC');
  const parts: string[] = [];
  let start = 0;
  for (const part of normalizeText(nfc).split('\n')) {
    const lead = part.length - part.trimStart().length;
    const trimmed = part.trim();
    if (trimmed !== '') parts.push(nfc.slice(start + lead, start + lead + trimmed.length));
    start += part.length + 1;
  }
  return parts;
}

function readHead(lines: readonly string[]): { head: ArticleHead; next: number } {
  const first = lines.findIndex((line) => line.trim() !== '');
  const fenced = lines[first]?.trim() === RULE;
  const start = fenced ? first + 1 : first;
  const close = lines.findIndex((line, index) => index >= start && line.trim() === RULE);
  if (close < 0 || close - start > LONGEST_HEAD) return { head: {}, next: 0 };
  const head: Record<string, string> = {};
  for (const line of lines.slice(start, close)) {
    if (line.trim() === '') continue;
    const found = HEAD_LINE.exec(line.trim());
    if (!found) return { head: {}, next: 0 };
    const key = (found[1] as string).toLowerCase();
    const value = unquoted((found[2] ?? '').trim());
    if (KEYS.has(key) && value !== '' && value !== 'unknown') head[key] = value;
  }
  return { head, next: close + 1 };
}

const unquoted = (value: string): string => (/^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value);

function languageOf({ lang }: ArticleHead, lines: readonly Line[]): Lang {
  if (lang?.startsWith('fr')) return 'fr';
  if (lang?.startsWith('en')) return 'en';
  const sample = lines
    .slice(0, 20)
    .map(({ text }) => text)
    .join('\n');
  return detectLanguage(sample)?.lang ?? 'fr';
}
