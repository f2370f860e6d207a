import { UserError } from '../errors.js';
import type { FactBase } from '../facts/fact-base.js';
import type { OptionDefinition, Suggest } from './definition.js';
import { nameIndexOf } from './name-index.js';
import type { NamedThing, NameKind } from './named-things.js';
import type { Registry } from './registry.js';
import type { Fits } from './text-parser.js';

const NEAREST = 3;

/**
 * The thing of the base that an option's text names.
 * @throws UserError with the nearest names if the base holds none
 */
export function resolveName(
  base: FactBase,
  option: Pick<OptionDefinition, 'suggest'>,
  typed: string,
): NamedThing {
  const kinds = nameKinds(option);
  const index = nameIndexOf(base);
  const found = index.resolve(kinds, typed);
  if (found) return found;
  throw new UserError('not-in-base', {
    typed,
    nearest: index.search(kinds, typed, NEAREST).map(({ label }) => label),
  });
}

export const nameKinds = ({ suggest = [] }: Pick<OptionDefinition, 'suggest'>): NameKind[] =>
  suggest.filter((kind): kind is Exclude<Suggest, 'command'> => kind !== 'command');

/** Whether a text is wholly a value of an option: a name that the base holds, a handle or an id by its form, a command. */
export function fitsIn(base: FactBase, registry: Registry): Fits {
  return (option, value) => {
    const kinds = option.suggest;
    if (!kinds) return true;
    const values = option.many ? splitNames(value) : [value];
    return values.every(
      (name) =>
        (kinds.includes('command') && registry.find(name) !== undefined) ||
        hasForm(kinds, name) ||
        nameIndexOf(base).resolve(nameKinds(option), name) !== undefined,
    );
  };
}

/** A handle or an id is meant as one even if the base lacks it; the command then says so. */
function hasForm(kinds: readonly Suggest[], value: string): boolean {
  if (kinds.includes('handle') && /^@[\w.]+$/u.test(value)) return true;
  return (kinds.includes('fact') || kinds.includes('source')) && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(value);
}

/** What stands between two of several names: a comma, "et", "vs". */
export const BETWEEN_NAMES = /\s*(?:[,;/]|\s(?:et|and|vs\.?|contre|versus)\s)\s*/iu;

/** "Kerry et Bildt", "A, B vs C" → the names. */
export function splitNames(value: string): string[] {
  return value.split(BETWEEN_NAMES).filter((name) => name !== '');
}
