// The entry of every npm script. At this point no package may be installed, and Node may be any version from 20 on, so
// this file and install.mjs use built-in modules and plain syntax only. They install the packages of the lockfile, then
// run the task on the Node version that the lockfile pins. Only the help of `npm start` comes before that.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { ensureInstalled, findPinnedNode, root, runtimes } from './install.mjs';

const [script, task, ...args] = process.argv.slice(1);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node 20 or newer is needed; this is ${process.version}.`);

// A SIGTERM to npm ends only the shell between npm and this process, so this process watches its parent.
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 250).unref();

if (task === 'start' && args.includes('--help')) {
  process.stdout.write(readFileSync(new URL('start-help.txt', import.meta.url)));
  process.exit();
}

// Only the tests need these, and wait for them.
if (task === 'test') ensureInstalled(runtimes);
await ensureInstalled();
const bin = join(root, 'node_modules', '.bin');
process.env.PATH = bin + delimiter + process.env.PATH;
const pinned = findPinnedNode();
if (process.version === pinned?.version) await import(`./${task}.ts`);
else if (linkPinnedNode()) process.exit(await runUnderPinnedNode());
else if (major > 24 || (major === 24 && minor >= 18)) await import(`./${task}.ts`);
else
  fail(
    `The Node in the lockfile does not run on this system; install Node 24.18 or newer (this is ${process.version}).`,
  );

// Nested npm scripts find their Node through this link. npm 10 can lose it, and where the pinned Node cannot run
// (musl) it would hide the host's own.
function linkPinnedNode() {
  const link = join(bin, 'node');
  const runs = pinned && spawnSync(pinned.path, ['--version']).status === 0;
  if (process.platform === 'win32') return runs;
  if (!runs) rmSync(link, { force: true });
  else if (!existsSync(link)) symlinkSync(relative(bin, pinned.path), link);
  return runs;
}

async function runUnderPinnedNode() {
  const child = spawn(pinned.path, [script, task, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + constants.signals[signal];
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
