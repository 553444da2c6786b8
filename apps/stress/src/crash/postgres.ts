import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Postgres, startPostgres } from '@cloudimages/test-postgres';
import pg from 'pg';
import { type Server, startServer } from '../lib/server.ts';
import { type Engine, jobTime } from './engine.ts';
import { lateClock } from './late-clock.ts';

/** Two servers on one PostgreSQL and one folder for image data. */
export function postgresEngine(): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-torture-'));
  const data = join(folder, 'data');
  const removeFolder = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', removeFolder);
  let postgres: Postgres | undefined;
  let store = '';
  let starts = 0;
  let starting: Promise<Server>[] = [];
  let stop = new AbortController();

  /** Starts PostgreSQL if it does not run, with synchronous writes to disk. */
  async function startDatabase(): Promise<void> {
    if (postgres) return postgres.control?.start();
    postgres = await startPostgres();
    if (!postgres.control) throw new Error('Without a PostgreSQL of its own, the torture cannot kill one.');
    store = await postgres.newDatabase();
  }

  const one = (): Promise<Server> =>
    startServer(['--data', data, '--store', store, ...jobTime], lateClock(starts), { signal: stop.signal });

  async function killServers(which: readonly Promise<Server>[]): Promise<void> {
    await Promise.all(which.map(async (server) => (await server.catch(() => undefined))?.kill()));
  }

  async function halt() {
    stop.abort();
    await killServers(starting);
    // PostgreSQL might still execute statements of the killed servers.
    await postgres?.control?.crash();
  }

  return {
    files: join(data, 'files'),
    buckets: join(data, 'buckets'),
    async start() {
      stop = new AbortController();
      await startDatabase();
      starts += 1;
      starting = [one(), one()];
      return (await Promise.all(starting)).map(({ url }) => url);
    },
    crashes: [
      { name: 'one server of two', now: () => killServers(starting.slice(0, 1)) },
      { name: 'both servers', now: () => killServers(starting) },
      { name: 'the database', now: async () => postgres?.control?.crash() },
    ],
    halt,
    async inspect() {
      await startDatabase();
      const client = new pg.Client({ connectionString: store });
      await client.connect();
      try {
        await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
        await client.query(
          `SELECT bt_index_check(indexrelid, true) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
           WHERE relnamespace = 'cloudimages'::regnamespace AND relam = (SELECT oid FROM pg_am WHERE amname = 'btree')`,
        );
        const { rows } = await client.query(
          `SELECT id FROM cloudimages.image_records
           WHERE id <> document ->> 'id' OR name <> document ->> 'name' OR status <> document ->> 'status'`,
        );
        if (rows.length > 0) throw new Error(`The columns of ${rows.map(({ id }) => id)} differ from the documents.`);
      } finally {
        await client.end();
        await postgres?.control?.crash();
      }
    },
    async keep() {
      await halt();
      process.off('exit', removeFolder);
      return `${data}, without the database`;
    },
    async remove() {
      await halt();
      await postgres?.close();
      process.off('exit', removeFolder);
      removeFolder();
    },
  };
}
