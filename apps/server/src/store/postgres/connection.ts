import { StoreUnavailable } from '@cloudimages/service';
import pg from 'pg';
import type { Sql } from '../sql.ts';

/** Timeout for a new connection, in milliseconds. */
const connectTimeout = 3000;

/** Timeout of a statement, in milliseconds. The request then fails with a 503. */
const statementTimeout = 10_000;

/** The longest time of a timer, in milliseconds. */
const forever = 2 ** 31 - 1;

/**
 * Settings of each connection. Every list is in the order of an index, but PostgreSQL does not know how many images
 * match a filter, and would rather read and sort all of them. No statement is long enough for compilation or parallel
 * workers: among a million images they took longer than the page itself.
 */
const settings = (timeout: number) =>
  [
    'default_transaction_isolation=read\\ committed',
    `statement_timeout=${timeout}`,
    'enable_sort=off',
    'enable_seqscan=off',
    'jit=off',
    'max_parallel_workers_per_gather=0',
  ].map((setting) => `-c ${setting}`);

/** An address with our settings after its own. */
function withSettings(url: string, timeout: number): string {
  const address = new URL(url);
  const given = address.searchParams.get('options') ?? [];
  address.searchParams.set('options', [given, settings(timeout)].flat().join(' '));
  return address.href;
}

/** A named statement is planned once per connection, another one each time, for its values. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

export interface Connections {
  /**
   * Runs a statement and resolves to its rows.
   * @throws {StoreUnavailable} when the database cannot be reached or does not work now.
   */
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Runs statements one after the other in one transaction, which is rolled back when `work` rejects.
   * @param isLong whether they have no timeout
   */
  transaction<Result>(work: (rows: Connections['rows']) => Promise<Result>, isLong?: boolean): Promise<Result>;
  close(): Promise<void>;
}

/** A piece of SQL as a statement: PostgreSQL numbers its placeholders. */
export function statementOf({ text, values }: Sql): [Statement, Sql['values']] {
  let count = 0;
  return [{ text: text.replaceAll('?', () => `$${++count}`) }, values];
}

const ignore = () => {};

/** Errors of the statement itself, by the class of their code: its values (22), its effect (23) or its syntax (42). */
const isOurFault = ({ code = '' }: { code?: string }) => /^(22|23|42)/.test(code);

/** What a statement that failed rejects with. */
export function errorOf(cause: unknown): unknown {
  if (isOurFault(cause as { code?: string })) return cause;
  return new StoreUnavailable('The database does not work as it should.', { cause });
}

/** Up to `max` connections to a database, opened when needed. A statement fails when it takes longer than `timeout`. */
export function poolOf(url: string, max: number, timeout: number, more: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withSettings(url, timeout),
    max,
    connectionTimeoutMillis: connectTimeout,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'cloudimages',
    ...more,
  });
  // A query on a broken connection rejects. Idle connections may break unnoticed.
  pool.on('error', ignore);
  return pool;
}

/** Up to `max` connections to a database, opened when needed. */
export function connect(url: string, max: number): Connections {
  const pool = poolOf(url, max, statementTimeout, { query_timeout: statementTimeout + 1000 });
  let closing: Promise<void> | undefined;

  const run =
    (queryable: Pick<pg.Pool, 'query'>, limit?: number) =>
    async <Row>({ name, text }: Statement, values: readonly unknown[] = []): Promise<Row[]> => {
      try {
        const { rows } = await queryable.query({
          ...(name && { name }),
          text,
          values: [...values],
          ...(limit && { query_timeout: limit }),
        });
        return rows as Row[];
      } catch (cause) {
        throw errorOf(cause);
      }
    };

  return {
    rows: run(pool),
    async transaction(work, isLong = false) {
      const client = await pool.connect().catch((cause: unknown) => {
        throw new StoreUnavailable('The database cannot be reached.', { cause });
      });
      // If it breaks between two statements, the next one rejects.
      client.on('error', ignore);
      const rows = run(client, isLong ? forever : undefined);
      let broken = true;
      try {
        await rows({ text: isLong ? 'BEGIN; SET LOCAL statement_timeout = 0' : 'BEGIN' });
        const result = await work(rows);
        await rows({ text: 'COMMIT' });
        broken = false;
        return result;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) {
          await rows({ text: 'ROLLBACK' });
          broken = false;
        }
        throw error;
      } finally {
        client.off('error', ignore);
        // Closing a connection rolls its transaction back.
        client.release(broken);
      }
    },
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}
