import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  // Thousands of requests to a server, on a machine that may be busy with other things.
  test: { testTimeout: 300_000 },
});
