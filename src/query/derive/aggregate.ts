import { sense } from '../../linking/sense.js';
import type { Answer, CaveatCode, DerivedQuantity, DerivedResult } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import { sensePostings } from '../postings.js';
import type { Operation } from '../query.js';
import type { Snapshot } from '../snapshot.js';
import * as arithmetic from './arithmetic.js';
import { type Family, familyOf } from './family.js';
import { factOf, type Operand, operandOf } from './operand.js';
import { worked } from './outcome.js';
import { members, select } from './selection.js';

const figures = (operands: readonly Operand[]) => operands.map(({ quantity }) => quantity);
const asQuantity = (quantity: DerivedQuantity): DerivedResult => ({ kind: 'quantity', quantity });

/** A sum over the parts of a total: all of them, those of a date, all but some. */
export function sumOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2) return undefined;
  if (family.named.length === 1 && question.excluded.length === 0) return undefined;
  if (family.named.length > 1 && question.excluded.length === 0) {
    const quantity = arithmetic.sum(figures(family.named));
    const named = family.named.map(factOf);
    return quantity && worked(question, { operation: 'sum', operands: named, result: asQuantity(quantity) });
  }
  const ends = question.numbers.length > 0 ? largest(question, family) : undefined;
  const ofEnds = ends && ends.length > 1 ? arithmetic.sum(figures(ends)) : undefined;
  if (ends && ofEnds)
    return worked(question, { operation: 'sum', operands: ends.map(factOf), result: asQuantity(ofEnds) });
  const years = yearsAsked(question);
  if (question.operations.includes('by-year') || years.length > 1) return byYear(question, family);
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

export const yearsAsked = (question: Interpretation): string[] =>
  question.dates.filter(({ edtf }) => /^\d{4}$/u.test(edtf)).map(({ edtf }) => edtf);

/** The parts of a total, added up by the year in which each was set up. */
export function byYear(question: Interpretation, family: Family): Answer | undefined {
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
    if (Number.isInteger(year) && year > 0) years.set(year, [...(years.get(year) ?? []), part]);
  }
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, operands]) => {
      const quantity = arithmetic.sum(figures(operands));
      return quantity ? [{ label: { year }, quantity, facts: operands.map(factOf) }] : [];
    });
}

const AVERAGES = { mean: arithmetic.mean, median: arithmetic.median };

/** Mean and median of the parts, or of a group's count over its size. */
export function averageOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const asked = (['mean', 'median'] as const).filter((operation) => question.operations.includes(operation));
  const family = familyOf(question, snapshot);
  const ofTotal = family && meanOfTotal(question, family, snapshot);
  if (ofTotal) return ofTotal;
  if (family && family.parts.length > 1) {
    const parts = asked.flatMap((operation) => {
      const quantity = AVERAGES[operation](figures(family.parts));
      return quantity ? [{ label: { operation }, quantity, facts: family.parts.map(factOf) }] : [];
    });
    const [only] = parts;
    if (!only) return undefined;
    const result: DerivedResult = parts.length === 1 ? asQuantity(only.quantity) : { kind: 'several', parts };
    return worked(question, { operation: asked[0] as Operation, operands: family.parts.map(factOf), result });
  }
  // How a group's count is spread over its accounts is not printed, so that it has no median.
  return asked.includes('mean') ? meanPerAccount(question, snapshot) : undefined;
}

/** The mean in a currency in which the total alone is printed. */
function meanOfTotal(
  question: Interpretation,
  { total, parts, left, unit }: Family,
  { index }: Snapshot,
): Answer | undefined {
  const currency = question.currencies.find((each) => each !== unit);
  const indexed = total && index.byFact.get(factOf(total));
  const whole = currency !== undefined && indexed ? operandOf(indexed, currency) : undefined;
  if (!whole || left.length > 0 || question.operations.includes('median')) return undefined;
  const { value, bound, unit: own } = whole.quantity;
  const count = parts.length;
  return worked(question, {
    operation: 'mean',
    operands: [factOf(whole)],
    result: {
      kind: 'quantity',
      quantity: arithmetic.rounded({ value: value / count, bound, unit: own }),
      terms: [
        { value, bound, unit: own },
        { value: count, bound: 'exact', unit: 'facts' },
      ],
    },
    caveats: [{ code: 'distribution-unknown' }],
  });
}

/** "646,000 followers for 102 accounts": the mean of a group, as much a lower bound as its sum. */
function meanPerAccount(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const { base } = snapshot;
  const sizeOf = (accounts: readonly string[]) =>
    accounts.map((id) => base.accounts.get(id)?.size).find((size) => size !== undefined);
  const groups = members(
    select(
      question,
      snapshot,
      (indexed) => indexed.frame.kind === 'milestone' && sizeOf(indexed.frame.accounts) !== undefined,
      { floor: 0.4 },
    ),
  );
  const best = groups
    .flatMap(({ indexed }) => operandOf(indexed) ?? [])
    .find(({ quantity }) => quantity.unit !== 'accounts');
  const size = best && sizeOf(best.indexed.frame.accounts);
  if (!best || !size) return undefined;
  const counted = ofAccounts(best.indexed.frame.accounts, snapshot).find(({ frame }) =>
    frame.slots.value?.some(({ quantity }) => quantity?.unit === 'accounts' && quantity.value === size),
  );
  const { value, bound, unit } = best.quantity;
  return worked(question, {
    operation: 'mean',
    operands: [factOf(best), ...(counted ? [counted.frame.fact] : [])],
    result: asQuantity({ value: value / size, bound, unit }),
    caveats: [
      { code: 'distribution-unknown' },
      ...(bound === 'at-least' ? [{ code: 'lower-bound' as const }] : []),
    ],
  });
}

/** The frames that concern any of these accounts. */
const ofAccounts = (accounts: readonly string[], { index }: Snapshot): IndexedFrame[] =>
  accounts
    .flatMap((id) => [...sensePostings(index, sense('account', id)).orders])
    .map((order) => index.frames[order] as IndexedFrame)
    .filter(({ frame }) => frame.accounts.some((id) => accounts.includes(id)));

/** What was spent in one year against another, by the parts of a total. */
export function yearsApart(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const years = yearsAsked(question).map(Number);
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

/** The largest and the smallest of a family, or the distance between them. */
export function extremeOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2 || family.named.length > 0) return undefined;
  const both = ['max', 'min'].every((operation) => question.operations.includes(operation));
  const between = (['difference', 'ratio'] as const).find((each) => question.operations.includes(each));
  if (both && !between) return rankOf(question, snapshot);
  const ordered = byValue(family.parts);
  const [most, least] = [ordered[0] as Operand, ordered[ordered.length - 1] as Operand];
  if (between) {
    const quantity = BETWEEN[between](most.quantity, least.quantity);
    return (
      quantity &&
      worked(question, {
        operation: between,
        operands: [factOf(most), factOf(least)],
        result: asQuantity(quantity),
      })
    );
  }
  const wanted = question.operations.includes('min') ? [...ordered].reverse() : ordered;
  const place = question.numbers.find(
    ({ match }) => match.ordinal && match.value > 1 && match.value <= wanted.length,
  )?.match.value;
  if (place !== undefined) {
    const placed = wanted[place - 1] as Operand;
    return worked(question, {
      operation: 'rank',
      operands: [factOf(placed), ...wanted.filter((each) => each !== placed).map(factOf)],
      result: { kind: 'quantity', quantity: { value: place, bound: 'exact', unit: 'rank' } },
    });
  }
  const [winner, ...others] = wanted.map(factOf);
  if (winner === undefined) return undefined;
  return worked(question, {
    operation: question.operations.includes('min') ? 'min' : 'max',
    operands: wanted.map(factOf),
    result: { kind: 'winner', fact: winner, others },
  });
}

/** What lies between the ends of a family. */
const BETWEEN = { difference: arithmetic.difference, ratio: arithmetic.ratio };

/** Largest first; equal figures keep the order of the facts. */
export const byValue = (operands: readonly Operand[]): Operand[] =>
  [...operands].sort((a, b) => b.quantity.value - a.quantity.value || a.indexed.order - b.indexed.order);

/** The whole family in order of size, with the place of the part that is named. */
export function rankOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || family.parts.length < 2) return undefined;
  const ordered = byValue(family.parts);
  const [named] = family.named;
  if (!named)
    return worked(question, {
      operation: 'rank',
      operands: ordered.map(factOf),
      result: { kind: 'order', facts: ordered.map(factOf) },
    });
  const position = ordered.findIndex((each) => each.quantity.value === named.quantity.value) + 1;
  return worked(question, {
    operation: 'rank',
    operands: [factOf(named), ...ordered.filter((each) => each !== named).map(factOf)],
    result: { kind: 'quantity', quantity: { value: position, bound: 'exact', unit: 'rank' } },
  });
}

/** What part of the total the named parts, or the largest ones, make up. */
export function shareOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family?.total || family.parts.length < 2) return undefined;
  const { total } = family;
  const picked =
    family.named.length > 0
      ? family.named
      : (largest(question, family) ?? limited(question, family) ?? bridged(question, family, snapshot));
  const part = picked && arithmetic.sum(figures(picked));
  const percent = part && arithmetic.share(part, total.quantity);
  if (!picked || !part || !percent) return undefined;
  const operands = [...picked.map(factOf), factOf(total)];
  const terms = [
    part,
    { value: total.quantity.value, bound: total.quantity.bound, unit: total.quantity.unit },
  ];
  const [only] = picked;
  const place = question.operations.includes('rank') || question.asks.includes('position');
  if (!place || picked.length !== 1 || !only) {
    return worked(question, {
      operation: 'share',
      operands,
      result: { kind: 'quantity', quantity: percent, terms },
    });
  }
  const rank = byValue(family.parts).indexOf(only) + 1;
  return worked(question, {
    operation: 'share',
    operands,
    result: {
      kind: 'several',
      parts: [
        { label: { operation: 'share' }, quantity: percent, facts: operands },
        {
          label: { operation: 'rank' },
          quantity: { value: rank, bound: 'exact', unit: 'rank' },
          facts: family.parts.map(factOf),
        },
      ],
    },
  });
}

/** "The three most expensive": as many of the largest parts as the question counts, one where it counts none. */
function largest(question: Interpretation, family: Family): Operand[] | undefined {
  // "Top three" names a rank and a number.
  const superlative =
    ['max', 'min'].some((operation) => question.operations.includes(operation)) ||
    (question.operations.includes('rank') && question.numbers.length > 0);
  if (!superlative) return undefined;
  const count =
    question.numbers.find(
      ({ match }) => !match.ordinal && Number.isInteger(match.value) && match.value < family.parts.length,
    )?.match.value ?? 1;
  const ordered = byValue(family.parts);
  return (
    question.operations.includes('min') && !question.operations.includes('max') ? ordered.reverse() : ordered
  ).slice(0, count);
}

/** The parts that a date or a limit of the question picks out. */
const limited = (question: Interpretation, { parts, left }: Family): readonly Operand[] | undefined =>
  left.length > 0 && question.excluded.length === 0 ? parts : undefined;

/** The part that another fact singles out in the question's words ("the county that the others are told to copy"). */
function bridged(question: Interpretation, family: Family, snapshot: Snapshot): Operand[] | undefined {
  const parts = new Set(family.parts.map(factOf));
  const facts = select(
    question,
    snapshot,
    ({ frame }) => frame.kind !== 'spending' && !parts.has(frame.fact),
    { floor: 0.4, most: 3 },
  ).all;
  for (const { indexed } of facts) {
    const objects = indexed.frame.actors.filter(({ role }) => role === 'object').map(({ id }) => id);
    const meant = family.parts.filter((part) =>
      part.indexed.frame.actors.some(({ id, role }) => role === 'subject' && objects.includes(id)),
    );
    if (meant.length === 1) return meant;
  }
  return undefined;
}
