import type { Bound } from '../../facts/frame.js';
import type { DerivedQuantity } from '../answer.js';

/** What arithmetic needs of a figure. */
export interface Figure {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: string;
}

/** Figures are printed with at most this many digits after the point, so that binary fractions leave no trace. */
const DIGITS = 10;
const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

/**
 * The bound of a sum: never tighter than that of any term. Lower and upper bounds together leave nothing that can be
 * said.
 * @returns undefined where the terms pull in opposite directions
 */
export function sumBound(bounds: readonly Bound[]): Bound | undefined {
  const [lower, upper] = [bounds.includes('at-least'), bounds.includes('at-most')];
  if (lower && upper) return undefined;
  if (lower) return 'at-least';
  if (upper) return 'at-most';
  return bounds.includes('about') ? 'about' : 'exact';
}

/** The sum of figures of one unit, or undefined where none can be stated. */
export function sum(figures: readonly Figure[]): DerivedQuantity | undefined {
  const [first] = figures;
  const bound = sumBound(figures.map((figure) => figure.bound));
  if (!first || bound === undefined || figures.some(({ unit }) => unit !== first.unit)) return undefined;
  // Added in the order of their size, so that the result does not hang on the order of the facts.
  const ordered = figures.map(({ value }) => value).sort((a, b) => a - b);
  return { value: tidy(ordered.reduce((left, right) => left + right, 0)), bound, unit: first.unit };
}

/** Three digits of a figure are what one that is only about right can bear. */
const SURE_DIGITS = 3;

/** A figure that is only about right, without digits that it cannot bear; others as they are. */
export const rounded = (figure: Figure): DerivedQuantity =>
  figure.bound === 'about' ? { ...figure, value: Number(figure.value.toPrecision(SURE_DIGITS)) } : figure;

/** The arithmetic mean; its bound is the sum's. */
export function mean(figures: readonly Figure[]): DerivedQuantity | undefined {
  const total = sum(figures);
  return total && { ...total, value: tidy(total.value / figures.length) };
}

/** The median; a bound on any figure is a bound on it. */
export function median(figures: readonly Figure[]): DerivedQuantity | undefined {
  const total = sum(figures);
  if (!total) return undefined;
  const ordered = figures.map(({ value }) => value).sort((a, b) => a - b);
  const middle = ordered.length / 2;
  const value = Number.isInteger(middle)
    ? ((ordered[middle - 1] as number) + (ordered[middle] as number)) / 2
    : (ordered[Math.floor(middle)] as number);
  return { ...total, value: tidy(value) };
}

/** The greater less the smaller. Two bounds of one direction leave no bound on their difference. */
export function difference(a: Figure, b: Figure): DerivedQuantity | undefined {
  if (a.unit !== b.unit || !isFixed(a) || !isFixed(b)) return undefined;
  return { value: tidy(Math.abs(a.value - b.value)), bound: eitherAbout(a, b), unit: a.unit };
}

/** How many times b goes into a; undefined where either is only a bound, or b is nothing. */
export function ratio(a: Figure, b: Figure): DerivedQuantity | undefined {
  if (!isFixed(a) || !isFixed(b) || b.value === 0) return undefined;
  return { value: tidy(a.value / b.value), bound: eitherAbout(a, b), unit: 'times' };
}

/** What part of b is a, in percent. */
export function share(a: Figure, b: Figure): DerivedQuantity | undefined {
  const part = ratio(a, b);
  return part && { ...part, value: tidy(part.value * 100), unit: 'percent' };
}

/** A value, exact or rounded, rather than the edge of a range. */
export const isFixed = ({ bound }: Figure): boolean => bound === 'exact' || bound === 'about';

const eitherAbout = (a: Figure, b: Figure): Bound =>
  a.bound === 'about' || b.bound === 'about' ? 'about' : 'exact';
