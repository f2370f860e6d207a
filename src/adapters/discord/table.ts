import { plainText, type Text } from '../../reply/inline.js';
import type { Block } from '../../reply/reply.js';
import { markdownLines } from './markdown.js';
import { clean, disarm } from './text.js';

type Table = Extract<Block, { kind: 'table' }>;

/** Characters of one code block; a longer table is several. */
const MOST_BLOCK = 1_200;
const GAP = '  ';

/** A piece of a table as lines of markdown, and how many rows it holds. */
export interface TablePiece {
  readonly lines: readonly string[];
  readonly rows: number;
}

/** What a table's look depends on. */
export interface TableLook {
  /** The widest code block, in characters. */
  readonly columns: number;
  /** The longest line of a list. */
  readonly size: number;
  readonly colon: string;
}

/** A table as code blocks where its columns fit a phone, as a list of rows anywhere else. */
export function tablePieces(table: Table, { columns, size, colon }: TableLook): TablePiece[] {
  const rows = table.rows.map((row) => table.columns.map((_, index) => row[index] ?? []));
  if (table.columns.length === 0 || rows.length === 0) return [];
  const titles = table.columns.map(({ title }) => shown(title));
  const cells = rows.map((row) => row.map((cell) => shown(plainText(cell))));
  const widths = titles.map((title, at) =>
    Math.max(widthOf(title), ...cells.map((row) => widthOf(row[at] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
  const fits = total <= columns && ![titles, ...cells].flat().some((cell) => cell.includes('`'));
  if (!fits) return rows.map((row) => ({ lines: listed(table, row, size, colon), rows: 1 }));
  return codeBlocks(
    lineOf(titles, widths, table),
    cells.map((row) => lineOf(row, widths, table)),
  );
}

const shown = (text: string): string => disarm(clean(text)).trim() || '–';

/** Letters of East Asia and emoji are two columns wide in a code block. */
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += /\p{M}|\p{Cf}/u.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
  return width;
}

const lineOf = (cells: readonly string[], widths: readonly number[], { columns }: Table): string =>
  cells
    .map((cell, at) => {
      const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
      return columns[at]?.align === 'right' ? space + cell : cell + space;
    })
    .join(GAP)
    .trimEnd();

function codeBlocks(header: string, lines: readonly string[]): TablePiece[] {
  const blocks: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && length + line.length + 1 <= MOST_BLOCK) {
      block.push(line);
      length += line.length + 1;
    } else {
      blocks.push([line]);
      length = header.length + line.length;
    }
  }
  return blocks.map((block) => ({
    lines: [`\`\`\`text\n${[header, ...block].join('\n')}\n\`\`\``],
    rows: block.length,
  }));
}

/** A row as "title: cell · title: cell"; the first cell names it. */
function listed({ columns }: Table, row: readonly Text[], size: number, colon: string): string[] {
  const run = row.flatMap((cell, at): Text => {
    const value = clean(plainText(cell)).trim();
    if (at === 0) return value === '' ? [{ kind: 'text', text: '–' }] : cell;
    // What a column keeps free for other rows need not be said of this one.
    if (value === '' || value === '–') return [];
    const title = clean(columns[at]?.title ?? '').trim();
    return [{ kind: 'text', text: title === '' ? ' · ' : ` · ${title}${colon}` }, ...cell];
  });
  return markdownLines(run, size).map((line, at) => (at === 0 ? `- ${line}` : line));
}
