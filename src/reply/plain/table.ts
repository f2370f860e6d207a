import { type Cell, toCells, widthOf } from './cells.js';
import { wrap } from './wrap.js';

export interface Column {
  readonly align: 'left' | 'right';
}

const GAP = 2;
const LEAST_COLUMN = 4;

/**
 * Lays rows of cells out in columns no wider than `width` together; what does not fit its column goes on in the line
 * below. The widest columns give way first.
 */
export function layOut(
  columns: readonly Column[],
  rows: readonly (readonly (readonly Cell[])[])[],
  width: number,
): Cell[][] {
  const widths = columnWidths(columns.length, rows, width);
  return rows.flatMap((row) => {
    const wrapped = columns.map((_, index) => wrap(row[index] ?? [], widths[index] ?? LEAST_COLUMN));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      trimEnd(
        columns.flatMap(({ align }, index) => {
          const cells = wrapped[index]?.[line] ?? [];
          const space = blank((widths[index] ?? 0) - widthOf(cells));
          const padded = align === 'right' ? [...space, ...cells] : [...cells, ...space];
          return index === 0 ? padded : [...blank(GAP), ...padded];
        }),
      ),
    );
  });
}

function columnWidths(
  count: number,
  rows: readonly (readonly (readonly Cell[])[])[],
  width: number,
): number[] {
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(1, ...rows.map((row) => widthOf(row[index] ?? []))),
  );
  const room = width - GAP * Math.max(0, count - 1);
  const total = () => widths.reduce((sum, each) => sum + each, 0);
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_COLUMN) break;
    widths[widths.indexOf(widest)] = Math.max(
      LEAST_COLUMN,
      widest - Math.max(1, Math.ceil((total() - room) / count)),
    );
  }
  return widths;
}

/** Whether so many columns can stand side by side at all. */
export const fits = (columns: number, width: number): boolean =>
  columns * (LEAST_COLUMN + GAP) - GAP <= width;

const blank = (count: number): Cell[] => toCells(' '.repeat(Math.max(0, count)), 'text');

function trimEnd(cells: readonly Cell[]): Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.char === ' ') end--;
  return cells.slice(0, end);
}
