import { fileURLToPath } from 'node:url';

const conditions = ['@cloudimages/source', 'module', 'node', 'development|production'];

/** The contract tests of the service, but for what is made from the document or by chance; all requests are recorded. */
export default {
  root: fileURLToPath(new URL('../../apps/contract-tests', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['test/contract.test.ts'],
    testNamePattern: /^(?!.*(?:cases from the document|sequences of|a model with a mistake|lists of \d+ images))/,
    provide: { target: 'service', start: new URL('recording.ts', import.meta.url).href, cases: [] },
    reporters: ['minimal'],
  },
};
