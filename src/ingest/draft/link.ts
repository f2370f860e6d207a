import type { Account, Actor, Platform } from '../../facts/entities.js';
import type { FactBase } from '../../facts/fact-base.js';
import { fold } from '../../language/text.js';
import { withoutArticle } from '../annotate/known-names.js';
import type { Mention } from '../annotate/mention.js';
import { countryName } from '../annotate/places.js';
import { COMPANIES } from '../vocabulary/networks.js';
import { IdMaker } from './identify.js';

/** Links what an article names to what the base holds, and collects what it lacks as new records. */
export class Linker {
  readonly actors: Actor[] = [];
  readonly accounts: Account[] = [];
  readonly platforms: Platform[] = [];
  readonly #base: FactBase;
  readonly #ids: IdMaker;
  readonly #actorsByName = new Map<string, string>();
  readonly #states = new Map<string, string>();
  readonly #platformsByName = new Map<string, string>();

  constructor(base: FactBase) {
    this.#base = base;
    this.#ids = new IdMaker([
      ...base.sources.keys(),
      ...base.actors.keys(),
      ...base.accounts.keys(),
      ...base.platforms.keys(),
      ...base.facts.keys(),
    ]);
    for (const actor of base.actors.values()) this.#note(actor);
    // A handle that stands for its owner.
    for (const { handle, owner } of base.accounts.values())
      if (handle) this.#actorsByName.set(fold(handle), owner);
    for (const platform of base.platforms.values()) {
      const names = [
        platform.name.fr,
        platform.name.en,
        ...(platform.aliases?.fr ?? []),
        ...(platform.aliases?.en ?? []),
      ];
      for (const name of names) this.#platformsByName.set(fold(name), platform.id);
    }
    this.#platformsByName.set('web', 'internet');
    if (base.platforms.has('all-social')) this.#platformsByName.set('all', 'all-social');
  }

  get ids(): IdMaker {
    return this.#ids;
  }

  #note(actor: Actor): void {
    if (actor.kind === 'state' && actor.country) this.#states.set(actor.country, actor.id);
    if (actor.kind === 'group' || actor.kind === 'place') return;
    for (const name of [
      actor.name.fr,
      actor.name.en,
      ...(actor.aliases?.fr ?? []),
      ...(actor.aliases?.en ?? []),
    ]) {
      const key = fold(withoutArticle(name));
      if (!this.#actorsByName.has(key)) this.#actorsByName.set(key, actor.id);
    }
  }

  /** The id of the base's actor that is meant, or of a new one. */
  actor(mention: Mention): string {
    if (mention.actor) return mention.actor;
    if (mention.kind === 'country' && mention.country) {
      const state = this.#states.get(mention.country);
      if (state) return state;
    }
    return this.#actorsByName.get(fold(withoutArticle(mention.name))) ?? this.#newActor(mention);
  }

  #newActor({ kind, name, country }: Mention): string {
    const names =
      kind === 'country' && country
        ? { fr: countryName(country, 'fr'), en: countryName(country, 'en') }
        : { fr: name, en: name };
    const code = country && /^[A-Z]{2}$/u.test(country) ? { country } : {};
    const actor: Actor = {
      id: this.#ids.make(name),
      kind: ACTOR_KINDS[kind],
      name: names,
      types: [],
      offices: [],
      ...code,
    };
    this.actors.push(actor);
    this.#note(actor);
    return actor.id;
  }

  /** A tool that ranks, by its name. */
  system(name: string): string {
    const known = this.#actorsByName.get(fold(name));
    if (known) return known;
    const actor: Actor = {
      id: this.#ids.make(name),
      kind: 'system',
      name: { fr: name, en: name },
      types: [],
      offices: [],
    };
    this.actors.push(actor);
    this.#note(actor);
    return actor.id;
  }

  platform(name: string): string {
    const known = this.#platformsByName.get(fold(name));
    if (known) return known;
    const platform: Platform = { id: this.#ids.make(name), name: { fr: name, en: name }, printedAs: [] };
    this.platforms.push(platform);
    this.#platformsByName.set(fold(name), platform.id);
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
