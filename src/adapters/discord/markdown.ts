import type { Inline, Text } from '../../reply/inline.js';
import { clean, disarm, escapeLineStart, escapeMarkdown, pieces } from './text.js';

export interface MarkdownOptions {
  /** The whole run in bold, as a headline is. */
  readonly bold?: boolean;
  /** Links stand elsewhere, as a button: their text alone is shown. */
  readonly linked?: boolean;
}

/** Room that markers of style and a prefix take beside a piece. */
const MARKERS = 24;

/**
 * A run as lines of Discord's markdown, each at most `size` long. Every sign of the run is escaped; the only markup is
 * what its pieces mean. Nearly every run is one line; none where there is nothing to see.
 */
export function markdownLines(run: Text, size: number, options: MarkdownOptions = {}): string[] {
  const lines: string[] = [];
  let open: Inline[] = [];
  const close = () => {
    const line = serialize(open, options);
    if (line !== '') lines.push(line);
    open = [];
  };
  for (const inline of inPieces(merged(run), Math.floor((size - MARKERS) / 2) - linkRoom(run))) {
    if (serialize([...open, inline], options).length > size - MARKERS) close();
    open.push(inline);
  }
  close();
  return lines;
}

const linkRoom = (run: Text): number =>
  Math.max(0, ...run.map((inline) => (inline.kind === 'link' ? (webAddress(inline.url)?.length ?? 0) : 0))) /
  2;

/** Neighbours of one style made one: `**a****b**` would not be read as bold twice. */
function merged(run: Text): Inline[] {
  const found: Inline[] = [];
  for (const inline of run) {
    const text = clean(inline.text);
    if (text === '') continue;
    const last = found.at(-1);
    if (last && inline.kind !== 'link' && markOf(last) === markOf(inline) && last.kind !== 'link')
      found[found.length - 1] = { kind: last.kind, text: last.text + text };
    else found.push({ ...inline, text });
  }
  return found;
}

const inPieces = (run: readonly Inline[], size: number): Inline[] =>
  run.flatMap((inline) =>
    pieces(inline.text, Math.max(40, Math.floor(size))).map((text) => ({ ...inline, text })),
  );

type Mark = '' | '**' | '*' | '`' | 'link';

const MARKS: Readonly<Record<Inline['kind'], Mark>> = {
  text: '',
  strong: '**',
  handle: '',
  figure: '**',
  date: '',
  quote: '*',
  code: '`',
  link: 'link',
};

/** What marks a piece. Code has no escape, so that code with a backtick or a backslash in it is shown as text. */
const markOf = ({ kind, text }: Inline): Mark => (kind === 'code' && /[`\\]/u.test(text) ? '' : MARKS[kind]);

function serialize(run: readonly Inline[], { bold = false, linked = false }: MarkdownOptions): string {
  let line = '';
  let before: Mark = '';
  for (const inline of run) {
    const { mark, text } = styled(inline, bold, linked);
    // Stars of two styles that touch would be read as one marker.
    line += mark !== '' && before !== '' && line.endsWith('*') ? `\u200b${text}` : text;
    before = mark;
  }
  // Once more, since a mention may be put together from two pieces.
  const shown = disarm(line).trim();
  if (shown === '') return '';
  return bold ? `**${shown}**` : escapeLineStart(shown);
}

function styled(inline: Inline, bold: boolean, linked: boolean): { mark: Mark; text: string } {
  const mark = markOf(inline);
  const inner = inline.text.trim();
  const text = escapeMarkdown(inline.text);
  if (inner === '') return { mark: '', text };
  if (mark === '`') return { mark, text: around(inline.text, `\`${disarm(inner)}\``) };
  if (mark === 'link' && inline.kind === 'link') {
    const url = linked || /:\/\//u.test(inline.text) ? undefined : webAddress(inline.url);
    return url === undefined ? { mark: '', text } : { mark, text: `[${text}](<${url}>)` };
  }
  if (mark === '' || bold) return { mark: '', text };
  return { mark, text: around(inline.text, `${mark}${escapeMarkdown(inner)}${mark}`) };
}

/** Keeps the spaces around a text outside of its markers, where Discord reads them. */
function around(text: string, marked: string): string {
  const lead = text.slice(0, text.length - text.trimStart().length);
  const tail = text.slice(text.trimEnd().length);
  return lead + marked + tail;
}

/** The longest address that a masked link or a link button takes. */
const MOST_URL = 512;

/** An address of the web, with the signs encoded that would end a link or open a style; anything else is no link. */
export function webAddress(url: string): string | undefined {
  if (!/^https?:\/\/[\x21-\x7e]+$/u.test(url) || !URL.canParse(url)) return undefined;
  const encoded = url.replace(
    /[\\*~`|<>()[\]"']|@(?=everyone|here)/giu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return encoded.length <= MOST_URL && URL.canParse(encoded) ? encoded : undefined;
}
