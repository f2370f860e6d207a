import type { FactBase } from '../../facts/fact-base.js';
import { isWithdrawn } from '../../facts/fact-base.js';
import type { Fact } from '../../facts/kinds/index.js';
import { overlaps, parseEdtf } from '../../language/edtf.js';

/** How a proposed fact stands to the base: told already, or told otherwise. */
export interface Standing {
  readonly known: readonly string[];
  readonly differs: readonly string[];
}

/** Finds the facts of the base that say the same as a proposed one, and those that say something else of the same. */
export function standingOf(fact: Fact, base: FactBase): Standing {
  const known: string[] = [];
  const differs: string[] = [];
  for (const other of base.facts.values()) {
    if (isWithdrawn(other.status) || !isAboutSame(fact, other)) continue;
    if (saysSame(fact, other)) known.push(other.id);
    else if (isOfSameTime(fact, other)) differs.push(other.id);
  }
  return { known, differs };
}

function isAboutSame(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || subjectOf(a) !== subjectOf(b)) return false;
  if (a.kind === 'milestone' && b.kind === 'milestone' && a.measure !== b.measure) return false;
  if (a.kind === 'policy' && b.kind === 'policy' && a.action !== b.action) return false;
  const first = a.platforms;
  const second = b.platforms;
  return first.length === 0 || second.length === 0 || first.some((id) => second.includes(id));
}

function subjectOf(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'milestone':
    case 'ranking':
      return fact.subject;
    case 'account':
      return fact.actor;
    case 'policy':
      return fact.issuer;
    case 'spending':
      return fact.payer;
    default:
      return undefined;
  }
}

function saysSame(a: Fact, b: Fact): boolean {
  if (a.kind === 'milestone' && b.kind === 'milestone') return a.value === b.value;
  if (a.kind === 'ranking' && b.kind === 'ranking') return a.position === b.position;
  if (a.kind === 'spending' && b.kind === 'spending') {
    return a.amounts.some(({ value, currency }) => b.amounts.some((other) => other.value === value && other.currency === currency));
  }
  if (a.kind === 'account' && b.kind === 'account') return a.event === b.event && sameDate(a, b);
  return a.kind === 'policy' && b.kind === 'policy' && sameDate(a, b);
}

const sameDate = (a: Fact, b: Fact): boolean => a.date === undefined || b.date === undefined || overlap(a.date, b.date);

/** Two figures of different years are a development, not a contradiction. */
function isOfSameTime(a: Fact, b: Fact): boolean {
  if (a.kind === 'account' || a.kind === 'policy') return true;
  return a.date !== undefined && b.date !== undefined && overlap(a.date, b.date);
}

function overlap(a: string, b: string): boolean {
  try {
    return overlaps(parseEdtf(a), parseEdtf(b));
  } catch {
    return false;
  }
}
