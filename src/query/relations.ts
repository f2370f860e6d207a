import type { Account, Actor } from '../facts/entities.js';
import type { FactBase } from '../facts/fact-base.js';
import type { Frame } from '../facts/frame.js';
import { SOURCE_KIND } from '../facts/source-frame.js';
import { fold } from '../language/text.js';
import { grouped } from './grouped.js';

/** How the things of a base hang together, looked up from the end that their records do not name; made once a base. */
export interface Relations {
  /** The actors below an actor, at any depth. */
  readonly membersOf: ReadonlyMap<string, readonly string[]>;
  /** The accounts of an owner. */
  readonly accountsOf: ReadonlyMap<string, readonly Account[]>;
  /** What an article tells, without the article itself. */
  readonly contentsOf: ReadonlyMap<string, readonly Frame[]>;
  /** Actors by each of their names, folded. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

export function relationsOf(base: FactBase): Relations {
  const actors = [...base.actors.values()];
  return {
    membersOf: grouped(
      actors.flatMap(({ id, parent }) => ancestors(parent, base).map((above) => [above, id] as const)),
    ),
    accountsOf: grouped([...base.accounts.values()].map((account) => [account.owner, account] as const)),
    contentsOf: grouped(
      base.frames.filter(({ kind }) => kind !== SOURCE_KIND).map((frame) => [frame.source, frame] as const),
    ),
    named: grouped(actors.flatMap((actor) => [...namesOf(actor)].map((name) => [name, actor.id] as const))),
  };
}

const namesOf = ({ name, aliases }: Actor): Set<string> =>
  new Set([name.fr, name.en, ...(aliases?.fr ?? []), ...(aliases?.en ?? [])].map(fold));

/** The parents of an actor, nearest first. */
export function ancestors(parent: string | undefined, base: FactBase): string[] {
  return parent === undefined ? [] : [...chain([parent], (id) => base.actors.get(id)?.parent)];
}

/** What is reached by going up from any of these, themselves included; a circle ends where it began. */
export function chain(ids: readonly string[], up: (id: string) => string | undefined): Set<string> {
  const seen = new Set<string>();
  for (const id of ids)
    for (let next: string | undefined = id; next !== undefined && !seen.has(next); next = up(next))
      seen.add(next);
  return seen;
}
