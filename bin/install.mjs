import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The runtimes for tests of the client; a second Node among the root's packages would replace the pinned one. */
export const runtimes = join(root, 'runtimes');
/** The mutation testing of `npm run mutate:code`. */
export const mutation = join(root, 'mutation');

const readJson = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const { packages } = readJson(root, 'package-lock.json');
const lockOf = (folder) => join(root, '.turbo', relative(root, folder), 'install.lock');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// Overrides every setting of a user's npm configuration that could break an install from the lockfile.
export const flags = (
  '--prefer-offline --include=dev --include=optional --ignore-scripts --engine-strict=false --legacy-peer-deps=false ' +
  '--package-lock --bin-links --install-strategy=hoisted --no-audit --no-fund --no-progress --no-update-notifier --loglevel=error'
).split(' ');

/** Whether a package is for some machines only, and this is one of them. */
export function fitsThisMachine({ os, cpu, libc }) {
  const fits = (list, value) => [list].flat().includes(value);
  if (!os || !cpu || !fits(os, process.platform) || !fits(cpu, process.arch)) return false;
  return !libc || fits(libc, process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
}

/** The lockfile's Node for this machine: `{ version, path }`, undefined where there is none. */
export function findPinnedNode() {
  const pin = Object.entries(packages).find(([, locked]) => locked.bin?.node && fitsThisMachine(locked));
  return pin && { version: `v${pin[1].version}`, path: join(root, pin[0], pin[1].bin.node) };
}

/** The script of a command of a package in the root's node_modules; undefined if there is none. */
export function findScript(command) {
  const found = Object.entries(packages).find(
    ([path, { bin }]) => bin?.[command] && path.lastIndexOf('node_modules/') === 0,
  );
  return found && join(root, found[0], found[1].bin[command]);
}

/** Installs a folder's packages from its lockfile; does nothing, in about 0.1 s, when they are current. */
export async function ensureInstalled(folder = root) {
  if (isInstalled(folder)) return;
  const lock = lockOf(folder);
  mkdirSync(dirname(lock), { recursive: true });
  for (let waiting = false; !takeLock(lock); waiting = true) {
    if (!waiting) console.log('Another command is installing in this folder; waiting for it.');
    await sleep(250);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  if (!isInstalled(folder)) await runNpm(folder);
  process.off('exit', release);
  release();
}

function isInstalled(folder) {
  // npm writes this file last: without it an install was cut short, however complete the packages look.
  if (!existsSync(join(folder, 'node_modules/.package-lock.json'))) return false;
  return Object.entries(readJson(folder, 'package-lock.json').packages).every(([path, locked]) => {
    if (!path.includes('node_modules/')) return true;
    try {
      const { version } = readJson(folder, path, 'package.json');
      return locked.link || version === locked.version;
    } catch {
      return locked.optional && !fitsThisMachine(locked);
    }
  });
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isLeftOver(lock)) rmSync(lock, { force: true });
  return false;
}

function isLeftOver(lock) {
  try {
    const age = Date.now() - statSync(lock).mtimeMs;
    const pid = Number(readFileSync(lock, 'utf8'));
    // A new lock is empty for a moment.
    if (!(pid > 0)) return age > 1000;
    process.kill(pid, 0);
    // The process ID now belongs to another program: an install writes into its lock every few seconds.
    return age > 600_000;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

async function runNpm(folder) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const lockfile = relative(root, join(folder, 'package-lock.json'));
  console.log(`Installing what ${lockfile} names; the first time this takes a minute or more.`);
  const { npm_execpath: cli, npm_node_execpath: node, NODE_OPTIONS = '' } = process.env;
  const [command, ...before] = node && cli?.endsWith('npm-cli.js') ? [node, cli] : ['npm'];
  const ownCache = isCacheWritable() ? undefined : mkdtempSync(join(tmpdir(), 'npm-cache-'));
  const npm = spawn(command, [...before, 'ci', ...flags, ...(ownCache ? ['--cache', ownCache] : [])], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `${NODE_OPTIONS} ${judgeByPinnedNode()}` },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  // With the process ID of npm in the lock, an install that outlives this process still blocks others.
  const holdLock = () => writeFileSync(lockOf(folder), String(npm.pid));
  npm.once('spawn', holdLock);
  const ticker = setInterval(() => {
    holdLock();
    console.log(`  still installing, ${seconds()} s`);
  }, 5000);
  // A clean stop of npm takes 15 s and is useless: an unfinished install is repeated next time.
  const stop = () => {
    npm.kill('SIGKILL');
    process.exit(130);
  };
  for (const signal of signals) process.once(signal, stop);
  const [code] = await once(npm, 'exit').catch((error) => [error.message]);
  for (const signal of signals) process.off(signal, stop);
  clearInterval(ticker);
  if (ownCache) rmSync(ownCache, { recursive: true, force: true });
  if (code !== 0) {
    console.error(`The packages could not be installed: npm ci ended with ${code}.`);
    process.exit(1);
  }
  console.log(`Installed in ${seconds()} s.`);
}

/** Whether npm can write into its configured cache. */
export function isCacheWritable() {
  const { npm_config_cache: cache = join(homedir(), '.npm') } = process.env;
  try {
    mkdirSync(join(cache, '_cacache'), { recursive: true });
    accessSync(join(cache, '_cacache'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// npm skips optional packages, such as native binaries, whose engines do not match the Node that runs npm; here another
// Node will load them.
function judgeByPinnedNode() {
  const pinned = findPinnedNode();
  if (!pinned) return '';
  const code = `Object.defineProperty(process, 'version', { value: '${pinned.version}' })`;
  return `--import data:text/javascript,${encodeURIComponent(code)}`;
}
