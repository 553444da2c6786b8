import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../src/reporter.ts';

const reports = mkdtempSync(join(tmpdir(), 'openapi-vitest-'));
afterAll(() => rmSync(reports, { recursive: true }));

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const root = fileURLToPath(new URL('run', import.meta.url));

/** Runs the tests in test/run as a process of their own; resolves to its exit code and what it printed. */
function run(least: number): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const env = { ...process.env, REPORTS: reports, LEAST: String(least), NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, 'run', '--root', root], { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}

let first: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  first = await run(75);
}, 60_000);

const read = (file: string) => readFileSync(join(reports, file), 'utf8');
const report = () => JSON.parse(read('coverage.json')) as Report;

test('a run tells what its tests have shown together', () => {
  expect(first).toMatchObject({ code: 1 });
  expect(first.out).toContain('2 passed');
  expect(first.out).toMatch(/operation +4 +2 +1 +66\.6\n/);
  expect(first.out).toMatch(/minLength +3 +3 +0 +100\n/);
  expect(first.out).toContain('operation: showBook (');
  expect(first.out).toMatch(/and \d+ more/);
});

test('a run below a threshold fails, and says which', async () => {
  expect(first.err).toContain('Coverage of contract, operation: 66.6 %, of at least 75.\n');
  expect(first.err).not.toContain('keyword:');
  expect(await run(66)).toMatchObject({ code: 0, err: expect.not.stringContaining('Coverage of') });
}, 60_000);

test('an excuse counts for what is not reached, and one for nothing is told', () => {
  const { goals, idle } = report();
  expect(goals.find(({ key }) => key === 'DELETE /books/{isbn}')).toMatchObject({
    isReached: false,
    reason: 'Nobody deletes books.',
  });
  expect(goals.find(({ key }) => key === 'listBooks')).toEqual({
    key: 'listBooks',
    kind: 'operation',
    where: expect.stringMatching(/openapi\.yaml:7$/),
    isReached: true,
  });
  expect(idle).toEqual(['/^listBooks$/: It is listed all the same.']);
});

test('the other reports tell the same', () => {
  const { goals } = report();
  const missing = goals.filter(({ isReached }) => !isReached);
  const html = read('coverage.html');
  expect(html.split('<tr><td>')).toHaveLength(missing.length + 1);
  expect(html).not.toMatch(/<(script|link|img)/);
  const junit = read('coverage.xml');
  expect(junit.split('<testcase ')).toHaveLength(goals.length + 1);
  expect(junit.split('<failure ')).toHaveLength(missing.filter(({ reason }) => reason === undefined).length + 1);
  expect(junit.split('<skipped ')).toHaveLength(missing.filter(({ reason }) => reason !== undefined).length + 1);
});
