import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { changeImage, type ImageRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { unpackTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { backup } from '../src/backup/backup.ts';
import { restore } from '../src/backup/restore.ts';
import { openData } from '../src/data.ts';
import { lock } from '../src/store/sqlite/lock.ts';
import { insertion } from '../src/store/sqlite/rows.ts';
import { begunUpload, id, image, json, octets, queuedImage, statusOf, token, until } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { byPassword, identityAt } from './support/identity.ts';
import { address, run } from './support/program.ts';
import { record } from './support/records.ts';
import { serve } from './support/server.ts';
import { smallDisk } from './support/small-disk.ts';

const { signal } = new AbortController();
const success = 0;

type Made = ImageRecord & { readonly file: string };

/** A data folder with the story's images, and no server on it. */
async function storyFolder(): Promise<string> {
  const data = newPath('data');
  await (await openData({ folder: data, reset: false })).store.close();
  return data;
}

/** The same folder with one more image, whose data is `size` zeros. */
async function folderWith(bytes: number): Promise<string> {
  const data = await storyFolder();
  const { store } = await openData({ folder: data, reset: false });
  const key = `${id}.zeros`;
  await writeFile(join(data, 'files', key), '');
  await truncate(join(data, 'files', key), bytes);
  await changeImage(store, id, (current) => {
    if (current === undefined) return undefined;
    const { checksum: _, ...known } = current.image;
    return { ...current, file: key, image: { ...known, size: bytes } };
  });
  await store.close();
  return data;
}

/** Names in the file's folder that begin with the file's name. */
const around = async (file: string) => {
  const names = await readdir(dirname(file));
  return names.filter((name) => name.startsWith(basename(file)));
};

const send = (url: string, method: string, body: BodyInit, type: HeadersInit) =>
  fetch(url, { method, headers: { ...token, ...type }, body });

/** Sends changes until it is stopped, and records which of them the server acknowledged. */
function load(url: string) {
  let stopped = false;
  /** Data of images, by path, without images whose deletion was sent. */
  const kept = new Map<string, Buffer>();
  const deleted = new Set<string>();
  const names = { asked: 0, acknowledged: 0 };

  async function rename() {
    const body = JSON.stringify([{ op: 'replace', path: '/name', value: String(++names.asked) }]);
    const { status } = await send(`${url}/v2/cloudimages/${id}`, 'PATCH', body, json);
    if (status === 200) names.acknowledged = names.asked;
    return status;
  }

  async function upload() {
    const path = await queuedImage(url);
    const bytes = randomBytes(Math.floor(Math.random() * 100_000));
    const { status } = await send(`${url}${path}/file`, 'PUT', new Uint8Array(bytes), octets);
    if (status === 204) kept.set(path, bytes);
    return status;
  }

  async function remove() {
    const path = [...kept.keys()].at(-1);
    if (path === undefined) return upload();
    kept.delete(path);
    const { status } = await fetch(url + path, { method: 'DELETE', headers: token });
    if (status === 204) deleted.add(path);
    return status;
  }

  async function repeat(call: () => Promise<number>) {
    const statuses = new Set<number>();
    while (!stopped) statuses.add(await call());
    return [...statuses];
  }

  const calls = [rename, upload, upload, remove, remove].map(repeat);
  return {
    /** The changes acknowledged so far. */
    now: () => ({ kept: new Map(kept), deleted: new Set(deleted), renamed: names.acknowledged }),
    /** Ends the calls. Resolves to the statuses of their responses and the last name that they sent. */
    async stop() {
      stopped = true;
      return { statuses: new Set((await Promise.all(calls)).flat()), lastName: names.asked };
    },
  };
}

test('a backup under load has every change acknowledged before it began, and no partial data', {
  timeout: 60_000,
}, async () => {
  const data = newPath('data');
  const program = run(['--port', '0', '--data', data]);
  const url = await address(program);
  const { create, revoke } = identityAt(url);
  const [login, revoked] = await Promise.all([1, 2].map(() => create(byPassword('demo', 'demo-password'))));
  await revoke(String(revoked?.token));
  const hanging = await queuedImage(url);
  const upload = await begunUpload(url, hanging);
  const { now, stop } = load(url);
  const backups = [];
  for (let round = 0; round < 2; round++) {
    await until(() => expect(now().deleted.size).toBeGreaterThan(10 * (round + 1)));
    const before = now();
    const file = newPath('backup.tar');
    const { ended, printed } = run(['backup', file, '--data', data]);
    expect(await ended).toBe(success);
    expect(printed.stdout).toMatch(/^\S+ holds \d+ images and the data of \d+ of them\.\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await around(file)).toEqual([basename(file)]);
    backups.push({ file, before, atEnd: now() });
  }
  const { statuses, lastName } = await stop();
  expect(statuses).toEqual(new Set([200, 204]));
  expect(existsSync(join(data, 'backup'))).toBe(false);
  upload.destroy();

  for (const { file, before, atEnd } of backups) {
    const folder = newPath('restored');
    expect(await run(['restore', file, '--data', folder]).ended).toBe(success);
    // Read before the server starts, which would delete files that no image names.
    const files = await readdir(join(folder, 'files'));
    const restored = await serve({ data: folder });
    expect((await readdir(join(folder, 'files'))).sort()).toEqual(files.sort());
    const show = async (path: string) => {
      const response = await fetch(restored.url + path, { headers: token });
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    for (const [path, bytes] of before.kept) {
      const shown = await show(`${path}/file`);
      // It may have been deleted before the database was copied, but not after the end of the backup.
      if (shown.status === 404) expect(atEnd.kept.has(path)).toBe(false);
      else expect(shown.bytes.equals(bytes)).toBe(true);
    }
    for (const path of before.deleted) expect((await show(path)).status).toBe(404);
    const { name } = JSON.parse(String((await show(image)).bytes));
    expect(Number(name)).toBeGreaterThanOrEqual(before.renamed);
    expect(Number(name)).toBeLessThanOrEqual(lastName);
    expect(await statusOf(restored.url, hanging)).toBe('queued');
    const { validate } = identityAt(restored.url);
    expect((await validate(String(login?.token))).status).toBe(200);
    expect((await validate(String(login?.token), String(revoked?.token))).status).toBe(404);
    await restored.close();
    await rm(folder, { recursive: true });
  }
});

test('a backup needs no server, and tar unpacks it into a data folder', async () => {
  const data = await storyFolder();
  const file = newPath('backup.tar');
  const { ended, printed } = run(['backup', file], { CLOUDIMAGES_DATA: data });
  expect(await ended).toBe(success);
  expect(printed.stdout).toBe(`${file} holds 8 images and the data of 1 of them.\n`);
  const folder = newPath('unpacked');
  await mkdir(join(folder, 'files'), { recursive: true });
  for (const { header, data: bytes } of await unpackTar(await readFile(file))) {
    await writeFile(join(folder, header.name), bytes as Uint8Array);
  }
  const { url } = await serve({ data: folder });
  expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
  expect((await send(`${url}/v2/cloudimages/${id}`, 'PATCH', '[]', json)).status).toBe(200);
});

test.each([
  [['backup'], 'Usage: cloudimages-server backup FILE [--data FOLDER]\n'],
  [['restore', 'a', 'b'], 'Usage: cloudimages-server restore FILE [--data FOLDER]\n'],
  [['backup', 'a', '--port', '1'], "Unknown option '--port'"],
  [['backup', 'a', '--data', '/nowhere'], 'There is nothing to back up in /nowhere: it has no images.sqlite.\n'],
])('%j fails with a message that says what is wrong', async (args, message) => {
  const { ended, printed } = run(args);
  expect(await ended).toBe(1);
  expect(printed.stderr).toContain(message);
  expect(printed.stdout).toBe('');
});

describe('no file is left behind by', () => {
  const cases: [title: string, spoil: (data: string, file: string) => unknown, message: RegExp][] = [
    ['to a file that exists', (_data, file) => writeFile(file, 'mine'), /already exists/],
    [
      'of an image whose data is missing',
      (data) => rm(join(data, 'files', `${id}.seed`)),
      /data of image .* is lost: .* is not there/,
    ],
    [
      'of an image whose data is too long',
      (data) => writeFile(join(data, 'files', `${id}.seed`), '{} '),
      /is damaged: it is 3 bytes/,
    ],
    [
      'of an image whose data is damaged',
      (data) => writeFile(join(data, 'files', `${id}.seed`), '[]'),
      /is damaged: .* checksum/,
    ],
    [
      'of a text file',
      (data) => writeFile(join(data, 'images.sqlite'), 'x'.repeat(5000)),
      /is not a database, or is damaged/,
    ],
    ['of half a database', (data) => truncate(join(data, 'images.sqlite'), 40_000), /cannot be copied|damaged/],
    [
      'to a folder that does not exist',
      (_data, file) => rm(dirname(file), { recursive: true }),
      /Nothing can be written to/,
    ],
  ];

  test.for(cases)('a backup %s', async ([, spoil, message]) => {
    const data = await storyFolder();
    const folder = newPath('backups');
    const file = join(folder, 'backup.tar');
    await mkdir(folder);
    await spoil(data, file);
    const left = existsSync(folder) ? await readdir(folder) : [];
    await expect(backup(file, data, signal)).rejects.toThrow(message);
    expect(existsSync(folder) ? await readdir(folder) : []).toEqual(left);
    expect(await readdir(data)).not.toContain('backup');
  });

  test('a backup or a restore on a full disk', async (context) => {
    const data = await folderWith(2 ** 23);
    const disk = smallDisk(context, 4);
    await expect(backup(join(disk, 'backup.tar'), data, signal)).rejects.toThrow('ENOSPC');
    expect(await readdir(disk)).toEqual([]);
    expect(await readdir(data)).not.toContain('backup');
    const file = newPath('backup.tar');
    await backup(file, data, signal);
    await expect(restore(file, join(disk, 'data'), signal)).rejects.toThrow('ENOSPC');
    expect(await readdir(join(disk, 'data'))).toEqual(['images.sqlite.lock']);
  });

  test('a backup that is stopped', async () => {
    const data = await folderWith(2 ** 29);
    const file = newPath('backup.tar');
    const { child, ended, printed } = run(['backup', file, '--data', data]);
    await until(async () => {
      const [drafts = ''] = await around(file);
      expect((await stat(join(dirname(file), drafts, 'backup.tar'))).size).toBeGreaterThan(0);
    });
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(printed.stderr).toBe('The backup was stopped; nothing is left of it.\n');
    expect(await around(file)).toEqual([]);
    expect(await readdir(data)).not.toContain('backup');
  });
});

test('a backup removes the remains of a killed backup from the data folder', async () => {
  const data = await storyFolder();
  await mkdir(join(data, 'backup'));
  await writeFile(join(data, 'backup', `${id}.seed`), 'old');
  await backup(newPath('backup.tar'), data, signal);
  expect(await readdir(data)).not.toContain('backup');
});

test('images created and deleted during a backup leave its database and its files consistent', async () => {
  const data = await storyFolder();
  const database = new Database(join(data, 'images.sqlite'));
  const files = join(data, 'files');
  const [stays, goes] = ['stays', 'goes'].map((name) => ({ ...record(name), file: `${name}.data` })) as [Made, Made];
  const add = ({ image, ...rest }: Made) => {
    const { size: _, checksum: __, ...known } = image;
    writeFileSync(join(files, rest.file), 'x');
    const [text, ...values] = insertion({ ...rest, image: { ...known, name: rest.file } });
    database.prepare(text).run(...values);
  };
  const remove = ({ image, file }: Made) => {
    database.prepare('DELETE FROM image_records WHERE id = ?').run(image.id);
    rmSync(join(files, file));
  };
  // A backup checks its abort signal between steps. The changes of a server take place in these checks.
  const steps = [
    { when: () => true, what: () => [stays, goes].forEach(add) },
    { when: () => existsSync(join(data, 'backup', stays.file)), what: () => remove(goes) },
  ];
  const between = Object.assign(new AbortController().signal, {
    throwIfAborted() {
      if (steps[0]?.when()) steps.shift()?.what();
    },
  });
  const file = newPath('backup.tar');
  expect(await backup(file, data, between)).toEqual({ images: 9, files: 2 });
  expect(steps).toEqual([]);
  database.close();
  const folder = newPath('restored');
  await restore(file, folder, signal);
  expect((await readdir(join(folder, 'files'))).sort()).toEqual([`${id}.seed`, stays.file]);
});

test('a second backup at the same time is refused', async () => {
  const data = await storyFolder();
  const release = lock(join(data, 'backup'));
  await expect(backup(newPath('backup.tar'), data, signal)).rejects.toThrow('is in use by another process');
  release();
});

test('a backup and a restore do not hold image data in memory', { timeout: 60_000 }, async () => {
  const bytes = 3 * 2 ** 26;
  const data = await folderWith(bytes);
  const file = newPath('backup.tar');
  const folder = newPath('restored');
  for (const args of [
    ['backup', file, '--data', data],
    ['restore', file, '--data', folder],
  ]) {
    const { ended, printed } = run([...args], {
      NODE_OPTIONS: `--import=${new URL('./support/peak-memory.ts', import.meta.url)}`,
    });
    expect(await ended).toBe(success);
    expect(Number(printed.stderr)).toBeGreaterThan(0);
    expect(Number(printed.stderr) * 1024).toBeLessThan(bytes);
  }
  expect((await stat(join(folder, 'files', `${id}.zeros`))).size).toBe(bytes);
});
