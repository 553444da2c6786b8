import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Postgres, startPostgres } from '@cloudimages/test-postgres';
import pg from 'pg';

/** A temporary folder on disk, since the usual one may be in memory. */
const onDisk = '/var/tmp';

/** A PostgreSQL with synchronous writes and default settings, except for more memory. */
export const startDurablePostgres = (): Promise<Postgres> =>
  startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' }, existsSync(onDisk) ? onDisk : tmpdir());

/** Vacuums a new database, as PostgreSQL does by itself within minutes; resolves to the size of its images in bytes. */
export async function settle(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM ANALYZE cloudimages.image_records');
    const { rows } = await client.query("SELECT pg_total_relation_size('cloudimages.image_records')::float8 AS bytes");
    return rows[0].bytes;
  } finally {
    await client.end();
  }
}

/** The log and the table of a database, in bytes, and the processor time of its server, in milliseconds. */
export interface Spent {
  readonly log: number;
  readonly images: number;
  readonly cpu: number;
}

/** The cost of a database so far. Needs a PostgreSQL that the bench has started, on Linux. */
export async function spentOn(url: string, pid: number): Promise<Spent> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT (pg_current_wal_lsn() - '0/0')::float8 AS log, pg_total_relation_size('cloudimages.image_records')::float8 AS images`,
    );
    return { ...rows[0], cpu: cpuOf(pid) };
  } finally {
    await client.end();
  }
}

/** Processor time of a process and its children, including ended ones. */
function cpuOf(pid: number): number {
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = existsSync(`/proc/${entry}/stat`) ? readFileSync(`/proc/${entry}/stat`, 'utf8') : '';
    // The name of the program, in parentheses, may contain blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent = 0, user = 0, system = 0, userOfGone = 0, systemOfGone = 0] = [1, 11, 12, 13, 14].map((field) =>
      Number(fields[field] ?? 0),
    );
    if (Number(entry) === pid) ticks += user + system + userOfGone + systemOfGone;
    else if (parent === pid) ticks += user + system;
  }
  // A tick is a hundredth of a second on all current Linux machines.
  return ticks * 10;
}
