import type { Answer } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import { lookUp } from '../lookup.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { compareTwo } from './compare.js';
import { ratesOf } from './convert.js';
import { countOf, exchangesOf } from './count.js';
import { extremeOf, rankOf } from './extremes.js';
import { familyOf, limitsOf } from './family.js';
import { growthOf } from './growth.js';
import { intervalOf } from './interval.js';
import { averageOf } from './mean.js';
import { partsOf } from './parts.js';
import { asksForPlaces, higherPlaced, placesBetween } from './places.js';
import { asksForPlatformSet, platformSets } from './sets.js';
import { shareOf } from './share.js';
import { sumOf, yearsApart, yearsAsked } from './sum.js';
import { timelineOf } from './timeline.js';

/** One way of working an answer out: when the question calls for it, and how. */
interface Step {
  readonly applies: (question: Interpretation) => boolean;
  readonly run: (question: Interpretation, snapshot: Snapshot) => Answer | undefined;
}

const asksFor =
  (...operations: readonly string[]) =>
  (question: Interpretation): boolean =>
    operations.some((operation) => question.operations.includes(operation));
const bears = (question: Interpretation, value: `${string}:${string}`): boolean =>
  question.needs.some(({ senses }) => senses.includes(value));
const hasType = (question: Interpretation): boolean =>
  question.needs.some(({ senses }) =>
    senses.some((value) => value.startsWith('type:') || value.startsWith('who:')),
  );
const counts = (question: Interpretation): boolean =>
  (question.asks.includes('value') || asksFor('count')(question)) &&
  !question.needs.some(
    ({ senses }) =>
      senses.some((value) => value.startsWith('measure:') && value !== 'measure:bodies') ||
      senses.includes('kind:account'),
  );

/** "On how many networks". */
const asksPlatforms = (question: Interpretation): boolean =>
  question.wishes.includes('platform') || question.asks.includes('platform');

/** A count or an amount is asked, rather than a time. */
const hasFigure = (question: Interpretation): boolean =>
  question.asks.some((slot) => slot === 'value' || slot === 'amount') ||
  question.needs.some(({ senses }) =>
    senses.some(
      (value) =>
        value.startsWith('measure:') ||
        value === 'action:pays' ||
        value === 'kind:spending' ||
        CURRENCIES.has(value),
    ),
  );
const CURRENCIES: ReadonlySet<string> = new Set(['concept:yuan', 'concept:dollar']);

/** "The two dearest": several of the largest or smallest. */
const asksForSome = (question: Interpretation): boolean =>
  asksFor('max', 'min')(question) && question.numbers.some(({ match }) => !match.ordinal && match.value > 1);

const POLICY: ReadonlySet<string> = new Set([
  'action:bans',
  'action:permits',
  'action:restricts',
  'action:exempts',
]);

/** A printed count is better than one of our own. */
function countUnlessPrinted(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  if (!question.needs.some(({ senses }) => senses.some((value) => value.startsWith('measure:'))))
    return countOf(question, snapshot);
  const direct = lookUp(question, snapshot);
  const told = direct.outcome === 'answered' ? snapshot.index.byFact.get(direct.facts[0] ?? '') : undefined;
  // How many bodies are somewhere does not say how many have banned it.
  const done = question.needs.filter(({ senses }) => senses.some((value) => POLICY.has(value)));
  const printed =
    direct.outcome === 'answered' &&
    direct.slot === 'value' &&
    told?.frame.kind === 'milestone' &&
    done.every((need) => strengthOf(need, told) > 0);
  return printed ? direct : countOf(question, snapshot);
}

/**
 * How long one thing took, as its source says: better than the time between two others, where it is all that the
 * question speaks of.
 */
function printedDuration(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  if (asksFor('interval')(question)) return undefined;
  const direct = lookUp(question, snapshot);
  if (direct.outcome !== 'answered' || direct.slot !== 'duration') return undefined;
  const told = snapshot.index.byFact.get(direct.facts[0] as string);
  const meant = question.needs.filter(({ force }) => force !== 'ignored');
  return told && meant.every((need) => strengthOf(need, told) > 0) ? direct : undefined;
}

/** A part of a whole, or one figure as a multiple of another. */
function proportionOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const ends = asksFor('max')(question) && asksFor('min')(question);
  if (asksFor('ratio')(question))
    return (
      (ends ? extremeOf(question, snapshot) : undefined) ??
      compareTwo(question, snapshot, 'ratio') ??
      shareOf(question, snapshot)
    );
  return shareOf(question, snapshot) ?? compareTwo(question, snapshot, 'share');
}

/** "The total without Yibin" leaves a part out; "Xin'an minus Yanshi" sets one against the other. */
function withoutSome(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const family = familyOf(question, snapshot);
  if (!family || (family.named.length > 0 && !asksFor('sum')(question))) {
    return compareTwo(
      { ...question, needs: [...question.needs, ...question.excluded], excluded: [] },
      snapshot,
      'difference',
    );
  }
  return sumOf(question, snapshot);
}

/** "How much did Luoyang spend on its centres": of a whole that is named alone, no single part is told. */
function wholeOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const direct = lookUp(question, snapshot);
  const [first] = direct.outcome === 'answered' ? direct.facts : [];
  const family = first === undefined ? undefined : familyOf(question, snapshot);
  const isPart = family?.parts.some(({ indexed }) => indexed.frame.fact === first);
  return isPart && family?.named.length === 0 ? sumOf(question, snapshot) : undefined;
}

/**
 * The ways in the order in which they are tried: what is most particular first. Each returns nothing where the base
 * does not support it, and the next is tried; the plain look-up comes after them all.
 */
const STEPS: readonly Step[] = [
  { applies: asksForPlaces, run: placesBetween },
  {
    applies: (question) => question.ranked && asksFor('max', 'min', 'compare', 'rank', 'ahead')(question),
    run: higherPlaced,
  },
  { applies: asksForPlatformSet, run: platformSets },
  {
    // "How long did it take to go from A to B" is a time, and no growth.
    applies: (question) => asksFor('growth')(question) && !question.asks.includes('duration'),
    run: growthOf,
  },
  {
    applies: (question) =>
      (!asksFor(
        'interval',
        'order',
        'timeline',
        'share',
        'ratio',
        'mean',
        'median',
        'by-year',
        'difference',
        'max',
        'min',
        'sum',
        'together',
      )(question) ||
        limitsOf(question).length > 0) &&
      !question.asks.includes('duration') &&
      yearsAsked(question).length < 2,
    run: partsOf,
  },
  {
    applies: asksFor('timeline', 'order'),
    run: (question, snapshot) =>
      asksFor('interval', 'difference')(question) || question.asks.includes('duration')
        ? undefined
        : timelineOf(question, snapshot),
  },
  {
    applies: (question) => asksFor('interval')(question) || question.asks.includes('duration'),
    run: (question, snapshot) => printedDuration(question, snapshot) ?? intervalOf(question, snapshot),
  },
  { applies: (question) => asksFor('convert')(question) || question.asks.includes('rate'), run: ratesOf },
  { applies: asksFor('mean', 'median'), run: averageOf },
  { applies: asksFor('share', 'ratio'), run: proportionOf },
  { applies: (question) => question.excluded.length > 0, run: withoutSome },
  {
    applies: (question) =>
      asksFor('difference')(question) && !hasFigure(question) && !asksFor('max', 'min')(question),
    run: (question, snapshot) =>
      (familyOf(question, snapshot)?.named.length ?? 0) > 1 ? undefined : intervalOf(question, snapshot),
  },
  {
    applies: asksFor('difference'),
    run: (question, snapshot) =>
      yearsApart(question, snapshot) ??
      (asksFor('max', 'min')(question) ? extremeOf(question, snapshot) : undefined) ??
      compareTwo(question, snapshot, 'difference') ??
      (hasFigure(question) ? undefined : intervalOf(question, snapshot)),
  },
  {
    applies: (question) =>
      (asksFor('rank')(question) || question.asks.includes('position') || bears(question, 'kind:ranking')) &&
      !question.needs.some(({ senses }) => senses.includes('measure:followers')),
    run: rankOf,
  },
  { applies: (question) => question.asks.includes('amount') && yearsAsked(question).length > 1, run: sumOf },
  {
    applies: ({ asks, wishes, operations, dates, numbers }) =>
      asks.includes('amount') &&
      !wishes.includes('actor') &&
      [operations, dates, numbers].every(({ length }) => length === 0),
    run: wholeOf,
  },
  { applies: asksFor('compare'), run: (question, snapshot) => compareTwo(question, snapshot, 'compare') },
  {
    applies: (question) =>
      asksFor('sum', 'by-year')(question) ||
      (asksFor('together')(question) && (hasFigure(question) || asksForSome(question))),
    run: (question, snapshot) => sumOf(question, snapshot) ?? compareTwo(question, snapshot, 'sum'),
  },
  {
    // "Song, Yibin et Yanshi ensemble": that parts of one total are named says what is added up.
    applies: (question) => asksFor('together')(question) && question.asks.length === 0,
    run: (question, snapshot) =>
      (familyOf(question, snapshot)?.named.length ?? 0) > 1 ? sumOf(question, snapshot) : undefined,
  },
  {
    applies: (question) =>
      bears(question, 'action:exchanged') &&
      (asksFor('count')(question) || question.asks.includes('value') || question.asks.length === 0),
    run: exchangesOf,
  },
  {
    applies: (question) =>
      asksFor('ahead', 'remaining')(question) || (bears(question, 'action:ahead') && question.ranked),
    run: (question, snapshot) => countOf({ ...question, ranked: true }, snapshot),
  },
  {
    applies: (question) => asksFor('max', 'min', 'compare', 'ahead')(question) && !question.ranked,
    run: (question, snapshot) =>
      extremeOf(question, snapshot) ??
      compareTwo(question, snapshot, asksFor('min')(question) ? 'min' : 'max'),
  },
  {
    applies: (question) =>
      counts(question) &&
      !bears(question, 'action:pays') &&
      (hasType(question) || bears(question, 'action:bans') || asksPlatforms(question)),
    run: countUnlessPrinted,
  },
];

/** Two names that no one fact bears, and a count: the two figures, one beside the other. */
export function sideBySide(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const names = question.needs.filter(
    ({ force, senses }) =>
      force === 'hard' && senses.some((value) => /^(?:actor|account|who|country):/u.test(value)),
  );
  return names.length > 1 && question.unknown.length === 0 && hasFigure(question)
    ? compareTwo(question, snapshot, 'compare')
    : undefined;
}

/** Operations whose result nothing but a calculation gives; a plain fact beside them would pass for it. */
const COMPUTED: readonly string[] = ['share', 'ratio', 'mean', 'median', 'growth'];

/** Whether the question asks for a calculation that no look-up can stand in for. */
export const needsCalculation = (question: Interpretation): boolean => asksFor(...COMPUTED)(question);

/** Works an answer out of several facts where the question calls for that. */
export function derive(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  if (question.unknown.length > 0) return undefined;
  for (const step of STEPS) {
    if (!step.applies(question)) continue;
    const answer = step.run(question, snapshot);
    if (answer) return answer;
  }
  return undefined;
}
