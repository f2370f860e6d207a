import type { Document, Sentence } from '../annotate/document.js';
import type { DateAt } from '../annotate/passage.js';
import { once } from '../once.js';

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
  const semicolons = sentence.passage.tokens.flatMap(({ text }, i) => (text === ';' ? [i] : []));
  const sameClause = (date: DateAt) =>
    !semicolons.some((i) => (i > at && i < date.from) || (i < at && i >= date.end));
  const all = datesIn(sentence);
  const clause = all.filter(sameClause);
  const nearest = (clause.length > 0 ? clause : all)
    .filter((date) => Math.abs(distance(date)) <= reach)
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest && { date: plain(nearest.edtf), dateBasis: nearest.basis };
}

/** Dates without the mark of approximation that counting back leaves, and to the day at most. */
export const plain = (edtf: string): string => (edtf.split('T')[0] ?? edtf).replace(/~$/u, '');

const AS_OF = new Set(['au', 'datent', 'arrete', 'arretes', 'of', 'date']);

/** The one day for which an article gives its figures: "au 1er février 2017", "as of May 2012", "datent de 2020". */
export const surveyDate = (document: Document): When | undefined => surveyDateOf(document.passages);

const surveyDateOf = once((passages: Document['passages']): When | undefined => {
  const found = passages.flatMap(({ tokens, dates }) =>
    dates.filter(({ from, basis }) => {
      const before = tokens[from - 1]?.folded ?? '';
      const earlier = tokens[from - 2]?.folded ?? '';
      const asOf =
        before === 'au' || (before === 'of' && earlier === 'as') || (before === 'de' && AS_OF.has(earlier));
      return basis === 'printed' && asOf;
    }),
  );
  const [first, ...others] = found;
  return first && others.length === 0 ? { date: plain(first.edtf), dateBasis: first.basis } : undefined;
});

/** The year that an article prints first, by itself: that of a table under it. */
export const printedYear = once(
  (passages: Document['passages']): string | undefined =>
    passages
      .flatMap(({ dates }) => dates)
      .find(({ edtf, basis }) => basis === 'printed' && /^\d{4}$/u.test(edtf))?.edtf,
);
