import { setImmediate } from 'node:timers/promises';
import {
  type ImageRecord,
  type Kind,
  type Kinds,
  type ListQuery,
  type Ref,
  StoreUnavailable,
} from '@cloudimages/service';
import Database from 'better-sqlite3';
import { type AnyRecord, type Kept, keyOf } from '../changes.ts';
import { type DueRow, dueSql, refOf } from '../due.ts';
import { type Place, placeOf } from '../lists.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { pageSql, stepSql } from './page.ts';
import { type Row, recordOf, rowColumns } from './rows.ts';
import { preparedStatements } from './statements.ts';

/** Images of each kind per step of a search, before other requests are handled: about a millisecond of work. */
const stepLength = 500;

/** Reads what is committed, on a connection of its own. */
export function storeReader(file: string) {
  const database = new Database(file, { readonly: true });
  const statement = preparedStatements(database);

  /** @throws {StoreUnavailable} when SQLite cannot read, or the store is closed. */
  function rows({ text, values }: Sql): unknown[] {
    if (!database.open) throw new StoreUnavailable('The store is closed.');
    try {
      return statement(text).all(...values);
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause;
      throw new StoreUnavailable('The store cannot be read.', { cause });
    }
  }

  function get<K extends Kind>(kind: K, id: string): Kinds[K] | undefined;
  function get(kind: Kind, id: string): AnyRecord | undefined {
    if (kind === 'image') {
      const [row] = rows(sql`SELECT ${raw(rowColumns.join(', '))} FROM image_records WHERE id = ${id}`) as Row[];
      return row && recordOf(row);
    }
    const found = rows(sql`SELECT document FROM records WHERE kind = ${kind} AND id = ${id}`);
    const [row] = found as { document: string }[];
    return row && JSON.parse(row.document);
  }

  return {
    get,

    /** The committed state of these records, by their keys. */
    kept(refs: readonly Ref[]): ReadonlyMap<string, Kept> {
      const found = new Map<string, Kept>();
      for (const ref of refs) {
        const record = get(ref[0], ref[1]);
        if (record) found.set(keyOf(ref), { record });
      }
      return found;
    },

    /** A search with few matches takes several steps, and sees what is committed between them. */
    async list(query: ListQuery): Promise<readonly ImageRecord[]> {
      const found: ImageRecord[] = [];
      let after = query.after && placeOf(query.after, query.sort.key);
      for (;;) {
        const step = stepSql(query, after, stepLength);
        const end = step && (rows(step)[0] as Place | undefined);
        const page = rows(pageSql(query, after, end, query.limit - found.length)) as Row[];
        found.push(...page.map(recordOf));
        if (end === undefined || found.length === query.limit) return found;
        after = end;
        await setImmediate();
      }
    },

    due: (now: string, limit: number, kind?: Kind): readonly Ref[] =>
      (rows(dueSql(now, limit, kind)) as DueRow[]).map(refOf),

    close: () => void database.close(),
  };
}
