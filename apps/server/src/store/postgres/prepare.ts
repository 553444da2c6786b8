import type { Step } from '../changes.ts';
import type { Beginning } from '../format.ts';
import type { Connections } from './connection.ts';
import { migrations, quotas, refuseNewerFormat, schema } from './schema.ts';
import { insert } from './write.ts';

/** Number of the advisory lock for preparing a database, the same in all our processes and used by nothing else. */
const lock = 0x494d_5331;

/**
 * Creates the tables of this store, with the records of `beginning`, or migrates older ones. Of several processes that
 * start together one does it, and the others wait.
 * @param reset whether to delete all images and tokens first
 * @throws {Error} when the database is of a newer version, has another encoding than UTF-8, or acknowledges changes
 * before they are on disk; it is left as it was.
 */
export function prepare({ transaction }: Connections, beginning: Beginning, reset: boolean): Promise<void> {
  return transaction(async (rows) => {
    await rows({ text: 'SELECT pg_advisory_xact_lock($1)' }, [lock]);
    const { server_encoding, synchronous_commit } = await settings(rows);
    if (server_encoding !== 'UTF8') {
      throw new Error(`The database has the encoding ${server_encoding}; create it with UTF8.`);
    }
    if (synchronous_commit === 'off') {
      throw new Error(
        'The database acknowledges changes before they are on disk (synchronous_commit is off), and may lose them.',
      );
    }
    const version = await versionOf(rows);
    refuseNewerFormat(version);
    // Statements of other processes either end before the migration or see its format.
    if (version > 1 && version < migrations.length) {
      await rows({ text: `LOCK TABLE ${schema}.image_records, ${schema}.records` });
    }
    for (const text of migrations.slice(version)) await rows({ text });
    if (version < migrations.length) {
      await rows({ text: `UPDATE ${schema}.format SET version = $1` }, [migrations.length]);
    }
    if (reset)
      await rows({
        text: `TRUNCATE ${schema}.image_records, ${schema}.image_tags, ${schema}.records, ${schema}.limits`,
      });
    if (!reset && version > 0) return;
    for (const records of inBatches(await beginning())) {
      const steps = records.map(
        (record): Step => ({ ref: ['image', record.image.id], before: undefined, after: record }),
      );
      await insert(rows, steps);
    }
    await rows({ text: quotas });
    // Otherwise lists would be planned for an empty table until autovacuum runs.
    await rows({ text: `ANALYZE ${schema}.image_records, ${schema}.image_tags` });
  }, true);
}

/** Rows per statement. */
function* inBatches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) < 1000) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function settings(rows: Connections['rows']) {
  const [found] = await rows<{ server_encoding: string; synchronous_commit: string }>({
    text: `SELECT current_setting('server_encoding') AS server_encoding,
      current_setting('synchronous_commit') AS synchronous_commit`,
  });
  return found as NonNullable<typeof found>;
}

/** The version that a database is of; 0 when it is new. */
async function versionOf(rows: Connections['rows']): Promise<number> {
  await rows({ text: `CREATE SCHEMA IF NOT EXISTS ${schema}` });
  await rows({ text: `CREATE TABLE IF NOT EXISTS ${schema}.format (version integer NOT NULL)` });
  const [found] = await rows<{ version: number }>({ text: `SELECT version FROM ${schema}.format` });
  if (found) return found.version;
  await rows({ text: `INSERT INTO ${schema}.format VALUES (0)` });
  return 0;
}
