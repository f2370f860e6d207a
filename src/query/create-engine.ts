import type { FactBase } from '../facts/fact-base.js';
import { normalizeText } from '../language/text.js';
import type { Answer } from './answer.js';
import { derive } from './derive/plan.js';
import type { QueryEngine } from './engine.js';
import { interpret } from './interpret.js';
import { lookUp } from './lookup.js';
import type { Query } from './query.js';
import { resolveEvents } from './relative-time.js';
import { createSnapshot } from './snapshot.js';

/** Questions longer than this are refused; nobody types one, and reading takes time. */
export const MAX_QUESTION_LENGTH = 500;

/** Builds an engine over one snapshot of the fact base. */
export function createQueryEngine(base: FactBase): QueryEngine {
  const snapshot = createSnapshot(base);
  const tooLong = (query: Query): Answer => ({ outcome: 'nothing', query, reason: { code: 'too-long' }, nearest: [], caveats: [] });
  return {
    base,
    ask(question) {
      if (question.length > MAX_QUESTION_LENGTH) return tooLong(EMPTY);
      const understood = resolveEvents(interpret(normalizeText(question), snapshot), snapshot);
      return derive(understood, snapshot) ?? lookUp(understood, snapshot);
    },
    answer: () => tooLong(EMPTY),
  };
}

const EMPTY: Query = { operation: 'lookup', entities: [], countries: [], platforms: [], measures: [], actions: [], types: [], kinds: [] };

