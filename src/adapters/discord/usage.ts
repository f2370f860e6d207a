import type { OptionDefinition } from '../../command/definition.js';
import type { Registry } from '../../command/registry.js';
import type { Lang } from '../../language/lang.js';
import type { Action } from '../../reply/action.js';
import { MAINTAINERS_ROOT, ROOT } from './commands.js';

/** A call as people type it at Discord: every option by its name, in the words of their language. */
export function usageOf(
  action: Action | undefined,
  registry: Registry | undefined,
  lang: Lang,
): string | undefined {
  if (action?.kind !== 'command') return undefined;
  const { command: name, options } = action.call;
  const command = registry?.find(name)?.command;
  if (!command) return undefined;
  const words = Object.entries(options).map(([key, value]) => {
    const option: OptionDefinition | undefined = command.options[key];
    const choice = option?.choices?.find((each) => each.value === value);
    return `${option?.name[lang] ?? key}:${choice?.name[lang] ?? value}`;
  });
  const root = command.visibility === 'maintainers' ? MAINTAINERS_ROOT : ROOT;
  return [`/${root}`, command.names[lang], ...words].join(' ');
}
