import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Files share loaded modules, above all Prism.
    isolate: false,
    // Each start of the mock as a process of its own takes a second or more on a busy machine.
    testTimeout: 30_000,
  },
});
