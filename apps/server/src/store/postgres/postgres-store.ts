import { type Kind, type Kinds, type Ref, StoreUnavailable } from '@cloudimages/service';
import { type AnyRecord, groupedChanges, type Kept, keyOf } from '../changes.ts';
import { type DueRow, dueSql, refOf } from '../due.ts';
import type { Beginning } from '../format.ts';
import type { Observe, ObservedStore } from '../observe.ts';
import { readTags } from '../tags.ts';
import { batched } from './batched.ts';
import { connect, type Statement, statementOf } from './connection.ts';
import { postgresLimits } from './limits.ts';
import { listReader } from './lists.ts';
import { prepare } from './prepare.ts';
import { type Row, recordOf, rowColumns } from './rows.ts';
import { refuseNewerFormat, schema } from './schema.ts';
import { write } from './write.ts';

/** Connections of one process besides those for lists: enough for its concurrent work, few enough for many processes. */
const maxConnections = 6;

const statements = {
  images: {
    name: 'images',
    text: `SELECT id, version, ${rowColumns.join(', ')} FROM ${schema}.image_records WHERE id = ANY ($1::text[])`,
  },
  others: {
    name: 'records',
    text: `SELECT kind, id, version, document FROM ${schema}.records
      WHERE (kind, id) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
  },
  check: { text: `SELECT current_setting('transaction_read_only') AS only_read, version FROM ${schema}.format` },
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
  const lists = listReader(url);
  const { rows } = connections;
  try {
    await prepare(connections, beginning, reset);
  } catch (error) {
    await Promise.all([connections.close(), lists.close()]);
    throw error instanceof StoreUnavailable ? unusable(error) : error;
  }

  async function readImages(ids: readonly string[]): Promise<[string, Kept][]> {
    if (ids.length === 0) return [];
    const found = await rows<Row & { id: string; version: string }>(statements.images, [ids]);
    return found.map((row) => [keyOf(['image', row.id]), { record: recordOf(row), version: row.version }]);
  }

  async function readOthers(refs: readonly Ref[]): Promise<[string, Kept][]> {
    if (refs.length === 0) return [];
    const names = [refs.map(([kind]) => kind), refs.map(([, id]) => id)];
    const found = await rows<DueRow & { version: string; document: AnyRecord }>(statements.others, names);
    return found.map((row) => [keyOf(refOf(row)), { record: row.document, version: row.version }]);
  }

  async function read(refs: readonly Ref[]): Promise<ReadonlyMap<string, Kept>> {
    const found = await Promise.all([
      readImages(refs.flatMap(([kind, id]) => (kind === 'image' ? id : []))),
      readOthers(refs.filter(([kind]) => kind !== 'image')),
    ]);
    return new Map(found.flat());
  }

  const changes = groupedChanges({ read, write: (bundles) => write(connections, bundles) }, observe);
  const kept = batched(read, keyOf);

  return {
    isShared: true,
    // The record is of the kind that was asked for.
    get: async <K extends Kind>(kind: K, id: string) => (await kept([kind, id] as Ref))?.record as Kinds[K] | undefined,
    list: lists.list,
    count: lists.count,
    tagsOf: (project) => readTags(project, (query) => rows(...statementOf(query)), `${schema}.`),
    change: changes.change,
    due: async (now, limit, kind) =>
      (await rows<DueRow>(...statementOf(dueSql(now, limit, kind, `${schema}.`)))).map(refOf),
    limits: postgresLimits(connections),
    async check() {
      const [found] = await rows<{ only_read: string; version: number }>(statements.check);
      if (found?.only_read !== 'off') throw new StoreUnavailable('The database takes no changes now.');
      try {
        refuseNewerFormat(found.version);
      } catch (cause) {
        throw new StoreUnavailable('The store cannot be written.', { cause });
      }
    },
    waiting: changes.waiting,
    async close() {
      await changes.close();
      await Promise.all([connections.close(), lists.close()]);
    },
  };
}
