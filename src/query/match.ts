import type { Slot } from '../facts/fact.js';
import type { SlotValue } from '../facts/frame.js';
import { SOURCE_KIND } from '../facts/source-frame.js';
import { overlaps, parseEdtf } from '../language/edtf.js';
import { idOf, type Sense, spaceOf } from '../linking/sense.js';
import { CLOSENESS } from './facets.js';
import type { FrameIndex, IndexedFrame } from './frame-index.js';
import type { AskedDate, Interpretation, Need } from './interpretation.js';

/** How a frame meets a question. */
export interface Match {
  readonly indexed: IndexedFrame;
  /** Share of the question's weight that the frame covers, 0 to 1. */
  readonly coverage: number;
  /** Ranks matches: coverage, then what tells equals apart. */
  readonly score: number;
  /** Constraints that the frame fails; one is enough to make it no answer. */
  readonly failed: readonly Failure[];
  /** Soft needs that the frame does not meet and another frame could. */
  readonly uncovered: readonly Need[];
  /** The asked slot that the frame fills. */
  readonly slot?: Slot;
}

export type Failure =
  | { readonly why: 'name'; readonly need: Need }
  | { readonly why: 'date'; readonly date: AskedDate }
  | { readonly why: 'number'; readonly value: number }
  /** The article itself, where the question is about what it says. */
  | { readonly why: 'kind' }
  | { readonly why: 'slot'; readonly slots: readonly Slot[] };

/** What of the question a match is scored on; derivations ask with other slots than the question's own. */
export interface MatchOptions {
  readonly slots?: readonly Slot[];
  /** Derivations select by names and leave dates and numbers to the operator. */
  readonly ignoreDates?: boolean;
  readonly ignoreNumbers?: boolean;
}

const MIN_WEIGHT = 0.2;
/** An ordinary word that the base lacks may still be the point of the question, unless a measure is. */
const IGNORED_WEIGHT = { measured: 0.1, otherwise: 0.35 } as const;
const NAME_WEIGHT = 1;
const KIND_WEIGHT = 0.7;
/** How much the words' own ranking tells between facts that cover the question alike. */
const TEXT_WEIGHT = 0.15;
/** A term found in the words of the statement where the question's word also has a sense that the frame lacks. */
const TERM_FOR_SENSE = 0.8;
const SOURCE_TERM = 0.35;

/** The weight of a need: rare senses and words say more than common ones. */
export function weightOf(need: Need, index: FrameIndex, measured = false): number {
  if (need.force === 'ignored') return measured ? IGNORED_WEIGHT.measured : IGNORED_WEIGHT.otherwise;
  if (need.force === 'hard') return NAME_WEIGHT;
  // "The policy of …" wants a policy, however many there are.
  if (need.senses.some((value) => value === 'kind:policy' || value === 'kind:spending')) return KIND_WEIGHT;
  const orders = new Set<number>();
  for (const value of need.senses) for (const order of index.bySense.get(value) ?? []) orders.add(order);
  for (const forms of need.unit.terms)
    for (const form of forms) for (const order of index.byTerm.get(form) ?? []) orders.add(order);
  const count = index.frames.length;
  const rarity = Math.log(1 + (count - orders.size + 0.5) / (orders.size + 0.5)) / Math.log(1 + count * 2);
  return Math.max(MIN_WEIGHT, Math.min(1, rarity));
}

/** How firmly a frame meets a need, 0 to 1. */
export function strengthOf(need: Need, indexed: IndexedFrame): number {
  let best = 0;
  for (const value of need.senses) best = Math.max(best, indexed.senses.get(value) ?? 0);
  if (need.force === 'hard' || best === 1) return best;
  const { terms } = need.unit;
  if (terms.length === 0) return best;
  const share = (held: ReadonlySet<string>) =>
    terms.filter((forms) => forms.some((form) => held.has(form))).length / terms.length;
  const own = share(indexed.terms) * (need.senses.length > 0 ? TERM_FOR_SENSE : 1);
  return Math.max(best, own, share(indexed.sourceTerms) * SOURCE_TERM);
}

/**
 * Scores one frame against a question.
 * @param text how the text index ranks it for the question's words: 1 for the best, 0 for none
 */
export function matchFrame(
  indexed: IndexedFrame,
  question: Interpretation,
  weights: ReadonlyMap<Need, number>,
  text: number,
  options: MatchOptions = {},
): Match {
  const failed: Failure[] = [];
  const uncovered: Need[] = [];
  const dated = question.needs.some((need) => need.force === 'soft' && isDecisive(need, question));
  let total = 0;
  let covered = 0;
  for (const need of question.needs) {
    const weight = weights.get(need) ?? MIN_WEIGHT;
    const strength = strengthOf(need, indexed);
    const decisive = need.force === 'soft' && isDecisive(need, question);
    total += weight;
    covered += weight * strength;
    const undergoes =
      dated && indexed.frame.kind === 'relation' && need.force === 'hard' && isOnlyObject(need, indexed);
    if (strength > (decisive ? CLOSENESS.part : 0) && !undergoes) continue;
    if (need.force === 'hard' || decisive) failed.push({ why: 'name', need });
    else if (need.force === 'soft') uncovered.push(need);
  }
  if (indexed.frame.kind === SOURCE_KIND && !question.ofArticle) failed.push({ why: 'kind' });
  if (question.ofPresence && !showsPresence(indexed)) failed.push({ why: 'slot', slots: ['existence'] });
  if (!options.ignoreDates)
    for (const date of question.dates)
      if (!meetsDate(indexed, question.lasting ? sinceThen(indexed, date) : date))
        failed.push({ why: 'date', date });
  if (!options.ignoreNumbers) {
    for (const { match } of question.numbers)
      if (
        ((isTelling(match) && match.vague === undefined) || (question.ranked && match.ordinal)) &&
        !indexed.numbers.includes(match.value)
      )
        failed.push({ why: 'number', value: match.value });
  }
  const slots = options.slots ?? question.asks;
  const must = slots.find((asked) => fills(indexed, asked, question));
  const slot = must ?? question.wishes.find((asked) => fills(indexed, asked, question));
  if (slots.length > 0 && must === undefined) failed.push({ why: 'slot', slots });
  const coverage = total === 0 ? 0 : covered / total;
  return {
    indexed,
    coverage,
    score: coverage + tieBreak(indexed, question, slot) + TEXT_WEIGHT * text,
    failed,
    uncovered,
    ...(slot ? { slot } : {}),
  };
}

/** Senses that decide what is asked: "when was it closed" is not answered by when it was opened. */
function isDecisive({ senses }: Need, { asks, wishes, ofArticle }: Interpretation): boolean {
  if (senses.length === 0) return false;
  if (ofArticle) return senses.includes('kind:source');
  if (senses.every((value) => spaceOf(value) === 'action' || value === 'concept:debut'))
    return asks.includes('date');
  if (!senses.every((value) => value === 'kind:account')) return false;
  return (
    asks.includes('handle') || asks.includes('date') || (asks.length === 0 && wishes.includes('existence'))
  );
}

/** Counts up to a dozen often tell how many things are meant, not a figure of the fact. */
const SMALL_COUNT = 12;
const isTelling = (match: { value: number; ordinal: boolean; unit?: string; vague?: unknown }): boolean =>
  match.ordinal ? match.value > 2 : match.value > SMALL_COUNT || match.unit === 'percent';

/** Whether the frame tells something for a slot; a count must be of what is asked. */
export function fills(indexed: IndexedFrame, slot: Slot, question: Interpretation): boolean {
  return slotValues(indexed, slot, question).length > 0;
}

export function slotValues(
  indexed: IndexedFrame,
  slot: Slot,
  question: Interpretation,
): readonly SlotValue[] {
  const { slots } = indexed.frame;
  const values = (slots[slot] ?? []).filter(
    ({ entity }) => entity === undefined || !question.tooBroad.has(entity),
  );
  // "Before June 2023" does not say when.
  if (slot === 'date')
    return values.filter(({ edtf }) => edtf === undefined || parseEdtf(edtf).start !== undefined);
  if (slot === 'name')
    return [
      ...values,
      ...(slots.actor ?? []).filter(({ entity }) => entity !== undefined && question.named.has(entity)),
    ];
  if (slot === 'value' || slot === 'amount') {
    const currencies = question.currencies;
    if (currencies.length > 0 && frameAmounts(indexed).length > 0) {
      return frameAmounts(indexed).filter(
        ({ quantity }) => quantity !== undefined && currencies.includes(quantity.unit),
      );
    }
  }
  if (slot === 'value') {
    const counted = [...values, ...(slots.amount ?? []), ...(slots.position ?? [])];
    const measures = askedMeasures(question);
    if (measures.length === 0) return counted;
    return measures.some(
      (value) =>
        (indexed.senses.get(value) ?? 0) > 0 &&
        indexed.frame.measures.length > 0 &&
        bearsMeasure(indexed, value),
    )
      ? counted
      : [];
  }
  return values;
}

const frameAmounts = ({ frame }: IndexedFrame): readonly SlotValue[] => frame.slots.amount ?? [];

/** The frame counts in this measure; that its sentence mentions the word is not enough. */
function bearsMeasure(indexed: IndexedFrame, value: Sense): boolean {
  return indexed.frame.measures.length > 0 && (indexed.senses.get(value) ?? 0) !== 0.9;
}

export const askedMeasures = (question: Interpretation): Sense[] =>
  question.needs.flatMap(({ senses }) => senses.filter((value) => spaceOf(value) === 'measure'));

/** An opened account holds from then on. */
function sinceThen({ frame }: IndexedFrame, date: AskedDate): AskedDate {
  return frame.kind === 'account' && frame.actions.includes('opened') && date.relation === 'in'
    ? { ...date, relation: 'as-of' }
    : date;
}

/** Whether the frame's time agrees with an asked date; a frame without one cannot be held to it, unless its words are. */
export function meetsDate(indexed: IndexedFrame, asked: AskedDate): boolean {
  const { period } = indexed.frame;
  if (
    asked.relation === 'in' &&
    /^\d{4}/u.test(asked.edtf) &&
    indexed.dates.some((printed) => overlaps(parseEdtf(printed), parseEdtf(asked.edtf)))
  )
    return true;
  if (asked.edtf.startsWith('XXXX'))
    return period?.slice(5, 10) === asked.edtf.slice(5, 10) || period?.slice(5, 7) === asked.edtf.slice(5);
  if (period === undefined) return false;
  const own = parseEdtf(period);
  const date = parseEdtf(asked.edtf);
  const { start = Number.NEGATIVE_INFINITY, end = Number.POSITIVE_INFINITY } = own;
  switch (asked.relation) {
    case 'before':
      return (
        end < (date.start ?? Number.NEGATIVE_INFINITY) ||
        (start < (date.start ?? Number.NEGATIVE_INFINITY) && own.precision !== 'interval')
      );
    case 'after':
      return start > (date.end ?? Number.POSITIVE_INFINITY) || end > (date.end ?? Number.POSITIVE_INFINITY);
    case 'since':
      return end >= (date.start ?? Number.NEGATIVE_INFINITY);
    case 'as-of':
      return start <= (date.end ?? Number.POSITIVE_INFINITY);
    case 'between':
    case 'in':
      return overlaps(own, date);
  }
}

/** Whether the sentence itself shows what is asked, and not only the fact's fields. */
function printsSlot({ frame, dates }: IndexedFrame, slot: Slot): boolean {
  const statement = frame.statement.en.toLowerCase();
  return (frame.slots[slot] ?? []).some(
    ({ text, quantity, edtf }) =>
      quantity !== undefined ||
      (edtf !== undefined && dates.length > 0) ||
      statement.includes(text.en.toLowerCase()),
  );
}

/** Whether the named actor only suffers what is done: "when did B join" is not told by A following B. */
function isOnlyObject({ senses }: Need, { frame }: IndexedFrame): boolean {
  const roles = frame.actors.filter(({ id }) => senses.includes(`actor:${id}`)).map(({ role }) => role);
  return roles.length > 0 && roles.every((role) => role === 'object');
}

/** An account, or a count of those who follow it, shows that somebody is there. */
const showsPresence = ({ frame }: IndexedFrame): boolean =>
  frame.kind === 'account' || (frame.kind === 'milestone' && frame.slots.actor !== undefined);

/** What tells equals apart: the slot, who the fact is about rather than who it mentions, kinds that count for counts. */
function tieBreak(indexed: IndexedFrame, question: Interpretation, slot: Slot | undefined): number {
  const { frame } = indexed;
  let score = slot === undefined ? 0 : printsSlot(indexed, slot) ? 0.1 : 0.02;
  if (frame.kind === 'account' && question.lasting) score += 0.08;
  // "Who are the followers" wants to be told about them, and not how many they are.
  if (frame.kind === 'milestone' && question.asks.length === 0 && question.wishes.length > 0) score -= 0.25;
  if (question.groupSubject.has(frame.actors[0]?.id ?? '')) score -= 0.1;
  const named = new Set(
    question.needs.flatMap(({ senses }) => senses.filter((value) => spaceOf(value) === 'actor').map(idOf)),
  );
  if (frame.actors.some(({ id, role }) => role === 'subject' && named.has(id))) score += 0.05;
  // A fact about fewer things answers a short question better.
  const strangers = frame.actors.filter(({ id, role }) => role !== 'about' && !named.has(id)).length;
  score -= Math.min(0.05, frame.platforms.length * 0.004 + strangers * 0.008);
  return score;
}
