import type { CommandDefinition } from '../../command/definition.js';
import { createRegistry, findOption } from '../../command/registry.js';
import { LANGS, type Lang } from '../../language/lang.js';
import { fold } from '../../language/text.js';
import type { App } from '../adapter.js';

/** What the end of a line may become, and the end that it replaces: the pair that readline asks for. */
export type Completion = [candidates: string[], typed: string];

/** Completes commands, then the names that their options take; in a question, names of actors and platforms. */
export function createCompleter(
  app: App,
  commands: readonly CommandDefinition[],
  lang: Lang,
): (line: string) => Promise<Completion> {
  const registry = createRegistry(commands);
  const words = commands.flatMap(({ names }) => [...new Set(LANGS.map((one) => names[one]))]);
  const names = async (command: string, option: string, typed: string): Promise<Completion> => {
    const found = typed.trim() === '' ? [] : await app.suggest({ command, option }, typed, lang);
    return [found.map(({ name }) => withoutNote(name)), typed];
  };
  return async (line) => {
    const text = line.replace(/^\/(?:diplo\s+)?/iu, '');
    const space = text.search(/\s/u);
    if (space < 0) {
      const found = words.filter((word) => fold(word).startsWith(fold(text)));
      return found.length > 0 ? [found.map((word) => `${word} `), text] : names('overview', 'subject', text);
    }
    const command = registry.find(text.slice(0, space))?.command;
    const tail = text.slice(space).trimStart();
    if (!command) return names('overview', 'subject', lastWord(tail));
    const keyed = /(?:^|\s)([\p{L}-]+):(\S*)$/u.exec(tail);
    const option = keyed?.[1] === undefined ? undefined : findOption(command, keyed[1]);
    if (option) return names(command.name, option.key, keyed?.[2] ?? '');
    const [rest] = Object.entries(command.options).find(([, { rest: free }]) => free) ?? [];
    return rest ? names(command.name, rest, tail) : [[], tail];
  };
}

/** Commands and facts are offered with what they are; only the name itself is typed. */
const withoutNote = (name: string): string => name.split(' — ')[0] ?? name;

const lastWord = (text: string): string => /\S*$/u.exec(text)?.[0] ?? '';
