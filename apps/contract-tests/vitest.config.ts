import { defineConfig } from 'vitest/config';
import { tableReporter } from './src/table-reporter.ts';
import { chosenTargets } from './src/targets/target.ts';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/contract.test.ts'],
    reporters: ['minimal', tableReporter],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: chosenTargets(process.env).map((target) => ({
      extends: true as const,
      test: { name: target, provide: { target } },
    })),
  },
});
