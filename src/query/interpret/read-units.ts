import { Slot } from '../../facts/fact.js';
import type { Annotation, Unit } from '../../linking/annotate.js';
import { idOf, spaceOf } from '../../linking/sense.js';
import type { FrameIndex } from '../frame-index.js';
import type { AskedDate, AskedNumber, Need } from '../interpretation.js';
import { isUnknown, REACH, toNeed } from './needs.js';
import { overlap, type Span, spanOf } from './spans.js';

/** What the units of a question say, one by one. */
export interface Read {
  readonly asks: Set<Slot>;
  /** Slots that a phrase of several words asks for: "sur quels réseaux", where "réseaux" alone only names them. */
  readonly plainly: Set<Slot>;
  readonly operations: Set<string>;
  readonly needs: Need[];
  readonly excluded: Need[];
  readonly unknown: Unit[];
}

/** Sorts the units of a question into what is asked, what is done, what is needed, left out and unknown. */
export function readUnits(
  annotation: Annotation,
  dates: readonly AskedDate[],
  numbers: readonly AskedNumber[],
  index: FrameIndex,
): Read {
  const read: Read = {
    asks: new Set(),
    plainly: new Set(),
    operations: new Set(),
    needs: [],
    excluded: [],
    unknown: [],
  };
  let excluding = false;
  for (const [at, unit] of annotation.units.entries()) {
    const span = spanOf(annotation, unit);
    if (dates.some((date) => overlap(span, date))) continue;
    readSenses(unit, read, isCounted(span, numbers));
    const [before, behind] = [unit.senses.includes('op:aside'), unit.senses.includes('op:exclude')];
    // "À part Yibin", "Yibin mis à part": what follows is left out, or else what stands before.
    if (before && annotation.units[at + 1]?.kind !== 'name') setAside(read);
    else if (before || behind) excluding = true;
    if (before || behind) continue;
    const inNumber = unit.kind !== 'name' && numbers.some((number) => overlap(span, number));
    if (unit.kind === 'number' || inNumber) continue;
    if (isUnknown(unit, index)) read.unknown.push(unit);
    else excluding = place(toNeed(unit, index), read, excluding);
  }
  return read;
}

/** "40 years", "trois mois": what follows a number at once is a measure, no question. */
const isCounted = (span: Span, numbers: readonly AskedNumber[]): boolean =>
  numbers.some(({ to }) => to === span.from - 1);

function readSenses(unit: Unit, { asks, plainly, operations }: Read, counted: boolean): void {
  for (const value of unit.senses) {
    if (spaceOf(value) === 'op' && value !== 'op:exclude') operations.add(idOf(value));
    if (spaceOf(value) !== 'ask' || counted) continue;
    const slot = Slot.parse(idOf(value));
    asks.add(slot);
    if (unit.to - unit.from > 1) plainly.add(slot);
  }
}

/** "Yibin mis à part": what stood right before is left out. */
function setAside({ needs, excluded }: Read): void {
  const at = needs.findLastIndex(({ force }) => force === 'hard');
  excluded.push(...needs.splice(at, at < 0 ? 0 : 1));
}

/** What is left out are the names that follow at once: "without Yibin and Song, the centres of Luoyang". */
function place(need: Need | undefined, { needs, excluded }: Read, excluding: boolean): boolean {
  if (!need) return excluding;
  const last = excluded[excluded.length - 1];
  const still = excluding && !(last && need.unit.from - last.unit.to > REACH);
  (still && need.force === 'hard' ? excluded : needs).push(need);
  return still;
}
