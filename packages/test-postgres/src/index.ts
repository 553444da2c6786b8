import { type ChildProcess, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, binariesIn, installedPrograms, linkBinaries } from './binaries.ts';

/** A PostgreSQL in which tests create databases. */
export interface Databases {
  /** Creates an empty database; resolves to its address. */
  newDatabase(): Promise<string>;
  /** Deletes the databases that were created here, and closes the connections to them. */
  close(): Promise<void>;
}

/** A server of PostgreSQL. */
export interface Postgres extends Databases {
  /** Address of a database that is always there. */
  readonly url: string;
  /** Starts, stops and kills the server; absent when it was not started here. */
  readonly control?: Control;
  /** Stops the server and deletes its data; of a server that was not started here, only the databases created here. */
  close(): Promise<void>;
}

/** Stops and starts a server, which keeps its address and its data. */
export interface Control {
  /** The parent process of all others of the server. */
  readonly pid: () => number;
  /** Kills it as a crash would, in the middle of everything; the next start recovers. */
  crash(): Promise<void>;
  start(): Promise<void>;
}

/** Settings of the server, by their names in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>;

/** For all tests but those of power cuts: nothing waits for the disk. */
export const fast: Settings = { fsync: 'off', full_page_writes: 'off' };

/**
 * Starts a server on a free port of 127.0.0.1, or takes the one that CLOUDIMAGES_TEST_POSTGRES names.
 * @param parent folder in which it creates its own, readable for every user of the machine
 * @throws {Error} where npm has no PostgreSQL for the machine.
 */
export async function startPostgres(settings: Settings = {}, parent = tmpdir()): Promise<Postgres> {
  const { CLOUDIMAGES_TEST_POSTGRES: given } = process.env;
  return given ? { url: given, ...databasesIn(given) } : ownServer(settings, parent);
}

/**
 * A PostgreSQL that is installed on the machine, and where its programs are, `pg_dump` and all; undefined where there
 * is none.
 */
export async function startInstalledPostgres(
  settings: Settings = {},
): Promise<(Postgres & { readonly programs: string }) | undefined> {
  const programs = installedPrograms();
  if (programs === undefined) return undefined;
  return { ...(await ownServer(settings, tmpdir(), () => binariesIn(programs))), programs };
}

/** Creates databases in a server that runs already. */
export function databasesIn(url: string): Databases {
  const made: string[] = [];
  async function run(sql: string) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }
  return {
    async newDatabase() {
      const name = `cloudimages_${randomUUID().replaceAll('-', '')}`;
      await run(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
      made.push(name);
      const address = new URL(url);
      address.pathname = name;
      return address.href;
    },
    async close() {
      for (const name of made) await run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

/** The user for PostgreSQL when root runs the tests, since PostgreSQL does not run as root. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [, uid, gid] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
  if (uid === undefined) throw new Error('PostgreSQL does not run as root, and there is no user "nobody".');
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ownServer(
  settings: Settings,
  parent: string,
  binaries: (folder: string) => Binaries = linkBinaries,
): Promise<Postgres> {
  const folder = mkdtempSync(join(parent, 'cloudimages-postgres-'));
  chmodSync(folder, 0o755);
  let child: ChildProcess | undefined;
  const remove = () => {
    // Its other processes end by themselves when the first one has ended.
    child?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', remove);
  const as = owner();
  const { postgres, initdb } = binaries(join(folder, 'native'));
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (as.uid !== undefined) chownSync(data, as.uid, as.gid as number);
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password);
  const options: SpawnOptionsWithoutStdio = { ...as, cwd: folder, env: { LC_ALL: 'C' } };
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', '-E', 'UTF8', '-N'];
  const made = spawn(initdb, args, options);
  const errors = textOf(made);
  if ((await once(made, 'close'))[0] !== 0) throw new Error(`initdb failed: ${errors()}`);
  const port = await freePort();
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  async function start() {
    const started = spawn(postgres, ['-D', data, '-p', String(port), ...flags], options);
    child = started;
    const said = textOf(started);
    await new Promise<void>((resolve, reject) => {
      started.stderr.on('data', () => said().includes('ready to accept connections') && resolve());
      started.once('error', reject);
      started.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said()}`)));
    });
  }

  async function end(signal: NodeJS.Signals) {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
  }

  await start();
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  return {
    url,
    ...databasesIn(url),
    control: { pid: () => child?.pid as number, crash: () => end('SIGQUIT'), start },
    async close() {
      await end('SIGINT');
      process.off('exit', remove);
      remove();
    },
  };
}

/** Collects the latest output of a program on standard error. */
function textOf({ stdout, stderr }: ChildProcess): () => string {
  let text = '';
  stdout?.resume();
  stderr?.setEncoding('utf8').on('data', (more: string) => {
    text = (text + more).slice(-10_000);
  });
  return () => text;
}
