import type { Fact } from '../../facts/kinds/index.js';
import { plainFact } from './write.js';

/** How two readings of one article differ. */
export interface DraftDiff {
  readonly added: readonly Fact[];
  readonly gone: readonly Fact[];
  readonly changed: readonly {
    readonly before: Fact;
    readonly after: Fact;
    readonly fields: readonly string[];
  }[];
}

/** Compares the facts of an earlier reading with those of a new one, by what they are about. */
export function diffFacts(before: readonly Fact[], after: readonly Fact[]): DraftDiff {
  const earlier = new Map(before.map((fact) => [keyOf(fact), fact]));
  const later = new Map(after.map((fact) => [keyOf(fact), fact]));
  const changed = [...later].flatMap(([key, fact]) => {
    const old = earlier.get(key);
    const fields = old ? changedFields(old, fact) : [];
    return old && fields.length > 0 ? [{ before: old, after: fact, fields }] : [];
  });
  return {
    added: [...later].filter(([key]) => !earlier.has(key)).map(([, fact]) => fact),
    gone: [...earlier].filter(([key]) => !later.has(key)).map(([, fact]) => fact),
    changed,
  };
}

/** What a fact is about, whatever its figure: who, where, what is counted or done. */
function keyOf(fact: Fact): string {
  const { platforms } = fact;
  switch (fact.kind) {
    case 'milestone':
      return ['milestone', fact.subject, fact.measure, ...platforms].join(' ');
    case 'account':
      return ['account', fact.actor, fact.event, ...platforms].join(' ');
    case 'policy':
      return ['policy', fact.issuer, fact.action, ...platforms].join(' ');
    case 'spending':
      return ['spending', fact.payer, fact.date, ...platforms].join(' ');
    case 'ranking':
      return ['ranking', fact.subject, fact.system, ...platforms].join(' ');
    default:
      return fact.id;
  }
}

const IGNORED = new Set(['id', 'status', 'anchors']);

function changedFields(before: Fact, after: Fact): string[] {
  const old = plainFact(before);
  const now = plainFact(after);
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...keys].filter(
    (key) => !IGNORED.has(key) && JSON.stringify(old[key]) !== JSON.stringify(now[key]),
  );
}
