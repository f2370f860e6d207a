import { LANGS, type Lang } from '../language/lang.js';
import { fold } from '../language/text.js';
import { editDistance, typoTolerance } from '../language/typo.js';
import type { CommandDefinition, OptionDefinition } from './definition.js';

/** A command as somebody called it; `lang` is set where that word belongs to one language only. */
export interface Called {
  readonly command: CommandDefinition;
  readonly lang?: Lang;
}

/** A Registry finds commands by any of their names, in either language, whatever the accents. */
export interface Registry {
  readonly commands: readonly CommandDefinition[];
  find(word: string): Called | undefined;
  /** The command whose name is a typing error or two away, with the name that was meant. */
  nearest(word: string): { readonly command: CommandDefinition; readonly name: string } | undefined;
}

/** @throws Error if two commands share a name: a fault of whoever wrote them */
export function createRegistry(commands: readonly CommandDefinition[]): Registry {
  const byWord = new Map<string, Called & { readonly name: string }>();
  for (const command of commands) {
    for (const { name, lang } of namesOf(command)) {
      const word = fold(name);
      const other = byWord.get(word);
      if (other && other.command !== command)
        throw new Error(`"${name}" names both ${other.command.name} and ${command.name}`);
      if (!other) byWord.set(word, { command, name, ...(lang ? { lang } : {}) });
    }
  }
  return {
    commands,
    find: (word) => byWord.get(fold(word)),
    nearest(word) {
      const typed = fold(word);
      return closest(typed, byWord.entries())?.[1];
    },
  };
}

/** Every word that calls the command; the language where only one of the two has it. */
function namesOf(command: CommandDefinition): { name: string; lang?: Lang }[] {
  const { fr, en } = command.names;
  const shared = fold(fr) === fold(en);
  return [
    ...LANGS.map((lang) => ({ name: command.names[lang], ...(shared ? {} : { lang }) })),
    { name: command.name },
    ...(command.aliases ?? []).map((name) => ({ name })),
  ];
}

/** The option of a command that a word names: its key, or its name in either language. */
export function findOption(
  command: CommandDefinition,
  word: string,
): { readonly key: string; readonly option: OptionDefinition } | undefined {
  const typed = fold(word);
  for (const [key, option] of Object.entries(command.options)) {
    if (optionWords(key, option).includes(typed)) return { key, option };
  }
  return undefined;
}

/** The option name that a word is a typing error or two away from. */
export function nearestOption(command: CommandDefinition, word: string): string | undefined {
  const words = Object.entries(command.options).flatMap(([key, option]) =>
    optionWords(key, option).map((name) => [name, name] as const),
  );
  return closest(fold(word), words)?.[1];
}

const optionWords = (key: string, option: OptionDefinition): string[] =>
  [key, option.name.fr, option.name.en].map(fold);

/** The one of some words that a typing error or two lead to. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  return closest(
    fold(typed),
    words.map((word) => [fold(word), word] as const),
  )?.[1];
}

/** The entry whose word is nearest to what was typed, within the tolerance for its length. */
function closest<T>(
  typed: string,
  entries: Iterable<readonly [string, T]>,
): readonly [string, T] | undefined {
  let best: readonly [string, T] | undefined;
  let least = typoTolerance(typed.length) + 1;
  for (const entry of entries) {
    const distance = editDistance(typed, entry[0], least);
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}
