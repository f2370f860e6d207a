import type { FactBase } from '../facts/fact-base.js';
import { normalizeText } from '../language/text.js';
import { idOf } from '../linking/sense.js';
import type { Answer } from './answer.js';
import { soonerOf } from './derive/order.js';
import { derive, needsCalculation, sideBySide } from './derive/plan.js';

import type { QueryEngine } from './engine.js';
import { continueFrom, interpretQuery } from './from-query.js';
import { interpret } from './interpret/interpret.js';
import type { Interpretation } from './interpretation.js';
import { lookUp } from './lookup.js';
import { Query } from './query.js';
import { resolveEvents } from './relative-time.js';
import { createSnapshot, type Snapshot } from './snapshot.js';

/** Questions longer than this are refused; nobody types one, and reading takes time. */
export const MAX_QUESTION_LENGTH = 500;

/** Builds an engine over one snapshot of the fact base. */
export const createQueryEngine = (base: FactBase): QueryEngine => engineOver(createSnapshot(base));

/** The engine over a snapshot that is built already. */
export function engineOver(snapshot: Snapshot): QueryEngine {
  const { base } = snapshot;
  const tooLong = (query: Query): Answer => ({
    outcome: 'nothing',
    query,
    reason: { code: 'too-long' },
    nearest: [],
    caveats: [],
  });
  // A share that cannot be worked out is not answered by the whole.
  const direct = (question: Interpretation): Answer => {
    const answer = lookUp(question, snapshot);
    if (answer.outcome === 'nothing' && answer.reason.code === 'not-in-base')
      return sideBySide(question, snapshot) ?? answer;
    if (answer.outcome !== 'answered' || !needsCalculation(question) || answer.slot === 'duration')
      return answer;
    return {
      outcome: 'nothing',
      query: answer.query,
      caveats: answer.caveats,
      reason: { code: 'slot-empty', slot: 'rate' },
      nearest: answer.facts.slice(0, 3),
    };
  };
  const settle = (question: Interpretation): Answer => derive(question, snapshot) ?? direct(question);
  return {
    base,
    ask(question, context) {
      if (question.length > MAX_QUESTION_LENGTH) return tooLong(EMPTY);
      const typed = interpret(normalizeText(question), snapshot);
      const followed = context?.previous
        ? continueFrom(typed, context.previous, base)
        : { question: typed, kept: [] };
      const answer =
        soonerOf(followed.question, snapshot) ?? settle(resolveEvents(followed.question, snapshot));
      return followed.kept.length > 0
        ? { ...answer, caveats: [...answer.caveats, { code: 'kept', entities: followed.kept.map(idOf) }] }
        : answer;
    },
    answer(query) {
      const facts = query.facts.filter((id) => base.frameOf.has(id));
      const told = facts.length > 0 && (query.operation === 'lookup' || query.operation === 'list');
      if (told) return { outcome: 'answered', query, facts, caveats: [] };
      return settle(interpretQuery(query, base, snapshot.index.traits));
    },
  };
}

const EMPTY = Query.parse({ operation: 'lookup' });
