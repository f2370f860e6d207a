import { spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf, weightOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { clausesOf } from './clauses.js';
import { HAPPENINGS, inTime, isBounded, isEvent, MIN_COVERAGE, orderOf } from './happenings.js';
import { MOST_PAIRED, pair } from './pair.js';
import { anyFrame, members, select } from './selection.js';
import { haveSides, type Sides, sidesOf } from './sides.js';

/** "Which came first, A or B": the events of all that is named, if every one of the names has its own. */
export function inOrder(question: Interpretation, snapshot: Snapshot): IndexedFrame[] | undefined {
  const names = question.needs.filter(({ force }) => force === 'hard');
  const platforms = names.filter(({ senses }) => senses.some((value) => value.startsWith('platform:')));
  const several = eachInOrder(question, snapshot);
  if (several) return several;
  if (platforms.length > 1) {
    const found = members(
      select(question, snapshot, anyFrame, { is: isEvent, kinds: HAPPENINGS, floor: MIN_COVERAGE }),
    ).map(({ indexed }) => indexed);
    return platforms.every((need) => found.some((indexed) => strengthOf(need, indexed) > 0))
      ? found
      : undefined;
  }
  const sides = sidesOf(question, ({ text }) => OR.has(text.toLowerCase()));
  return (
    (sides && inTwo(question, snapshot, sides, MIN_SCORE.parted)) ??
    // Each of the two must have a name of its own.
    (names.length > 1 ? inTwo(question, snapshot, [names, names], MIN_SCORE.listed) : undefined)
  );
}

const OR: ReadonlySet<string> = new Set(['or', 'ou']);
/** Less is enough where the question says itself what stands against what. */
const MIN_SCORE = { parted: 1, listed: 1.5 } as const;

/** One event for each of two sides. */
function inTwo(
  question: Interpretation,
  snapshot: Snapshot,
  sides: Sides,
  least: number,
): IndexedFrame[] | undefined {
  const both = pair(
    select(question, snapshot, anyFrame, { is: isBounded, kinds: HAPPENINGS, most: MOST_PAIRED }),
    question,
  );
  return both && both.score >= least && haveSides(sides, both.first, both.second)
    ? [both.first, both.second]
    : undefined;
}

/** "Did A open its account before B?": when each of the two happened answers that, whichever came first. */
export function soonerOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  if (!YES_OR_NO.test(question.question) || question.unknown.length > 0 || question.dates.length > 0)
    return undefined;
  const sides = sidesOf(question, ({ senses }) => senses.some((value) => BEFORE_AFTER.has(value)));
  const both = sides && inTwo(question, snapshot, sides, MIN_SCORE.parted);
  if (!both) return undefined;
  return orderOf(question, inTime(question, both), 'order');
}

const YES_OR_NO =
  /^(?:did|was|were|is|are|has|have|had|do|does)\b|^est-ce qu|\b(?:[^\s-]+(?:-t)?-|(?:est|sont|était|étaient|a|ont|avait) )(?:ils?|elles?)\b/iu;
const BEFORE_AFTER: ReadonlySet<string> = new Set(['time:before', 'time:after']);

const MIN_LISTED = 3;
const MIN_LISTED_COVERAGE = 0.5;

/** Somebody or something by name; a platform alone is where many things happened. */
const isOne = ({ force, senses }: Need): boolean =>
  force === 'hard' && !senses.every((value) => spaceOf(value) === 'platform');

/** "In order: A, B and C": the event of each, where every one of them has its own. */
function eachInOrder(question: Interpretation, snapshot: Snapshot): IndexedFrame[] | undefined {
  const items = clausesOf(question).filter((needs) => needs.some(isOne));
  if (items.length < MIN_LISTED) return undefined;
  const found = new Set<IndexedFrame>();
  for (const needs of items) {
    const weights = needs.map((need) => weightOf(need, snapshot.index, true));
    const [best] = snapshot.index.coverage.covering(needs, weights, {
      kinds: HAPPENINGS,
      is: isBounded,
      admits: (indexed) => !found.has(indexed),
      floor: MIN_LISTED_COVERAGE,
      most: 1,
    });
    if (!best) return undefined;
    found.add(best.indexed);
  }
  return [...found];
}
