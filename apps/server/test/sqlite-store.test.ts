import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { changeImage, type ListQuery, StoreUnavailable } from '@cloudimages/service';
import { listOf, storeSuite } from '@cloudimages/service/testing';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { newPath } from './support/folder.ts';
import { accepted, hash, project, putToken, record, renamed, tagged, token } from './support/records.ts';

const busyProcess = fileURLToPath(new URL('./support/busy-process.ts', import.meta.url));

const open: typeof sqliteStore = async (...parameters) => {
  const store = await sqliteStore(...parameters);
  onTestFinished(() => store.close());
  return store;
};

const byId = (query: Partial<ListQuery> = {}): ListQuery => ({
  project,
  memberStatus: 'accepted',
  filters: [],
  sort: [{ key: 'id', direction: 'asc' }],
  limit: 100_000,
  ...query,
});

storeSuite('the SQLite store', () => sqliteStore(newPath('images.sqlite')));

describe('a new file', () => {
  test('begins with the given records, which are requested only once', async () => {
    const file = newPath('images.sqlite');
    let asked = 0;
    const beginning = async () => {
      asked++;
      return [record('a'), { ...record('b', { owner: 'other' }), members: { [project]: accepted } }];
    };
    const store = await sqliteStore(file, beginning);
    expect((await listOf(store, byId())).map(({ image }) => image.id)).toEqual(['a', 'b']);
    await changeImage(store, 'a', () => undefined);
    await store.close();
    const again = await open(file, beginning);
    expect((await listOf(again, byId())).map(({ image }) => image.id)).toEqual(['b']);
    expect(asked).toBe(1);
  });

  test('does not exist when its preparation fails, and can be created later', async () => {
    const file = newPath('images.sqlite');
    const error = new Error('No story today.');
    const failing = function* () {
      yield record('a');
      throw error;
    };
    await expect(sqliteStore(file, failing)).rejects.toBe(error);
    expect(existsSync(file)).toBe(false);
    const store = await open(file, () => [record('b')]);
    expect(await store.get('image', 'a')).toBeUndefined();
    expect(await store.get('image', 'b')).toEqual(record('b'));
  });
});

describe('closing', () => {
  test('waits for changes, leaves one file, and loses nothing', async () => {
    const file = newPath('images.sqlite');
    const store = await sqliteStore(file);
    const changes = ['a', 'b'].map((id) => changeImage(store, id, () => record(id)));
    const kept = putToken(store, hash, token);
    await store.close();
    await Promise.all([...changes, kept]);
    expect([existsSync(file), existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([true, false, false]);
    const again = await open(file);
    expect(await listOf(again, byId())).toEqual([record('a'), record('b')]);
    expect(await again.get('token', hash)).toEqual(token);
  });

  test('makes every later call fail', async () => {
    const store = await sqliteStore(newPath('images.sqlite'));
    await store.close();
    await store.close();
    await expect(store.get('image', 'a')).rejects.toThrow(StoreUnavailable);
    await expect(listOf(store, byId())).rejects.toThrow(StoreUnavailable);
    await expect(changeImage(store, 'a', () => record('a'))).rejects.toThrow(StoreUnavailable);
    await expect(store.get('token', hash)).rejects.toThrow(StoreUnavailable);
    await expect(putToken(store, hash, token)).rejects.toThrow(StoreUnavailable);
    await expect(store.check()).rejects.toThrow(StoreUnavailable);
  });
});

test('a lock of another connection makes the store unavailable until it is released', async () => {
  const file = newPath('images.sqlite');
  const store = await open(file);
  const other = new Database(file);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  await expect(store.check()).rejects.toMatchObject({ name: 'StoreUnavailable', cause: expect.any(Error) });
  other.exec('ROLLBACK');
  await store.check();
});

test('changes are refused while too many wait, and accepted afterwards', async () => {
  const store = await open(newPath('images.sqlite'));
  const ids = Array.from({ length: 12_000 }, (_, number) => String(number));
  const changes = await Promise.allSettled(ids.map((id) => changeImage(store, id, () => record(id))));
  const refused = changes.filter(({ status }) => status === 'rejected');
  expect(refused).toHaveLength(2000);
  expect(refused[0]).toMatchObject({ reason: { name: 'StoreUnavailable' } });
  expect(await changeImage(store, 'later', () => record('later'))).toEqual(record('later'));
});

test('the write-ahead log of a busy store stays short', async () => {
  const file = newPath('images.sqlite');
  const store = await open(file);
  const ids = Array.from({ length: 50 }, (_, number) => String(number));
  // Each round adds 5 MB to the log, which is restarted after 32.
  for (let round = 0; round < 30; round++) {
    // SQLite writes only pages whose content has changed.
    const team = String(round % 10).repeat(100_000);
    await Promise.all(ids.map((id) => changeImage(store, id, () => record(id, { team, name: `round ${round}` }))));
  }
  expect(statSync(`${file}-wal`).size).toBeLessThan(100e6);
  expect((await store.get('image', '0'))?.image.name).toBe('round 29');
});

describe('another process', () => {
  /** Starts a process that writes images. Resolves to the IDs it has printed once there are `count`; it writes on. */
  async function writingTo(file: string, count: number) {
    const child = spawn(process.execPath, ['--conditions=@cloudimages/source', busyProcess, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exit = once(child, 'exit');
    const kill = async () => {
      child.kill('SIGKILL');
      await exit;
    };
    onTestFinished(kill);
    const acknowledged: string[] = [];
    const lines = createInterface(child.stdout);
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => acknowledged.push(line) === count && resolve());
      lines.on('close', () => reject(new Error('The other process has ended.')));
    });
    return { acknowledged, kill, ended: once(lines, 'close') };
  }

  test('that was killed has lost no acknowledged change', async () => {
    const file = newPath('images.sqlite');
    const { acknowledged, kill, ended } = await writingTo(file, 500);
    await kill();
    await ended;
    const store = await open(file);
    for (const id of acknowledged) expect(await store.get('image', id)).toEqual(record(id));
    const database = new Database(file, { readonly: true });
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    database.close();
  });

  test('keeps other processes out while it lives', async () => {
    const file = newPath('images.sqlite');
    const { kill } = await writingTo(file, 1);
    await expect(sqliteStore(file)).rejects.toThrow(`${file} is in use by another process.`);
    await kill();
    const store = await open(file);
    expect(await store.get('image', '0')).toEqual(record('0'));
    await expect(sqliteStore(file)).rejects.toThrow(`${file} is in use by another process.`);
    expect(await changeImage(store, '0', renamed('still at work'))).toEqual(record('0', { name: 'still at work' }));
  });
});

describe('a full disk', () => {
  /** Makes SQLite refuse some writes, until the returned function is called. */
  function fault(file: string): () => void {
    const database = new Database(file);
    const fail = "BEGIN SELECT RAISE(ROLLBACK, 'database or disk is full'); END";
    database.exec(`CREATE TRIGGER fault BEFORE UPDATE ON image_records WHEN new.name = 'too much' ${fail}`);
    database.exec(`CREATE TRIGGER token_fault BEFORE INSERT ON records ${fail}`);
    return () => {
      database.exec('DROP TRIGGER fault; DROP TRIGGER token_fault');
      database.close();
    };
  }

  test('fails the changes of that moment, and no others', async () => {
    const file = newPath('images.sqlite');
    const store = await open(file, () => [record('a'), record('b'), record('c')]);
    const mend = fault(file);
    const together = [changeImage(store, 'a', renamed('too much')), changeImage(store, 'b', renamed('beside it'))];
    // By now these are on their way to the disk, and what follows comes before the answer.
    await setImmediate();
    const later = [changeImage(store, 'a', tagged('later')), changeImage(store, 'c', renamed('apart'))];
    for (const lost of together) await expect(lost).rejects.toThrow(StoreUnavailable);
    await Promise.all(later);
    expect(await listOf(store, byId())).toEqual([
      record('a', { tags: ['webserver', 'later'] }),
      record('b'),
      record('c', { name: 'apart' }),
    ]);
    mend();
    expect((await changeImage(store, 'a', renamed('too much')))?.image.name).toBe('too much');
    expect((await store.get('image', 'a'))?.image.name).toBe('too much');
  });

  test('makes no half of a change of several records', async () => {
    const file = newPath('images.sqlite');
    const store = await open(file, () => [record('a')]);
    const both = () =>
      store.change({ image: ['image', 'a'], token: ['token', hash] }, ({ image }) => ({
        image: renamed('changed')(image),
        token,
      }));
    const mend = fault(file);
    await expect(both()).rejects.toThrow(StoreUnavailable);
    expect(await store.get('image', 'a')).toEqual(record('a'));
    expect(await store.get('token', hash)).toBeUndefined();
    mend();
    await both();
    expect((await store.get('image', 'a'))?.image.name).toBe('changed');
    expect(await store.get('token', hash)).toEqual(token);
  });

  test('refuses new tokens, and loses none', async () => {
    const file = newPath('images.sqlite');
    const store = await open(file);
    await putToken(store, hash, token);
    const mend = fault(file);
    await expect(putToken(store, hash, { ...token, revoked: true })).rejects.toThrow(StoreUnavailable);
    expect(await store.get('token', hash)).toEqual(token);
    mend();
    await putToken(store, hash, { ...token, revoked: true });
    expect(await store.get('token', hash)).toEqual({ ...token, revoked: true });
  });
});

test('a damaged page makes the store unavailable, not wrong', async () => {
  const file = newPath('images.sqlite');
  const records = Array.from({ length: 200 }, (_, number) => record(`image-${number}`));
  await (await sqliteStore(file, () => records)).close();
  const handle = await openFile(file, 'r+');
  const { size } = await handle.stat();
  for (let at = 96 * 1024; at < size - 64 * 1024; at += 4096) await handle.write(Buffer.alloc(4096, 0x55), 0, 4096, at);
  await handle.close();
  const store = await open(file);
  await expect(listOf(store, byId())).rejects.toThrow(StoreUnavailable);
});

describe('a list that scans many images', () => {
  const records = Array.from({ length: 2500 }, (_, number) =>
    record(String(10_000 + number), { [number % 7 === 0 ? 'seventh' : 'other']: 'yes', name: `image ${number % 10}` }),
  );
  const filters = [{ attribute: 'seventh', is: ['yes'] }];
  const sevenths = records.filter((_, number) => number % 7 === 0);

  test('finds each once, in order', async () => {
    const store = await open(newPath('images.sqlite'), () => records);
    expect(await listOf(store, byId({ filters }))).toEqual(sevenths);
    const sort = [{ key: 'name', direction: 'desc' }] as const;
    const found = [];
    for (let page = await listOf(store, byId({ filters, sort, limit: 100 })); page.length > 0; ) {
      expect(page.length).toBeLessThanOrEqual(100);
      found.push(...page);
      const after = page.at(-1)?.image;
      page = await listOf(store, byId({ filters, sort, limit: 100, ...(after && { after }) }));
    }
    const place = ({ image }: (typeof records)[number]) => `${image.name} ${image.id}`;
    expect(found).toEqual(sevenths.toSorted((a, b) => (place(a) < place(b) ? 1 : -1)));
  });

  test('does not block other calls', async () => {
    const store = await open(newPath('images.sqlite'), () => records);
    let turns = 0;
    let searching = true;
    const search = listOf(store, byId({ filters: [{ attribute: 'missing', is: ['has this'] }] })).finally(() => {
      searching = false;
    });
    while (searching) {
      await setImmediate();
      turns++;
    }
    expect(await search).toEqual([]);
    expect(turns).toBeGreaterThan(2);
  });
});
