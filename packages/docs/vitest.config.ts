import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether every page is looked at in every way. */
    audit: boolean;
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    // Files share what they load; what they replace, they put back.
    isolate: false,
    provide: { audit: mode === 'audit' },
    // A browser on a busy machine: an upper bound, not a wait.
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
}));
