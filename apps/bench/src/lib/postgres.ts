import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Postgres, startPostgres } from '@cloudimages/test-postgres';
import pg from 'pg';

/** Temporary as well, but on a disk where the other folder may be memory. */
const onDisk = '/var/tmp';

/** A PostgreSQL that waits for its disk, as it comes but for more memory of its own. */
export const startDurablePostgres = (): Promise<Postgres> =>
  startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' }, existsSync(onDisk) ? onDisk : tmpdir());

/** Lets a new database come to rest, as PostgreSQL does by itself within minutes; resolves to the bytes of its images. */
export async function settle(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('VACUUM ANALYZE cloudimages.images');
    const { rows } = await client.query("SELECT pg_total_relation_size('cloudimages.images')::float8 AS bytes");
    return rows[0].bytes;
  } finally {
    await client.end();
  }
}

/** What a database has written and kept, in bytes, and what its server has used of the processors, in milliseconds. */
export interface Spent {
  readonly log: number;
  readonly images: number;
  readonly cpu: number;
}

/** What has been spent on a database so far. Its server must be our own, and on Linux. */
export async function spentOn(url: string, pid: number): Promise<Spent> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT (pg_current_wal_lsn() - '0/0')::float8 AS log, pg_total_relation_size('cloudimages.images')::float8 AS images`,
    );
    return { ...rows[0], cpu: cpuOf(pid) };
  } finally {
    await client.end();
  }
}

/** Processor time of a process and its children, also of those that are gone. */
function cpuOf(pid: number): number {
  let ticks = 0;
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = existsSync(`/proc/${entry}/stat`) ? readFileSync(`/proc/${entry}/stat`, 'utf8') : '';
    // The name of the program, in parentheses, may hold blanks.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent = 0, user = 0, system = 0, userOfGone = 0, systemOfGone = 0] = [1, 11, 12, 13, 14].map((field) =>
      Number(fields[field] ?? 0),
    );
    if (Number(entry) === pid) ticks += user + system + userOfGone + systemOfGone;
    else if (parent === pid) ticks += user + system;
  }
  // A hundredth of a second each, on all machines of today.
  return ticks * 10;
}
