import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source'];

/** Tests of whole servers, which are run on each store that a server can have. */
const served = ['test/served/**/*.test.ts'];

/** Tests of the one store, in databases of the server that is started for those. */
const postgres = ['test/postgres-store.test.ts'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // One more than cores, since tests often wait for disks and processes.
    maxWorkers: availableParallelism() + 1,
    // A third of the work was to load the same modules for each file.
    isolate: false,
    setupFiles: ['test/support/setup.ts'],
    // The threads of the store are started by Node itself, from source.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    // A start of the server as a process of its own takes a second or more on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'sqlite', include: ['test/**/*.test.ts'], exclude: postgres } },
      {
        extends: true,
        test: { name: 'postgres', include: [...served, ...postgres], globalSetup: 'test/support/postgres.ts' },
      },
    ],
  },
});
