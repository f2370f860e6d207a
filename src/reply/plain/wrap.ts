import { type Cell, widthOf } from './cells.js';

/**
 * Breaks cells into lines no wider than `width`, at spaces that allow it; a word that is wider than a line is broken
 * where it must be.
 */
export function wrap(cells: readonly Cell[], width: number): Cell[][] {
  const lines: Cell[][] = [[]];
  for (const word of wordsOf(cells)) {
    const line = lines.at(-1) ?? [];
    if (line.length === 0) place(lines, word.cells, width);
    else if (widthOf(line) + word.space.width + widthOf(word.cells) <= width)
      line.push(word.space, ...word.cells);
    else {
      lines.push([]);
      place(lines, word.cells, width);
    }
  }
  return lines;
}

/** Puts a word on the last line, which is empty, going on to further lines where it is wider than one. */
function place(lines: Cell[][], word: readonly Cell[], width: number): void {
  let used = 0;
  for (const cell of word) {
    if (used > 0 && used + cell.width > width) {
      lines.push([]);
      used = 0;
    }
    if (cell.width > width) continue;
    lines.at(-1)?.push(cell);
    used += cell.width;
  }
}

interface Word {
  /** The space that stands before it; spaces in a row count as one. */
  readonly space: Cell;
  readonly cells: Cell[];
}

const PLAIN_SPACE: Cell = { char: ' ', width: 1, style: 'text' };

function wordsOf(cells: readonly Cell[]): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  let space = PLAIN_SPACE;
  for (const cell of cells) {
    if (cell.char === ' ') {
      open = undefined;
      space = cell;
    } else {
      open ??= begin(words, space);
      open.cells.push(cell);
    }
  }
  return words;
}

function begin(words: Word[], space: Cell): Word {
  const word = { space, cells: [] };
  words.push(word);
  return word;
}
