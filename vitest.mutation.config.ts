import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * The tests that speak for a room, so that a mutant of it is judged in seconds. Processes are left out: they run what
 * was built, which no mutant reaches. So are those that need the shipped base or a large one: a mutant that only they
 * notice counts as alive.
 */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  facts: ['test/facts/**/*.test.ts', 'test/ops/keeper.test.ts', 'test/reply/phrase/*.test.ts'],
  command: ['test/command/*.test.ts', 'test/commands/commands.test.ts', 'test/bot.test.ts'],
  query: ['test/query/*.test.ts', 'test/query/!(at-scale)/**/*.test.ts'],
};

const room = process.env.MUTATED_ROOM ?? '';

export default defineConfig({
  test: { ...base.test, include: [...(TESTS[room] ?? Object.values(TESTS).flat())] },
});
