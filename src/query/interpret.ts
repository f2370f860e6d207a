import type { FactBase } from '../facts/fact-base.js';
import { Slot } from '../facts/fact.js';
import { findDates } from '../language/dates.js';
import { findNumbers } from '../language/numbers.js';
import { annotateQuestion, type Unit } from '../linking/annotate.js';
import type { Gazetteer } from '../linking/gazetteer.js';
import { idOf, spaceOf } from '../linking/sense.js';
import type { FrameIndex } from './frame-index.js';
import { type AskedDate, type AskedNumber, type Interpretation, type Need, SOURCE_SLOTS, type TimeRelation } from './interpretation.js';
import { Operation } from './query.js';

/** What interpreting needs of a snapshot. */
export interface Knowledge {
  readonly base: FactBase;
  readonly gazetteer: Gazetteer;
  readonly index: FrameIndex;
}

/** Senses that a frame may bear; the others steer how the question is answered. */
const BORNE: ReadonlySet<string> = new Set(['actor', 'account', 'platform', 'source', 'country', 'type', 'measure', 'action', 'kind', 'concept']);
/** A frame that lacks one of these is about something else. */
const HARD: ReadonlySet<string> = new Set(['actor', 'account', 'platform', 'source', 'country', 'network', 'city']);

/** Slots that facts fill in too many ways to hold a fact to them. */
const WISHES: ReadonlySet<Slot> = new Set(['actor', 'statement', 'definition', 'role', 'existence', 'content', 'method', 'name', 'reason', 'reaction', 'title', 'place']);
/** Where one of these is asked, the rest of the question only says of what. */
const FIGURES: ReadonlySet<Slot> = new Set(['value', 'amount', 'date', 'position', 'duration']);

/** Understands a normalised question: its names, what it asks for, its dates, numbers and operations. */
export function interpret(question: string, { base, gazetteer, index }: Knowledge): Interpretation {
  const { units, words } = annotateQuestion(question, gazetteer);
  const offset = (unit: Unit) => ({ start: words[unit.from]?.token.start ?? 0, end: words[unit.to - 1]?.token.end ?? 0 });
  const dates: AskedDate[] = findDates(question)
    .map((match) => ({ edtf: match.edtf, relation: relationBefore(units, offset, match.start), text: match.printed, from: match.start, to: match.end }));
  const within = (unit: Unit, span: { from: number; to: number }) => offset(unit).start < span.to && span.from < offset(unit).end;
  const numbers: AskedNumber[] = findNumbers(question)
    .map((match) => ({ match, from: match.start, to: match.end }))
    .filter((number) => !dates.some((date) => number.from < date.to && date.from < number.to));

  const asks = new Set<Slot>();
  const operations = new Set<Operation>();
  const needs: Need[] = [];
  const excluded: Need[] = [];
  const unknown: Unit[] = [];
  let excluding = false;
  for (const unit of units) {
    if (dates.some((date) => within(unit, date))) continue;
    for (const value of unit.senses) {
      if (spaceOf(value) === 'ask') asks.add(Slot.parse(idOf(value)));
      if (spaceOf(value) === 'op' && idOf(value) !== 'exclude') operations.add(Operation.catch('lookup').parse(idOf(value)));
    }
    if (unit.senses.includes('op:exclude')) {
      excluding = true;
      continue;
    }
    if (unit.kind === 'number' || numbers.some((number) => within(unit, number) && unit.kind !== 'name')) continue;
    if (isUnknown(unit, base)) {
      unknown.push(unit);
      continue;
    }
    const need = toNeed(unit, index);
    if (need) (excluding && need.force === 'hard' ? excluded : needs).push(need);
  }
  operations.delete('lookup');
  const measured = needs.some(({ senses }) => senses.some((value) => spaceOf(value) === 'measure'));
  // "kerry twitter followers": a measure and no interrogative asks for its value.
  if (measured && asks.size === 0) asks.add('value');
  // "when was it published" asks when, of the article itself.
  if (SOURCE_SLOTS.some((slot) => asks.has(slot))) asks.delete('date');
  const figures = [...asks].filter((slot) => FIGURES.has(slot));
  const must = figures.length > 0 ? figures : [...asks].filter((slot) => !WISHES.has(slot));
  const wishes = [...asks].filter((slot) => !must.includes(slot));
  return { question, units, needs, asks: must, wishes, operations: [...operations], dates, numbers, excluded, unknown };
}

/** A name that nothing in the base answers to. */
function isUnknown(unit: Unit, base: FactBase): boolean {
  if (unit.kind === 'unknown' || unit.kind === 'handle') return true;
  if (unit.kind !== 'name') return false;
  return unit.senses.every((value) => {
    const space = spaceOf(value);
    return space === 'network' || space === 'city' || (space === 'country' && !isCountryOfBase(idOf(value), base));
  });
}

function isCountryOfBase(code: string, base: FactBase): boolean {
  return base.frames.some((frame) => frame.countries.includes(code));
}

function toNeed(unit: Unit, index: FrameIndex): Need | undefined {
  const senses = unit.senses.filter((value) => BORNE.has(spaceOf(value)));
  if (unit.kind === 'name') return { unit, senses, force: senses.every((value) => HARD.has(spaceOf(value))) ? 'hard' : 'soft' };
  if (unit.kind === 'lexicon') {
    // A word that only asks, or only names an operation, says nothing of the fact itself.
    return senses.length > 0 ? { unit, senses, force: 'soft' } : undefined;
  }
  if (unit.kind === 'small' || unit.terms.length === 0) return undefined;
  const known = unit.terms.some((forms) => forms.some((form) => index.byTerm.has(form)));
  return { unit, senses, force: known ? 'soft' : 'ignored' };
}

const RELATIONS: Readonly<Record<string, TimeRelation>> = {
  'time:before': 'before', 'time:after': 'after', 'time:since': 'since', 'time:between': 'between', 'time:as-of': 'as-of', 'time:until': 'before',
};

/** The relation that stands right before a date: "avant", "since", "as of"; otherwise the date itself. */
function relationBefore(units: readonly Unit[], offset: (unit: Unit) => { start: number; end: number }, start: number): TimeRelation {
  let before: Unit | undefined;
  for (const unit of units) {
    if (offset(unit).end > start) break;
    // "avant le 8 juillet": the article between is no relation.
    if (unit.kind !== 'small' || unit.senses.length > 0) before = unit;
  }
  for (const value of before?.senses ?? []) {
    const relation = RELATIONS[value];
    if (relation) return relation;
  }
  return 'in';
}
