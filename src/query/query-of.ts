import { idOf, type Sense, spaceOf } from '../linking/sense.js';
import type { Interpretation } from './interpretation.js';
import type { Operation, Query } from './query.js';

const MAX_IDS = 8;
const MAX_ID_LENGTH = 24;

/** The question in ids alone, as buttons and follow-ups carry it. */
export function queryOf(
  question: Interpretation,
  operation: Operation,
  facts: readonly string[] = [],
): Query {
  const senses = question.needs.flatMap((need) => need.senses);
  const [date] = question.dates;
  const [ask] = question.asks;
  return {
    operation,
    entities: ids(senses, ['actor', 'account']),
    countries: ids(senses, ['country']),
    platforms: ids(senses, ['platform']),
    measures: ids(senses, ['measure']),
    actions: ids(senses, ['action']),
    types: ids(senses, ['type']),
    kinds: ids(senses, ['kind']),
    concepts: ids(senses, ['concept']).filter((id) => id.length <= MAX_ID_LENGTH),
    excluded: ids(
      question.excluded.flatMap((need) => need.senses),
      ['actor'],
    ),
    facts: facts.slice(0, MAX_IDS),
    ...(ask ? { ask } : {}),
    ...(date && date.edtf.length <= 24 && !date.edtf.startsWith('X')
      ? { time: { relation: date.relation, date: date.edtf } }
      : {}),
  };
}

function ids(senses: readonly Sense[], spaces: readonly string[]): string[] {
  return [...new Set(senses.filter((value) => spaces.includes(spaceOf(value))).map(idOf))].slice(0, MAX_IDS);
}
