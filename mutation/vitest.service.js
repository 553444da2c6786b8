import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cases = fileURLToPath(new URL('../apps/contract-tests', import.meta.url));
const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

/**
 * The tests of Stryker's copy of the service, which is the working folder, and cases of the contract tests on that copy
 * for rules that only they test: a mutant loads no more than it must.
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
