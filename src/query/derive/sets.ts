import { spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import type { FrameIndex, IndexedFrame } from '../frame-index.js';
import { hasSense } from '../interpret/needs.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { worked } from './outcome.js';
import { MOST_PAIRED, pair } from './pair.js';
import { select } from './selection.js';

/** A fact that lists more of them is more of a list. */
const PER_PLATFORM = 0.1;

/** A set of platforms, and the facts that give it. */
interface PlatformSet {
  readonly facts: readonly string[];
  readonly platforms: readonly string[];
}

/** The platforms that two actors or two lists have in common, or that the one has and the other lacks. */
export function platformSets(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const sets = setsOfActors(question, snapshot) ?? setsOfLists(question, snapshot);
  if (!sets) return undefined;
  const lacking = question.operations.includes('lacking');
  const [from, other] = lacking && lacksFirst(question) ? [sets[1], sets[0]] : sets;
  const others = new Set(other.platforms);
  const entities = from.platforms.filter((id) => others.has(id) !== lacking);
  if (entities.length === 0) return undefined;
  return worked(question, {
    operation: 'count',
    operands: [...from.facts, ...other.facts],
    result: {
      kind: 'count',
      count: entities.length,
      entities,
      open: false,
      of: lacking ? 'one' : 'both',
    },
  });
}

/** Being there, or being followed there; that somebody speaks of an account is neither. */
const isThere = ({ frame: { kind, actions } }: IndexedFrame): boolean =>
  kind === 'milestone' || (kind === 'account' && (actions.includes('opened') || actions.includes('active')));

/** Where two actors that are named are, by their accounts and by who follows them. */
function setsOfActors(
  question: Interpretation,
  { index }: Snapshot,
): readonly [PlatformSet, PlatformSet] | undefined {
  const names = namesOf(question);
  if (names.length !== 2) return undefined;
  const [first, second] = names.map((need): PlatformSet => {
    const held = index.coverage
      .covering([need], [1], { admits: isThere })
      .filter(({ indexed }) => listed(indexed, index).length > 0)
      // Where an actor is itself, and only failing that where its parts are: best come first.
      .filter(({ coverage }, _, all) => coverage === all[0]?.coverage);
    return {
      facts: held.map(({ indexed }) => indexed.frame.fact),
      platforms: [...new Set(held.flatMap(({ indexed }) => listed(indexed, index)))],
    };
  }) as [PlatformSet, PlatformSet];
  return first.platforms.length > 0 && second.platforms.length > 0 ? [first, second] : undefined;
}

/** The actors that the question names; what an article on somebody lists is not where that one is. */
const namesOf = ({ needs }: Interpretation): Need[] =>
  needs.filter(
    ({ force, senses }) =>
      force === 'hard' &&
      senses.some((value) => spaceOf(value) === 'actor' || spaceOf(value) === 'who') &&
      !senses.some((value) => spaceOf(value) === 'source'),
  );

const listed = ({ frame }: IndexedFrame, { traits }: FrameIndex): string[] =>
  frame.platforms.filter((id) => !traits.broadPlatforms.has(id));

/** Two facts that each list platforms and share the question between them. */
function setsOfLists(
  question: Interpretation,
  snapshot: Snapshot,
): readonly [PlatformSet, PlatformSet] | undefined {
  const list = (indexed: IndexedFrame) => listed(indexed, snapshot.index);
  const both = pair(
    select(question, snapshot, (indexed) => list(indexed).length > 1, { most: MOST_PAIRED }),
    question,
    {
      bonus: (indexed) => PER_PLATFORM * list(indexed).length,
      // Two accounts of one list are no two lists.
      harmony: (a, b) => (list(a).join() === list(b).join() ? undefined : 0),
    },
  );
  // Of three that are named, two say nothing.
  if (
    !both ||
    !namesOf(question).every((need) => [both.first, both.second].some((one) => strengthOf(need, one) > 0))
  )
    return undefined;
  const setOf = (indexed: IndexedFrame): PlatformSet => ({
    facts: [indexed.frame.fact],
    platforms: list(indexed),
  });
  return [setOf(both.first), setOf(both.second)];
}

/** "Missing from A, though B has it": the one that lacks it stands at once behind the word. */
function lacksFirst({ units, needs }: Interpretation): boolean {
  const marker = units.find(({ senses }) => senses.includes('op:lacking'));
  const names = needs.filter(({ force }) => force === 'hard');
  return marker !== undefined && names.length > 1 && names.every(({ unit }) => unit.from >= marker.to);
}

/** Sets are asked of platforms: "which networks do both name". */
export const asksForPlatformSet = (question: Interpretation): boolean =>
  question.operations.some((operation) => operation === 'common' || operation === 'lacking') &&
  (question.wishes.includes('platform') ||
    question.asks.includes('platform') ||
    hasSense(question.needs, 'measure:networks', 'type:social-network', 'concept:social-network'));
