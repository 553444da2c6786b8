import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Files share what they load; what they replace, they put back.
  test: { include: ['test/*.test.ts'], isolate: false, testTimeout: 30_000 },
});
