import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createService } from '@cloudimages/service';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { exportsOf, folder, writeExamples } from './support/examples.ts';
import { identityService } from './support/identity.ts';

const names = [...exportsOf('index.ts'), ...exportsOf('validation.ts'), 'README'];
const examples = writeExamples(names);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

beforeEach(() => {
  // Each example meets the images as they are at first.
  vi.resetModules();
  const service = createService();
  const answer = (request: Request) =>
    request.url.includes('/v3/') ? identityService(request) : service.fetch(request);
  vi.stubGlobal('fetch', answer);
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The types of the document itself are generated.
test.each(names.filter((name) => name !== 'components'))('%s is explained by an example that runs', async (name) => {
  const files = examples.get(name) ?? [];
  expect(files).not.toHaveLength(0);
  for (const file of files) await import(file);
});

test('every example compiles', () => {
  const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
