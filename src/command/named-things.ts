import type { z } from 'zod';
import type { Aliases, Localized } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import { perLang } from '../facts/names.js';
import { titlePhrase } from '../facts/source-frame.js';
import { LANGS } from '../language/lang.js';
import { COUNTRIES } from '../linking/world/countries.js';
import type { Suggest } from './definition.js';

/** A kind of thing that the fact base names; commands are named by the registry. */
export type NameKind = Exclude<Suggest, 'command'>;

/** Something that the base names, under the id that a query or an option carries. */
export interface NamedThing {
  readonly kind: NameKind;
  /** An entity's id, a country's code, a fact's id. */
  readonly id: string;
  /** Without its article, upper-case first: as it stands in a list. */
  readonly label: Localized;
  readonly names: readonly string[];
  /** How many facts concern it: what is asked for more often comes first. */
  readonly weight: number;
}

/** Everything that the base names, by kind. */
export function namedThings(base: FactBase): (kind: NameKind) => NamedThing[] {
  const weights = countMentions(base);
  const thing = (kind: NameKind, id: string, label: Localized, names: readonly string[]): NamedThing => ({
    kind,
    id,
    label,
    names: [...names, label.fr, label.en],
    weight: weights.get(id) ?? 0,
  });
  const list: Record<NameKind, () => NamedThing[]> = {
    // A state is found as a country, which selects all that belongs to it.
    actor: () =>
      [...base.actors.values()]
        .filter(({ kind, country }) => kind !== 'state' || !country)
        .map((actor) => thing('actor', actor.id, listLabel(actor.name), aliasesOf(actor.aliases))),
    handle: () =>
      [...base.accounts.values()].flatMap(({ id, handle }) =>
        handle ? [thing('handle', id, { fr: handle, en: handle }, [handle])] : [],
      ),
    platform: () =>
      [...base.platforms.values()].map(({ id, name, aliases }) =>
        thing('platform', id, listLabel(name), aliasesOf(aliases)),
      ),
    country: () => countriesOf(base).map(({ code, label, names }) => thing('country', code, label, names)),
    source: () =>
      [...base.sources.values()].map((source) =>
        thing(
          'source',
          source.id,
          perLang((lang) => titlePhrase(source, lang)),
          [
            source.title.text,
            ...aliasesOf(source.aliases),
            ...(source.author ? [source.author.name] : []),
            ...(source.publisher ? [source.publisher.name] : []),
          ],
        ),
      ),
    fact: () =>
      [...base.facts.keys()].map((id) => {
        const statement = base.frameOf.get(id)?.statement;
        return thing(
          'fact',
          id,
          perLang((lang) => (statement ? `${id} — ${statement[lang]}` : id)),
          [],
        );
      }),
    measure: () =>
      [...base.measures.values()].map(({ id, noun }) =>
        thing('measure', id, { fr: noun.fr.other, en: noun.en.other }, [
          noun.fr.one,
          noun.en.one,
          ...phrasesOf(base, `measure:${id}`),
          ...phrasesOf(base, `kind:${COUNTED_BY[id] ?? ''}`),
        ]),
      ),
  };
  return (kind) => list[kind]();
}

/** Kinds of facts that have a measure of their own, which people call by the kind: "dépenses". */
const COUNTED_BY: Readonly<Record<string, string>> = { amount: 'spending', rank: 'ranking' };

/** The words that the lexicon has for a sense. */
const phrasesOf = ({ lexicon }: FactBase, sense: string): string[] =>
  LANGS.flatMap((lang) =>
    lexicon[lang].filter((row) => row.sense === sense).flatMap(({ phrases }) => phrases),
  );

function countMentions(base: FactBase): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const frame of base.frames) {
    const actors = frame.actors.map(({ id }) => id);
    for (const id of [
      ...actors,
      ...frame.accounts,
      ...frame.platforms,
      ...frame.countries,
      ...frame.measures,
      frame.source,
    ]) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}

/** The countries that facts concern, each with the world's names for it and those of its state. */
function countriesOf(base: FactBase): { code: string; label: Localized; names: string[] }[] {
  const codes = new Set([...base.actors.values()].flatMap(({ country }) => country ?? []));
  for (const frame of base.frames) for (const code of frame.countries) codes.add(code);
  const states = [...base.actors.values()].filter(({ kind }) => kind === 'state');
  return [...codes].map((code) => {
    const state = states.find(({ country }) => country === code);
    const world = COUNTRIES.find((country) => country.code === code);
    return {
      code,
      label: world
        ? { fr: world.fr[0] ?? code, en: world.en[0] ?? code }
        : state
          ? listLabel(state.name)
          : { fr: code, en: code },
      names: [
        ...(world ? [...world.fr, ...world.en] : []),
        ...(state ? [state.id, state.name.fr, state.name.en, ...aliasesOf(state.aliases)] : []),
      ],
    };
  });
}

const aliasesOf = (aliases: z.infer<typeof Aliases> | undefined): string[] => [
  ...(aliases?.fr ?? []),
  ...(aliases?.en ?? []),
];

/** "le ministère …" as a list shows it: "Ministère …". */
export function listLabel(name: Localized): Localized {
  return perLang((lang) => {
    const bare = name[lang].replace(/^(?:l['’]|(?:le|la|les|the)\s)/u, '');
    return bare.charAt(0).toLocaleUpperCase(lang) + bare.slice(1);
  });
}
