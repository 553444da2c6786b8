import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // The tests start real servers, on busy machines.
  test: { testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false },
});
