import type { Actor } from '../../facts/entities.js';
import { fold } from '../../language/text.js';
import { LEADERS, NO_SURNAMES } from '../vocabulary/leaders.js';
import { WordTable } from '../vocabulary/word-table.js';
import type { MentionKind } from './mention.js';

/** Somebody whom the base or the table of leaders knows by name. */
export interface KnownName {
  readonly name: string;
  readonly kind: MentionKind;
  readonly country?: string;
  readonly actor?: string;
}

/** The names that need no grammar to be recognised. */
export type KnownNames = WordTable<KnownName>;

const KINDS: Readonly<Partial<Record<Actor['kind'], MentionKind>>> = {
  person: 'person',
  institution: 'institution',
};
const SHORTEST_ALIAS = 4;

/** Collects the world's leaders and the base's persons and institutions. States come from the table of countries. */
export function knownNames(actors: Iterable<Actor> = [], lang: 'fr' | 'en' = 'fr'): KnownNames {
  const names = new WordTable<KnownName>([]);
  for (const [country, list] of LEADERS) addLeader(names, country, list);
  for (const actor of actors) addActor(names, actor, lang);
  return names;
}

function addLeader(names: KnownNames, country: string, list: string): void {
  for (const printed of list.split(' | ')) {
    const known: KnownName = { name: upperFirst(printed), kind: 'person', country };
    names.add(printed, known);
    const surname = printed.split(' ').at(-1) as string;
    // "Queen X of Y": Y is no surname.
    const titled = / (?:of|de) \S+$/u.test(printed);
    if (printed.includes(' ') && !titled && /^\p{Lu}/u.test(surname) && !NO_SURNAMES.has(fold(surname)))
      names.add(surname, known);
  }
}

function addActor(names: KnownNames, actor: Actor, lang: 'fr' | 'en'): void {
  const kind = KINDS[actor.kind];
  if (!kind) return;
  const known: KnownName = {
    name: upperFirst(withoutArticle(actor.name[lang])),
    kind,
    actor: actor.id,
    ...(actor.country && { country: actor.country }),
  };
  for (const form of [
    actor.name.fr,
    actor.name.en,
    ...(actor.aliases?.fr ?? []),
    ...(actor.aliases?.en ?? []),
  ]) {
    const bare = withoutArticle(form);
    if (bare.length >= SHORTEST_ALIAS && /\p{Lu}/u.test(bare) && (kind === 'person' || bare.includes(' ')))
      names.add(bare, known);
  }
}

/** A name without the article that it bears inside a sentence. */
export const withoutArticle = (name: string): string => name.replace(/^(?:le |la |les |l['’]|the )/iu, '');

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
