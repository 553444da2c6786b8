import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts'],
    // Tests wait for disks and processes more than they compute.
    maxWorkers: '100%',
    // The threads of the store are started by Node itself, from source.
    execArgv: conditions.map((condition) => `--conditions=${condition}`),
    // A start of the server as a process of its own takes a second or more on a busy machine.
    testTimeout: 30_000,
  },
});
