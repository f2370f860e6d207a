import { commands } from '../../commands/index.js';
import type { CommandContext } from '../../src/command/definition.js';
import type { FactBase } from '../../src/facts/fact-base.js';
import { NOW } from './world.js';

/** What a listing works with over a base: French and the first page where a test says no other. It asks no engine. */
export const contextOver = (base: FactBase, more: Partial<CommandContext> = {}): CommandContext => ({
  base,
  engine: undefined as never,
  lang: 'fr',
  now: NOW,
  page: 1,
  services: { commands, status: () => [] },
  ...more,
});
