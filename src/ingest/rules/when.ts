import { once } from '../../once.js';
import type { Document, Sentence } from '../annotate/document.js';
import type { DateAt } from '../annotate/passage.js';
import { PRESENCE } from '../vocabulary/joining.js';
import { WordPatterns } from '../vocabulary/word-patterns.js';

export interface When {
  readonly date: string;
  readonly dateBasis: 'printed' | 'relative' | 'published';
}

/** The dates of a sentence. */
export const datesIn = once(({ passage, from, to }: Sentence): readonly DateAt[] =>
  passage.dates.filter((date) => date.from >= from && date.end <= to),
);

const semicolonsIn = once(({ passage, from, to }: Sentence): number[] => {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (passage.tokens[at]?.text === ';') found.push(at);
  return found;
});

/** The date of a sentence that stands nearest to token `at`, within `reach` tokens. */
export function dateNear(sentence: Sentence, at: number, reach = 40): When | undefined {
  const distance = (date: DateAt) => (date.end <= at ? at - date.end : date.from - at);
  const all = datesIn(sentence);
  if (all.length === 0) return undefined;
  const semicolons = semicolonsIn(sentence);
  const sameClause = (date: DateAt) =>
    !semicolons.some((i) => (i > at && i < date.from) || (i < at && i >= date.end));
  const clause = all.filter(sameClause);
  const nearest = (clause.length > 0 ? clause : all)
    .filter((date) => Math.abs(distance(date)) <= reach)
    .sort((a, b) => distance(a) - distance(b))[0];
  return nearest && { date: plain(nearest.edtf), dateBasis: nearest.basis };
}

/** The date right behind a verb: "let it back on 8 May"; else the nearest one. */
export function dateOfVerb(sentence: Sentence, { at, end }: { at: number; end: number }): When | undefined {
  const { tokens } = sentence.passage;
  const behind = datesIn(sentence).find(({ from }) => from >= end && from - end <= VERB_REACH);
  const close = behind && tokens.slice(end, behind.from).every(({ kind }) => kind === 'word');
  return close ? { date: plain(behind.edtf), dateBasis: behind.basis } : dateNear(sentence, at, 30);
}

const VERB_REACH = 2;

const SINCE = new Set(['depuis', 'since', 'dès', 'until']);
const FIGURE_REACH = 12;

/** The date of a figure: one that its own clause gives, else the day for which the article gives its figures. */
export function figureDate(
  document: Document,
  sentence: Sentence,
  at: number,
  end: number,
): When | undefined {
  const own = datesIn(sentence)
    .filter((date) => isOfFigure(sentence, date, at, end))
    .sort((a, b) => gapOf(a, at, end) - gapOf(b, at, end))[0];
  if (own) return { date: plain(own.edtf), dateBasis: own.basis };
  return now(document, sentence, at, end) ?? surveyDate(document);
}

const gapOf = (date: DateAt, at: number, end: number): number =>
  date.end <= at ? at - date.end : Math.max(0, date.from - end);

/** Not what another verb of the sentence is dated by: "arrivée sur A en 2019, elle y compte …". */
function isOfFigure({ passage, from }: Sentence, date: DateAt, at: number, end: number): boolean {
  const { tokens } = passage;
  if (gapOf(date, at, end) > FIGURE_REACH) return false;
  const before = tokens[date.from - 1];
  if (
    SINCE.has(before?.text.toLowerCase() ?? '') ||
    SINCE.has(tokens[date.from - 2]?.text.toLowerCase() ?? '')
  )
    return false;
  const [first, last] = date.end <= at ? [date.end, at] : [end, date.from];
  if (tokens.slice(first, last).some(({ text }) => text === ';')) return false;
  // "certifié en mars et qui totalise …": another clause.
  if (tokens.slice(first, last).some(({ folded }) => CLAUSES.has(folded))) return false;
  const comma = tokens.slice(first, last).some(({ text }) => text === ',');
  const joins = PRESENCE.all(tokens, date.end <= at ? Math.max(from, date.from - 8) : end, last).some(
    ({ meaning, at: verb }) => meaning === 'join' && verb < last,
  );
  if (joins) return false;
  // "En octobre 2018, ils cumulaient …" opens a sentence; a comma elsewhere parts two clauses.
  return !comma || (date.end <= at && date.from - from <= 3);
}

const CLAUSES = new Set(['qui', 'who', 'which', 'dont', 'whose']);

const NOW = new WordPatterns<true>([
  ['actuellement | à ce jour | à l’heure actuelle | pour l’heure | à présent', true],
  ['currently | at present | to date | as of now | at the time of writing | now', true],
]);

/** "compte actuellement 87 000 abonnés": on the day of the article. */
function now(
  { article }: Document,
  { passage, from, to }: Sentence,
  at: number,
  end: number,
): When | undefined {
  const { date } = article.head;
  const said = NOW.has(passage.tokens, Math.max(from, at - 8), Math.min(to, end + 5));
  return said && date ? { date, dateBasis: 'published' } : undefined;
}

/** Dates without the mark of approximation that counting back leaves, and to the day at most. */
export const plain = (edtf: string): string => (edtf.split('T')[0] ?? edtf).replace(/~$/u, '');

const AS_OF = new Set(['au', 'datent', 'arrete', 'arretes', 'of', 'date']);

/**
 * The one day for which an article gives its figures: "au 1er février 2017", "as of May 2012", "datent de 2020"; else the
 * year of the study that it is about: "l'édition 2019".
 */
export const surveyDate = (document: Document): When | undefined =>
  surveyDateOf(document.passages) ?? editionOf(document.passages);

const EDITIONS = new Set(
  'edition etude classement barometre palmares study ranking index barometer survey'.split(' '),
);

const editionOf = once((passages: Document['passages']): When | undefined => {
  const years = passages.flatMap(({ tokens, dates }) =>
    dates.filter(
      ({ from, end, edtf, basis }) =>
        basis === 'printed' &&
        /^\d{4}$/u.test(edtf) &&
        [tokens[from - 1], tokens[end]].some((token) => EDITIONS.has(token?.folded ?? '')),
    ),
  );
  const [first, ...others] = new Set(years.map(({ edtf }) => edtf));
  return first && others.length === 0 ? { date: first, dateBasis: 'printed' } : undefined;
});

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

/** The year that an article prints first, by itself, and where: that of a table under it. */
export const printedYear = once(
  (passages: Document['passages']): { readonly year: string; readonly line: number } | undefined => {
    for (const { dates, line } of passages) {
      const year = dates.find(({ edtf, basis }) => basis === 'printed' && /^\d{4}$/u.test(edtf))?.edtf;
      if (year) return { year, line };
    }
    return undefined;
  },
);
