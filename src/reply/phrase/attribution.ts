import type { Attribution } from '../../facts/fact.js';
import { attributionTail } from '../../facts/names.js';
import type { Operand } from './operand.js';
import type { Voice } from './voice.js';

/** The attribution that all operands share, its origin left to the facts themselves. */
export function commonAttribution(voice: Voice, operands: readonly Operand[]): string {
  const outlets = operands.map(({ fact }) => fact?.attributedTo[0]);
  const [first] = outlets;
  if (first === undefined || outlets.some((outlet) => keyOf(outlet) !== keyOf(first))) return '';
  return attributionTail(voice.base, [first], voice.lang);
}

const keyOf = (attribution: Attribution | undefined): string => JSON.stringify(attribution ?? null);
