import { setTimeout } from 'node:timers/promises';
import { changeImage, type Store, StoreUnavailable } from '@cloudimages/service';
import { listOf, storeSuite } from '@cloudimages/service/testing';
import { databasesIn } from '@cloudimages/test-postgres';
import pg from 'pg';
import { afterAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { connect } from '../src/store/postgres/connection.ts';
import { type PostgresOptions, postgresStore } from '../src/store/postgres/postgres-store.ts';
import { formatImages, formatOf, formatQuotas, formatTokens } from './support/formats.ts';
import { hash, project, putToken, record, renamed, tagged, token } from './support/records.ts';

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
  sort: [{ key: 'id', direction: 'asc' }],
  limit: 1000,
} as const;

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
    for (const store of stores) expect(await listOf(store, all)).toEqual([record('a')]);
    await changeImage(stores[0] as Store, 'a', () => undefined);
    expect(await listOf(await open(url, { beginning }), all)).toEqual([]);
    expect(await listOf(await open(url, { beginning, reset: true }), all)).toEqual([record('a')]);
  });

  test('stays empty when its preparation fails, and can be prepared later', async () => {
    const url = await newDatabase();
    const error = new Error('No story today.');
    await expect(postgresStore(url, { beginning: () => Promise.reject(error) })).rejects.toBe(error);
    expect(await sql(url, "SELECT to_regclass('cloudimages.image_records') AS found")).toEqual([{ found: null }]);
    expect(await (await open(url, { beginning: () => [record('b')] })).get('image', 'b')).toEqual(record('b'));
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
    const message = 'The database was written by a newer version of this server (format 99; this one knows 3).';
    await expect(postgresStore(url)).rejects.toThrow(message);
    await expect(postgresStore(url, { reset: true })).rejects.toThrow(message);
    expect(await sql(url, 'SELECT id FROM cloudimages.image_records')).toEqual([{ id: 'a' }]);
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
    const beginning = () => Array.from({ length: 20 }, (_, number) => record(String(number), { tags: [] }));
    return [await open(url, { beginning }), await open(url)];
  }

  test('see each other’s changes as soon as they are acknowledged', async () => {
    const [one, other] = await two();
    for (let count = 0; count < 20; count++) {
      await changeImage(one, '1', renamed(`name ${count}`));
      expect((await other.get('image', '1'))?.image.name).toBe(`name ${count}`);
      await changeImage(other, '1', tagged(`tag ${count}`));
    }
    expect((await one.get('image', '1'))?.image).toMatchObject({
      name: 'name 19',
      tags: expect.objectContaining({ length: 20 }),
    });
    await changeImage(one, '1', () => undefined);
    expect(await other.get('image', '1')).toBeUndefined();
  });

  test.each(['read committed', 'serializable'])('lose none of 400 changes of 20 images, %s', async (isolation) => {
    const stores = await two(isolation);
    const work = Array.from({ length: 400 }, (_, number) => ({
      // Two changes in a row go to the same image, one from each store.
      id: String(Math.floor(number / 2) % 20),
      tag: `tag-${number}`,
    }));
    await Promise.all(work.map(({ id, tag }, index) => changeImage(stores[index % 2] as Store, id, tagged(tag))));
    const kept = await listOf(stores[1], all);
    expect(kept.flatMap(({ image }) => image.tags).toSorted()).toEqual(work.map(({ tag }) => tag).toSorted());
  });

  test('create an image only once', async () => {
    const stores = await two();
    const made = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        changeImage(
          stores[number % 2] as Store,
          'new',
          (current) => current ?? record('new', { name: `by ${number}` }),
        ),
      ),
    );
    expect(new Set(made.map((answer) => answer?.image.name)).size).toBe(1);
  });

  test('accept tokens that the other has issued, and none that it has revoked', async () => {
    const [one, other] = await two();
    await putToken(one, hash, token);
    expect(await other.get('token', hash)).toEqual(token);
    await putToken(other, hash, { ...token, revoked: true });
    expect(await one.get('token', hash)).toEqual({ ...token, revoked: true });
  });

  test('move 40 coins 400 times between records of both kinds, and lose and make none', async () => {
    const stores = await two();
    const [one, other] = stores;
    const ids = ['0', '1', '2', '3'];
    const coins = Array.from({ length: 40 }, (_, number) => `coin-${number}`);
    await changeImage(one, '0', () => record('0', { tags: coins }));
    for (const id of ids) await putToken(one, id, { ...token, methods: [] });
    const move = async (store: Store, image: string, hash: string, isBack: boolean) =>
      store.change({ image: ['image', image], token: ['token', hash] }, ({ image, token }) => {
        if (image === undefined || token === undefined) throw new Error('A record is lost.');
        const { tags } = image.image;
        const { methods } = token;
        const [from, to] = isBack ? [methods, tags] : [tags, methods];
        const [left, more] = [from.slice(1), [...to, ...from.slice(0, 1)]];
        return {
          image: { ...image, image: { ...image.image, tags: isBack ? more : left } },
          token: { ...token, methods: isBack ? left : more },
        };
      });
    const pick = (number: number) => ids[number % ids.length] as string;
    const moves = Array.from({ length: 400 }, (_, number) =>
      move(stores[number % 2] as Store, pick(number >> 1), pick(number >> 3), (number >> 5) % 2 === 0),
    );
    await Promise.all(moves);
    const held = await Promise.all(
      ids.flatMap((id) => [
        other.get('image', id).then((found) => found?.image.tags ?? []),
        other.get('token', id).then((found) => found?.methods ?? []),
      ]),
    );
    expect(held.flat().toSorted()).toEqual(coins.toSorted());
  });

  test('rest decisions on records that they leave as they are', async () => {
    const stores = await two();
    const refs = { a: ['token', 'a'], b: ['token', 'b'] } as const;
    const isLeft = { ...token, revoked: true } as const;
    /** Leaves as one of two, unless the other one has left. */
    const leave = (store: Store, which: 'a' | 'b') =>
      store.change(refs, (found) => {
        const isOtherThere = !found[which === 'a' ? 'b' : 'a']?.revoked;
        return isOtherThere ? { ...found, [which]: isLeft } : found;
      });
    for (let round = 0; round < 15; round++) {
      await stores[0].change(refs, () => ({ a: token, b: token }));
      await Promise.all([leave(stores[0], 'a'), leave(stores[1], 'b')]);
      const there = await Promise.all(['a', 'b'].map((id) => stores[0].get('token', id)));
      expect(there.filter((one) => !one?.revoked)).toHaveLength(1);
    }
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
    for (let ms = 0; ms < 2000; ms += 20) {
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
  await sql(url, 'CREATE TRIGGER fail BEFORE DELETE ON cloudimages.image_records FOR EACH ROW EXECUTE FUNCTION fail()');
  const [renaming, deleting] = await Promise.allSettled([
    changeImage(store, 'a', renamed('together')),
    changeImage(store, 'b', () => undefined),
  ]);
  expect(renaming).toMatchObject({ status: 'fulfilled', value: { image: { name: 'together' } } });
  expect(deleting).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
  expect(await store.get('image', 'b')).toEqual(record('b'));
});

test('changes of several records are made whole or not at all, and cost no other in their group', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a'), record('b'), record('c')] });
  await sql(url, "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION $$no$$; END'");
  const condition = "WHEN (new.id = 'not this one') EXECUTE FUNCTION fail()";
  await sql(url, `CREATE TRIGGER fail BEFORE INSERT ON cloudimages.records FOR EACH ROW ${condition}`);
  const both = (id: string, hash: string) =>
    store.change({ image: ['image', id], token: ['token', hash] }, ({ image }) => ({
      image: renamed('changed')(image),
      token,
    }));
  const [good, bad, single] = await Promise.allSettled([
    both('a', 'this one'),
    both('b', 'not this one'),
    changeImage(store, 'c', renamed('changed')),
  ]);
  expect([good.status, bad.status, single.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(bad).toMatchObject({ reason: { name: 'StoreUnavailable' } });
  expect((await store.get('image', 'a'))?.image.name).toBe('changed');
  expect(await store.get('token', 'this one')).toEqual(token);
  expect(await store.get('image', 'b')).toEqual(record('b'));
  expect(await store.get('token', 'not this one')).toBeUndefined();
  expect((await store.get('image', 'c'))?.image.name).toBe('changed');
});

async function oldDatabase(format: 'postgres-1' | 'postgres-2'): Promise<string> {
  const url = await newDatabase();
  await sql(url, formatOf(format));
  return url;
}

describe.each(['postgres-1', 'postgres-2'] as const)('a database of format %s', (format) => {
  test('keeps its records and takes changes', async () => {
    const store = await open(await oldDatabase(format));
    const [own, , saving] = formatImages;
    expect(await listOf(store, { ...all, memberStatus: 'all' })).toEqual(formatImages.map(({ image }) => ({ image })));
    expect(await store.tagsOf(project)).toEqual(['one', 'webserver', 'zwölf']);
    for (const [id, record] of Object.entries(formatTokens)) expect(await store.get('token', id)).toEqual(record);
    for (const [id, quota] of Object.entries(formatQuotas)) expect(await store.get('quota', id)).toEqual(quota);
    const due = [['image', saving.image.id], ...Object.keys(formatTokens).map((id) => ['token', id])];
    expect(await store.due(token.expires_at, 10)).toEqual(due);
    expect((await changeImage(store, own.image.id, renamed('new')))?.image.name).toBe('new');
    await putToken(store, hash, token);
    expect(await store.get('token', hash)).toEqual(token);
  });

  test('has the same columns and indexes afterwards as a new database', async () => {
    const made = (url: string) =>
      sql(
        url,
        `SELECT table_name, column_name, data_type, collation_name, is_nullable FROM information_schema.columns
         WHERE table_schema = 'cloudimages' UNION ALL
         SELECT tablename, indexname, indexdef, NULL, NULL FROM pg_indexes WHERE schemaname = 'cloudimages' ORDER BY 1, 2`,
      );
    const [old, fresh] = [await oldDatabase(format), await newDatabase()];
    for (const url of [old, fresh]) await open(url);
    expect(await made(old)).toEqual(await made(fresh));
  });
});

test('a database takes nothing from a process of format 1 any more once it is brought forward', async () => {
  const url = await oldDatabase('postgres-1');
  const old = new pg.Client({ connectionString: url });
  await old.connect();
  onTestFinished(() => old.end());
  const read = { name: 'images', text: 'SELECT id, version FROM cloudimages.images WHERE id = ANY ($1::text[])' };
  const { id } = formatImages[0].image;
  expect((await old.query(read, [[id]])).rows).toEqual([{ id, version: expect.any(String) }]);
  const store = await open(url);
  await expect(old.query(read, [[id]])).rejects.toThrow('does not exist');
  await expect(old.query(`UPDATE cloudimages.images SET name = 'old' WHERE id = '${id}'`)).rejects.toThrow();
  await expect(old.query('DELETE FROM cloudimages.tokens')).rejects.toThrow('does not exist');
  expect(await store.get('image', id)).toEqual(formatImages[0]);
});

test('a store whose database becomes newer stops writing and says why', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a')] });
  await store.check();
  await sql(url, 'UPDATE cloudimages.format SET version = 99');
  const message = 'The database was written by a newer version of this server (format 99; this one knows 3).';
  const unavailable = { name: 'StoreUnavailable', cause: { message } };
  await expect(changeImage(store, 'a', renamed('never'))).rejects.toMatchObject(unavailable);
  await expect(changeImage(store, 'b', () => record('b'))).rejects.toMatchObject(unavailable);
  await expect(changeImage(store, 'a', () => undefined)).rejects.toMatchObject(unavailable);
  const both = store.change({ image: ['image', 'a'], token: ['token', hash] }, () => ({ image: undefined, token }));
  await expect(both).rejects.toMatchObject(unavailable);
  await expect(store.check()).rejects.toMatchObject(unavailable);
  expect(await listOf(store, all)).toEqual([record('a')]);
  expect(await store.get('token', hash)).toBeUndefined();
});

test('a change whose update never takes effect is given up', async () => {
  const url = await newDatabase();
  onTestFinished(() => void vi.useRealTimers());
  vi.useFakeTimers({ toFake: ['performance'] });
  let tries = 0;
  const observe = () => {
    tries++;
    // Just before the end of the patience with it, and just after.
    if (tries === 5) vi.advanceTimersByTime(9999);
    if (tries === 10) vi.advanceTimersByTime(2);
  };
  const store = await open(url, { beginning: () => [record('a')], observe });
  await sql(url, "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
  await sql(url, 'CREATE TRIGGER skip BEFORE UPDATE ON cloudimages.image_records FOR EACH ROW EXECUTE FUNCTION skip()');
  await expect(changeImage(store, 'a', renamed('never'))).rejects.toThrow(StoreUnavailable);
  expect(tries).toBe(10);
  expect(await store.get('image', 'a')).toEqual(record('a'));
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
  await store.get('image', 'a');
  await cut();
  // The pool may not have noticed yet.
  const first = await store.get('image', 'a').catch((error: Error) => error);
  if (first instanceof Error) expect(first).toBeInstanceOf(StoreUnavailable);
  expect(await store.get('image', 'a')).toEqual(record('a'));
  await changeImage(store, 'a', renamed('again'));
  await store.close();
  await expect(store.get('image', 'a')).rejects.toThrow(StoreUnavailable);
  await expect(listOf(store, all)).rejects.toThrow(StoreUnavailable);
  await expect(changeImage(store, 'a', renamed('late'))).rejects.toThrow(StoreUnavailable);
  await expect(putToken(store, hash, token)).rejects.toThrow(StoreUnavailable);
});

test('a change that waits too long for a lock fails, and succeeds later', async () => {
  const url = await newDatabase();
  const store = await open(url, { beginning: () => [record('a')] });
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query('BEGIN; LOCK TABLE cloudimages.image_records');
  const waiting = await Promise.allSettled([
    store.get('image', 'a'),
    listOf(store, all),
    changeImage(store, 'a', renamed('late')),
  ]);
  for (const each of waiting) expect(each).toMatchObject({ status: 'rejected', reason: { name: 'StoreUnavailable' } });
  await other.query('ROLLBACK');
  await other.end();
  expect(await store.get('image', 'a')).toEqual(record('a'));
  expect((await changeImage(store, 'a', renamed('in time')))?.image.name).toBe('in time');
});

test('slow lists do not block other calls', async () => {
  const beginning = () => Array.from({ length: 2000 }, (_, number) => record(String(number)));
  const store = await open(await newDatabase(), { beginning });
  await store.get('image', '1');
  let listed = 0;
  // Each scans all images, and they share few connections.
  const lists = Array.from({ length: 24 }, async () => {
    await listOf(store, { ...all, filters: [{ attribute: 'missing', is: ['has this'] }] });
    listed++;
  });
  expect((await changeImage(store, '1', renamed('meanwhile')))?.image.name).toBe('meanwhile');
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
  expect(await (await opening).get('image', 'a')).toEqual(record('a'));
});
