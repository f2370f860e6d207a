import { type Operation, Query } from '../query/query.js';
import type { NamedThing } from './named-things.js';

/** A query that asks for nothing yet. */
export const emptyQuery = (operation: Operation): Query => Query.parse({ operation });

/** The query with further things in it, each where its kind belongs. */
export function inQuery(query: Query, things: readonly NamedThing[]): Query {
  const ids = (...kinds: NamedThing['kind'][]) =>
    things.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  return {
    ...query,
    entities: [...query.entities, ...ids('actor', 'handle', 'source')],
    countries: [...query.countries, ...ids('country')],
    platforms: [...query.platforms, ...ids('platform')],
    measures: [...query.measures, ...ids('measure')],
  };
}
