import type { DataFolder, DataRecord } from './data-folder.js';

/** One row of a lexicon file. */
export interface LexiconRow {
  readonly file: string;
  readonly index: number;
  readonly label: string;
}

export function lexiconRows(data: DataFolder): LexiconRow[] {
  return [...data]
    .filter(([file]) => file.startsWith('lexicon/'))
    .flatMap(([file, records]) =>
      records.map((record, index) => ({ file, index, label: `${file}: ${label(record)}` })),
    );
}

function label({ sense, phrases }: DataRecord): string {
  const shown = Array.isArray(phrases) ? phrases.slice(0, 4).join(', ') : '';
  return `${String(sense)} (${shown}${Array.isArray(phrases) && phrases.length > 4 ? ', …' : ''})`;
}

/** The folder without one row of its lexicon. */
export function withoutLexiconRow(data: DataFolder, row: LexiconRow): DataFolder {
  return new Map(
    [...data].map(([file, records]) => [
      file,
      file === row.file ? records.filter((_, index) => index !== row.index) : records,
    ]),
  );
}
