import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportsOf, folder, writeExamples } from './support/examples.ts';
import { identityService } from './support/identity.ts';

const names = [...exportsOf('index.ts'), ...exportsOf('validation.ts'), 'README'];
const examples = writeExamples(names);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

beforeEach(() => {
  // Each example has a service of its own.
  const service = createService({ now: () => new Date() });
  vi.stubGlobal('fetch', (...sent: ConstructorParameters<typeof Request>) => {
    const request = new Request(...sent);
    return request.url.includes('/v3/') ? identityService(request) : service.fetch(request);
  });
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('in docstrings and the README', () => {
  // The types of the document itself are generated.
  test.each(names.filter((name) => name !== 'components'))('%s has an example that runs', async (name) => {
    const files = examples.get(name) ?? [];
    expect(files).not.toHaveLength(0);
    for (const file of files) await import(file);
  });

  test('every example compiles', () => {
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder, '--singleThreaded'], {
      encoding: 'utf8',
    });
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

describe('in examples/', () => {
  const scripts = new URL('../examples/', import.meta.url);
  const readme = readFileSync(new URL('../README.md', scripts), 'utf8');
  const ubuntu = '33ad552d-1149-471c-8190-ff6776174a00';
  const output: Readonly<Record<string, RegExp>> = {
    'access-key.ts': /^1$/,
    'create-and-upload.ts': /^0 of 21\n21 of 21\nactive 21$/,
    'find-by-name.ts': new RegExp(`^${ubuntu} ims_test active$`),
    'list-pages.ts': /^broken-upload\n(.+\n)+page 1 broken-upload,.+\npage 2 /,
    'log-requests.ts': /^GET http:\S+\?limit=1 200 \w{32} \d+ ms$/,
    'sign-in.ts': /^1$/,
    'update.ts': /^updated: 4096 blue\nnot found: 0{8}-/,
  };

  test.each(readdirSync(scripts).filter((name) => !name.endsWith('.test.ts')))('%s runs', async (name) => {
    await import(new URL(name, scripts).pathname);
    const printed = vi
      .mocked(console.log)
      .mock.calls.map((values) => values.join(' '))
      .join('\n');
    expect(printed).toMatch(output[name] ?? /^no output is expected here/);
  });

  test.each(readdirSync(scripts))('%s is short, and in the README', (name) => {
    expect(readFileSync(new URL(name, scripts), 'utf8').split('\n').length).toBeLessThan(40);
    expect(readme.includes(`(examples/${name})`)).toBe(true);
  });
});
