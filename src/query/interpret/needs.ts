import type { Unit } from '../../linking/annotate.js';
import { idOf, type Sense, spaceOf } from '../../linking/sense.js';
import { who } from '../facets.js';
import type { FrameIndex } from '../frame-index.js';
import type { Need } from '../interpretation.js';

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

export const hasSpace = (needs: readonly Need[], ...spaces: string[]): boolean =>
  needs.some(({ senses }) => senses.some((value) => spaces.includes(spaceOf(value))));

export const hasSense = (needs: readonly Need[], ...values: Sense[]): boolean =>
  needs.some(({ senses }) => values.some((value) => senses.includes(value)));

/** A name that nothing in the base answers to. */
export function isUnknown(unit: Unit, index: FrameIndex): boolean {
  if (unit.kind === 'unknown' || unit.kind === 'handle') return true;
  if (unit.kind !== 'name') return false;
  return unit.senses.every((value) => {
    const space = spaceOf(value);
    // "Paris" is a city that the base's own words hold.
    if (space === 'city') return !unit.terms.every((forms) => forms.some((form) => index.byTerm.has(form)));
    return space === 'network' || (space === 'country' && !index.traits.countries.has(idOf(value)));
  });
}

/** What a unit asks of a fact, or nothing where it is grammar, an interrogative or an operation. */
export function toNeed(unit: Unit, index: FrameIndex): Need | undefined {
  const senses = unit.senses.filter((value) => BORNE.has(spaceOf(value)));
  if (unit.kind === 'name') return { unit, senses, force: isNarrow(senses, index) ? 'hard' : 'soft' };
  if (unit.kind === 'lexicon') return senses.length > 0 ? { unit, senses, force: 'soft' } : undefined;
  if (unit.kind === 'small' || unit.terms.length === 0) return undefined;
  const known = unit.terms.some((forms) => forms.some((form) => index.byTerm.has(form)));
  return { unit, senses, force: known ? 'soft' : 'ignored' };
}

/** A name that picks out one thing: neither "all networks" nor a loose group, which statements word in many ways. */
function isNarrow(senses: readonly Sense[], index: FrameIndex): boolean {
  const isBroad = (value: Sense) =>
    spaceOf(value) === 'platform' && index.traits.broadPlatforms.has(idOf(value));
  return senses.length > 0 && !senses.some(isBroad) && !isGroup({ senses }, index);
}

export const isGroup = ({ senses }: Pick<Need, 'senses'>, { traits }: FrameIndex): boolean =>
  senses.length > 0 && senses.every((value) => spaceOf(value) === 'actor' && traits.groups.has(idOf(value)));

/**
 * How many words may stand between what belongs together: a class and its country ("ambassade de Chine"), an article and
 * its subject, names of one list.
 */
export const REACH = 2;

/** A class beside a country is one need: both must hold of one actor, or the fact is about somebody else. */
export function joinTypedCountries(needs: readonly Need[], index: FrameIndex): Need[] {
  const joined: Need[] = [];
  for (let at = 0; at < needs.length; at += 1) {
    const [here, next] = [needs[at] as Need, needs[at + 1]];
    const pair = next && typedCountry(here, next, index);
    joined.push(pair ? joinedNeed(here.unit, next.unit, pair) : here);
    if (pair) at += 1;
  }
  return joined;
}

function typedCountry(here: Need, next: Need, index: FrameIndex): Sense[] | undefined {
  if (next.unit.from - here.unit.to > REACH) return undefined;
  return sensesTogether(here, next, index) ?? sensesTogether(next, here, index);
}

function sensesTogether(typed: Need, placed: Need, index: FrameIndex): Sense[] | undefined {
  // "Which platforms": what is asked for, and no class of somebody's.
  if (typed.unit.senses.some((value) => spaceOf(value) === 'ask')) return undefined;
  const types = typed.senses.filter((value) => spaceOf(value) === 'type').map(idOf);
  const countries = placed.senses.filter((value) => spaceOf(value) === 'country').map(idOf);
  if (types.length === 0 || countries.length === 0) return undefined;
  const named = typed.senses.filter((value) => spaceOf(value) === 'actor' && index.bySense.has(value));
  return [...types.flatMap((type) => countries.map((country) => who(type, country))), ...named];
}

function joinedNeed(first: Unit, last: Unit, senses: readonly Sense[]): Need {
  const unit: Unit = {
    ...first,
    to: last.to,
    text: `${first.text} ${last.text}`,
    senses,
    terms: [...first.terms, ...last.terms],
    kind: 'name',
  };
  return { unit, senses, force: 'hard' };
}
