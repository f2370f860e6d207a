import type { Slot } from '../facts/fact.js';
import type { FactBase } from '../facts/fact-base.js';
import { idOf, type Sense, spaceOf } from '../linking/sense.js';
import type { Answer, CaveatCode, NothingReason } from './answer.js';
import { candidatesFor, candidatesNear } from './candidates.js';
import { THRESHOLDS } from './decide.js';
import type { IndexedFrame } from './frame-index.js';
import type { Interpretation, Need } from './interpretation.js';
import { type Match, matchFrame } from './match.js';
import { strengthOf, weightOf } from './need-strength.js';
import { queryOf } from './query-of.js';
import { askedMeasures } from './slots.js';
import type { Snapshot } from './snapshot.js';

/** Every candidate of a question, scored, best first; matches without a failure come before the others. */
function matchAll(question: Interpretation, snapshot: Snapshot): Match[] {
  const weights = weightsOf(question, snapshot);
  return scored(candidatesFor(question, snapshot, weights), question, snapshot, weights);
}

function weightsOf(question: Interpretation, { index }: Snapshot): number[] {
  const measured =
    question.asks.some((slot) => slot === 'value' || slot === 'amount') && askedMeasures(question).length > 0;
  return question.needs.map((need) => weightOf(need, index, measured));
}

/** From here on postings tell sooner how firmly the candidates meet the needs than a look at each. */
const MANY = 200;

function scored(
  candidates: readonly IndexedFrame[],
  question: Interpretation,
  { text, index }: Snapshot,
  weights: readonly number[],
): Match[] {
  const ranked = text.search(question.question, {
    limit: candidates.length,
    within: new Set(candidates.map(({ order }) => order)),
  });
  const top = ranked[0]?.score ?? 1;
  const scores = new Map(ranked.map(({ id, score }) => [id, score / top]));
  const strengthsOf =
    candidates.length < MANY ? undefined : index.coverage.strengths(question.needs, weights);
  return candidates
    .map((indexed) =>
      matchFrame(indexed, question, weights, scores.get(indexed.order) ?? 0, strengthsOf?.(indexed)),
    )
    .sort(
      (a, b) => a.failed.length - b.failed.length || b.score - a.score || a.indexed.order - b.indexed.order,
    );
}

/** Answers a question by the facts that meet it, or says why none does. */
export function lookUp(question: Interpretation, snapshot: Snapshot): Answer {
  const query = queryOf(question, 'lookup');
  const refusal = refusalOf(question);
  const matches = refusal ? [] : matchAll(question, snapshot);
  const [best] = matches;
  const nearest = () => nearestFacts(question, snapshot);
  if (refusal)
    return {
      outcome: 'nothing',
      query,
      reason: refusal,
      nearest: nearest(),
      caveats: [],
    };
  if (!best || best.failed.length > 0)
    return { outcome: 'nothing', query, reason: reasonOf(best, question), nearest: nearest(), caveats: [] };
  if (
    missesPoint(best, question) ||
    best.coverage < THRESHOLDS.coverage ||
    strayWeight(best, snapshot) > THRESHOLDS.stray
  ) {
    return {
      outcome: 'nothing',
      query,
      reason: { code: 'not-in-base', words: best.uncovered.map(({ unit }) => unit.text) },
      nearest: nearest(),
      caveats: [],
    };
  }
  const rivals = matches.filter(
    (match) => match.failed.length === 0 && best.score - match.score <= THRESHOLDS.margin,
  );
  const caveats = caveatsOf(best, question, snapshot.base);
  const choices = scopesApart(
    matches.filter(
      (match) => match.failed.length === 0 && best.coverage - match.coverage <= THRESHOLDS.scope,
    ),
    question,
  );
  if (choices.length > 1) {
    return {
      outcome: 'ambiguous',
      query,
      caveats,
      choices: choices.map(({ indexed: { frame } }) => ({
        fact: frame.fact,
        query: {
          ...query,
          platforms: [...frame.platforms].slice(0, 8),
          measures: [...frame.measures],
          facts: [frame.fact],
        },
      })),
    };
  }
  const asksForList = wantsList(question);
  const near = asksForList
    ? matches.filter(
        (match) =>
          match.failed.length === 0 &&
          best.coverage - match.coverage <= THRESHOLDS.list &&
          match.slot === best.slot &&
          (match.slot !== 'platform' || bearsAsFirmly(match, best, question)),
      )
    : rivals;
  const listed = near.filter((match) => tellsAlike(match, best));
  const isList = asksForList && listed.length > 1;
  const others = isList
    ? []
    : matches.filter(
        (match) =>
          match.failed.length === 0 && !listed.includes(match) && match.coverage >= THRESHOLDS.related,
      );
  const facts = [...listed, ...others.slice(0, MOST_RELATED)]
    .slice(0, MOST_FACTS)
    .map(({ indexed }) => indexed.frame.fact);
  return {
    outcome: 'answered',
    query: queryOf(question, isList ? 'list' : 'lookup', facts),
    facts,
    caveats,
    ...(best.slot ? { slot: best.slot } : {}),
  };
}

/** On which networks an embassy is does not say on which its ministry is. */
const bearsAsFirmly = (match: Match, best: Match, { needs }: Interpretation): boolean =>
  needs
    .filter(({ force }) => force === 'hard')
    .every((need) => strengthOf(need, match.indexed) >= strengthOf(need, best.indexed));

/** Nothing but names is met: what is asked of them is told of others, or of nobody. */
function missesPoint({ uncovered, slot }: Match, { needs, asks, wishes }: Interpretation): boolean {
  const unmet = needs.filter(
    (need) => need.force === 'ignored' || (uncovered.includes(need) && !need.senses.includes('kind:source')),
  );
  if (asks.length > 0 || unmet.length === 0) return false;
  if (needs.some((need) => need.force === 'soft' && !uncovered.includes(need))) return false;
  if (wishes.length === 0) return true;
  if (!wishes.every((wish) => WHO_OR_WHAT.has(wish))) return false;
  // "Who is the mayor of Luoyang" is not told by what Luoyang is.
  const name = needs.find(({ force }) => force === 'hard');
  return slot !== undefined && name !== undefined && unmet.some(({ unit }) => unit.to <= name.unit.from);
}

const WHO_OR_WHAT: ReadonlySet<Slot> = new Set(['actor', 'definition', 'role']);

const MOST_FACTS = 10;
/** What else is near: enough to go on with, and no second page. */
const MOST_RELATED = 2;

const LISTED: ReadonlySet<Slot> = new Set(['actor', 'platform', 'handle', 'existence']);

/** Questions whose answer is a set: who, which networks, which handles. */
export const wantsList = (question: Interpretation): boolean =>
  question.operations.includes('list') ||
  [...question.asks, ...question.wishes].some((slot) => LISTED.has(slot)) ||
  (question.asks.length === 0 &&
    question.needs.some(({ senses, unit }) => senses.includes('kind:account') || isPlural(unit, senses)));

/** "EU institutions": a class in the plural wants all that meet it. */
const isPlural = ({ text }: Need['unit'], senses: readonly Sense[]): boolean =>
  /s$/iu.test(text) && senses.some((value) => spaceOf(value) === 'type' || spaceOf(value) === 'who');

const tellsAlike = (match: Match, best: Match): boolean => {
  const [a, b] = [match.indexed.frame, best.indexed.frame];
  return a.fact === b.fact || (a.kind === b.kind && a.actions.some((action) => b.actions.includes(action)));
};

/** Counts that answer alike but count in different scopes: to choose one would be to guess. */
function scopesApart(rivals: readonly Match[], question: Interpretation): Match[] {
  if (!rivals.every(({ slot }) => slot === 'value')) return [];
  const measures = askedMeasures(question);
  const platformNamed = question.needs.some(({ senses }) =>
    senses.some((value) => spaceOf(value) === 'platform'),
  );
  // Who is named is the very subject of the best fact: the others are only near it.
  const [best] = rivals;
  if (measures.length === 0 || platformNamed || !best || namesSubject(best, question)) return [];
  const seen = new Map<string, Match>();
  for (const match of rivals) {
    const { frame } = match.indexed;
    const key = `${frame.platforms.join('+')} ${frame.measures.join('+')}`;
    if (!seen.has(key)) seen.set(key, match);
  }
  return [...seen.values()];
}

function namesSubject({ indexed }: Match, question: Interpretation): boolean {
  const subjects = indexed.frame.actors
    .filter(({ role }) => role === 'subject')
    .map(({ id }) => `actor:${id}` as const);
  return question.needs.some(({ senses }) => subjects.some((value) => senses.includes(value)));
}

function refusalOf(question: Interpretation): NothingReason | undefined {
  const [unknown] = question.unknown;
  if (unknown) {
    const words = question.unknown.map(({ text }) => text);
    if (unknown.kind === 'handle') return { code: 'unknown-handle', words };
    if (unknown.senses.some((value) => spaceOf(value) === 'network'))
      return { code: 'unknown-platform', words };
    if (unknown.senses.some((value) => spaceOf(value) === 'country'))
      return { code: 'unknown-country', words };
    return { code: 'unknown-name', words };
  }
  if (question.units.length === 0) return { code: 'empty' };
  if (question.operations.includes('how-to')) return { code: 'off-topic' };
  if (question.needs.every(({ force }) => force === 'ignored')) return { code: 'off-topic' };
  return undefined;
}

function reasonOf(best: Match | undefined, question: Interpretation): NothingReason {
  const [failure] = best?.failed ?? [];
  switch (failure?.why) {
    case undefined:
    case 'kind':
      return { code: 'not-in-base' };
    case 'date':
      return { code: 'wrong-date', words: [failure.date.text] };
    case 'number':
      return { code: 'wrong-number', words: [String(failure.value)] };
    case 'slot':
      return {
        code: 'slot-empty',
        ...(failure.slots[0] ? { slot: failure.slots[0] } : {}),
        ...named(question),
      };
    case 'name':
      return { code: 'not-in-base', words: [failure.need.unit.text], ...named(question) };
  }
}

function named(question: Interpretation): Pick<NothingReason, 'entities' | 'platforms' | 'measure'> {
  const ids = (space: string) =>
    question.needs.flatMap(({ senses }) =>
      senses
        .filter((value) => spaceOf(value) === space)
        .slice(0, 1)
        .map(idOf),
    );
  const [measure] = ids('measure');
  return {
    entities: [...ids('actor'), ...ids('account')],
    platforms: ids('platform'),
    ...(measure ? { measure } : {}),
  };
}

const NEAREST = 3;

const relax = (need: Need): Need => (need.force === 'hard' ? { ...need, force: 'soft' } : need);

/** The facts that come nearest when one constraint is let go. */
function nearestFacts(question: Interpretation, snapshot: Snapshot): string[] {
  const named = question.needs.some(({ force }) => force === 'hard');
  const relaxed = named ? { ...question, needs: question.needs.map(relax) } : question;
  const weights = weightsOf(relaxed, snapshot);
  return scored(candidatesNear(question, snapshot, weights), relaxed, snapshot, weights)
    .filter(({ coverage }) => coverage >= THRESHOLDS.nearest)
    .slice(0, NEAREST)
    .map(({ indexed }) => indexed.frame.fact);
}

/** The heaviest word that the base knows and the best match lacks. */
function strayWeight(best: Match, snapshot: Snapshot): number {
  return Math.max(0, ...best.uncovered.map((need) => weightOf(need, snapshot.index)));
}

export function caveatsOf(match: Match, question: Interpretation, base: FactBase): CaveatCode[] {
  const caveats: CaveatCode[] = [];
  const { frame, senses } = match.indexed;
  for (const { unit, senses: asked, force } of question.needs) {
    if (unit.corrected) caveats.push({ code: 'corrected', typed: unit.text, read: unit.corrected });
    if (force !== 'hard') continue;
    if (asked.some((value) => (senses.get(value) ?? 0) === 1)) continue;
    const found = asked.find((value) => (senses.get(value) ?? 0) > 0);
    if (found === undefined) continue;
    const [subject] = frame.actors;
    if (spaceOf(found) === 'platform') {
      const platform = frame.platforms.find((id) => base.platforms.get(id)?.printedAs.includes(idOf(found)));
      if (platform) caveats.push({ code: 'printed-as', platform, printed: idOf(found) });
    } else if (
      subject &&
      base.actors.has(idOf(found)) &&
      !frame.actors.some(({ id }) => id === idOf(found))
    ) {
      caveats.push({ code: 'widened', asked: idOf(found), found: subject.id });
    }
  }
  const ignored = question.needs.filter(({ force }) => force === 'ignored').map(({ unit }) => unit.text);
  if (ignored.length > 0) caveats.push({ code: 'ignored', words: ignored });
  return caveats;
}
