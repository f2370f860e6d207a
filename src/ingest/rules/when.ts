import type { Sentence } from '../annotate/document.js';
import type { DateAt } from '../annotate/passage.js';

export interface When {
  readonly date: string;
  readonly dateBasis: 'printed' | 'relative';
}

/** The dates of a sentence. */
export function datesIn({ passage, from, to }: Sentence): DateAt[] {
  return passage.dates.filter((date) => date.from >= from && date.end <= to);
}

/** The date of a sentence that stands nearest to token `at`, within `reach` tokens. */
export function dateNear(sentence: Sentence, at: number, reach = 40): When | undefined {
  const distance = (date: DateAt) => (date.end <= at ? at - date.end : date.from - at);
  const nearest = datesIn(sentence)
    .filter((date) => Math.abs(distance(date)) <= reach)
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest && { date: plain(nearest.edtf), dateBasis: nearest.basis };
}

/** Dates without the mark of approximation that counting back leaves, and to the day at most. */
export const plain = (edtf: string): string => edtf.replace(/T.*$/u, '').replace(/~$/u, '');
