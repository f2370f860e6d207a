import { z } from 'zod';
import type { Lang } from '../../language/lang.js';
import type { Entities } from '../names.js';
import { account } from './account.js';
import type { Projection } from './kind.js';
import { milestone } from './milestone.js';
import { policy } from './policy.js';
import { ranking } from './ranking.js';
import { spending } from './spending.js';
import { event, profile, relation, statement, system } from './written.js';

/** Every kind of fact; a new one is one file and one line here. */
export const KINDS = {
  account,
  milestone,
  policy,
  spending,
  ranking,
  event,
  statement,
  system,
  relation,
  profile,
} as const;

/** A reviewed statement of an article, one of ten kinds. */
export const Fact = z.discriminatedUnion('kind', [
  account.schema,
  milestone.schema,
  policy.schema,
  spending.schema,
  ranking.schema,
  event.schema,
  statement.schema,
  system.schema,
  relation.schema,
  profile.schema,
]);
export type Fact = z.infer<typeof Fact>;

/** The fact's sentence in the given language, without its final dot. */
export function statementOf(fact: Fact, entities: Entities, lang: Lang): string {
  return kindOf(fact).statement(fact, entities, lang);
}

/** What the fact's kind tells the engine of it. */
export function projectionOf(fact: Fact, entities: Entities): Projection {
  return kindOf(fact).project(fact, entities);
}

interface Kind {
  statement(fact: Fact, entities: Entities, lang: Lang): string;
  project(fact: Fact, entities: Entities): Projection;
}

// The discriminant proves that the kind fits its fact; TypeScript cannot follow that through the table.
const kindOf = (fact: Fact): Kind => KINDS[fact.kind] as unknown as Kind;
