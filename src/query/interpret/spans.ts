import { findDates } from '../../language/dates.js';
import { findNumbers } from '../../language/numbers.js';
import type { Annotation, Unit } from '../../linking/annotate.js';
import type { AskedDate, AskedNumber, TimeRelation } from '../interpretation.js';

/** Where a unit stands in the question's text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const spanOf = ({ words }: Annotation, unit: Unit): Span => ({
  from: words[unit.from]?.token.start ?? 0,
  to: words[unit.to - 1]?.token.end ?? 0,
});

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The dates of a question, each with the relation that stands before it. */
export function datesOf(question: string, annotation: Annotation): AskedDate[] {
  return findDates(question).map((match) => ({
    edtf: match.edtf,
    relation: relationBefore(annotation, match.start),
    ...(match.part && { part: match.part }),
    text: match.printed,
    from: match.start,
    to: match.end,
  }));
}

/** The numbers of a question that are no part of a date. */
export function numbersOf(question: string, dates: readonly Span[]): AskedNumber[] {
  return findNumbers(question)
    .map((match) => ({ match, from: match.start, to: match.end }))
    .filter((number) => !dates.some((date) => overlap(number, date)));
}

const RELATIONS: ReadonlyMap<string, TimeRelation> = new Map([
  ['time:before', 'before'],
  ['time:after', 'after'],
  ['time:since', 'since'],
  ['time:between', 'between'],
  ['time:as-of', 'as-of'],
  ['time:until', 'before'],
]);

/** "avant", "since", "as of" right before a date; otherwise the date itself is meant. */
function relationBefore(annotation: Annotation, start: number): TimeRelation {
  const before = annotation.units
    // "À la fin de 2019": the phrase runs into the date.
    .filter((unit) => spanOf(annotation, unit).from < start)
    // "avant le 8 juillet": the article between is no relation.
    .findLast((unit) => unit.kind !== 'small' || unit.senses.length > 0);
  return (
    before?.senses.map((value) => RELATIONS.get(value)).find((relation) => relation !== undefined) ?? 'in'
  );
}
