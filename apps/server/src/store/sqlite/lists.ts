import { setImmediate } from 'node:timers/promises';
import {
  type ListedImage,
  type ListQuery,
  maxLongPages,
  partsOf,
  type Search,
  StoreUnavailable,
} from '@cloudimages/service';
import Database from 'better-sqlite3';
import { type Place, placeOf } from '../lists.ts';
import type { Sql } from '../sql.ts';
import { narrowOf } from '../tags.ts';
import { countSql, pageSql, stepSql } from './page.ts';
import { preparedStatements } from './statements.ts';

/** Images of each kind per step of a search, before other requests are handled: about a millisecond of work. */
const stepLength = 500;

/** Long pages wait for their readers; the other connections are for searches in several steps. Further lists wait. */
const maxConnections = maxLongPages + 8;

type Connection = ReturnType<typeof connect>;

/** A connection for one list at a time. */
function connect(file: string) {
  const database = new Database(file, { readonly: true });
  // Opens the files now, so that the number of descriptors stays the same.
  database.pragma('schema_version');
  const statement = preparedStatements(database);
  let open: Iterator<unknown> | undefined;

  /** Reads rows when they are asked for. */
  function rows<Row>({ text, values }: Sql): IterableIterator<Row> {
    const iterator = statement(text).iterate(...values) as IterableIterator<Row>;
    open = iterator;
    return iterator;
  }

  return {
    rows,
    begin: () => void statement('BEGIN').run(),
    /** Ends the list, wherever it is. Unlike COMMIT, this does not fail when the database is damaged. */
    end() {
      open?.return?.();
      if (database.inTransaction) statement('ROLLBACK').run();
    },
    close() {
      open?.return?.();
      database.close();
    },
  };
}

/** Reads lists, each on a connection of its own, which holds the moment that the list shows. */
export function listReader(file: string) {
  const connections = Array.from({ length: maxConnections }, () => connect(file));
  const free = [...connections];
  const waiting: { resolve(connection: Connection): void; reject(error: Error): void }[] = [];
  const closed = () => new StoreUnavailable('The store is closed.');
  let isClosed = false;

  async function take(): Promise<Connection> {
    if (isClosed) throw closed();
    return free.pop() ?? new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  }

  /** Gives a free connection to the next list. */
  function give(connection: Connection): void {
    const next = waiting.shift();
    if (next) next.resolve(connection);
    else free.push(connection);
  }

  /** Reads on a connection at one moment, which ends with the iteration. */
  async function* atOneMoment<Part>(read: (connection: Connection) => AsyncGenerator<Part>): AsyncGenerator<Part> {
    const connection = await take();
    try {
      connection.begin();
      yield* read(connection);
    } catch (cause) {
      if (isClosed) throw closed();
      if (!(cause instanceof Database.SqliteError)) throw cause;
      throw new StoreUnavailable('The store cannot be read.', { cause });
    } finally {
      if (!isClosed) {
        connection.end();
        give(connection);
      }
    }
  }

  return {
    /**
     * Reads a page; a search with few matches takes several steps.
     * @throws {StoreUnavailable} when SQLite cannot read, or the store is closed.
     */
    list: (query: ListQuery): AsyncGenerator<readonly ListedImage[]> =>
      atOneMoment(async function* (connection) {
        const narrow = await narrowOf(query, (counts) => [...connection.rows(counts)]);
        let after = query.after && placeOf(query.after, query.sort);
        // Filters that most images match need no long step.
        let count = Math.min(2 * query.limit, stepLength);
        for (let left = query.limit; ; count = stepLength) {
          const step = stepSql(query, narrow, after, count);
          const [end] = step ? connection.rows<Place>(step) : [];
          for (const part of partsOf(connection.rows<ListedImage>(pageSql(query, narrow, after, end, left)))) {
            left -= part.length;
            yield part;
          }
          if (end === undefined || left === 0) return;
          after = end;
          await setImmediate();
        }
      }),

    /**
     * Counts images, in steps.
     * @throws {StoreUnavailable} as `list`.
     */
    async count(search: Search): Promise<number> {
      const query: ListQuery = { ...search, sort: [{ key: 'created_at', direction: 'desc' }], limit: 0 };
      const counts = atOneMoment(async function* (connection) {
        const narrow = await narrowOf(query, (few) => [...connection.rows(few)]);
        for (let after: Place | undefined; ; await setImmediate()) {
          const step = stepSql(query, narrow, after, stepLength);
          const [end]: Place[] = step ? [...connection.rows<Place>(step)] : [];
          const [found] = connection.rows<{ images: number }>(countSql(query, narrow, after, end));
          yield found?.images ?? 0;
          if (end === undefined) return;
          after = end;
        }
      });
      let sum = 0;
      for await (const images of counts) sum += images;
      return sum;
    },

    close() {
      isClosed = true;
      for (const { close } of connections) close();
      for (const { reject } of waiting) reject(closed());
    },
  };
}
