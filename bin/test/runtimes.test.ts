import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import { launchBrowser } from '@cloudimages/test-browser';
import { ensureInstalled, runtimes } from '../install.mjs';
import { findRuntimes } from '../runtimes.ts';
import { servePage } from './page.ts';
import { startProgram } from './program.ts';
import { installPacked } from './scratch-project.ts';
import { startServer } from './server.ts';
import { temporaryFolder } from './temporary.ts';

const scratch = temporaryFolder('runtimes');
const summary = /(\d+) held, (\d+) failed/;

// Turns off caches and downloads of the runtimes.
process.env.DENO_DIR = join(scratch, 'deno');
process.env.DENO_NO_UPDATE_CHECK = '1';
process.env.BUN_RUNTIME_TRANSPILER_CACHE_PATH = '0';

await ensureInstalled(runtimes);

let server: Awaited<ReturnType<typeof startServer>>;

before(async () => {
  await installPacked(scratch, ['packages/contract', 'packages/signing', 'packages/client']);
  for (const file of ['checks.js', 'main.js']) copyFileSync(join(runtimes, file), join(scratch, file));
  server = await startServer();
});
after(() => server.stop());

/** Skips the test, with a banner in the output. */
function notRunHere(context: TestContext, name: string, reason: string) {
  const here = `${process.platform} ${process.arch}`;
  console.error(`\n${'#'.repeat(100)}\n#  NOT RUN HERE: ${name} on ${here}. ${reason}\n${'#'.repeat(100)}\n`);
  context.skip(reason);
}

/** Asserts that all checks ran and passed. */
function allHeld(output: string, least: number) {
  const [, held, failed] = summary.exec(output) ?? [];
  assert.equal(failed, '0', output);
  assert.ok(Number(held) >= least, output);
}

for (const { name, file, args } of findRuntimes()) {
  test(`the client works in ${name}`, async (context) => {
    if (file === undefined) return notRunHere(context, name, 'npm has no build of it for this machine.');
    const program = startProgram(file, ...args, join(scratch, 'main.js'), server.url);
    assert.equal(await program.ended, 0, program.output());
    assert.ok(program.output().startsWith(name), program.output());
    allHeld(program.output(), 15);
  });
}

test('the client works in Chromium, in a page of another origin', async (context) => {
  const browser = await launchBrowser().catch((error: Error) => error);
  if (browser instanceof Error) return notRunHere(context, 'Chromium', browser.message);
  const page = await servePage(join(scratch, 'checks.js'));
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    assert.notEqual(new URL(page.url).origin, new URL(server.url).origin);
    const lines = await tab.evaluate(
      async ({ script, endpoint }) => {
        const { check } = await import(script);
        const said: string[] = [];
        await check(endpoint, (line: string) => said.push(line));
        return said.join('\n');
      },
      { script: `${page.url}checks.js`, endpoint: server.url },
    );
    allHeld(lines, 13);
  } finally {
    await browser.close();
    page.stop();
  }
});
