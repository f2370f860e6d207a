import { idOf, spaceOf } from '../../linking/sense.js';
import type { Answer } from '../answer.js';
import { CLOSENESS } from '../facets.js';
import type { IndexedFrame } from '../frame-index.js';
import { isGroup } from '../interpret/needs.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';
import type { Snapshot } from '../snapshot.js';
import { familyOf } from './family.js';
import { HAPPENINGS, inTime, isEvent, MIN_COVERAGE, orderOf } from './happenings.js';
import { inOrder } from './order.js';
import { anyFrame, members, select } from './selection.js';

/** Dated facts about what the question names, in order of time. */
export function timelineOf(question: Interpretation, snapshot: Snapshot): Answer | undefined {
  const dated = inTime(
    question,
    (question.operations.includes('order')
      ? (inOrder(question, snapshot) ?? partsOf(question, snapshot))
      : undefined) ?? eventsAbout(question, snapshot),
  );
  if (dated.length < 2) return undefined;
  return orderOf(question, dated, question.operations.includes('order') ? 'order' : 'timeline');
}

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
