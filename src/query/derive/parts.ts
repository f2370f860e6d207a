import { spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import { isGroup } from '../interpret/needs.js';
import type { Interpretation } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import { queryOf } from '../query-of.js';
import { askedMeasures, countsOneOf } from '../slots.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { type Family, familyOf, limitsOf } from './family.js';
import { factOf, type Operand } from './operand.js';
import { worked } from './outcome.js';

/** Parts of a total that a date, a limit or "first" and "last" pick out: listed, counted or added up. */
export function partsOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const ends = question.operations.filter((operation) => operation === 'first' || operation === 'last');
  const filtered = question.dates.length > 0 || limitsOf(question).length > 0;
  if (question.ofArticle || (!filtered && ends.length !== 1)) return undefined;
  const family = familyOf(question, snapshot);
  if (!family || family.named.length > 0) return undefined;
  // "How many likes for the first video": what the parts cost is no answer.
  if (!family.parts.some(({ indexed }) => countsOneOf(indexed, askedMeasures(question)))) return undefined;
  const picked = ends.length === 1 ? atEnd(family.parts, ends[0] as 'first' | 'last') : family.parts;
  if (!isAllOf(question, picked, snapshot)) return undefined;
  if (picked.length === 0 || picked.length === family.parts.length + family.left.length) return undefined;
  const facts = picked.map(factOf);
  const paid =
    question.asks.includes('amount') || question.needs.some(({ senses }) => senses.includes('action:pays'));
  const countsThem = question.asks.includes('value') || question.operations.includes('count');
  if (countsThem && (!paid || limitsOf(question).length > 0)) return counted(question, picked, facts, family);
  if (paid && question.asks.length > 0 && picked.length > 1 && !question.operations.includes('list')) {
    const quantity = arithmetic.sum(picked.map((each) => each.quantity));
    return (
      quantity &&
      worked(question, {
        operation: 'sum',
        operands: facts,
        result: { kind: 'quantity', quantity },
        excluded: family.left.map(factOf),
      })
    );
  }
  return {
    outcome: 'answered',
    query: queryOf(question, picked.length > 1 ? 'list' : 'lookup', facts),
    facts,
    caveats: [],
  };
}

/** "The music of the first Chinese clip" is about no part of what China's counties spent. */
const isAllOf = (question: Interpretation, picked: readonly Operand[], { index }: Snapshot): boolean =>
  question.needs.every(
    (need) =>
      need.force !== 'soft' ||
      !need.senses.some((value) => CONTENT.has(spaceOf(value))) ||
      isGroup(need, index) ||
      picked.some(({ indexed }) => strengthOf(need, indexed) > 0),
  );

const CONTENT: ReadonlySet<string> = new Set(['concept', 'kind']);

function counted(
  question: Interpretation,
  picked: readonly Operand[],
  facts: readonly string[],
  family: Family,
): Answer {
  const entities = picked.flatMap(
    ({ indexed }) => indexed.frame.actors.find(({ role }) => role === 'subject')?.id ?? [],
  );
  return worked(question, {
    operation: 'count',
    operands: facts,
    result: { kind: 'count', count: picked.length, entities, open: false },
    excluded: family.left.map(factOf),
  });
}

/** Those with the earliest or the latest date; several where they share it. */
function atEnd(parts: readonly Operand[], end: 'first' | 'last'): Operand[] {
  const periods = parts.flatMap(({ indexed }) => indexed.frame.period ?? []).sort();
  const wanted = end === 'first' ? periods[0] : periods[periods.length - 1];
  return parts.filter(({ indexed }) => indexed.frame.period === wanted);
}
