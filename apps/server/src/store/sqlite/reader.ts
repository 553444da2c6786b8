import { type Kind, type Kinds, type Ref, StoreUnavailable } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { type AnyRecord, type Kept, keyOf } from '../changes.ts';
import { type DueRow, dueSql, refOf } from '../due.ts';
import { raw, type Sql, sql } from '../sql.ts';
import { readTags } from '../tags.ts';
import { type Row, recordOf, rowColumns } from './rows.ts';
import { preparedStatements } from './statements.ts';

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

    due: (now: string, limit: number, kind?: Kind): readonly Ref[] =>
      (rows(dueSql(now, limit, kind)) as DueRow[]).map(refOf),

    tagsOf: (project: string) => readTags(project, rows),

    close: () => void database.close(),
  };
}
