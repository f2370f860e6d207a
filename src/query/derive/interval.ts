import { intervalBetween, overlaps, type PartialDate, parseEdtf } from '../../language/edtf.js';
import { spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import { meetsDate } from '../asked-time.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { familyOf } from './family.js';
import { worked } from './outcome.js';
import { MOST_PAIRED, pair } from './pair.js';
import { anyFrame, select } from './selection.js';

/** Something happened on that date, rather than a count that held about then. */
const HAPPENINGS: ReadonlySet<string> = new Set([
  'account',
  'event',
  'policy',
  'spending',
  'system',
  'relation',
]);
const bonusOf = (kind: string): number =>
  HAPPENINGS.has(kind) || kind === 'source' ? 0.25 : kind === 'statement' ? 0.1 : 0;
/** An article is asked for by its own name, which everything that it tells bears, too. */
const ARTICLE_BONUS = 0.5;
const ACCOUNT_BONUS = 0.2;
const MIN_SCORE = 1;
/** Smaller numbers count days and things; what a question reaches for is larger. */
const MIN_FIGURE = 100;
/** Two moments of one story are mostly told by one article. */
const SAME_SOURCE = 0.15;
/** Nobody asks how long lies between a month and one of its days. */
const SAME_TIME = 0.6;

/** The time between two dated facts that share the question, or between the first and the last of a family. */
export function intervalOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const own = articleInterval(question, snapshot);
  if (own) return own;
  const ends = firstAndLast(question, snapshot) ?? twoDated(question, snapshot);
  if (!ends) return undefined;
  const [from, to] = inOrder(ends);
  const [start, end] = [momentOf(from), momentOf(to)];
  const between = start && end && intervalBetween(start, end);
  if (!between) return undefined;
  const { unit, value, breakdown } = between;
  const inUnit =
    unit === 'days' ? between.days : unit === 'months' ? between.months : inYears(between.months);
  const extent = value === undefined ? inUnit : { min: value, max: value };
  return worked(question, {
    operation: 'interval',
    operands: [from.frame.fact, to.frame.fact],
    slot: 'duration',
    result: {
      kind: 'interval',
      interval: {
        unit,
        min: extent.min,
        max: extent.max,
        from: start.edtf,
        to: end.edtf,
        ...(breakdown ? { calendar: breakdown } : {}),
      },
    },
  });
}

const MONTHS_IN_YEAR = 12;
const inYears = ({ min, max }: { min: number; max: number }) => ({
  min: Math.floor(min / MONTHS_IN_YEAR),
  max: Math.ceil(max / MONTHS_IN_YEAR),
});

/** "How long after publication was it updated": the two dates of one article. */
function articleInterval(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const asked = [...question.asks, ...question.wishes];
  if (!question.ofArticle || !asked.includes('updated')) return undefined;
  const names = question.needs.filter(({ force }) => force === 'hard');
  const [best] = select(
    question,
    snapshot,
    (indexed) =>
      indexed.frame.slots.updated !== undefined &&
      indexed.frame.slots.published !== undefined &&
      // Of an article that is named, another one says nothing.
      names.every((need) => strengthOf(need, indexed) > 0),
    { kind: 'source' },
  ).all;
  const [from, to] = [
    best?.indexed.frame.slots.published?.[0]?.edtf,
    best?.indexed.frame.slots.updated?.[0]?.edtf,
  ];
  const between =
    from !== undefined && to !== undefined ? intervalBetween(parseEdtf(from), parseEdtf(to)) : undefined;
  if (!best || from === undefined || to === undefined || !between) return undefined;
  const { unit, value, days, months, breakdown } = between;
  const extent =
    value === undefined
      ? unit === 'days'
        ? days
        : unit === 'months'
          ? months
          : inYears(months)
      : { min: value, max: value };
  return worked(question, {
    operation: 'interval',
    operands: [best.indexed.frame.fact],
    slot: 'duration',
    result: {
      kind: 'interval',
      interval: { unit, ...extent, from, to, ...(breakdown ? { calendar: breakdown } : {}) },
    },
  });
}

/** Dated on both sides: "before June 2023" is no end of an interval. */
const isDated = (indexed: IndexedFrame): boolean =>
  indexed.frame.kind !== 'source' && momentOf(indexed) !== undefined;

const hasMoment = (indexed: IndexedFrame): boolean => momentOf(indexed) !== undefined;

/** When it happened; what goes on happened when it began. */
function momentOf({ when }: IndexedFrame): PartialDate | undefined {
  if (when?.end === undefined) return when?.from;
  return when.start === undefined ? undefined : when;
}

function twoDated(question: Interpretation, snapshot: Snapshot): [IndexedFrame, IndexedFrame] | undefined {
  const ofArticle =
    question.ofArticle ||
    question.needs.some(({ senses }) =>
      senses.some((value) => value === 'kind:source' || spaceOf(value) === 'source'),
    );
  const named = question.needs.some(({ senses }) => senses.some((value) => spaceOf(value) === 'source'));
  // Of two on one network it is asked since when they are there.
  const onNetwork = question.needs.some(({ senses }) =>
    senses.some((value) => spaceOf(value) === 'platform'),
  );
  const bonus = ({ frame }: IndexedFrame) =>
    (named && frame.kind === 'source' ? ARTICLE_BONUS : bonusOf(frame.kind)) +
    (onNetwork && frame.kind === 'account' ? ACCOUNT_BONUS : 0) -
    (/[~?%]/u.test(frame.period ?? '') ? 0.15 : 0);
  const apart = (a: IndexedFrame, b: IndexedFrame) => {
    const [from, to] = [momentOf(a), momentOf(b)];
    if (!from || !to || from.edtf === to.edtf) return undefined;
    return (a.frame.source === b.frame.source ? SAME_SOURCE : 0) - (overlaps(from, to) ? SAME_TIME : 0);
  };
  const is = ofArticle ? hasMoment : isDated;
  const found = pair(select(question, snapshot, anyFrame, { is, most: MOST_PAIRED }), question, {
    bonus,
    harmony: apart,
  });
  if (!found || found.score < MIN_SCORE) return undefined;
  const ends: [IndexedFrame, IndexedFrame] = [found.first, found.second];
  if (!question.dates.every((date) => ends.some((one) => meetsDate(one, date)))) return undefined;
  // "To reach 500 million": where neither end is that, the time between them is another one.
  const figures = question.numbers.filter(({ match }) => !match.ordinal && match.value >= MIN_FIGURE);
  return figures.every(({ match }) => ends.some(({ numbers }) => numbers.includes(match.value)))
    ? ends
    : undefined;
}

/** "Between the first and the last of the centres": the ends of a family's dates. */
function firstAndLast(
  question: Interpretation,
  snapshot: Snapshot,
): [IndexedFrame, IndexedFrame] | undefined {
  if (!question.operations.includes('first') || !question.operations.includes('last')) return undefined;
  const family = familyOf(question, snapshot);
  const dated = (family?.parts ?? []).map(({ indexed }) => indexed).filter(isDated);
  const ordered = dated.sort(
    (a, b) => (a.frame.period as string).localeCompare(b.frame.period as string) || a.order - b.order,
  );
  const [first, last] = [ordered[0], ordered[ordered.length - 1]];
  return first && last && first !== last ? [first, last] : undefined;
}

function inOrder([a, b]: [IndexedFrame, IndexedFrame]): [IndexedFrame, IndexedFrame] {
  const start = ({ frame }: IndexedFrame) => parseEdtf(frame.period as string).start ?? 0;
  return start(a) <= start(b) ? [a, b] : [b, a];
}
