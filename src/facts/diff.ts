import { digestOf, type FactDigests } from './digest.js';
import type { FactBase } from './fact-base.js';
import type { Fact } from './kinds/index.js';

/** What tells two bases apart: ids of facts, in the order of the later base. */
export interface BaseDifference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly withdrawn: readonly string[];
  /** Gone altogether, which no fact ought to be. */
  readonly removed: readonly string[];
  /** Pairs that give one figure two values, of which at least one is new or changed. */
  readonly conflicts: readonly (readonly [string, string])[];
}

/** What a base changes of the one before. */
export function differenceOf(before: FactDigests, after: FactBase): BaseDifference {
  const difference = factDifferenceOf(before, after.facts);
  const touched = new Set([...difference.added, ...difference.changed]);
  return { ...difference, conflicts: touched.size === 0 ? [] : conflictsIn(after, touched) };
}

/** The same of facts alone, where they make no base. */
export function factDifferenceOf(before: FactDigests, after: ReadonlyMap<string, Fact>): BaseDifference {
  const added: string[] = [];
  const changed: string[] = [];
  const withdrawn: string[] = [];
  const removed: string[] = [];
  for (const [id, fact] of after) {
    const old = before.get(id);
    const now = digestOf(fact);
    if (!old) added.push(id);
    else if (old.hash !== now.hash) (now.withdrawn && !old.withdrawn ? withdrawn : changed).push(id);
  }
  for (const id of before.keys()) if (!after.has(id)) removed.push(id);
  return { added, changed, withdrawn, removed, conflicts: [] };
}

interface Rival {
  readonly id: string;
  readonly value: number;
}

/** Facts that count the same thing, at the same time and place, and differ: both stay, and somebody should know. */
function conflictsIn(base: FactBase, touched: ReadonlySet<string>): [string, string][] {
  const conflicts: [string, string][] = [];
  const figures = new Map<string, Rival[]>();
  for (const { fact: id } of base.frames) {
    const fact = base.facts.get(id);
    for (const { what, value } of fact ? figuresOf(fact) : []) {
      const rivals = figures.get(what) ?? [];
      conflicts.push(...differing({ id, value }, rivals, touched));
      rivals.push({ id, value });
      figures.set(what, rivals);
    }
  }
  return conflicts;
}

/** The rivals that state another value, where either of the two has just changed. */
const differing = (
  figure: Rival,
  rivals: readonly Rival[],
  touched: ReadonlySet<string>,
): [string, string][] =>
  rivals
    .filter((rival) => rival.value !== figure.value && (touched.has(rival.id) || touched.has(figure.id)))
    .map((rival) => [rival.id, figure.id]);

/** The exact, dated figures of a fact, each with all that two of them must share to be rivals. */
function figuresOf(fact: Fact): { readonly what: string; readonly value: number }[] {
  const { date } = fact;
  if (date === undefined) return [];
  const figure = (value: number, ...shared: unknown[]) => ({
    what: JSON.stringify([fact.kind, date, ...shared]),
    value,
  });
  switch (fact.kind) {
    case 'milestone': {
      const { value, bound, subject, of, measure, platforms, scope, within, window } = fact;
      return value === undefined || bound !== 'exact'
        ? []
        : [figure(value, subject, of?.en, measure, platforms, scope?.en, within, window?.en)];
    }
    case 'ranking':
      return fact.position === undefined
        ? []
        : [figure(fact.position, fact.system, fact.subject, fact.platforms)];
    case 'spending': {
      const { payer, payee, platforms, purpose } = fact;
      return fact.amounts
        .filter(({ bound }) => bound === 'exact')
        .map(({ currency, value }) => figure(value, payer, payee, platforms, purpose.en, currency));
    }
    default:
      return [];
  }
}
