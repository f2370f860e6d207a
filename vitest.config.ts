import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/tooling/no-network.ts'],
    pool: 'threads',
    // One more than the cores of a small machine: many tests wait for a server or a clock, and work little.
    maxWorkers: 3,
    // Importing a file does nothing, so that files may share the modules that one of them has loaded.
    isolate: false,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    // A test that leaves its mocks or environment behind makes another one fail far away from the cause.
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
  },
});
