import { distance } from 'fastest-levenshtein';
import type { DataFolder, DataRecord } from './data-folder.js';
import { fold } from './words.js';

/** One row of a lexicon file. */
export interface LexiconRow {
  readonly file: string;
  readonly index: number;
  readonly label: string;
  readonly phrases: readonly string[];
}

export function lexiconRows(data: DataFolder): LexiconRow[] {
  return [...data]
    .filter(([file]) => file.startsWith('lexicon/'))
    .flatMap(([file, records]) =>
      records.map((record, index) => ({
        file,
        index,
        label: `${file}: ${label(record)}`,
        phrases: phrasesOf(record),
      })),
    );
}

const phrasesOf = ({ phrases }: DataRecord): string[] => (Array.isArray(phrases) ? phrases.map(String) : []);

function label(record: DataRecord): string {
  const phrases = phrasesOf(record);
  return `${String(record.sense)} (${phrases.slice(0, 4).join(', ')}${phrases.length > 4 ? ', …' : ''})`;
}

/** The folder without some rows of its lexicon. */
export function withoutLexiconRows(data: DataFolder, rows: readonly LexiconRow[]): DataFolder {
  const goes = (file: string, index: number) => rows.some((row) => row.file === file && row.index === index);
  return new Map(
    [...data].map(([file, records]) => [file, records.filter((_, index) => !goes(file, index))]),
  );
}

/** Rows that go in one run, each with the questions that it may serve, by their place in the list. */
export type LexiconRound = readonly { readonly row: LexiconRow; readonly questions: readonly number[] }[];

/**
 * Puts rows into rounds so that no question could be served by two rows of one round: whatever goes wrong there
 * goes wrong for want of that one row. A row may serve a question that holds words like all those of one of its phrases.
 */
export function lexiconRounds(rows: readonly LexiconRow[], questions: readonly string[]): LexiconRound[] {
  const words = questions.map(wordsOf);
  const rounds: { entries: { row: LexiconRow; questions: number[] }[]; taken: Set<number> }[] = [];
  for (const row of rows) {
    const phrases = row.phrases.map(wordsOf);
    const served = words.flatMap((list, index) =>
      phrases.some((phrase) => mayStandIn(phrase, list)) ? [index] : [],
    );
    if (served.length === 0) continue;
    const free = rounds.find(({ taken }) => served.every((index) => !taken.has(index)));
    const round = free ?? { entries: [], taken: new Set<number>() };
    if (free === undefined) rounds.push(round);
    round.entries.push({ row, questions: served });
    for (const index of served) round.taken.add(index);
  }
  return rounds.map(({ entries }) => entries);
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const mayStandIn = (phrase: readonly string[], question: readonly string[]): boolean =>
  phrase.every((word) => question.some((other) => alike(word, other)));

// Wider than any stemmer or typo rule, so that no question is left out which the row may serve.
function alike(word: string, other: string): boolean {
  if (word === other) return true;
  const length = Math.max(word.length, other.length);
  if (Math.min(word.length, other.length) < 3) return false;
  return word.slice(0, 4) === other.slice(0, 4) || distance(word, other) <= (length > 5 ? 2 : 1);
}
