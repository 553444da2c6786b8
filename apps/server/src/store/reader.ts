import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, type ListQuery, StoreUnavailable, type TokenRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { type Place, pageSql, placeOf, stepSql } from './page.ts';
import { type Row, recordOf } from './rows.ts';
import { type Sql, sql } from './sql.ts';
import { preparedStatements } from './statements.ts';

/** Images of each kind that a search looks at before others have their turn: about a millisecond's worth. */
const stepLength = 500;

/** Reads what is committed, on a connection of its own. */
export function storeReader(file: string) {
  const database = new Database(file, { readonly: true });
  const statement = preparedStatements(database);

  /** @throws {StoreUnavailable} when SQLite cannot read, or no longer may. */
  function rows({ text, values }: Sql): unknown[] {
    if (!database.open) throw new StoreUnavailable('The store is closed.');
    try {
      return statement(text).all(...values);
    } catch (cause) {
      if (!(cause instanceof Database.SqliteError)) throw cause;
      throw new StoreUnavailable('The store cannot be read.', { cause });
    }
  }

  return {
    get(id: string): ImageRecord | undefined {
      const [row] = rows(sql`SELECT document, members, file FROM images WHERE id = ${id}`) as Row[];
      return row && recordOf(row);
    },

    /** A search that finds little takes several steps, and sees what is committed between them. */
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
