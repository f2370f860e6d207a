import type { Action } from '../reply/action.js';
import type { CommandContext } from './definition.js';
import { commandAction } from './listing.js';
import { createRegistry } from './registry.js';
import { fitsIn } from './resolve.js';
import { parseText } from './text-parser.js';

/** The button that runs an example of a definition, as if it had been typed. */
export function exampleAction(example: string, { base, lang, services }: CommandContext): Action {
  const registry = createRegistry(services.commands);
  const { command, options } = parseText(example, registry, fitsIn(base, registry));
  return commandAction(command.name, options, { base, lang });
}
