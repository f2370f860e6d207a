import { parseEdtf } from '../../language/edtf.js';
import { idOf, spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import { CLOSENESS } from '../facets.js';
import type { IndexedFrame } from '../frame-index.js';
import { isGroup } from '../interpret/needs.js';
import type { AskedDate, Interpretation, Need } from '../interpretation.js';
import { strengthOf, weightOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { clausesOf } from './clauses.js';
import { familyOf } from './family.js';
import { worked } from './outcome.js';
import { MOST_PAIRED, pair } from './pair.js';
import { anyFrame, members, select } from './selection.js';
import { haveSides, type Sides, sidesOf } from './sides.js';

const MIN_COVERAGE = 0.15;

/** Dated facts about what the question names, in order of time. */
export function timelineOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const dated = inTime(
    question,
    (question.operations.includes('order')
      ? (named(question, snapshot) ?? partsOf(question, snapshot))
      : undefined) ?? eventsAbout(question, snapshot),
  );
  if (dated.length < 2) return undefined;
  return orderOf(question, dated, question.operations.includes('order') ? 'order' : 'timeline');
}

function orderOf(
  question: Interpretation,
  dated: readonly IndexedFrame[],
  operation: 'order' | 'timeline',
): Answer {
  const facts = dated.map(({ frame }) => frame.fact);
  return worked(question, { operation, operands: facts, result: { kind: 'order', facts } });
}

/** What happened, dated by the source rather than by its own age: "as of the article" is no event. */
export const isEvent = ({ frame: { kind }, when }: IndexedFrame): boolean => {
  if (when?.start === undefined || kind === 'source' || when.uncertain) return false;
  // What goes on since a date began then; a count that holds since then is no event.
  if (when.end === undefined && kind === 'milestone') return false;
  return !when.approximate || kind === 'policy' || kind === 'account' || kind === 'event';
};

function eventsAbout(question: Interpretation, snapshot: Snapshot): IndexedFrame[] {
  const topic = topicOf(question);
  const about = {
    ...question,
    needs: question.needs.filter((need) => need.force !== 'hard' || topic.includes(need) || isPlace(need)),
  };
  const found = members(select(about, snapshot, anyFrame, { is: isEvent, floor: MIN_COVERAGE }))
    .map(({ indexed }) => indexed)
    .filter((indexed) => topic.length === 0 || topic.some((need) => strengthOf(need, indexed) > 0));
  const joined = networksJoined(question, topic, found);
  if (joined) return joined;
  const kinds = question.needs.flatMap(({ senses }) =>
    senses.filter((value) => spaceOf(value) === 'kind').map(idOf),
  );
  const ofKind = found.filter(({ frame }) => HAPPENINGS.includes(frame.kind) && kinds.includes(frame.kind));
  if (ofKind.length > 1) return ofKind;
  const happenings = found.filter(({ frame }) => HAPPENINGS.includes(frame.kind));
  return happenings.length > 1 ? happenings : found;
}

/** "In which order did it join its networks": its own accounts, and no other doings of that time. */
function networksJoined(
  { asks, wishes, needs }: Interpretation,
  topic: readonly Need[],
  found: readonly IndexedFrame[],
): IndexedFrame[] | undefined {
  const ofNetworks =
    [...asks, ...wishes].includes('platform') && needs.some(({ senses }) => senses.includes('action:joined'));
  const own = found.filter(
    (indexed) =>
      indexed.frame.kind === 'account' && topic.every((need) => strengthOf(need, indexed) === CLOSENESS.own),
  );
  return ofNetworks && topic.length > 0 && own.length > 1 ? own : undefined;
}

const HAPPENINGS: readonly string[] = ['account', 'event', 'policy', 'spending', 'system'];
/** "In what order were the centres created": the parts of a total, where they are all that the question speaks of. */
function partsOf(question: Interpretation, snapshot: Snapshot): IndexedFrame[] | undefined {
  const family = familyOf(question, snapshot);
  const parts = family?.named.length === 0 ? family.parts.map(({ indexed }) => indexed).filter(isEvent) : [];
  const isTold = (need: Need): boolean =>
    need.force === 'ignored' ||
    isGroup(need, snapshot.index) ||
    parts.every((indexed) => strengthOf(need, indexed) > 0);
  return parts.length > 1 && question.needs.every(isTold) ? parts : undefined;
}

const isPlace = ({ senses }: Need): boolean =>
  senses.every((value) => value.startsWith('country:') || value.startsWith('actor:')) &&
  senses.some((value) => value.startsWith('country:'));

/** "Which came first, A or B": the events of all that is named, if every one of the names has its own. */
function named(question: Interpretation, snapshot: Snapshot): IndexedFrame[] | undefined {
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

/** Of something that happened: it has a time with two ends, or is an account that has been there since. */
const isBounded = ({ frame, when }: IndexedFrame): boolean =>
  when?.start !== undefined && (when.end !== undefined || frame.kind === 'account');

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

/**
 * What the story is about: the first name, with those of its sort that follow at once ("TikTok et Douyin"). Names
 * further on mark its stations ("de l'accord de Luoyang à la préfecture").
 */
function topicOf(question: Interpretation): Need[] {
  const names = question.needs.filter(({ force }) => force === 'hard');
  const [first] = names;
  if (!first) return [];
  const sort = (need: Need) => spaceOf(need.senses[0] ?? 'none:');
  const topic = [first];
  for (const need of names.slice(1)) {
    const last = topic[topic.length - 1] as Need;
    if (sort(need) !== sort(first) || need.unit.from - last.unit.to > 2) break;
    topic.push(need);
  }
  return topic;
}

/** What happened in the time that the question bounds, in order of time. */
function inTime(question: Interpretation, frames: readonly IndexedFrame[]): IndexedFrame[] {
  const bounds = question.dates.filter(({ edtf }) => /^\d/u.test(edtf)).map(boundsOf);
  const [only] = bounds;
  // "From 2014 to 2016" is one date or two; one that stands beside things to be put in order may tell which is meant.
  const bounded = bounds.length > 1 || (only && (!question.operations.includes('order') || only.interval));
  const from = bounded ? Math.min(...bounds.map((bound) => bound.from)) : Number.NEGATIVE_INFINITY;
  const to = bounded ? Math.max(...bounds.map((bound) => bound.to)) : Number.POSITIVE_INFINITY;
  // Beside each frame, so that sorting thousands does not read them again and again.
  return frames
    .map((indexed) => ({ indexed, start: indexed.when?.start ?? 0, order: indexed.order }))
    .filter(({ start }) => start >= from && start <= to)
    .sort((a, b) => a.start - b.start || a.order - b.order)
    .map(({ indexed }) => indexed);
}

/** From when to when a date lets events in. */
function boundsOf({ edtf, relation }: AskedDate, _: number, { length }: readonly AskedDate[]) {
  const { start, end, precision } = parseEdtf(edtf);
  const [first, last] = [start ?? Number.NEGATIVE_INFINITY, end ?? Number.POSITIVE_INFINITY];
  const interval = precision === 'interval';
  // Of two dates each is an end.
  if (length > 1) return { from: first, to: last, interval };
  switch (relation) {
    case 'before':
      return { from: Number.NEGATIVE_INFINITY, to: first - 1, interval };
    case 'as-of':
      return { from: Number.NEGATIVE_INFINITY, to: last, interval };
    case 'after':
      return { from: last + 1, to: Number.POSITIVE_INFINITY, interval };
    case 'since':
      return { from: first, to: Number.POSITIVE_INFINITY, interval };
    default:
      return { from: first, to: last, interval };
  }
}
