import type { types } from '@slack/bolt';
import { plainText, type Text } from '../../reply/inline.js';
import type { Block } from '../../reply/reply.js';
import type { SlackLimits } from './limits.js';
import { richBlocks, richElements, richSection, richText } from './rich-text.js';
import { clean } from './text.js';
import { type Unit, unit } from './unit.js';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = types.TableBlock['rows'][number][number];

/** Rows of one table block take at most so many bytes, so that a headline and buttons fit beside them. */
const BYTES_A_TABLE = 6_000;

/** A table as Slack's own where messages allow one and every cell fits; as lines anywhere else. */
export function tableUnits(table: Table, limits: SlackLimits, native: boolean): Unit[] {
  const caption =
    table.caption.length > 0 ? [unit(richBlocks(table.caption, limits, { bold: true }), 0)] : [];
  const rows = table.rows.map((row) => table.columns.map((_, index) => row[index] ?? []));
  if (rows.length === 0 || table.columns.length === 0) return caption;
  const fits =
    native &&
    table.columns.length <= limits.tableColumns &&
    rows.every((row) => row.every((cell) => plainText(cell).length <= limits.tableCell));
  const cells = fits ? rows.map((row) => row.map((cell) => cellOf(cell, limits))) : [];
  if (!fits || cells.some((row) => bytesOf(row) > BYTES_A_TABLE))
    return [...caption, ...lines(table, rows, limits)];
  return [...caption, ...nativeTables(table, cells, limits)];
}

function nativeTables(table: Table, cells: readonly Cell[][], limits: SlackLimits): Unit[] {
  const header = table.columns.map(
    ({ title }): Cell => ({ type: 'raw_text', text: shown(title).slice(0, 200) }),
  );
  const settings = table.columns.map(({ align }) => ({ align, is_wrapped: true }));
  const tables: Unit[] = [];
  let open: Cell[][] = [];
  let bytes = 0;
  const close = () => {
    if (open.length > 0)
      tables.push(unit([{ type: 'table', rows: [header, ...open], column_settings: settings }], open.length));
    open = [];
    bytes = 0;
  };
  for (const row of cells) {
    if (open.length + 1 >= limits.tableRows || bytes + bytesOf(row) > BYTES_A_TABLE) close();
    open.push(row);
    bytes += bytesOf(row);
  }
  close();
  return tables;
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** Slack refuses an empty cell. */
const shown = (text: string): string => clean(text).trim() || '–';

function cellOf(run: Text, limits: SlackLimits): Cell {
  const plain = run.every(
    ({ kind }) => kind === 'text' || kind === 'date' || kind === 'handle' || kind === 'figure',
  );
  const [elements, ...more] = richElements(run, limits);
  if (plain || !elements || more.length > 0) return { type: 'raw_text', text: shown(plainText(run)) };
  return richText([richSection(elements)]);
}

/** A row as lines of "title: cell". */
function lines(table: Table, rows: readonly Text[][], limits: SlackLimits): Unit[] {
  return rows.map((row) => {
    const run = row.flatMap((cell, index): Text => {
      const title = table.columns[index]?.title ?? '';
      return [
        ...(index > 0 ? [{ kind: 'text' as const, text: ' · ' }] : []),
        ...(title.trim() === '' ? [] : [{ kind: 'text' as const, text: `${title} : ` }]),
        ...(clean(plainText(cell)).trim() === '' ? [{ kind: 'text' as const, text: '–' }] : cell),
      ];
    });
    return unit(richBlocks(run, limits));
  });
}
