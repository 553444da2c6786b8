import { fileURLToPath } from 'node:url';
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
    // Servers are compiled once for all tests: half of a start is spent on that.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)) },
  },
});
