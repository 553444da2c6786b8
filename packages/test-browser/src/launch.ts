import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A real Chromium: the one from npm on Linux x64, an installed Chrome elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ args, executablePath: await unpackedChromium() });
  }
  return chromium.launch({ args, channel: 'chrome' }).catch((cause) => {
    const here = `${process.platform} ${process.arch}`;
    throw new Error(
      `Pages are tested in a real browser. On ${here} that is Google Chrome: install it, then try again.`,
      {
        cause,
      },
    );
  });
}

/** Where the Chromium from npm is: unpacked in its own package, so that a new version replaces it. */
async function unpackedChromium(): Promise<string> {
  const folder = fileURLToPath(new URL('../unpacked', import.meta.resolve('@sparticuz/chromium')));
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  // The package unpacks into the folder for temporary files, and uses incomplete files that another process is still
  // writing. So it gets a folder of its own, which is renamed once it is complete.
  const own = mkdtempSync(`${folder}-`);
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: own },
    });
    renameSync(own, folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(program)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return program;
}
