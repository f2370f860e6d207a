import type { Slot } from '../../src/facts/fact.js';
import type { Bound } from '../../src/facts/frame.js';
import type { Lang } from '../../src/language/lang.js';
import type {
  Answer,
  Answered,
  DerivedInterval,
  DerivedQuantity,
  DerivedResult,
  Nothing,
  NothingReason,
  RefusalReason,
} from '../../src/query/answer.js';
import { type Operation, Query } from '../../src/query/query.js';
import { plainText, type Text } from '../../src/reply/inline.js';
import { headlineOf } from '../../src/reply/phrase/index.js';
import { ruritania } from './base.js';

const base = ruritania();

export const query = (operation: Operation = 'lookup', entities: readonly string[] = []): Query =>
  Query.parse({ operation, entities });

export function answered(
  facts: readonly string[],
  options: { slot?: Slot; operation?: Operation; entities?: readonly string[] } = {},
): Answered {
  const { slot, operation, entities } = options;
  return {
    outcome: 'answered',
    query: query(operation, entities),
    caveats: [],
    facts,
    ...(slot ? { slot } : {}),
  };
}

export function derived(
  operation: Operation,
  operands: readonly string[],
  result: DerivedResult,
  excluded?: readonly string[],
): Answered {
  const derivation = { operation, operands, result, ...(excluded ? { excluded } : {}) };
  return { outcome: 'answered', query: query(operation), caveats: [], facts: operands, derivation };
}

export function refused(operation: Operation, operands: readonly string[], reason: RefusalReason): Answered {
  const derivation = { operation, operands, refused: reason };
  return { outcome: 'answered', query: query(operation), caveats: [], facts: operands, derivation };
}

export const nothing = (reason: NothingReason, nearest: readonly string[] = []): Nothing => ({
  outcome: 'nothing',
  query: query(),
  caveats: [],
  reason,
  nearest,
});

export const amount = (value: number, unit: string, bound: Bound = 'exact'): DerivedQuantity => ({
  value,
  unit,
  bound,
});
export const one = (
  value: number,
  unit: string,
  bound?: Bound,
  terms?: readonly DerivedQuantity[],
): DerivedResult => ({
  kind: 'quantity',
  quantity: amount(value, unit, bound),
  ...(terms ? { terms } : {}),
});
export const between = (interval: DerivedInterval): DerivedResult => ({ kind: 'interval', interval });

/** No-break spaces as plain ones, so that expectations can be read. */
export const plain = (run: Text | string): string =>
  (typeof run === 'string' ? run : plainText(run)).replaceAll('\u00a0', ' ');

/** The headline of an answer over the invented base. */
export const said = (answer: Answer, lang: Lang = 'fr'): string => plain(headlineOf(answer, base, lang));
