import type { Unit } from '../../linking/annotate.js';
import { type Sense, spaceOf } from '../../linking/sense.js';
import type { IndexedFrame } from '../frame-index.js';
import type { Interpretation, Need } from '../interpretation.js';
import { strengthOf } from '../need-strength.js';

/** What a question sets one against the other. */
export type Sides = readonly [before: readonly Need[], behind: readonly Need[]];

/** What is needed on either side of the one unit that parts two things: "A or B", "A before B". */
export function sidesOf({ units, needs }: Interpretation, parts: (unit: Unit) => boolean): Sides | undefined {
  const [parting, ...others] = units.filter(parts);
  if (!parting || others.length > 0) return undefined;
  const told = needs.filter(({ force, senses }) => force !== 'ignored' && senses.length > 0);
  const sides: Sides = [
    told.filter(({ unit }) => unit.to <= parting.from),
    told.filter(({ unit }) => unit.from >= parting.to),
  ];
  return sides.every((side) => side.some(({ senses }) => senses.some(isTelling))) ? sides : undefined;
}

/** "The centres" alone are any of them. */
const isTelling = (value: Sense): boolean => !['type', 'kind', 'measure', 'concept'].includes(spaceOf(value));

/** Whether each of two frames has something of its side more firmly than the other one: they are no one story. */
export function haveSides([before, behind]: Sides, first: IndexedFrame, second: IndexedFrame): boolean {
  const leads = (side: readonly Need[], one: IndexedFrame, other: IndexedFrame): boolean =>
    side.some((need) => strengthOf(need, one) > strengthOf(need, other));
  return leads(before, first, second) && leads(behind, second, first);
}
