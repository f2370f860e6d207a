import type { DataFolder, DataRecord } from './data-folder.js';
import { fold } from './words.js';

/** A way in which people write an actor, an account or a platform. */
export interface Surface {
  readonly id: string;
  readonly group: 'actor' | 'platform';
  /** Only things of one sort are swapped: persons with persons, networks with networks. */
  readonly sort: string;
  readonly text: string;
}

/** Every name, alias and handle of the base, longest first, so that a search finds the whole name. */
export function surfacesOf(data: DataFolder): Surface[] {
  const actors = records(data, 'actors.yaml').flatMap((record) =>
    named(record, 'actor', `actor ${String(record.kind)}`),
  );
  const platforms = records(data, 'platforms.yaml').flatMap((record) =>
    named(record, 'platform', 'platform'),
  );
  const handles = records(data, 'accounts.yaml').flatMap((record): Surface[] =>
    typeof record.handle === 'string'
      ? [{ id: String(record.id), group: 'actor', sort: 'handle', text: record.handle }]
      : [],
  );
  return [...actors, ...platforms, ...handles]
    .filter(({ text }) => text.length > 1)
    .sort((a, b) => b.text.length - a.text.length);
}

const records = (data: DataFolder, file: string): readonly DataRecord[] => data.get(file) ?? [];

function named(record: DataRecord, group: Surface['group'], sort: string): Surface[] {
  const names = localized(record.name).map(withoutArticle);
  const texts = new Set([...names, ...localized(record.aliases)]);
  return [...texts].map((text) => ({ id: String(record.id), group, sort, text }));
}

/** The strings of `{fr, en}`, whether single or in lists. */
export function localized(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value)
    .flat()
    .filter((text): text is string => typeof text === 'string');
}

/** A name as people type it: "le ministère …" without its "le". */
export function withoutArticle(name: string): string {
  return /^(?:les? |la |l'|the )/u.test(fold(name)) ? name.replace(/^(?:\p{L}+ |\p{L}['’])/u, '') : name;
}
