import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Each start of the mock as a process of its own takes a second or more on a busy machine.
  test: { testTimeout: 30_000 },
});
