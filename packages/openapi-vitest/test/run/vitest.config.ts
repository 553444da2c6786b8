import { defineConfig } from 'vitest/config';
import { contractCoverage } from '../../src/reporter.ts';
import { source } from '../books/server.ts';

const { REPORTS = '' } = process.env;

/** A run for the tests of the reporter. */
export default defineConfig({
  test: {
    include: ['*.run.ts'],
    setupFiles: ['setup.ts'],
    reporters: [
      'default',
      contractCoverage({
        document: source,
        excuses: [
          { goals: /^DELETE /, reason: 'Books are not deleted.' },
          { goals: /^listBooks$/, reason: 'It is reported anyway.' },
        ],
        thresholds: { operation: 75, keyword: 1 },
        json: `${REPORTS}/coverage.json`,
        html: `${REPORTS}/coverage.html`,
        junit: `${REPORTS}/coverage.xml`,
      }),
    ],
  },
});
