import type { FactBase } from '../../facts/fact-base.js';
import type { Quantity } from '../../facts/frame.js';
import { parseEdtf } from '../../language/edtf.js';
import type { RefusalReason } from '../answer.js';
import { isFixed } from './arithmetic.js';
import type { Operand } from './operand.js';

/** What is to be done with two figures: put in order, added, or set in proportion (difference, ratio, share). */
export type Purpose = 'order' | 'add' | 'proportion';

const YEAR_IN_DAYS = 366;

/**
 * Whether two figures may go into one calculation.
 * @returns the reason where they may not; symmetric in its operands
 */
export function refusalFor(
  a: Operand,
  b: Operand,
  purpose: Purpose,
  base: FactBase,
): RefusalReason | undefined {
  const [left, right] = [a.quantity, b.quantity];
  if (left.unit !== right.unit) {
    if (purpose === 'proportion' && (!isFixed(left) || !isFixed(right))) return boundReason(left, right);
    return sameFamily(left.unit, right.unit, base) && !samePlatforms(left, right) ? 'platform' : 'unit';
  }
  if (base.measures.has(left.unit) && !samePlatforms(left, right)) return 'platform';
  if (purpose !== 'order' && farApart(left, right) && !areOfOneTotal(a, b)) return 'date';
  if (purpose === 'proportion' && (!isFixed(left) || !isFixed(right))) return boundReason(left, right);
  if (scopeOf(left) !== scopeOf(right) && purpose === 'proportion') return 'scope';
  return purpose === 'add' ? overlapOf(a, b, base) : undefined;
}

/** What may be counted twice in a sum. */
function overlapOf(a: Operand, b: Operand, base: FactBase): RefusalReason | undefined {
  if (isAudience(a.quantity.unit, base)) return 'overlap';
  return isOfTotal(a, base) === isOfTotal(b, base) ? undefined : 'scope';
}

/** Parts that a source itself adds up, whenever each was paid. */
const areOfOneTotal = (a: Operand, b: Operand): boolean =>
  a.indexed.frame.partOf !== undefined && a.indexed.frame.partOf === b.indexed.frame.partOf;

/** A printed total or one of its parts: what else was spent may be in it, or not. */
const isOfTotal = ({ indexed: { frame } }: Operand, { frames }: FactBase): boolean =>
  frame.partOf !== undefined || frames.some(({ partOf }) => partOf === frame.fact);

const boundReason = (left: Quantity, right: Quantity): RefusalReason =>
  !isFixed(left) && !isFixed(right) ? 'two-bounds' : 'bound';

const samePlatforms = (a: Quantity, b: Quantity): boolean =>
  [...a.platforms].sort().join() === [...b.platforms].sort().join();

const scopeOf = ({ scope }: Quantity): string => scope?.en ?? '';

/** Dates more than a year apart, or one that is known beside one that is not. */
function farApart(a: Quantity, b: Quantity): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  const [left, right] = [parseEdtf(a.date), parseEdtf(b.date)];
  const [leftAt, rightAt] = [left.start ?? left.end, right.start ?? right.end];
  return leftAt !== undefined && rightAt !== undefined && Math.abs(leftAt - rightAt) > YEAR_IN_DAYS;
}

function familyOf(unit: string, base: FactBase): string {
  let top = unit;
  for (
    let above = base.measures.get(unit)?.broader;
    above !== undefined;
    above = base.measures.get(above)?.broader
  )
    top = above;
  return top;
}

export const sameFamily = (a: string, b: string, base: FactBase): boolean =>
  familyOf(a, base) === familyOf(b, base);

/** The same people may follow several accounts; the same yuan is not spent twice. */
const isAudience = (unit: string, base: FactBase): boolean =>
  base.measures.has(unit) && ['audience', 'users'].includes(familyOf(unit, base));
