import { type ImageRecord, StoreUnavailable, type TokenRecord } from '@cloudimages/service';
import { groupedChanges, type Kept } from '../changes.ts';
import type { Observe, ObservedStore } from '../observe.ts';
import { batched } from './batched.ts';
import { connect, type Statement, statementOf } from './connection.ts';
import { postgresLimits } from './limits.ts';
import { pageSql } from './page.ts';
import { type Beginning, prepare } from './prepare.ts';
import { type Row, recordOf, rowColumns } from './rows.ts';
import { schema } from './schema.ts';
import { write } from './write.ts';

/** Connections of one process, ten together: enough for its concurrent work, few enough for many processes. */
const maxConnections = 6;
/** Lists may take long and have connections of their own, so that nothing else waits for them. */
const maxLists = 4;

const statements = {
  images: {
    name: 'images',
    text: `SELECT id, version, ${rowColumns.join(', ')} FROM ${schema}.images WHERE id = ANY ($1::text[])`,
  },
  check: { text: `SELECT current_setting('transaction_read_only') AS only_read FROM ${schema}.format` },
  saving: { name: 'saving', text: `SELECT id FROM ${schema}.images WHERE status = 'saving'` },
  tokens: { name: 'tokens', text: `SELECT sha256, record FROM ${schema}.tokens WHERE sha256 = ANY ($1::text[])` },
  // A new token deletes those that have expired by the time it is issued.
  token: {
    name: 'token',
    text: `WITH expired AS (DELETE FROM ${schema}.tokens WHERE expires_at <= $2 AND sha256 <> $1)
      INSERT INTO ${schema}.tokens (sha256, expires_at, record) VALUES ($1, $3, $4)
      ON CONFLICT (sha256) DO UPDATE SET expires_at = excluded.expires_at, record = excluded.record`,
  },
} satisfies Record<string, Statement>;

/** Options of a PostgreSQL store. */
export interface PostgresOptions {
  /** The records that a new store begins with. */
  readonly beginning?: Beginning;
  /** Whether to delete all images and tokens first. */
  readonly reset?: boolean;
  readonly observe?: Observe;
}

/** The error for an operator when the database cannot be used at start-up. */
function unusable({ cause }: StoreUnavailable): Error {
  const { message, code } = cause as { message: string; code?: string };
  return new Error(`The database cannot be used: ${message || code}.`, { cause });
}

/**
 * A store in a PostgreSQL database, which any number of processes share. A change is committed when its promise
 * resolves.
 * @param url such as `postgres://user:password@host/database`; PostgreSQL's own variables have what it leaves out.
 * @throws {Error} when the database cannot be reached, or is of a newer version.
 */
export async function postgresStore(
  url: string,
  { beginning = () => [], reset = false, observe }: PostgresOptions = {},
): Promise<ObservedStore> {
  const connections = connect(url, maxConnections);
  const lists = connect(url, maxLists);
  const { rows } = connections;
  try {
    await prepare(connections, beginning, reset);
  } catch (error) {
    await Promise.all([connections.close(), lists.close()]);
    throw error instanceof StoreUnavailable ? unusable(error) : error;
  }

  async function read(ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
    const found = await rows<Row & { id: string; version: string }>(statements.images, [ids]);
    return new Map(found.map((row) => [row.id, { record: recordOf(row), version: row.version }]));
  }

  const changes = groupedChanges({ read, write: (steps) => write(rows, steps) }, observe);
  const get = batched(read);
  const token = batched(async (hashes) => {
    const found = await rows<{ sha256: string; record: TokenRecord }>(statements.tokens, [hashes]);
    return new Map(found.map(({ sha256, record }) => [sha256, record]));
  });

  return {
    isShared: true,
    get: async (id) => (await get(id))?.record,
    list: async (query): Promise<readonly ImageRecord[]> =>
      (await lists.rows<Row>(...statementOf(pageSql(query)))).map(recordOf),
    change: changes.change,
    saving: async () => (await rows<{ id: string }>(statements.saving)).map(({ id }) => id),
    tokens: {
      get: token,
      async put(hash, record) {
        await rows(statements.token, [hash, record.issued_at, record.expires_at, JSON.stringify(record)]);
      },
    },
    limits: postgresLimits(connections),
    async check() {
      const [found] = await rows<{ only_read: string }>(statements.check);
      if (found?.only_read !== 'off') throw new StoreUnavailable('The database takes no changes now.');
    },
    waiting: changes.waiting,
    async close() {
      await changes.close();
      await Promise.all([connections.close(), lists.close()]);
    },
  };
}
