import { contractCoverage } from '@cloudimages/openapi-vitest/reporter';
import { defineConfig } from 'vitest/config';
import { document } from './src/document.ts';
import { excusesOn } from './src/excuses.ts';
import { chosenTargets, type OwnTarget } from './src/targets/target.ts';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

const start = new URL('src/targets/start.ts', import.meta.url).href;
const answers = { operation: 100, status: 100, 'media type': 100 };
const network = { ...answers, parameter: 100, header: 100 };
/** Required coverage in percent; the mock has no state, and the server does without cases about bodies. */
const least: Readonly<Record<OwnTarget, Readonly<Record<string, number>>>> = {
  mock: answers,
  server: network,
  service: { ...network, keyword: 100 },
};

const coverageOn = (name: OwnTarget) =>
  contractCoverage({
    document,
    name,
    excuses: excusesOn(name),
    thresholds: least[name],
  });

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ['minimal', ...chosenTargets(process.env).map(coverageOn)],
    // They run last, when a second core would be idle.
    maxWorkers: '100%',
    // An upper bound, for a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    projects: [
      ...chosenTargets(process.env).map((target) => ({
        extends: true as const,
        test: { name: target, include: ['test/contract.test.ts'], provide: { target, start } },
      })),
      { extends: true as const, test: { name: 'command', isolate: false, include: ['test/command/*.test.ts'] } },
    ],
  },
});
