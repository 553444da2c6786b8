/** How `npm run mutate:code` runs Stryker, whose working folder is a workspace. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Stryker would rewrite a tsconfig.json by the API that TypeScript 7 does not have; the tests need none.
  ignorePatterns: ['dist', 'tsconfig*.json'],
  // It would write @ts-nocheck into every file, also into those that tests read.
  disableTypeChecks: false,
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { logTests: false, reportTests: false },
  // All tests run for what happens when a module is loaded. That is slow, but the tables are such.
  warnings: { slow: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
