import { setTimeout } from 'node:timers/promises';
import { type Store, StoreUnavailable } from '@cloudimages/service';
import { storeSuite } from '@cloudimages/service/testing';
import { databasesIn } from '@cloudimages/test-postgres';
import pg from 'pg';
import { afterAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { connect } from '../src/store/postgres/connection.ts';
import { type PostgresOptions, postgresStore } from '../src/store/postgres/postgres-store.ts';
import { project, record, renamed, tagged } from './support/records.ts';

const server = inject('postgres') as string;
const { newDatabase, close } = databasesIn(server);
afterAll(close);

const suite = await newDatabase();
storeSuite('the PostgreSQL store', () => postgresStore(suite, { reset: true }));

async function open(url: string, options?: PostgresOptions): Promise<Store> {
  const store = await postgresStore(url, options);
  onTestFinished(() => store.close());
  return store;
}

/** Runs SQL in a database directly, without a store. */
async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const all = {
  project,
  memberStatus: 'accepted',
  filters: [],
  sort: { key: 'id', direction: 'asc' },
  limit: 1000,
} as const;
const hash = 'ab'.repeat(32);
const token = {
  user: 'demo',
  project,
  methods: ['password'],
  issued_at: '2026-11-24T08:00:00Z',
  expires_at: '2026-11-25T08:00:00Z',
};

describe('a new database', () => {
  test('is prepared once when many stores open it at the same time', async () => {
    const url = await newDatabase();
    let asked = 0;
    const beginning = () => {
      asked++;
      return [record('a')];
    };
    const stores = await Promise.all(Array.from({ length: 5 }, () => open(url, { beginning })));
    expect(asked).toBe(1);
    for (const store of stores) expect(await store.list(all)).toEqual([record('a')]);
    await stores[0]?.change('a', () => undefined);
    expect(await (await open(url, { beginning })).list(all)).toEqual([]);
    expect(await (await open(url, { beginning, reset: true })).list(all)).toEqual([record('a')]);
  });

  test('stays empty when its preparation fails, and can be prepared later', async () => {
    const url = await newDatabase();
    const error = new Error('No story today.');
    await expect(postgresStore(url, { beginning: () => Promise.reject(error) })).rejects.toBe(error);
    expect(await sql(url, "SELECT to_regclass('cloudimages.images') AS found")).toEqual([{ found: null }]);
    expect(await (await open(url, { beginning: () => [record('b')] })).get('b')).toEqual(record('b'));
  });

  test('leaves other tables alone', async () => {
    const url = await newDatabase();
    await sql(url, "CREATE TABLE images (id text); INSERT INTO images VALUES ('mine')");
    await open(url, { beginning: () => [record('a')], reset: true });
    expect(await sql(url, 'SELECT id FROM images')).toEqual([{ id: 'mine' }]);
  });
});

describe('refuses, and leaves as it was,', () => {
  test('a database of a newer format', async () => {
    const url = await newDatabase();
    await (await postgresStore(url, { beginning: () => [record('a')] })).close();
    await sql(url, 'UPDATE cloudimages.format SET version = 99');
    const message = 'The database was written by a newer version of this server (format 99; this one knows 1).';
    await expect(postgresStore(url)).rejects.toThrow(message);
    await expect(postgresStore(url, { reset: true })).rejects.toThrow(message);
    expect(await sql(url, 'SELECT id FROM cloudimages.images')).toEqual([{ id: 'a' }]);
  });

  test('a database in another encoding than UTF-8', async () => {
    await sql(server, "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0");
    onTestFinished(async () => void (await sql(server, 'DROP DATABASE ascii')));
    const url = new URL(server);
    url.pathname = 'ascii';
    await expect(postgresStore(url.href)).rejects.toThrow('The database has the encoding SQL_ASCII');
    expect(await sql(url.href, "SELECT to_regnamespace('cloudimages') AS found")).toEqual([{ found: null }]);
  });

  test('a database that may lose acknowledged changes', async () => {
    const url = await newDatabase();
    await sql(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    await expect(postgresStore(url)).rejects.toThrow('synchronous_commit is off');
  });

  const change = (part: 'password' | 'pathname' | 'port', value: string) => {
    const url = new URL(server);
    url[part] = value;
    return url.href;
  };

  test.each([
    ['a wrong password', change('password', 'not-the-password'), /password authentication failed for user/],
    ['a database that does not exist', change('pathname', 'nowhere'), /database "nowhere" does not exist/],
    ['a port without a server', change('port', '1'), /ECONNREFUSED/],
  ])('%s', async (_what, url, message) => {
    const error = await postgresStore(url).catch((reason: Error) => reason);
    expect(String(error)).toMatch(/^Error: The database cannot be used: /);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain(new URL(url).password);
  });
});

describe('two processes', () => {
  async function two(isolation = 'read committed'): Promise<[Store, Store]> {
    const url = await newDatabase();
    const { pathname } = new URL(url);
    await sql(url, `ALTER DATABASE ${pathname.slice(1)} SET default_transaction_isolation = '${isolation}'`);
    const beginning = () => Array.from({ length: 50 }, (_, number) => record(String(number), { tags: [] }));
    return [await open(url, { beginning }), await open(url)];
  }

  test('see each other’s changes as soon as they are acknowledged', async () => {
    const [one, other] = await two();
    for (let count = 0; count < 20; count++) {
      await one.change('1', renamed(`name ${count}`));
      expect((await other.get('1'))?.image.name).toBe(`name ${count}`);
      await other.change('1', tagged(`tag ${count}`));
    }
    expect((await one.get('1'))?.image).toMatchObject({
      name: 'name 19',
      tags: expect.objectContaining({ length: 20 }),
    });
    await one.change('1', () => undefined);
    expect(await other.get('1')).toBeUndefined();
  });

  test.each(['read committed', 'serializable'])('lose none of 2,000 changes of 50 images, %s', async (isolation) => {
    const stores = await two(isolation);
    const work = Array.from({ length: 2000 }, (_, number) => ({
      // Two changes in a row go to the same image, one from each store.
      id: String(Math.floor(number / 2) % 50),
      tag: `tag-${number}`,
    }));
    await Promise.all(work.map(({ id, tag }, index) => stores[index % 2]?.change(id, tagged(tag))));
    const kept = await stores[1].list(all);
    expect(kept.flatMap(({ image }) => image.tags).toSorted()).toEqual(work.map(({ tag }) => tag).toSorted());
  });

  test('create an image only once', async () => {
    const stores = await two();
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        stores[number % 2]?.change('new', (current) => current ?? record('new', { name: `by ${number}` })),
      ),
    );
    expect(new Set(made.map((answer) => answer?.image.name)).size).toBe(1);
  });

  test('accept tokens that the other has issued, and none that it has revoked', async () => {
    const [one, other] = await two();
    await one.tokens.put(hash, token);
    expect(await other.tokens.get(hash)).toEqual(token);
    await other.tokens.put(hash, { ...token, revoked: true });
    expect(await one.tokens.get(hash)).toEqual({ ...token, revoked: true });
  });

  test('grant no more requests together than one would', async () => {
    const stores = await two();
    const now = Date.UTC(2026, 10, 24);
    const take = (count: number, at: number) =>
      Promise.all(Array.from({ length: count }, (_, index) => (stores[index % 2] as Store).limits.take('a', 20, at)));
    expect((await take(100, now)).filter((wait) => wait === 0)).toHaveLength(20);
    expect((await take(100, now + 500)).filter((wait) => wait === 0)).toHaveLength(10);
    expect(Math.min(...(await take(100, now + 500)))).toBe(50);
  });

  test.each([20, 50, 1500])('grant no more requests when their clocks are %i ms apart', async (apart) => {
    const [ahead, behind] = await two();
    const now = Date.UTC(2026, 10, 24);
    let granted = 0;
    for (let ms = 0; ms < 2000; ms += 10) {
      const waits = await Promise.all([
        ahead.limits.take('a', 20, now + ms + apart),
        behind.limits.take('a', 20, now + ms),
      ]);
      granted += waits.filter((wait) => wait === 0).length;
    }
    // The burst of a second, and the requests of two seconds.
    expect(granted).toBeLessThanOrEqual(61);
    expect(granted).toBeGreaterThan(50);
  });
});

test('a change that fails does not fail others in its group', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a'), record('b')] });
  await sql(url, "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION $$no$$; END'");
  await sql(url, 'CREATE TRIGGER fail BEFORE DELETE ON cloudimages.images FOR EACH ROW EXECUTE FUNCTION fail()');
  const [renaming, deleting] = await Promise.allSettled([
    store.change('a', renamed('together')),
    store.change('b', () => undefined),
  ]);
  expect(renaming).toMatchObject({ status: 'fulfilled', value: { image: { name: 'together' } } });
  expect(deleting).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
  expect(await store.get('b')).toEqual(record('b'));
});

test('a change whose update never takes effect is given up', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a')] });
  await sql(url, "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
  await sql(url, 'CREATE TRIGGER skip BEFORE UPDATE ON cloudimages.images FOR EACH ROW EXECUTE FUNCTION skip()');
  await expect(store.change('a', renamed('never'))).rejects.toThrow(StoreUnavailable);
  expect(await store.get('a')).toEqual(record('a'));
});

test('settings in the address apply together with those of the store', async () => {
  const url = new URL(await newDatabase());
  url.searchParams.set('options', '-c work_mem=8MB');
  const connections = connect(url.href, 1);
  onTestFinished(() => connections.close());
  const text = `SELECT current_setting('work_mem') AS memory, current_setting('statement_timeout') AS limit,
    current_setting('transaction_isolation') AS isolation`;
  expect(await connections.rows({ text })).toEqual([{ memory: '8MB', limit: '10s', isolation: 'read committed' }]);
});

test('unused rate limits are deleted', async () => {
  const url = await newDatabase();
  const { limits } = await open(url);
  const now = Date.UTC(2026, 10, 24);
  for (let count = 0; count < 20; count++) await limits.take(`old ${count}`, 5, now);
  await Promise.all(Array.from({ length: 1000 }, () => limits.take('new', 5, now + 120_000)));
  // Earlier grants were awaited, so they precede the deletion.
  await limits.take('new', 5, now + 120_000);
  expect(await sql(url, 'SELECT key FROM cloudimages.limits')).toEqual([{ key: 'new' }]);
});

test('a cut connection fails only its own queries', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a')] });
  const cut = () =>
    sql(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
  await store.get('a');
  await cut();
  // The pool may still hold cut connections.
  const first = await store.get('a').catch((error: Error) => error);
  if (first instanceof Error) expect(first).toBeInstanceOf(StoreUnavailable);
  expect(await store.get('a')).toEqual(record('a'));
  await store.change('a', renamed('again'));
  await store.close();
  await expect(store.get('a')).rejects.toThrow(StoreUnavailable);
  await expect(store.list(all)).rejects.toThrow(StoreUnavailable);
  await expect(store.change('a', renamed('late'))).rejects.toThrow(StoreUnavailable);
  await expect(store.tokens.put(hash, token)).rejects.toThrow(StoreUnavailable);
});

test('a change that waits too long for a lock fails, and succeeds later', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a')] });
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE cloudimages.images');
  const waiting = await Promise.allSettled([store.get('a'), store.list(all), store.change('a', renamed('late'))]);
  for (const each of waiting) expect(each).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
  await other.query('ROLLBACK');
  await other.end();
  expect(await store.get('a')).toEqual(record('a'));
  expect((await store.change('a', renamed('in time')))?.image.name).toBe('in time');
});

test('slow lists do not block other calls', async () => {
  const beginning = () => Array.from({ length: 10_000 }, (_, number) => record(String(number)));
  const store = await open(await newDatabase(), { beginning });
  await store.get('1');
  let listed = 0;
  // Each scans all images, and they share few connections.
  const lists = Array.from({ length: 24 }, async () => {
    await store.list({ ...all, filters: [{ attribute: 'missing', is: ['has this'] }] });
    listed++;
  });
  expect((await store.change('1', renamed('meanwhile')))?.image.name).toBe('meanwhile');
  expect(listed).toBeLessThan(12);
  // On a busy machine the last lists may time out.
  await Promise.allSettled(lists);
});

test('a store waits while another one prepares the database', async () => {
  const url = await newDatabase();
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query(`BEGIN; SELECT pg_advisory_xact_lock(${0x494d_5331})`);
  let opened = false;
  const opening = open(url, { beginning: () => [record('a')] }).finally(() => {
    opened = true;
  });
  // Longer than the timeout of any other statement.
  await setTimeout(11_500);
  expect(opened).toBe(false);
  await other.query('COMMIT');
  await other.end();
  expect(await (await opening).get('a')).toEqual(record('a'));
});
