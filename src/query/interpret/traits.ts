import type { Slot } from '../../facts/fact.js';
import { SOURCE_KIND } from '../../facts/source-frame.js';
import { parseNumber } from '../../language/numbers.js';
import type { Annotation } from '../../linking/annotate.js';
import { idOf, type Sense, spaceOf } from '../../linking/sense.js';
import { CLOSENESS } from '../facets.js';
import type { FrameIndex } from '../frame-index.js';
import type { AskedNumber, Need } from '../interpretation.js';
import { sensePostings } from '../postings.js';
import { hasSense, hasSpace } from './needs.js';
import type { Read } from './read-units.js';
import { ARTICLE_SLOTS } from './slots.js';
import { overlap } from './spans.js';

/** What is done with an article: its author and outlet are asked for. */
const MADE: readonly Sense[] = ['action:published', 'action:posted', 'action:signed', 'action:wrote'];

/** About an article itself: who wrote it, when it appeared. */
export function isOfArticle(needs: readonly Need[], asks: ReadonlySet<Slot>, index: FrameIndex): boolean {
  if (ARTICLE_SLOTS.some((slot) => asks.has(slot))) return true;
  if (asks.has('author') && hasSpace(needs, 'source')) return true;
  if (asks.has('date') && needs.every(isArticleOrMade))
    return hasSpace(needs, 'source') || hasSense(needs, 'kind:source');
  // "When did Xi publish his article": one that somebody wrote of whom the base tells.
  if (!hasSense(needs, 'kind:source')) return false;
  const asksWhen = asks.has('date') || asks.has('publisher');
  if (asksWhen && !hasSpace(needs, 'source') && needs.some((need) => isSomebody(need, index))) return false;
  return asks.has('date') || asks.has('title') || asks.has('author') || hasSense(needs, ...MADE);
}

const isArticleOrMade = ({ senses }: Need): boolean =>
  senses.some((value) => value === 'kind:source' || spaceOf(value) === 'source' || MADE.includes(value));

/** A name, and of nobody who made an article that the base draws on. */
const isSomebody = ({ force, senses }: Need, index: FrameIndex): boolean =>
  force === 'hard' && senses.every((value) => spaceOf(value) === 'actor' && !madeArticle(value, index));

function madeArticle(value: Sense, index: FrameIndex): boolean {
  const { orders, strengths } = sensePostings(index, value);
  return orders.some(
    (order, at) => strengths[at] === CLOSENESS.own && index.frames[order]?.frame.kind === SOURCE_KIND,
  );
}

/** About a place in a ranking: an ordinal is then a position, and no way of speaking. */
export function isRanked(
  needs: readonly Need[],
  { asks, operations }: Pick<Read, 'asks' | 'operations'>,
  { traits }: FrameIndex,
): boolean {
  if (asks.has('position') || hasSense(needs, 'measure:rank', 'kind:ranking', 'action:ranks', 'action:ahead'))
    return true;
  // "Which came first, the index or the console" is about when.
  if (operations.has('order')) return false;
  return needs.some(({ senses }) => senses.some((value) => traits.systems.has(idOf(value))));
}

const PRESENCE: ReadonlySet<string> = new Set([
  'kind:account',
  'action:active',
  'action:opened',
  'action:joined',
  'action:created',
  'action:closed',
  'action:absent',
  'concept:official',
]);

/** Whether somebody is on a platform at all: only an account can tell. */
export function isOfPresence(needs: readonly Need[], asks: ReadonlySet<Slot>): boolean {
  const placed =
    asks.has('existence') && hasSpace(needs, 'platform') && hasSpace(needs, 'actor', 'who', 'account');
  return (
    placed &&
    needs.every(
      ({ force, senses }) =>
        force === 'hard' ||
        senses.length === 0 ||
        senses.some((value) => PRESENCE.has(value) || spaceOf(value) === 'actor'),
    )
  );
}

/** Asks for a state that goes on once it has begun: which networks somebody is on, which accounts there are. */
export const isLasting = (needs: readonly Need[], asks: ReadonlySet<Slot>): boolean =>
  asks.has('platform') || asks.has('existence') || (asks.size === 0 && hasSense(needs, 'kind:account'));

/** A thing and whose it is: "the hub of AFP". */
const MOST_DEFINED = 2;

/** Asks what or who one thing is, and nothing of what it does. */
export function isOfDefinition(needs: readonly Need[], asks: ReadonlySet<Slot>): boolean {
  const defining = asks.has('definition') || asks.has('role');
  // "What is the risk if every diplomat tweets" asks for more than what a word means.
  const told = needs.filter(({ force }) => force !== 'ignored');
  return (
    defining &&
    told.length <= MOST_DEFINED &&
    !hasSpace(needs, 'measure', 'action', 'kind') &&
    [...asks].every((slot) => ['definition', 'role'].includes(slot))
  );
}

/** The currencies that the words name outside of amounts ("en dollars"), ISO 4217. */
export function currenciesOf({ words }: Annotation, numbers: readonly AskedNumber[]): string[] {
  const free = words.filter(
    ({ token }) =>
      token.kind === 'word' &&
      !numbers.some((number) => overlap({ from: token.start, to: token.end }, number)),
  );
  return [...new Set(free.flatMap(({ folded }) => currencyOf(folded) ?? []))];
}

/** The currency that a word names by itself, as the number grammar reads it. */
function currencyOf(word: string): string | undefined {
  const unit = parseNumber(`2 ${word}`)?.unit;
  return unit === 'percent' ? undefined : unit;
}
