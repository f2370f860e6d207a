import type { Slot } from '../../facts/fact.js';
import type { Answered, CaveatCode, Derivation, DerivedResult, Nothing, RefusalReason } from '../answer.js';
import type { Interpretation } from '../interpretation.js';
import type { Operation } from '../query.js';
import { queryOf } from '../query-of.js';

const MAX_FACTS = 10;

interface Worked {
  readonly operation: Operation;
  readonly operands: readonly string[];
  readonly result: DerivedResult;
  readonly excluded?: readonly string[];
  /** What is shown first, where that is not the first operand. */
  readonly facts?: readonly string[];
  readonly caveats?: readonly CaveatCode[];
  readonly slot?: Slot;
}

/** An answer that was worked out, with its operands. */
export function worked(
  question: Interpretation,
  { operation, operands, result, excluded, facts, caveats, slot }: Worked,
): Answered {
  const derivation: Derivation = {
    operation,
    operands,
    result,
    ...(excluded && excluded.length > 0 ? { excluded } : {}),
  };
  return {
    outcome: 'answered',
    query: queryOf(question, operation, facts ?? operands),
    caveats: caveats ?? [],
    derivation,
    facts: [...new Set(facts ?? operands)].slice(0, MAX_FACTS),
    ...(slot ? { slot } : {}),
  };
}

/** A calculation that would mislead: the figures side by side, and why. */
export function refused(
  question: Interpretation,
  operation: Operation,
  operands: readonly string[],
  reason: RefusalReason,
): Answered {
  return {
    outcome: 'answered',
    query: queryOf(question, operation, operands),
    caveats: [],
    facts: [...new Set(operands)].slice(0, MAX_FACTS),
    derivation: { operation, operands, refused: reason },
  };
}

/** Growth that no two dated values support. */
export function noTwoDates(question: Interpretation, nearest: readonly string[]): Nothing {
  return {
    outcome: 'nothing',
    query: queryOf(question, 'growth'),
    reason: { code: 'no-two-dates' },
    nearest,
    caveats: [],
  };
}
