import { contractCoverage } from '@cloudimages/openapi-vitest/reporter';
import { defineConfig } from 'vitest/config';
import { document } from './src/document.ts';
import { excusesOn } from './src/excuses.ts';
import { chosenTargets, type TargetName } from './src/targets/target.ts';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

/** Nobody knows what an endpoint can be brought to answer, and the mock keeps nothing that more could be shown of. */
function leastOn(name: TargetName): Readonly<Record<string, number>> {
  if (name === 'endpoint') return {};
  const answers = { operation: 100, status: 100, 'media type': 100 };
  return name === 'mock' ? answers : { ...answers, parameter: 100, header: 100, keyword: 100 };
}

const coverageOn = (name: TargetName) =>
  contractCoverage({
    document,
    name,
    excuses: excusesOn(name),
    thresholds: leastOn(name),
  });

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/contract.test.ts'],
    reporters: ['minimal', ...chosenTargets(process.env).map(coverageOn)],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: chosenTargets(process.env).map((target) => ({
      extends: true as const,
      test: { name: target, provide: { target } },
    })),
  },
});
