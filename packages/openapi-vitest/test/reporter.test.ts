import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, launchBrowser, type Page, violationsIn, visit } from '@cloudimages/test-browser';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestModule } from 'vitest/node';
import { junitOf, reportOf } from '../src/report.ts';
import { htmlOf } from '../src/report-html.ts';
import { type CoverageOptions, contractCoverage, type Report } from '../src/reporter.ts';
import { books, source } from './books/server.ts';

const reports = mkdtempSync(join(tmpdir(), 'openapi-vitest-'));
afterAll(() => rmSync(reports, { recursive: true }));

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const root = fileURLToPath(new URL('run', import.meta.url));

/** Runs the tests in test/run as a process; resolves to its exit code and its output. */
function run(): Promise<{ readonly code: unknown; readonly out: string; readonly err: string }> {
  const env = { ...process.env, REPORTS: reports, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, [vitest, 'run', '--root', root], { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
  });
}

let ended: Awaited<ReturnType<typeof run>>;
beforeAll(async () => {
  ended = await run();
}, 60_000);

const read = (file: string) => readFileSync(join(reports, file), 'utf8');
const report = () => JSON.parse(read('coverage.json')) as Report;

test('a run reports the coverage of all its tests', () => {
  expect(ended).toMatchObject({ code: 1 });
  expect(ended.out).toContain('2 passed');
  expect(ended.out).toContain('Coverage of the contract: Books\n');
  expect(ended.out).toMatch(/operation +4 +2 +1 +66\.6\n/);
  expect(ended.out).toMatch(/minLength +3 +3 +0 +100\n/);
  expect(ended.out).toContain('operation: showBook (');
  expect(ended.out).toMatch(/and \d+ more/);
});

test('a run below a threshold fails, and names it', () => {
  expect(ended.err).toContain('Coverage of Books, operation: 66.6 %, of at least 75.\n');
  expect(ended.err).not.toContain('keyword:');
});

test('an excuse counts for goals that are not reached, and one without goals is reported', () => {
  const { goals, idle } = report();
  expect(goals.find(({ key }) => key === 'DELETE /books/{isbn}')).toMatchObject({
    isReached: false,
    reason: 'Books are not deleted.',
  });
  expect(goals.find(({ key }) => key === 'listBooks')).toEqual({
    key: 'listBooks',
    kind: 'operation',
    where: expect.stringMatching(/openapi\.yaml:7$/),
    isReached: true,
  });
  expect(idle).toEqual(['/^listBooks$/: It is reported anyway.']);
});

test('the JSON report has the same data', () => {
  const { goals } = report();
  const missing = goals.filter(({ isReached }) => !isReached);
  const junit = read('coverage.xml');
  expect(junit.split('<testcase ')).toHaveLength(goals.length + 1);
  expect(junit.split('<failure ')).toHaveLength(missing.filter(({ reason }) => reason === undefined).length + 1);
  expect(junit.split('<skipped ')).toHaveLength(missing.filter(({ reason }) => reason !== undefined).length + 1);
});

test('the JUnit report is valid XML with any names', () => {
  const goal = { key: 'a \u0000\u001b\ud800\uffff & 😀', kind: 'operation', where: '#/paths', isReached: false };
  const name = junitOf({ name: 'a', kinds: [], goals: [goal], idle: [] }).match(/ name="(a [^"]*)"/)?.[1];
  expect(name).toBe('a \ufffd\ufffd\ufffd\ufffd &amp; 😀');
});

test('an excuse counts for all matches, with any flags of its expression', () => {
  const { goals } = reportOf('Books', books(), new Set(), [{ goals: /showBook/g, reason: 'None.' }]);
  const named = goals.filter(({ key }) => key.includes('showBook'));
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter(({ reason }) => reason === undefined)).toEqual([]);
});

test('watch mode reports on all files, and fails only while a threshold is missed', () => {
  const { exitCode } = process;
  process.exitCode = undefined;
  const printed = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const { onTestRunStart, onTestRunEnd } = contractCoverage({ document: source, thresholds: { operation: 50 } });
  const run = (id: string, ...keys: string[]) => {
    const module = { id, meta: () => ({ contractGoals: { contract: keys } }) } as unknown as TestModule;
    onTestRunStart?.([]);
    onTestRunEnd?.([module], [], 'passed');
    return process.exitCode;
  };
  const codes = [run('a', 'listBooks'), run('b', 'addBook'), run('b')];
  // Exit codes set by others stay.
  process.exitCode = 3;
  codes.push(run('b'), run('b', 'showBook'));
  for (const spy of printed) spy.mockRestore();
  process.exitCode = exitCode;
  expect(codes).toEqual([1, undefined, 1, 3, 3]);
});

test('a run in which no file hands over coverage says so', () => {
  const [out, err] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  const { onTestRunStart, onTestRunEnd } = contractCoverage({ document: source, name: 'books' });
  const run = (goals: object) => {
    onTestRunStart?.([]);
    onTestRunEnd?.([{ id: 'a', meta: () => ({ contractGoals: goals }) } as unknown as TestModule], [], 'passed');
    return err?.mock.calls.splice(0).join('');
  };
  const printed = [run({ contract: ['listBooks'] }), run({ books: [] })];
  for (const spy of [out, err]) spy?.mockRestore();
  expect(printed).toEqual([expect.stringContaining('call handOver(contract, "books") in each'), '']);
});

test('a run ends before its tests without the document, or with a threshold of an unknown kind', () => {
  const start = (options: CoverageOptions) => () => contractCoverage(options).onTestRunStart?.([]);
  expect(start({ document: 'missing.yaml' })).toThrow(/^contractCoverage: .*missing\.yaml/);
  // @ts-expect-error: the kind is `operation`.
  expect(start({ document: source, thresholds: { operations: 100 } })).toThrow('no goals of the kind "operations"');
});

describe('the HTML page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
    const all = report();
    const goals = all.goals.filter(({ isReached }) => isReached);
    writeFileSync(join(reports, 'reached.html'), htmlOf({ ...all, name: '<all> & "more"', goals, idle: [] }));
  }, 60_000);
  afterAll(() => browser?.close());

  const address = (file: string) => pathToFileURL(join(reports, file)).href;
  const section = (page: Page, heading: RegExp) =>
    page.locator('section', { has: page.getByRole('heading', { level: 2, name: heading }) });

  test('has the same data: kinds, missing goals by kind, excused goals by reason', async () => {
    const { kinds, goals, idle } = report();
    const due = goals.filter(({ isReached, reason }) => !isReached && reason === undefined);
    const excused = goals.filter(({ reason }) => reason !== undefined);
    await visit(browser, address('coverage.html'), async (page) => {
      for (const { kind, goals, reached, excused } of kinds) {
        const row = page.getByRole('row', { name: new RegExp(`^${kind}\\b.* ${goals} ${reached} ${excused} `) });
        expect(await row.count()).toBe(1);
      }
      const missing = section(page, /^Not reached/);
      expect(await missing.locator('h2').innerText()).toBe(`Not reached (${due.length})`);
      expect((await missing.locator('li code:first-child').allInnerTexts()).toSorted()).toEqual(
        due.map(({ key }) => key).toSorted(),
      );
      await page.getByRole('row').getByRole('link', { name: 'operation' }).press('Enter');
      const operations = page.locator('details:target');
      expect(await operations.locator('summary').innerText()).toBe('operation (1)');
      expect(await operations.locator('li').innerText()).toMatch(/^showBook\s+\S+openapi\.yaml:\d+$/);
      const group = section(page, /^Excused/).locator('details');
      expect(await group.count()).toBe(1);
      expect(await group.locator('li').first().isVisible()).toBe(false);
      await group.locator('summary').press('Enter');
      expect(await group.locator('summary').innerText()).toBe(`Books are not deleted. (${excused.length})`);
      expect(await group.locator('li').first().isVisible()).toBe(true);
      expect(await group.locator('li').count()).toBe(excused.length);
      expect(
        await section(page, /^Excuses for nothing/)
          .locator('li')
          .allInnerTexts(),
      ).toEqual(idle);
    });
  });

  test('says that nothing is missing, with any name', async () => {
    await visit(browser, address('reached.html'), async (page) => {
      expect(await page.title()).toBe('Coverage of the contract: <all> & "more"');
      expect(await page.locator('h2').allInnerTexts()).toEqual(['Not reached (0)']);
      expect(await page.getByText('All that is due is reached.').isVisible()).toBe(true);
    });
  });

  describe.each(['coverage.html', 'reached.html'])('%s', (file) => {
    test.each([
      { colorScheme: 'light', width: 1280 },
      { colorScheme: 'dark', width: 360 },
    ] as const)('is accessible, $colorScheme and $width wide', async ({ colorScheme, width }) => {
      const look = async (page: Page) => {
        for (const closed of await page.locator('details:not([open])').all()) await closed.locator('summary').click();
        expect(await violationsIn(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      };
      await visit(browser, address(file), look, { colorScheme, viewport: { width, height: 800 } });
    });
  });
});
