import type { FactBase } from '../facts/fact-base.js';
import type { QueryEngine } from '../query/engine.js';

/** A fact base and the engine that answers over it: what one invocation sees from beginning to end. */
export interface Snapshot {
  readonly base: FactBase;
  readonly engine: QueryEngine;
}
