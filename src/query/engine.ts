import type { FactBase } from '../facts/fact-base.js';
import type { Answer } from './answer.js';
import type { Query } from './query.js';

/** A QueryEngine answers questions and queries over one snapshot of the fact base. */
export interface QueryEngine {
  readonly base: FactBase;
  /** Understands a question typed by a person and answers it. Never throws, whatever the text. */
  ask(question: string, context?: AskContext): Answer;
  /** Answers a query that is already in ids: from a command's options or a button. */
  answer(query: Query): Answer;
}

export interface AskContext {
  /** The query of the turn before, whose subject a follow-up keeps ("et sur Facebook ?"). */
  readonly previous?: Query;
}
