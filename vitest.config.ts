import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait for whole processes come first, so that none of them is left over for a single thread at the end. */
class ProcessesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waits = ({ moduleId }: TestSpecification) => moduleId.includes('/test/e2e/');
    return [...sorted.filter(waits), ...sorted.filter((file) => !waits(file))];
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/tooling/no-network.ts', 'test/tooling/fixed-seed.ts'],
    pool: 'threads',
    // Two more than the cores of a small machine: many tests wait for a server or a clock, and work little.
    maxWorkers: 4,
    sequence: { sequencer: ProcessesFirst },
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
