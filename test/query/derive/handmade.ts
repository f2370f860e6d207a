import type { Frame, Quantity } from '../../../src/facts/frame.js';
import { parseEdtf } from '../../../src/language/edtf.js';
import type { Sense } from '../../../src/linking/sense.js';
import type { Answer } from '../../../src/query/answer.js';
import type { Operand } from '../../../src/query/derive/operand.js';
import type { IndexedFrame } from '../../../src/query/frame-index.js';
import { interpret } from '../../../src/query/interpret/interpret.js';
import type { Interpretation, Need } from '../../../src/query/interpretation.js';
import { createSnapshot, type Snapshot } from '../../../src/query/snapshot.js';
import { type Invention, inventBase } from '../invented/base.js';
import { FRAME } from '../invented/frame.js';

/** One word of a question as a need. */
export const needOf = (
  text: string,
  from: number,
  force: Need['force'] = 'soft',
  senses: readonly Sense[] = [],
): Need => ({
  unit: { text, from, to: from + 1, senses, terms: [], kind: 'name' },
  senses,
  force,
});

/** A frame as an index holds it, found by nothing. */
export function indexedOf(given: Partial<Frame> & { readonly fact: string }, order = 0): IndexedFrame {
  const when = given.period === undefined ? undefined : parseEdtf(given.period);
  return {
    frame: { ...FRAME, kind: 'milestone', ...given },
    order,
    ...(when && { when }),
    senses: new Map(),
    terms: new Set(),
    sourceTerms: new Set(),
    numbers: [],
    dates: [],
  };
}

/** A figure of a fact: one follower on no platform, but for what a test gives. */
export const figureOf = (
  quantity: Partial<Quantity> = {},
  frame: Partial<Frame> & { readonly fact: string } = { fact: 'some-fact' },
): Operand => ({
  indexed: indexedOf(frame),
  quantity: { value: 1, bound: 'exact', unit: 'followers', platforms: [], ...quantity },
});

/** A measure of an invented base, with the one above it. */
export const measureOf = (id: string, broader?: string) => ({
  id,
  ...(broader ? { broader } : {}),
  noun: { fr: { one: id, other: id }, en: { one: id, other: id } },
  verb: { fr: { one: 'comptait', other: 'comptaient' }, en: 'had' },
});

/** Questions over an invented base, each put to one way of working an answer out. */
export function inventReader(invention: Invention) {
  const snapshot = createSnapshot(inventBase(invention));
  return {
    snapshot,
    /** What is worked out of a question; what was answered besides stands in the answer itself. */
    by:
      <Rest extends readonly unknown[]>(
        derivation: (question: Interpretation, snapshot: Snapshot, ...rest: Rest) => Answer | undefined,
      ) =>
      (question: string, ...rest: Rest): Answer | undefined =>
        derivation(interpret(question, snapshot), snapshot, ...rest),
  };
}

/** An answer without the query and the facts that every one carries. */
export function derived(answer: Answer | undefined) {
  if (answer === undefined || answer.outcome !== 'answered') return answer?.outcome;
  const { derivation, caveats } = answer;
  return { ...derivation, ...(caveats.length > 0 ? { caveats } : {}) };
}
