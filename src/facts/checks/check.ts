import type { Account, Actor, ActorType, Measure, Platform, Source } from '../entities.js';
import type { Fact } from '../kinds/index.js';
import type { Problem } from '../problem.js';
import type { Located } from '../yaml-records.js';

/** Everything that was read, each record with its place, before it is known to fit together. */
export interface Draft {
  readonly sources: readonly Located<Source>[];
  readonly actors: readonly Located<Actor>[];
  readonly accounts: readonly Located<Account>[];
  readonly platforms: readonly Located<Platform>[];
  readonly measures: readonly Located<Measure>[];
  readonly types: readonly Located<ActorType>[];
  readonly facts: readonly Located<Fact>[];
}

/** A check reads the whole draft and returns every problem of its own sort. */
export type Check = (draft: Draft) => Problem[];
