import { Slot } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { findDates } from '../language/dates.js';
import { findNumbers, parseNumber } from '../language/numbers.js';
import { annotateQuestion, type Unit } from '../linking/annotate.js';
import type { Gazetteer } from '../linking/gazetteer.js';
import { idOf, type Sense, spaceOf } from '../linking/sense.js';
import type { Word } from '../linking/word.js';
import { who } from './facets.js';
import type { FrameIndex } from './frame-index.js';
import type { AskedDate, AskedNumber, Interpretation, Need, TimeRelation } from './interpretation.js';

/** What interpreting needs of a snapshot. */
export interface Knowledge {
  readonly base: FactBase;
  readonly gazetteer: Gazetteer;
  readonly index: FrameIndex;
}

/** Senses that a frame may bear; the others steer how the question is answered. */
const BORNE: ReadonlySet<string> = new Set([
  'actor',
  'account',
  'platform',
  'source',
  'country',
  'type',
  'measure',
  'action',
  'kind',
  'concept',
]);
/** A frame that lacks one of these is about something else. */
const HARD: ReadonlySet<string> = new Set([
  'actor',
  'account',
  'platform',
  'source',
  'country',
  'network',
  'city',
]);

/** Slots that only an article fills. */
const ARTICLE_SLOTS: readonly Slot[] = ['published', 'updated'];
/** What is done with an article: its author and outlet are asked for. */
const MADE: ReadonlySet<Sense> = new Set<Sense>([
  'action:published',
  'action:posted',
  'action:signed',
  'action:wrote',
]);
const WHICH: ReadonlySet<string> = new Set(['quel', 'quels', 'quelle', 'quelles', 'what', 'which', 'whats']);
const RANKING: ReadonlySet<Sense> = new Set<Sense>([
  'measure:rank',
  'kind:ranking',
  'action:ranks',
  'action:ahead',
]);

/** Slots that facts fill in too many ways to hold a fact to them. */
const WISHES: ReadonlySet<Slot> = new Set([
  'actor',
  'statement',
  'definition',
  'role',
  'existence',
  'content',
  'method',
  'reaction',
  'title',
  'place',
  'publisher',
  'author',
  'platform',
]);
/** Slots so particular that the words around them ask for nothing else. */
const PARTICULAR: ReadonlySet<Slot> = new Set(['rate', 'pace', 'finding', 'contact', 'age']);
/** Where one of these is asked, the rest of the question only says of what. */
const FIGURES: ReadonlySet<Slot> = new Set(['value', 'amount', 'date', 'position', 'duration']);

/** Understands a normalised question: its names, what it asks for, its dates, numbers and operations. */
export function interpret(question: string, { base, gazetteer, index }: Knowledge): Interpretation {
  const { units, words } = annotateQuestion(question, gazetteer);
  const offset = (unit: Unit) => ({
    start: words[unit.from]?.token.start ?? 0,
    end: words[unit.to - 1]?.token.end ?? 0,
  });
  const dates: AskedDate[] = findDates(question).map((match) => ({
    edtf: match.edtf,
    relation: relationBefore(units, offset, match.start),
    text: match.printed,
    from: match.start,
    to: match.end,
  }));
  const within = (unit: Unit, span: { from: number; to: number }) =>
    offset(unit).start < span.to && span.from < offset(unit).end;
  const numbers: AskedNumber[] = findNumbers(question)
    .map((match) => ({ match, from: match.start, to: match.end }))
    .filter((number) => !dates.some((date) => number.from < date.to && date.from < number.to));

  const tooBroad = new Set(
    [...base.platforms.values()].filter(({ all }) => all === true).map(({ id }) => id),
  );
  const asks = new Set<Slot>();
  const operations = new Set<string>();
  const needs: Need[] = [];
  const excluded: Need[] = [];
  const unknown: Unit[] = [];
  let excluding = false;
  for (const [at, unit] of units.entries()) {
    if (dates.some((date) => within(unit, date))) continue;
    // "40 years", "trois mois": a measure of time, no question.
    const counted = numbers.some(({ to }) => to === offset(unit).start - 1) && at > 0;
    for (const value of unit.senses) {
      if (spaceOf(value) === 'ask' && !counted) asks.add(Slot.parse(idOf(value)));
      if (spaceOf(value) === 'op' && idOf(value) !== 'exclude') operations.add(idOf(value));
    }
    if (unit.senses.includes('op:exclude')) {
      excluding = true;
      continue;
    }
    if (unit.kind === 'number' || numbers.some((number) => within(unit, number) && unit.kind !== 'name'))
      continue;
    if (isUnknown(unit, base, index)) {
      unknown.push(unit);
      continue;
    }
    const need = toNeed(unit, { base, gazetteer, index }, tooBroad);
    if (!need) continue;
    // What is left out are the names that follow at once: "without Yibin and Song, the centres of Luoyang".
    const lastOut = excluded[excluded.length - 1];
    if (excluding && lastOut && unit.from - lastOut.unit.to > REACH) excluding = false;
    (excluding && need.force === 'hard' ? excluded : needs).push(need);
  }
  // "quel est le compte de …": an account that is named by its owner is asked for by its handle.
  // "Which governments": a class asked for by "which" is a question for names.
  if (
    needs.some(
      ({ unit, senses }) =>
        WHICH.has(words[unit.from - 1]?.folded ?? '') && senses.some((value) => spaceOf(value) === 'type'),
    )
  )
    asks.add('actor');
  const asksWhich = asks.size === 0 || asks.has('definition');
  if (
    asksWhich &&
    words.some(({ folded }) => WHICH.has(folded)) &&
    units.some(({ senses, kind }) => kind === 'name' && senses.every((value) => spaceOf(value) === 'account'))
  ) {
    asks.delete('definition');
    asks.add('handle');
  }
  const ranked =
    asks.has('position') ||
    needs.some(({ senses }) =>
      senses.some((value) => RANKING.has(value) || base.actors.get(idOf(value))?.kind === 'system'),
    );
  // An account that was opened is still there later: "on which networks in June 2019" means by then.
  const inNumber = (word: Word) =>
    numbers.some(({ from, to }) => word.token.start < to && from < word.token.end);
  // "How many accounts of French politicians": whose they are decides, however loosely they are named.
  if (asks.has('value') || asks.has('amount')) {
    for (const [at, need] of needs.entries()) if (isGroup(need, base)) needs[at] = { ...need, force: 'hard' };
  }
  const currencies = [
    ...new Set(
      words.flatMap((word) =>
        word.token.kind !== 'word' || inNumber(word) ? [] : (currencyOf(word.folded) ?? []),
      ),
    ),
  ];
  const groupSubject = new Set(
    [...base.actors.values()].filter(({ kind }) => kind === 'group').map(({ id }) => id),
  );
  // "centre de Luanchuan en dollars": a currency and no interrogative asks for the amount.
  if (currencies.length > 0 && asks.size === 0 && operations.size === 0) asks.add('amount');
  const ofPresence =
    asks.has('existence') &&
    hasSpace(needs, 'platform') &&
    hasSpace(needs, 'actor', 'who', 'account') &&
    needs.every(
      ({ force, senses }) =>
        force === 'hard' || senses.length === 0 || senses.some((value) => PRESENCE.has(value)),
    );
  const lasting = asks.has('platform') || asks.has('existence') || asksOfAccounts(needs, asks);
  // "Combien de comptes": a count of accounts, where the word alone is a sort of fact.
  if (asks.has('value') && !hasSpace(needs, 'measure')) {
    for (const [at, need] of needs.entries())
      if (need.senses.includes('kind:account') && base.measures.has('accounts'))
        needs[at] = { ...need, senses: [...need.senses, 'measure:accounts'] };
  }
  const ofArticle =
    ARTICLE_SLOTS.some((slot) => asks.has(slot)) ||
    (needs.some(({ senses }) => senses.includes('kind:source')) &&
      (asks.has('date') ||
        asks.has('title') ||
        asks.has('author') ||
        needs.some(({ senses }) => senses.some((value) => MADE.has(value)))));
  const measured = needs.some(({ senses }) => senses.some((value) => spaceOf(value) === 'measure'));
  // "kerry twitter followers": a measure and no interrogative asks for its value.
  if (measured && asks.size === 0) asks.add('value');
  // "when was it published" asks when, of the article itself.
  if (ARTICLE_SLOTS.some((slot) => asks.has(slot))) asks.delete('date');
  const particular = [...asks].filter((slot) => PARTICULAR.has(slot));
  const figures = particular.length > 0 ? particular : [...asks].filter((slot) => FIGURES.has(slot));
  const must = figures.length > 0 ? figures : [...asks].filter((slot) => !WISHES.has(slot));
  if (ofArticle && asks.has('author')) must.push('author');
  const wishes = [...asks].filter((slot) => !must.includes(slot));
  // "Préfecture comprise": one among those that are meant, not the only one.
  const joined = joinTypedCountries(needs, index).map((need) =>
    operations.has('include') &&
    need.force === 'hard' &&
    need.senses.some((value) => spaceOf(value) === 'actor')
      ? { ...need, force: 'soft' as const }
      : need,
  );
  return {
    question,
    units,
    needs: joined,
    asks: must,
    wishes,
    tooBroad,
    ofPresence,
    named: namedActors(base),
    currencies,
    groupSubject,
    lasting,
    ranked,
    ofArticle,
    operations: [...operations],
    dates,
    numbers,
    excluded,
    unknown,
  };
}

/** A name that nothing in the base answers to. */
function isUnknown(unit: Unit, base: FactBase, index: FrameIndex): boolean {
  if (unit.kind === 'unknown' || unit.kind === 'handle') return true;
  if (unit.kind !== 'name') return false;
  return unit.senses.every((value) => {
    const space = spaceOf(value);
    // "Paris" is a city that the base's own words hold.
    if (space === 'city') return !unit.terms.every((forms) => forms.some((form) => index.byTerm.has(form)));
    return space === 'network' || (space === 'country' && !isCountryOfBase(idOf(value), base));
  });
}

function isCountryOfBase(code: string, base: FactBase): boolean {
  return base.frames.some((frame) => frame.countries.includes(code));
}

function toNeed(unit: Unit, { base, index }: Knowledge, tooBroad: ReadonlySet<string>): Need | undefined {
  const senses = unit.senses.filter((value) => BORNE.has(spaceOf(value)));
  if (unit.kind === 'name') {
    const narrow =
      senses.some((value) => HARD.has(spaceOf(value))) &&
      senses.every(
        (value) =>
          (HARD.has(spaceOf(value)) || spaceOf(value) === 'type') &&
          spaceOf(value) !== 'city' &&
          !(spaceOf(value) === 'platform' && tooBroad.has(idOf(value))),
      );
    // A loose group is a class of people rather than a name: statements word it in many ways.
    return { unit, senses, force: narrow && !isGroup({ senses }, base) ? 'hard' : 'soft' };
  }
  if (unit.kind === 'lexicon') {
    // A word that only asks, or only names an operation, says nothing of the fact itself.
    return senses.length > 0 ? { unit, senses, force: 'soft' } : undefined;
  }
  if (unit.kind === 'small' || unit.terms.length === 0) return undefined;
  const known = unit.terms.some((forms) => forms.some((form) => index.byTerm.has(form)));
  return { unit, senses, force: known ? 'soft' : 'ignored' };
}

/** "china mfa accounts as of june 2019": the accounts themselves, and nothing else, are asked for. */
const asksOfAccounts = (needs: readonly Need[], asks: ReadonlySet<Slot>): boolean =>
  asks.size === 0 && needs.some(({ senses }) => senses.includes('kind:account'));

/** The currency that a word names by itself ("dollars"), as the number grammar reads it. */
function currencyOf(word: string): string | undefined {
  const unit = parseNumber(`2 ${word}`)?.unit;
  return unit === 'percent' ? undefined : unit;
}

const isGroup = ({ senses }: Pick<Need, 'senses'>, base: FactBase): boolean =>
  senses.length > 0 &&
  senses.every((value) => spaceOf(value) === 'actor' && base.actors.get(idOf(value))?.kind === 'group');

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

const hasSpace = (needs: readonly Need[], ...spaces: string[]): boolean =>
  needs.some(({ senses }) => senses.some((value) => spaces.includes(spaceOf(value))));

/** An office or a loose group describes somebody; it is no name. */
function namedActors(base: FactBase): Set<string> {
  return new Set(
    [...base.actors.values()].filter(({ kind }) => kind !== 'group' && kind !== 'office').map(({ id }) => id),
  );
}

/** Words between a class and its country: "ambassade de Chine", "China's embassy". */
const REACH = 2;

/** A class beside a country is one need: both must hold of one actor, or the fact is about somebody else. */
function joinTypedCountries(needs: readonly Need[], index: FrameIndex): Need[] {
  const joined: Need[] = [];
  for (let at = 0; at < needs.length; at += 1) {
    const [here, next] = [needs[at] as Need, needs[at + 1]];
    const pair =
      next && next.unit.from - here.unit.to <= REACH
        ? (typedCountry(here, next) ?? typedCountry(next, here))
        : undefined;
    if (!next || !pair) {
      joined.push(here);
      continue;
    }
    const [first, last] = [here.unit, next.unit];
    joined.push({
      unit: {
        ...first,
        to: last.to,
        text: `${first.text} ${last.text}`,
        senses: pair,
        terms: [...first.terms, ...last.terms],
        kind: 'name',
      },
      senses: pair,
      force: 'hard',
    });
    at += 1;
  }
  return joined;

  function typedCountry(typed: Need, placed: Need): Sense[] | undefined {
    const types = typed.senses.filter((value) => spaceOf(value) === 'type').map(idOf);
    const countries = placed.senses.filter((value) => spaceOf(value) === 'country').map(idOf);
    const named = typed.senses.filter((value) => spaceOf(value) === 'actor');
    if (types.length === 0 || countries.length === 0) return undefined;
    return [
      ...types.flatMap((type) => countries.map((country) => who(type, country))),
      ...named.filter((value) => index.bySense.has(value)),
    ];
  }
}

const RELATIONS: Readonly<Record<string, TimeRelation>> = {
  'time:before': 'before',
  'time:after': 'after',
  'time:since': 'since',
  'time:between': 'between',
  'time:as-of': 'as-of',
  'time:until': 'before',
};

/** The relation that stands right before a date: "avant", "since", "as of"; otherwise the date itself. */
function relationBefore(
  units: readonly Unit[],
  offset: (unit: Unit) => { start: number; end: number },
  start: number,
): TimeRelation {
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
