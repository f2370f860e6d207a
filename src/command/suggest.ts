import type { FactBase } from '../facts/fact-base.js';
import type { Lang } from '../language/lang.js';
import { fold } from '../language/text.js';
import { nameIndexOf } from './name-index.js';
import type { Registry } from './registry.js';
import { BETWEEN_NAMES, nameKinds } from './resolve.js';

/** One entry of autocomplete: what people read, and the value that is sent. */
export interface Suggested {
  readonly name: string;
  readonly value: string;
}

/** The shortest of the platforms' limits: Discord shows so many entries, each name so long. */
const MOST = 25;
const LONGEST_NAME = 100;

/** What an option's text may become, best first: names of the base, commands, or the option's own choices. */
export function suggest(
  base: FactBase,
  registry: Registry,
  target: { readonly command: string; readonly option: string },
  partial: string,
  lang: Lang,
): readonly Suggested[] {
  const option = registry.find(target.command)?.command.options[target.option];
  if (!option) return [];
  const typed = fold(partial.trim());
  if (option.choices) {
    return option.choices
      .map(({ value, name }) => ({ name: name[lang], value }))
      .filter(({ name, value }) => fold(name).startsWith(typed) || value.startsWith(typed))
      .slice(0, MOST);
  }
  const commands = option.suggest?.includes('command') ? suggestCommands(registry, typed, lang) : [];
  const { before, last } = option.many ? lastName(partial) : { before: '', last: partial };
  const names = nameIndexOf(base)
    .search(nameKinds(option), last, MOST)
    .map(({ id, label }) => ({ name: cut(before + label[lang]), value: before + id }));
  return [...commands, ...names].slice(0, MOST);
}

function suggestCommands({ commands }: Registry, typed: string, lang: Lang): Suggested[] {
  return commands
    .filter(({ name, names }) => [name, names.fr, names.en].some((word) => fold(word).startsWith(typed)))
    .map(({ name, names, description }) => ({
      name: cut(`${names[lang]} — ${description[lang]}`),
      value: name,
    }));
}

/** What stands before the name that is being typed, in a list of several: "Kerry et Bil" → "Kerry et ". */
function lastName(partial: string): { before: string; last: string } {
  const last = partial.split(BETWEEN_NAMES).at(-1) ?? '';
  return { before: partial.slice(0, partial.length - last.length), last };
}

const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
