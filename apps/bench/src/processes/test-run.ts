import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'vitest/config';
import { startVitest } from 'vitest/node';
import { answerWith } from '../lib/answer.ts';
import type { Manner, TestRun, Took } from '../lib/test-run.ts';

const { resolve } = createRequire(import.meta.url);
const root = dirname(resolve('@cloudimages/contract-tests/package.json'));

/** Modules of openapi-vitest, and their replacements for runs that do less. */
const inPlace: Readonly<Record<Manner, Readonly<Record<string, string>>>> = {
  plain: {
    'index.ts': `
      export * from './cases.ts';
      export const openContract = () => undefined;
      export const handOver = () => {};
      export const observe = (_contract, fetch) => fetch;
      export const sentRequestOf = async () => undefined;
      export const curlOf = () => '';
    `,
  },
  compared: {
    'coverage.ts': `
      export const refusalStatuses = [];
      export const goalsOf = () => new Map();
      export const createCoverage = () => ({ reached: new Set(), note() {} });
    `,
    'hand-over.ts': 'export const handOver = () => {};',
  },
  covered: {},
};

/** @param left The names of modules that were not replaced yet. */
const replacing = (manner: Manner, left: Set<string>) => ({
  name: 'replacing',
  enforce: 'pre' as const,
  load(id: string) {
    const name = /openapi-vitest\/src\/([^/?]+)$/.exec(id)?.[1] ?? '';
    left.delete(name);
    return inPlace[manner][name];
  },
});

answerWith(async ({ manner, target }: TestRun): Promise<Took> => {
  process.env.CLOUDIMAGES_TARGET = target;
  const { default: config }: { readonly default: ViteUserConfig } = await import(
    pathToFileURL(`${root}/vitest.config.ts`).href
  );
  const { projects, reporters, ...shared } = config.test ?? {};
  const [project] = (projects ?? []) as readonly { readonly test: ViteUserConfig['test'] }[];
  const left = new Set(Object.keys(inPlace[manner]));
  const tests: ViteUserConfig = {
    ...config,
    plugins: [replacing(manner, left)],
    test: { ...shared, ...project?.test, reporters: (manner === 'covered' && reporters) || 'minimal' },
  };
  const began = performance.now();
  const before = process.cpuUsage();
  // Threads count as usage of this process. A cache would keep replaced modules for other runs.
  const vitest = await startVitest(
    [],
    { root, config: false, run: true, pool: 'threads', fsModuleCache: false },
    tests,
  );
  await vitest.close();
  const { user, system } = process.cpuUsage(before);
  const took = { time: performance.now() - began, processors: (user + system) / 1000 };
  const modules = vitest.state.getTestModules();
  if (modules.length !== 1 || modules[0]?.state() !== 'passed') throw new Error('The contract tests do not pass.');
  if (left.size > 0) throw new Error(`These modules were not replaced: ${[...left].join(', ')}.`);
  return took;
});
