import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/tooling/no-network.ts'],
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // A test that leaves its mocks or environment behind makes another one fail far away from the cause.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
