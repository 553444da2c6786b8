import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, type ListQuery, StoreUnavailable, type TokenRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import type { Kept } from '../changes.ts';
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

  function get(id: string): ImageRecord | undefined {
    const [row] = rows(sql`SELECT ${raw(rowColumns.join(', '))} FROM images WHERE id = ${id}`) as Row[];
    return row && recordOf(row);
  }

  return {
    get,

    /** The committed state of these images. */
    kept(ids: readonly string[]): ReadonlyMap<string, Kept> {
      return new Map(
        ids.flatMap((id) => {
          const record = get(id);
          return record ? [[id, { record }] as const] : [];
        }),
      );
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

    saving: () => (rows(sql`SELECT id FROM images WHERE status = 'saving'`) as { id: string }[]).map(({ id }) => id),

    token(hash: string): TokenRecord | undefined {
      const [row] = rows(sql`SELECT record FROM tokens WHERE sha256 = ${hash}`) as { record: string }[];
      return row && JSON.parse(row.record);
    },

    close: () => void database.close(),
  };
}
