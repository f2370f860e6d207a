import { NETWORKS } from '../../../src/linking/world/names.js';
import type { DataFolder, DataRecord } from './data-folder.js';
import { fold } from './words.js';

/** A way in which people write an actor, an account or a platform. */
export interface Surface {
  readonly id: string;
  readonly group: 'actor' | 'platform';
  /** Only things of one sort are swapped: persons with persons, networks with networks. */
  readonly sort: string;
  readonly text: string;
  /** `fr` or `en`; absent for a handle, which is the same in both. */
  readonly lang?: string;
  /** The name itself, not an alias. */
  readonly main: boolean;
}

/** Every name, alias and handle of the base, longest first, so that a search finds the whole name. */
export function surfacesOf(data: DataFolder): Surface[] {
  const actors = records(data, 'actors.yaml').flatMap((record) =>
    named(record, 'actor', `actor ${String(record.kind)}`),
  );
  const platforms = records(data, 'platforms.yaml')
    .filter(isNetwork)
    .flatMap((record) => named(record, 'platform', 'platform'));
  const handles = records(data, 'accounts.yaml').flatMap((record): Surface[] =>
    typeof record.handle === 'string'
      ? [{ id: String(record.id), group: 'actor', sort: 'handle', text: record.handle, main: true }]
      : [],
  );
  return [...actors, ...platforms, ...handles]
    .filter(({ text }) => text.length > 1)
    .sort((a, b) => b.text.length - a.text.length);
}

const records = (data: DataFolder, file: string): readonly DataRecord[] => data.get(file) ?? [];

/** A network that has a name, not "the internet" or "all networks". */
const isNetwork = ({ name }: DataRecord): boolean =>
  localized(name).some((text) => NETWORK_NAMES.has(fold(text)));
const NETWORK_NAMES: ReadonlySet<string> = new Set(NETWORKS.map(fold));

function named(record: DataRecord, group: Surface['group'], sort: string): Surface[] {
  const id = String(record.id);
  return ['fr', 'en'].flatMap((lang) => {
    const names = localized({ name: inLanguage(record.name, lang) }).map(withoutArticle);
    const aliases = localized({ aliases: inLanguage(record.aliases, lang) });
    return [...new Set([...names, ...aliases])].map((text) => ({
      id,
      group,
      sort,
      text,
      lang,
      main: names.includes(text),
    }));
  });
}

const inLanguage = (value: unknown, lang: string): unknown =>
  (value as Record<string, unknown> | undefined)?.[lang];

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
