import type { CommandDefinition } from '../src/command/definition.js';
import { ask } from './ask.js';

/** What people can ask, in the order in which help lists it. */
export const commands: readonly CommandDefinition[] = [ask];
