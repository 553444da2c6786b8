import { StoreUnavailable } from '@cloudimages/service';
import pg from 'pg';
import type { Sql } from '../sql.ts';

/** How long a connection may take to be there, in milliseconds. */
const connectTimeout = 3000;

/** How long a statement may take, in milliseconds: by then, whoever asked has been told to come again. */
const statementTimeout = 10_000;

/** The longest time that timers know, in milliseconds. */
const forever = 2 ** 31 - 1;

/**
 * What each connection asks PostgreSQL for. Whatever is listed is in the order of some index; PostgreSQL does not know
 * how many images pass a filter, and would rather read and sort all of them. Nothing here is so long that it would be
 * worth compiling, or starting more processes for: among a million images that took longer than the page itself.
 */
const settings = [
  'default_transaction_isolation=read\\ committed',
  `statement_timeout=${statementTimeout}`,
  'enable_sort=off',
  'enable_seqscan=off',
  'jit=off',
  'max_parallel_workers_per_gather=0',
].map((setting) => `-c ${setting}`);

/** An address with our settings behind those that it has. */
function withSettings(url: string): string {
  const address = new URL(url);
  const given = address.searchParams.get('options') ?? [];
  address.searchParams.set('options', [given, settings].flat().join(' '));
  return address.href;
}

/** A statement with a name is planned once for each connection; one without, each time, for the values that it has. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

export interface Connections {
  /**
   * Runs a statement and resolves to its rows.
   * @throws {StoreUnavailable} when the database cannot be reached, or does not do its work now.
   */
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Runs statements one after the other in one transaction, which is taken back when `work` is rejected. They may take as
   * long as they like.
   */
  transaction<Result>(work: (rows: Connections['rows']) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** The statement of a piece of SQL: PostgreSQL's marks have numbers. */
export function statementOf({ text, values }: Sql): [Statement, Sql['values']] {
  let count = 0;
  return [{ text: text.replaceAll('?', () => `$${++count}`) }, values];
}

/** What PostgreSQL says of a statement that is wrong by itself: of its values (22), its effect (23) or its words (42). */
const isOurFault = ({ code = '' }: { code?: string }) => /^(22|23|42)/.test(code);

/** Up to `max` connections to a database, made when they are needed. */
export function connect(url: string, max: number): Connections {
  const pool = new pg.Pool({
    connectionString: withSettings(url),
    max,
    connectionTimeoutMillis: connectTimeout,
    idleTimeoutMillis: 30_000,
    query_timeout: statementTimeout + 1000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'cloudimages',
  });
  // Whoever uses a connection that breaks hears of it; nobody needs to hear of one that nobody uses.
  const ignore = () => {};
  pool.on('error', ignore);
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
        if (isOurFault(cause as { code?: string })) throw cause;
        throw new StoreUnavailable('The database does not answer as it should.', { cause });
      }
    };

  return {
    rows: run(pool),
    async transaction(work) {
      const client = await pool.connect().catch((cause: unknown) => {
        throw new StoreUnavailable('The database cannot be reached.', { cause });
      });
      // It may break between two statements, of which the next one then hears.
      client.on('error', ignore);
      const rows = run(client, forever);
      let broken = true;
      try {
        await rows({ text: 'BEGIN; SET LOCAL statement_timeout = 0' });
        const result = await work(rows);
        await rows({ text: 'COMMIT' });
        broken = false;
        return result;
      } finally {
        client.off('error', ignore);
        // A connection that is closed takes back what it has begun.
        client.release(broken);
      }
    },
    close() {
      closing ??= pool.end();
      return closing;
    },
  };
}
