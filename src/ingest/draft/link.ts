import type { Account, Actor, Platform } from '../../facts/entities.js';
import type { FactBase } from '../../facts/fact-base.js';
import { fold } from '../../language/text.js';
import { once } from '../../once.js';
import { withoutArticle } from '../annotate/known-names.js';
import type { Mention } from '../annotate/mention.js';
import { countryName } from '../annotate/places.js';
import { COMPANIES } from '../vocabulary/networks.js';
import { IdMaker } from './identify.js';

/** Ids by folded name, of states by their country. */
interface Names {
  readonly actors: Map<string, string>;
  readonly states: Map<string, string>;
  readonly platforms: Map<string, string>;
}

const noNames = (): Names => ({ actors: new Map(), states: new Map(), platforms: new Map() });

/** What a base has names for. */
const namesOf = once((base: FactBase): Names => {
  const names = noNames();
  for (const actor of base.actors.values()) note(names, actor);
  // A handle that stands for its owner.
  for (const { handle, owner } of base.accounts.values()) if (handle) names.actors.set(fold(handle), owner);
  for (const platform of base.platforms.values())
    for (const name of everyName(platform)) names.platforms.set(fold(name), platform.id);
  names.platforms.set('web', 'internet');
  if (base.platforms.has('all-social')) names.platforms.set('all', 'all-social');
  return names;
});

function note({ actors, states }: Names, actor: Actor): void {
  if (actor.kind === 'state' && actor.country) states.set(actor.country, actor.id);
  if (actor.kind === 'group' || actor.kind === 'place') return;
  for (const name of everyName(actor)) {
    const key = fold(withoutArticle(name));
    if (!actors.has(key)) actors.set(key, actor.id);
  }
}

const everyName = ({ name, aliases }: Pick<Actor, 'name' | 'aliases'>): string[] => [
  name.fr,
  name.en,
  ...(aliases?.fr ?? []),
  ...(aliases?.en ?? []),
];

/** Links what an article names to what the base holds, and collects what it lacks as new records. */
export class Linker {
  readonly actors: Actor[] = [];
  readonly accounts: Account[] = [];
  readonly platforms: Platform[] = [];
  readonly #base: FactBase;
  readonly #ids: IdMaker;
  readonly #held: Names;
  readonly #added = noNames();

  constructor(base: FactBase) {
    this.#base = base;
    this.#held = namesOf(base);
    const { sources, actors, accounts, platforms, facts } = base;
    const records = [sources, actors, accounts, platforms, facts];
    this.#ids = new IdMaker((id) => records.some((each) => each.has(id)));
  }

  get ids(): IdMaker {
    return this.#ids;
  }

  /** The id of the base's actor that is meant, or of a new one. */
  actor(mention: Mention): string {
    if (mention.actor) return mention.actor;
    if (mention.kind === 'country' && mention.country) {
      const state = this.#known('states', mention.country);
      if (state) return state;
    }
    return this.#known('actors', fold(withoutArticle(mention.name))) ?? this.#newActor(mention);
  }

  #known(kind: keyof Names, name: string): string | undefined {
    return this.#held[kind].get(name) ?? this.#added[kind].get(name);
  }

  #newActor({ kind, name, country }: Mention): string {
    const names =
      kind === 'country' && country
        ? { fr: countryName(country, 'fr'), en: countryName(country, 'en') }
        : { fr: name, en: name };
    const code = country && /^[A-Z]{2}$/u.test(country) ? { country } : {};
    return this.#add({
      id: this.#ids.make(name),
      kind: ACTOR_KINDS[kind],
      name: names,
      types: [],
      offices: [],
      ...code,
    });
  }

  #add(actor: Actor): string {
    this.actors.push(actor);
    note(this.#added, actor);
    return actor.id;
  }

  /** A tool that ranks, by its name. */
  system(name: string): string {
    return (
      this.#known('actors', fold(name)) ??
      this.#add({
        id: this.#ids.make(name),
        kind: 'system',
        name: { fr: name, en: name },
        types: [],
        offices: [],
      })
    );
  }

  platform(name: string): string {
    const known = this.#known('platforms', fold(name));
    if (known) return known;
    const platform: Platform = { id: this.#ids.make(name), name: { fr: name, en: name }, printedAs: [] };
    this.platforms.push(platform);
    this.#added.platforms.set(fold(name), platform.id);
    return platform.id;
  }

  /** The account of a handle; undefined where the handle has a form that the base does not keep. */
  account(handle: string, owner: string, platform: string): string | undefined {
    if (!/^@[\w.]+$/u.test(handle)) return undefined;
    const same = (account: Account) =>
      account.handle?.toLowerCase() === handle.toLowerCase() && account.platform === platform;
    const known = [...this.#base.accounts.values(), ...this.accounts].find(same);
    if (known) return known.id;
    const account: Account = {
      id: this.#ids.make(handle.slice(1)),
      platform,
      handle,
      owner,
      role: 'institutional',
    };
    this.accounts.push(account);
    return account.id;
  }

  /** Accounts that are counted together. */
  group(size: number, owner: string, platform: string): string {
    const known = [...this.#base.accounts.values(), ...this.accounts].find(
      (each) => each.size === size && each.owner === owner && each.platform === platform,
    );
    if (known) return known.id;
    const account: Account = {
      id: this.#ids.make(owner, size, 'accounts'),
      platform,
      owner,
      role: 'institutional',
      size,
    };
    this.accounts.push(account);
    return account.id;
  }

  isCompany(name: string): boolean {
    return COMPANIES.has(name);
  }
}

const ACTOR_KINDS = {
  person: 'person',
  name: 'institution',
  institution: 'institution',
  role: 'office',
  country: 'state',
} as const satisfies Record<Mention['kind'], Actor['kind']>;
