import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Real servers, which start and end, on machines that have other things to do.
  test: { testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false },
});
