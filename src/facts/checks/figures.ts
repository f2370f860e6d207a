import { findNumbers, type NumberMatch } from '../../language/numbers.js';
import type { Bound } from '../frame.js';
import type { Fact } from '../kinds/index.js';
import type { Check } from './check.js';

/** A figure must stand among the printed fragments, as the number grammar reads them. */
export const figures: Check = (draft) =>
  draft.facts.flatMap((located) => {
    const printed = located.record.anchors.flatMap((anchor) => findNumbers(anchor.printed));
    return claimedFigures(located.record).flatMap(({ path, value, bound }) => {
      const bearers = printed.filter((match) => sameNumber(match, value));
      if (bearers.length === 0)
        return [located.problem(path, 'no printed fragment bears out the figure', value)];
      const contradicted = bearers.every((match) => match.bound !== 'exact' && match.bound !== bound);
      return contradicted
        ? [located.problem(path, `is printed with the bound "${bearers[0]?.bound}", not "${bound}"`, value)]
        : [];
    });
  });

function sameNumber(match: NumberMatch, value: number): boolean {
  // Binary fractions: 8.05 million may come back a hair off.
  return Math.abs(match.value - value) <= Math.abs(value) * 1e-9;
}

interface ClaimedFigure {
  path: (string | number)[];
  value: number;
  bound: Bound;
}

function claimedFigures(fact: Fact): ClaimedFigure[] {
  switch (fact.kind) {
    case 'milestone':
      return fact.value === undefined ? [] : [{ path: ['value'], value: fact.value, bound: fact.bound }];
    case 'spending':
      return fact.amounts.map(({ value, bound }, index) => ({
        path: ['amounts', index, 'value'],
        value,
        bound,
      }));
    case 'ranking':
      return fact.position === undefined
        ? []
        : [{ path: ['position'], value: fact.position, bound: 'exact' }];
    default:
      return [];
  }
}
