import type { FactBase } from '../../facts/fact-base.js';
import { isWithdrawn } from '../../facts/fact-base.js';
import type { Fact } from '../../facts/kinds/index.js';
import { overlaps, parseEdtf } from '../../language/edtf.js';

/** How a proposed fact stands to the base: facts that say the same, facts that say otherwise of the same time, the rest. */
export interface Standing {
  readonly known: readonly string[];
  readonly differs: readonly string[];
  /** Of the same subject, measure and network, from another time. */
  readonly others: readonly string[];
}

/** Finds the facts of the base that say the same as a proposed one, and those that say something else of the same. */
export function standingOf(fact: Fact, base: FactBase): Standing {
  const known: string[] = [];
  const differs: string[] = [];
  const others: string[] = [];
  for (const other of base.facts.values()) {
    if (isWithdrawn(other.status) || !isAboutSame(fact, other, base)) continue;
    if (saysSame(fact, other)) known.push(other.id);
    else if (isOfSameTime(fact, other)) differs.push(other.id);
    else others.push(other.id);
  }
  return { known, differs, others };
}

function isAboutSame(a: Fact, b: Fact, base: FactBase): boolean {
  if (a.kind !== b.kind || !subjectsOf(a, base).some((id) => subjectsOf(b, base).includes(id))) return false;
  if (a.kind === 'milestone' && b.kind === 'milestone' && !sameMeasure(a.measure, b.measure, base))
    return false;
  if (a.kind === 'policy' && b.kind === 'policy' && a.action !== b.action) return false;
  if (a.kind === 'account' && b.kind === 'account' && !comparableEvents(a.event, b.event)) return false;
  if (a.platforms.length === 0 || b.platforms.length === 0) return true;
  return a.platforms.some((id) => b.platforms.some((other) => samePlatform(id, other, base)));
}

/** Who a fact is about: the subject, the owner of the account that it is, those who issued it together. */
function subjectsOf(fact: Fact, base: FactBase): string[] {
  const owners = (id: string) => [id, base.accounts.get(id)?.owner].filter((each) => each !== undefined);
  switch (fact.kind) {
    case 'milestone':
      return owners(fact.subject);
    case 'ranking':
      return [fact.subject];
    case 'account':
      return [fact.actor];
    case 'policy':
      return [fact.issuer, ...fact.with];
    case 'spending':
      return [fact.payer];
    default:
      return [];
  }
}

/** Followers and fans are one audience. */
function sameMeasure(a: string, b: string, base: FactBase): boolean {
  const broader = (id: string) => base.measures.get(id)?.broader ?? id;
  return a === b || broader(a) === broader(b);
}

/** Articles print one network by another's name (Douyin as TikTok). */
function samePlatform(a: string, b: string, base: FactBase): boolean {
  const names = (id: string) => [id, ...(base.platforms.get(id)?.printedAs ?? [])];
  return names(a).includes(b) || names(b).includes(a);
}

const PRESENT: ReadonlySet<string> = new Set(['opened', 'announced', 'active', 'mentioned']);

/** Two tellings of one account: there, or not (any more). */
const comparableEvents = (a: string, b: string): boolean => a === b || PRESENT.has(a) || PRESENT.has(b);

function saysSame(a: Fact, b: Fact): boolean {
  if (a.kind === 'milestone' && b.kind === 'milestone') return a.value !== undefined && a.value === b.value;
  if (a.kind === 'ranking' && b.kind === 'ranking')
    return a.position !== undefined && a.position === b.position;
  if (a.kind === 'spending' && b.kind === 'spending') {
    return a.amounts.some(({ value, currency }) =>
      b.amounts.some((other) => other.value === value && other.currency === currency),
    );
  }
  if (a.kind === 'account' && b.kind === 'account') {
    return PRESENT.has(a.event) === PRESENT.has(b.event) && (a.event !== b.event || canBeSameTime(a, b));
  }
  return a.kind === 'policy' && b.kind === 'policy' && canBeSameTime(a, b);
}

const canBeSameTime = (a: Fact, b: Fact): boolean =>
  a.date === undefined || b.date === undefined || overlap(a.date, b.date);

/** Two figures of different years are a development, not a contradiction; of two without a date nobody knows. */
function isOfSameTime(a: Fact, b: Fact): boolean {
  if (a.kind === 'account') return true;
  if (a.date === undefined) return a.source === 'checked-text' || b.date === undefined;
  return b.date !== undefined && overlap(a.date, b.date);
}

function overlap(a: string, b: string): boolean {
  return overlaps(parseEdtf(a), parseEdtf(b));
}
