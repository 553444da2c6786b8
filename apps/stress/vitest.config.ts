import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // The tests start real servers, on busy machines.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // Files share loaded modules.
    isolate: false,
  },
});
