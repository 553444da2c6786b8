import {
  type ListedImage,
  type ListQuery,
  maxLongPages,
  partLength,
  type Search,
  StoreUnavailable,
} from '@cloudimages/service';
import pg from 'pg';
import type { Sql } from '../sql.ts';
import { narrowOf } from '../tags.ts';
import { errorOf, poolOf, type Statement, statementOf } from './connection.ts';
import { countSql, pageSql } from './page.ts';
import { schema } from './schema.ts';

/** Long pages wait for their readers; the other connections are for the rest. */
const maxConnections = maxLongPages + 2;

/** Timeout of a statement in PostgreSQL: it may wait for its reader, whose time the service limits. */
const statementTimeout = 45_000;

/** How long the next rows may take, in milliseconds. */
const maxPause = 11_000;

/** How many statements have names, far more than usual lists need. */
const maxNames = 100;

/** Reads lists on connections of their own, so that nothing else waits for them. */
export function listReader(url: string) {
  const pool = poolOf(url, maxConnections, statementTimeout);
  const open = new Set<() => void>();
  const names = new Map<string, string>();
  let closing: Promise<void> | undefined;

  /** A statement with a name, when it is one of the usual ones. */
  function named(query: Sql): [Statement, readonly unknown[]] {
    const [{ text }, values] = statementOf(query);
    if (names.size < maxNames && !names.has(text)) names.set(text, `list ${names.size}`);
    const name = names.get(text);
    return [{ text, ...(name && { name }) }, values];
  }

  async function rows(query: Sql): Promise<unknown[]> {
    const [statement, values] = named(query);
    const found = await pool.query({ ...statement, values: [...values] }).catch((cause: unknown) => {
      throw errorOf(cause);
    });
    return found.rows;
  }

  /** The statement of a page. */
  async function pageOf(query: ListQuery): Promise<[Statement, readonly unknown[]]> {
    return named(pageSql(query, await narrowOf(query, rows, `${schema}.`)));
  }

  return {
    /** @throws {StoreUnavailable} when the database cannot be reached or does not work now. */
    async *list(query: ListQuery) {
      yield* streamed(pool, open, ...(await pageOf(query)));
    },
    /** @throws {StoreUnavailable} as `list`. */
    async count(search: Search): Promise<number> {
      const [found] = await rows(countSql(search, await narrowOf(search, rows, `${schema}.`)));
      return (found as { images: number }).images;
    },
    /** Ends all lists. */
    close() {
      for (const end of open) end();
      closing ??= pool.end();
      return closing;
    },
  };
}

/** Reads the rows of a statement when they are asked for. Meanwhile the socket is paused, and PostgreSQL waits. */
async function* streamed(
  pool: pg.Pool,
  open: Set<() => void>,
  { name, text }: Statement,
  values: readonly unknown[],
): AsyncGenerator<readonly ListedImage[]> {
  const client = await pool.connect().catch((cause: unknown) => {
    throw new StoreUnavailable('The database cannot be reached.', { cause });
  });
  const { stream } = client.connection;
  let part: ListedImage[] = [];
  let length = 0;
  let isWhole = false;
  let failure: { readonly cause: unknown } | undefined;
  let wake = () => {};

  /** Waits until there is a part, or the end. */
  async function more(): Promise<void> {
    const late = setTimeout(() => fail(new Error(`No rows came within ${maxPause} ms.`)), maxPause);
    stream.resume();
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    clearTimeout(late);
  }

  function fail(cause: unknown): void {
    failure ??= { cause };
    wake();
  }

  const query = new pg.Query<ListedImage>({ ...(name && { name }), text, values: [...values] })
    .on('row', (image) => {
      part.push(image);
      length += image.text.length;
      if (length < partLength) return;
      stream.pause();
      wake();
    })
    .on('end', () => {
      isWhole = true;
      wake();
    })
    .on('error', fail);
  // The connection may also break while nothing is read from it.
  client.on('error', fail);
  const cut = () => fail(new Error('The store is closed.'));
  open.add(cut);
  client.query(query);
  try {
    for (;;) {
      if (!isWhole && !failure && length < partLength) await more();
      if (failure) throw errorOf(failure.cause);
      const ready = part;
      part = [];
      length = 0;
      if (ready.length > 0) yield ready;
      else if (isWhole) return;
    }
  } finally {
    open.delete(cut);
    client.off('error', fail);
    // A statement that is not read to its end, or that failed, ends with its connection.
    client.release(!isWhole);
  }
}
