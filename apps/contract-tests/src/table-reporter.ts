import type { Reporter } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What is printed when all tests are done. */
    table?: string;
  }
}

/** Prints the table of each target after everything else, where it is easy to find. */
export const tableReporter: Reporter = {
  onTestRunEnd(modules) {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { table } = test.meta();
        if (table) process.stdout.write(`${table}\n`);
      }
    }
  },
};
