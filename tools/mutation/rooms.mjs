/**
 * The tests that speak for a room, so that a mutant of it is judged in moments. Processes are left out: they run what
 * was built, which no mutant reaches. So are tests on the shipped base or a large one: a mutant that only they notice
 * counts as alive.
 */
export const TESTS_OF = {
  facts: ['test/facts', 'test/reply/phrase'],
  command: ['test/command', 'test/commands/commands.test.ts', 'test/bot.test.ts'],
  query: ['test/query'],
};

/** The folders whose tests judge no mutant. */
export const TOO_LARGE = 'at-scale';

/** What each test file is preceded by, as in vitest.config.ts. */
export const SETUP = ['test/tooling/no-network.ts', 'test/tooling/fixed-seed.ts'];
