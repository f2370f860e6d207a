import type { FactBase } from '../facts/fact-base.js';
import { typesOf } from './facets.js';

/** What a question needs to know of the base's actors and platforms as classes; worked out once a snapshot. */
export interface BaseTraits {
  /** Platforms that stand for all of them: no answer to "which network". */
  readonly broadPlatforms: ReadonlySet<string>;
  /** Actors that have a name, rather than a description: not an office, not a loose group. */
  readonly named: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Offices, as somebody holds them: "the spokesperson". */
  readonly offices: ReadonlySet<string>;
  /** "Other governments", "diplomats": nobody in particular. */
  readonly groups: ReadonlySet<string>;
  /** Systems that rank. */
  readonly systems: ReadonlySet<string>;
  /** Countries that some fact concerns. */
  readonly countries: ReadonlySet<string>;
  /** The classes of those actors that have any, broader ones too. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

export function baseTraits(base: FactBase): BaseTraits {
  const actors = [...base.actors.values()];
  const ofKind = (...kinds: string[]) =>
    actors.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const groups = new Set(ofKind('group'));
  const offices = new Set(ofKind('office'));
  return {
    broadPlatforms: new Set(
      [...base.platforms.values()].filter(({ all }) => all === true).map(({ id }) => id),
    ),
    named: new Set(actors.map(({ id }) => id).filter((id) => !groups.has(id) && !offices.has(id))),
    people: new Set(ofKind('person')),
    offices,
    groups,
    systems: new Set(ofKind('system')),
    countries: new Set(base.frames.flatMap(({ countries }) => countries)),
    classes: new Map(
      actors.map(({ id }) => [id, typesOf(id, base)] as const).filter(([, classes]) => classes.size > 0),
    ),
  };
}
