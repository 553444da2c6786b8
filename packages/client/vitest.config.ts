import { defineConfig } from 'vitest/config';

const conditions = ['@cloudimages/source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['{test,examples}/**/*.test.ts'],
    // Files share what they load; what they replace, they put back.
    isolate: false,
    // The examples are compiled, which takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
