/**
 * A sense is what a span of text may mean, as `space:id`. Names of the base: `actor`, `account`, `platform`, `source`,
 * `country`. Names that the world knows and the base may not: `network`, `city`. The lexicon's spaces are in
 * `language/lexicon.ts`.
 */
export type Sense = `${string}:${string}`;

const NAME_SPACES: ReadonlySet<string> = new Set([
  'actor',
  'account',
  'platform',
  'source',
  'country',
  'network',
  'city',
]);

export const sense = (space: string, id: string): Sense => `${space}:${id}`;
export const spaceOf = (value: Sense): string => value.slice(0, value.indexOf(':'));
export const idOf = (value: Sense): string => value.slice(value.indexOf(':') + 1);
export const isName = (value: Sense): boolean => NAME_SPACES.has(spaceOf(value));
