import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const root = fileURLToPath(new URL('stopped', import.meta.url));

test('cases that a stop aborts or prevents, or that call an operation that is not named, are skipped, not failed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-stopped-'));
  const report = join(folder, 'junit.xml');
  const leaveNothing = ['--no-cache', '--no-fsModuleCache'];
  const args = [vitest, 'run', '--root', root, '--reporter=junit', `--outputFile=${report}`, ...leaveNothing];
  try {
    await new Promise<void>((ended) => {
      execFile(process.execPath, args, () => ended());
    });
    const xml = readFileSync(report, 'utf8');
    expect(xml).toContain('<testsuites name="vitest tests" tests="105" failures="1" ');
    expect(xml).toContain('<failure message="It differs."');
    expect(xml.split('<skipped/>')).toHaveLength(103);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
