import type { Slot } from '../facts/fact.js';
import { SOURCE_KIND } from '../facts/source-frame.js';
import { spaceOf } from '../linking/sense.js';
import { once } from '../once.js';
import { meetsDate, sinceThen } from './asked-time.js';
import { CLOSENESS } from './facets.js';
import type { IndexedFrame } from './frame-index.js';
import { REACH } from './interpret/needs.js';
import type { AskedDate, AskedNumber, Interpretation, Need } from './interpretation.js';

export type Failure =
  | { readonly why: 'name'; readonly need: Need }
  | { readonly why: 'date'; readonly date: AskedDate }
  | { readonly why: 'number'; readonly value: number }
  /** The article itself, where the question is about what it says; or the reverse. */
  | { readonly why: 'kind' }
  | { readonly why: 'slot'; readonly slots: readonly Slot[] };

/** Needs that a frame fails outright: names that it lacks, senses that decide what is asked. */
export function failedNeeds(
  indexed: IndexedFrame,
  question: Interpretation,
  strengths: readonly number[],
): Failure[] {
  const decisive = decisiveNeeds(question);
  const lifecycle = decisive.includes(true);
  const eventful = decisive.includes(true) && indexed.frame.kind === 'relation';
  return question.needs.flatMap((need, at) => {
    const strength = strengths[at] as number;
    const lacks = decisive[at]
      ? strength <= CLOSENESS.part
      : (isWhoseFigure(need, question) && !bears(indexed, need)) ||
        (eventful && isOnlyObject(need, indexed)) ||
        (strength === 0 && narrowingNeeds(question)[at] === true) ||
        (need.force === 'hard' &&
          (strength === 0 ||
            // When an account was opened is told of that account, not of what its owner did besides.
            (lifecycle &&
              strength < CLOSENESS.own &&
              need.senses.every((value) => spaceOf(value) === 'account'))));
    return lacks ? [{ why: 'name' as const, need }] : [];
  });
}

/** Which needs are decisive, in the question's order. */
const decisiveNeeds = once((question: Interpretation): readonly boolean[] =>
  question.needs.map((need) => need.force === 'soft' && isDecisive(need, question)),
);

/** Senses that decide what is asked: "when was it closed" is not answered by when it was opened. */
function isDecisive({ senses }: Need, { asks, wishes, ofArticle }: Interpretation): boolean {
  if (senses.length === 0) return false;
  if (ofArticle) return senses.includes('kind:source');
  if (senses.every((value) => spaceOf(value) === 'action' || value === 'concept:debut'))
    return asks.includes('date');
  if (!senses.every((value) => value === 'kind:account' || value === 'measure:accounts')) return false;
  return (
    asks.includes('handle') || asks.includes('date') || (asks.length === 0 && wishes.includes('existence'))
  );
}

const OF: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'of']);

/** Which needs say of the class before them which one is meant: "the ministry of the interior" is no other ministry. */
const narrowingNeeds = once(({ needs, units }: Interpretation): readonly boolean[] =>
  needs.map(({ unit, senses }, at) => {
    const before = needs[at - 1];
    return (
      senses.every((value) => spaceOf(value) === 'concept' || spaceOf(value) === 'action') &&
      before?.force === 'soft' &&
      before.senses.some((value) => spaceOf(value) === 'type') &&
      unit.from - before.unit.to <= REACH &&
      units.some(({ from, text }) => from === before.unit.to && OF.has(text.toLowerCase()))
    );
  }),
);

/** A class in a question that names nobody ("followers of the gendarmerie"): another's figure or date is no answer. */
const isWhoseFigure = ({ senses }: Need, { asks, needs }: Interpretation): boolean =>
  asks.some((slot) => TOLD_OF_ONE.has(slot)) &&
  !needs.some(
    (need) => need.force === 'hard' && !need.senses.every((value) => spaceOf(value) === 'platform'),
  ) &&
  senses.some((value) => spaceOf(value) === 'type') &&
  senses.every((value) => CLASSES.has(spaceOf(value)));

const TOLD_OF_ONE: ReadonlySet<string> = new Set(['value', 'amount', 'date']);
const CLASSES: ReadonlySet<string> = new Set(['type', 'actor', 'concept']);

const bears = ({ senses }: IndexedFrame, need: Need): boolean =>
  need.senses.some((value) => spaceOf(value) !== 'concept' && senses.has(value));

/** Whether the named actor only suffers what is done: "when did B join" is not told by A following B. */
function isOnlyObject({ senses }: Need, { frame }: IndexedFrame): boolean {
  const roles = frame.actors.filter(({ id }) => senses.includes(`actor:${id}`)).map(({ role }) => role);
  return roles.length > 0 && roles.every((role) => role === 'object');
}

/** "When was TikTok founded" is about the platform itself, and not about what began on it. */
const isOfPlatformItself = once(
  ({ needs, asks }: Interpretation): boolean =>
    asks.includes('date') &&
    needs.some(({ senses }) => senses.includes('action:founded')) &&
    needs.every(
      ({ force, senses }) =>
        force === 'ignored' || senses.every((value) => ['platform', 'action'].includes(spaceOf(value))),
    ),
);

/** Articles answer only about themselves; presence and definitions are told by some kinds alone. */
export function failedKind(indexed: IndexedFrame, question: Interpretation): Failure[] {
  const { frame } = indexed;
  if (frame.kind === SOURCE_KIND && !question.ofArticle) return [{ why: 'kind' }];
  if (question.ofPresence && !(showsPresence(frame) && isOfNamed(indexed, question)))
    return [{ why: 'slot', slots: ['existence'] }];
  if (question.ofDefinition && !defines(frame)) return [{ why: 'slot', slots: ['definition'] }];
  if (isOfPlatformItself(question) && frame.kind !== 'profile') return [{ why: 'slot', slots: ['date'] }];
  return [];
}

/** An account that only speaks of somebody is not that one's. */
const isOfNamed = ({ frame }: IndexedFrame, { needs }: Interpretation): boolean =>
  needs
    .filter(({ force }) => force === 'hard')
    .every(({ senses }) => {
      const roles = frame.actors.filter(({ id }) => senses.includes(`actor:${id}`)).map(({ role }) => role);
      return roles.length === 0 || roles.some((role) => role !== 'about');
    });

type Frame = IndexedFrame['frame'];

/** An account, or a count of those who follow it, shows that somebody is there. */
const showsPresence = ({ kind, slots }: Frame): boolean =>
  kind === 'account' || (kind === 'milestone' && slots.actor !== undefined);

const DEFINING: ReadonlySet<string> = new Set(['profile', 'system', 'account', 'source']);
const defines = ({ kind, slots }: Frame): boolean =>
  DEFINING.has(kind) || slots.definition !== undefined || slots.role !== undefined;

export const failedDates = (indexed: IndexedFrame, { dates, lasting }: Interpretation): Failure[] =>
  dates
    .filter((date) => !meetsDate(indexed, lasting ? sinceThen(indexed, date) : date))
    .map((date) => ({ why: 'date', date }));

/** A number that the question prints must stand in the frame, unless it only counts or orders in passing. */
export const failedNumbers = ({ numbers }: IndexedFrame, question: Interpretation): Failure[] =>
  tellingNumbers(question)
    .filter((value) => !numbers.includes(value))
    .map((value) => ({ why: 'number', value }));

const tellingNumbers = once(({ numbers, ranked }: Interpretation): readonly number[] =>
  numbers
    .map(({ match }) => match)
    .filter((match) => isTelling(match) || (ranked && match.ordinal))
    .map(({ value }) => value),
);

/** Counts up to a dozen often tell how many things are meant, not a figure of the fact. */
const SMALL_COUNT = 12;
const LAST_COMMON_ORDINAL = 2;

function isTelling({ value, ordinal, unit, vague }: AskedNumber['match']): boolean {
  if (vague !== undefined) return false;
  return ordinal ? value > LAST_COMMON_ORDINAL : value > SMALL_COUNT || unit === 'percent';
}
