import type { Answer, CaveatCode } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import { queryOf } from '../query-of.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { largest } from './extremes.js';
import { type Family, familyOf } from './family.js';
import { asQuantity, factOf, figures, type Operand, quantitiesOf } from './operand.js';
import { worked } from './outcome.js';

/** A sum over the parts of a total: all of them, those of a date, all but some. */
export function sumOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2) return undefined;
  if (family.named.length === 1) return undefined;
  if (family.named.length > 1) {
    const quantity = arithmetic.sum(figures(family.named));
    const named = family.named.map(factOf);
    return quantity && worked(question, { operation: 'sum', operands: named, result: asQuantity(quantity) });
  }
  const ends = largest(question, family);
  const ofEnds = ends && ends.length > 1 ? arithmetic.sum(figures(ends)) : undefined;
  if (ends && ofEnds)
    return worked(question, { operation: 'sum', operands: ends.map(factOf), result: asQuantity(ofEnds) });
  const years = yearsAsked(question);
  if (question.operations.includes('by-year') || years.length > 1) return byYear(question, family);
  const printed = inAskedCurrency(question, family, snapshot);
  if (printed) return printed;
  const total = arithmetic.sum(figures(family.parts));
  if (!total) return undefined;
  const whole = family.left.length === 0;
  const caveats: CaveatCode[] =
    whole && family.total && family.total.quantity.value !== total.value
      ? [{ code: 'total-differs', fact: factOf(family.total) }]
      : [];
  const parts = family.parts.map(factOf);
  return worked(question, {
    operation: 'sum',
    operands: parts,
    result: asQuantity(total),
    excluded: family.left.map(factOf),
    caveats,
    facts: whole && family.total ? [factOf(family.total), ...parts] : parts,
  });
}

/** "The total in dollars": printed with the total, where not every part is. */
function inAskedCurrency(
  question: Interpretation,
  { total, parts, left }: Family,
  { index }: Snapshot,
): Answer | undefined {
  const [currency] = question.currencies;
  const whole = total && left.length === 0 ? index.byFact.get(factOf(total)) : undefined;
  if (!whole || currency === undefined || parts.every(({ quantity }) => quantity.unit === currency))
    return undefined;
  if (!quantitiesOf(whole).some(({ unit }) => unit === currency)) return undefined;
  const facts = [whole.frame.fact];
  return {
    outcome: 'answered',
    query: queryOf(question, 'lookup', facts),
    facts,
    slot: 'amount',
    caveats: [],
  };
}

export const yearsAsked = (question: Interpretation): string[] =>
  question.dates.filter(({ edtf }) => /^\d{4}$/u.test(edtf)).map(({ edtf }) => edtf);

/** The parts of a total, added up by the year in which each was set up. */
function byYear(question: Interpretation, family: Family): Answer | undefined {
  const parts = partsByYear(family);
  if (parts.length === 0) return undefined;
  return worked(question, {
    operation: 'by-year',
    operands: family.parts.map(factOf),
    result: { kind: 'several', parts },
  });
}

function partsByYear(family: Family) {
  const years = new Map<number, Operand[]>();
  for (const part of family.parts) {
    const year = Number(part.indexed.frame.period?.slice(0, 4));
    if (Number.isInteger(year)) years.set(year, [...(years.get(year) ?? []), part]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, operands]) => {
      const quantity = arithmetic.sum(figures(operands));
      return quantity ? [{ label: { year }, quantity, facts: operands.map(factOf) }] : [];
    });
}

/** Years that are named one by one, or the ends of one span ("between 2019 and 2021"). */
function yearsBetween(question: Interpretation): string[] {
  const [only, ...others] = question.dates;
  return only && others.length === 0 ? only.edtf.split('/') : yearsAsked(question);
}

/** What was spent in one year against another, by the parts of a total. */
export function yearsApart(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const years = yearsBetween(question).map(Number);
  const family = years.length === 2 ? familyOf(question, snapshot) : undefined;
  const sums = (family ? partsByYear(family) : []).filter(({ label }) => years.includes(label.year));
  const [one, other] = sums;
  const quantity = one && other && arithmetic.difference(one.quantity, other.quantity);
  if (!quantity) return undefined;
  const facts = sums.flatMap((part) => part.facts);
  return worked(question, {
    operation: 'difference',
    operands: facts,
    result: {
      kind: 'several',
      parts: [...sums, { label: { operation: 'difference' }, quantity, facts }],
    },
  });
}
