import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../install.mjs';
import { type Program, startProgram } from './program.ts';
import { temporaryFolder } from './temporary.ts';

// A clone in which nothing is installed, and npm has nothing to install.
const clone = temporaryFolder('install');
const lock = join(clone, '.turbo', 'install.lock');
for (const folder of ['bin', '.turbo']) mkdirSync(join(clone, folder));
for (const name of ['run.mjs', 'install.mjs', 'start-help.txt']) {
  copyFileSync(join(root, 'bin', name), join(clone, 'bin', name));
}
writeFileSync(join(clone, 'package-lock.json'), '{ "packages": {} }');
writeFileSync(join(clone, 'npm-cli.js'), '');
writeFileSync(
  join(clone, 'main.mjs'),
  `import { ensureInstalled } from './bin/install.mjs';
   process.env.npm_execpath = ${JSON.stringify(join(clone, 'npm-cli.js'))};
   process.env.npm_node_execpath = process.execPath;
   await ensureInstalled();`,
);

function install(lockedBy: string, ageInSeconds: number): Program {
  writeFileSync(lock, lockedBy);
  const then = Date.now() / 1000 - ageInSeconds;
  utimesSync(lock, then, then);
  return startProgram('node', join(clone, 'main.mjs'));
}

for (const [what, lockedBy, age] of [
  ['is empty', '', 2],
  ['names no process', 'unknown', 2],
  ['names a process ID that was reused', String(process.pid), 3600],
] as const) {
  test(`a lock that ${what} is removed`, async () => {
    const program = install(lockedBy, age);
    await program.prints(/Installed in/);
    assert.equal(await program.ended, 0);
    assert.equal(existsSync(lock), false);
  });
}

test('a lock of a running process is awaited', async () => {
  const program = install(String(process.pid), 0);
  await program.prints(/waiting for it/);
  assert.doesNotMatch(program.output(), /Installing/);
  rmSync(lock);
  await program.prints(/Installed in/);
  assert.equal(await program.ended, 0);
});

test('npm start -- --help lists the options before anything is installed', async () => {
  const help = startProgram('node', join(clone, 'bin', 'run.mjs'), 'start', '--help');
  assert.equal(await help.ended, 0);
  assert.match(help.output(), /--port NUMBER/);
  assert.doesNotMatch(help.output(), /Install/);
});
