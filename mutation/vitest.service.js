import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cases = fileURLToPath(new URL('../apps/contract-tests', import.meta.url));
const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

/**
 * Runs the tests of Stryker's copy of the service, which is the working folder, and some cases of the contract tests on
 * that copy: each mutant loads them anew, and all cases would take hours.
 */
export default {
  resolve: {
    conditions,
    alias: [{ find: /^@cloudimages\/service$/, replacement: join(process.cwd(), 'src/index.ts') }],
  },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/**/*.test.ts', fileURLToPath(new URL('cases.test.js', import.meta.url))],
    isolate: false,
    testTimeout: 30_000,
    provide: { target: 'service', start: join(cases, 'src/targets/start.ts') },
  },
};
