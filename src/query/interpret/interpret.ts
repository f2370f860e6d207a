import type { Slot } from '../../facts/fact.js';
import { type Annotation, annotateQuestion } from '../../linking/annotate.js';
import type { Gazetteer } from '../../linking/gazetteer.js';
import { spaceOf } from '../../linking/sense.js';
import type { FrameIndex } from '../frame-index.js';
import type { AskedDate, Interpretation, Need } from '../interpretation.js';
import { ofArticlesOn } from './articles.js';
import { isGroup, joinTypedCountries } from './needs.js';
import { readUnits } from './read-units.js';
import { addImpliedAsks, asksPresence, countsAccounts, splitAsks } from './slots.js';
import { datesOf, numbersOf, spanOf } from './spans.js';
import { currenciesOf, isLasting, isOfArticle, isOfDefinition, isOfPresence, isRanked } from './traits.js';

/** What interpreting needs of a snapshot. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly index: FrameIndex;
}

/** Understands a normalised question: its names, what it asks for, its dates, numbers and operations. */
export function interpret(question: string, { gazetteer, index }: Knowledge): Interpretation {
  const annotation = annotateQuestion(question, gazetteer);
  const dates = datesOf(question, annotation).filter((date) => !isInTitle(date, annotation));
  const numbers = numbersOf(question, dates);
  const read = readUnits(annotation, dates, numbers, index);
  const { asks, operations, excluded, unknown } = read;
  const currencies = currenciesOf(annotation, numbers);
  if (asksPresence(read, annotation)) asks.add('existence');
  const ranked = isRanked(read.needs, read, index);
  const lasting = isLasting(read.needs, asks);
  const ofDefinition = isOfDefinition(read.needs, asks);
  const ofPresence = isOfPresence(read.needs, asks);
  const told = ofArticlesOn(read.needs, annotation, index);
  const ofArticle = isOfArticle(told, asks, index);
  const needs = weighGroups(countsAccounts(joinTypedCountries(told, index), asks), asks, operations, index);
  addImpliedAsks(read, annotation, currencies);
  const { must, wishes } = splitAsks(read, ofArticle);
  return {
    question,
    units: annotation.units,
    needs: operations.has('include') ? needs.map(loosenActor) : needs,
    asks: must,
    wishes,
    operations: [...operations],
    dates: operations.has('count') || operations.has('sum') ? dates.map(upToItsEnd) : dates,
    numbers,
    excluded,
    unknown,
    currencies,
    traits: index.traits,
    ofArticle,
    ofPresence,
    ofDefinition,
    lasting,
    ranked,
  };
}

/** "The July 2019 article": part of what an article is called, and no time of what is asked. */
const isInTitle = (date: AskedDate, annotation: Annotation): boolean =>
  annotation.units.some((unit) => {
    const span = spanOf(annotation, unit);
    const isName = unit.senses.length > 0 && unit.senses.every((value) => spaceOf(value) === 'source');
    return (
      isName && span.from <= date.from && span.to >= date.to && span.to - span.from > date.to - date.from
    );
  });

/** "How many accounts of French politicians", "do they have one": whose they are decides, however loosely named. */
function weighGroups(
  needs: readonly Need[],
  asks: ReadonlySet<Slot>,
  operations: ReadonlySet<string>,
  index: FrameIndex,
): Need[] {
  const decides =
    asks.has('value') ||
    asks.has('amount') ||
    asks.has('existence') ||
    operations.has('order') ||
    operations.has('timeline');
  return needs.map((need) => (decides && isGroup(need, index) ? { ...need, force: 'hard' as const } : need));
}

/** What is added up or counted at the end of a month or year is all that there was by then. */
const upToItsEnd = (date: AskedDate): AskedDate =>
  date.relation === 'in' && date.part === 'late' ? { ...date, relation: 'as-of' } : date;

/** "Préfecture comprise": one among those that are meant, not the only one. */
const loosenActor = (need: Need): Need =>
  need.senses.some((value) => spaceOf(value) === 'actor') ? { ...need, force: 'soft' } : need;
