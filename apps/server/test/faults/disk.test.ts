import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { cp, mkdir, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { openData } from '../../src/data.ts';
import { id, image, json, octets, queuedImage, statusOf, token } from '../support/call.ts';
import { newPath } from '../support/folder.ts';
import { byPassword, identityAt } from '../support/identity.ts';
import { notRunHere } from '../support/not-run-here.ts';
import { address, run } from '../support/program.ts';
import { start } from '../support/server.ts';
import { mount, smallDisk } from '../support/small-disk.ts';

const rename = async (url: string, name: string) => {
  const body = JSON.stringify([{ op: 'replace', path: '/name', value: name }]);
  const init = { method: 'PATCH', headers: { ...token, ...json }, body };
  return (await fetch(`${url}/v2/cloudimages/${id}`, init)).status;
};
const nameOf = async (url: string) => (await (await fetch(url + image, { headers: token })).json()).name;
const upload = (url: string, path: string, bytes: number) =>
  fetch(`${url}${path}/file`, { method: 'PUT', headers: { ...token, ...octets }, body: new Uint8Array(bytes) });
const list = async (url: string, key: string) =>
  (await fetch(`${url}/v2/cloudimages?sort_key=${key}&sort_dir=asc`, { headers: token })).status;

/** Fills a disk. Remove the file to make room again. */
async function fill(disk: string): Promise<string> {
  const file = join(disk, 'filler');
  const handle = await open(file, 'w');
  try {
    for (;;) await handle.write(Buffer.alloc(4096));
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC');
  }
  await handle.close();
  return file;
}

describe('a full disk', () => {
  test('refuses uploads that do not fit, keeps no part of them, and takes them once there is room', async (context) => {
    const disk = smallDisk(context, 8);
    const { url, close } = await start({ data: join(disk, 'data') });
    const path = await queuedImage(url);
    const kept = await readdir(join(disk, 'data', 'files'));
    const response = await upload(url, path, 16 * 2 ** 20);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('1');
    expect(await response.text()).not.toContain('ENOSPC');
    expect(await statusOf(url, path)).toBe('queued');
    expect(await readdir(join(disk, 'data', 'files'))).toEqual(kept);
    expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
    expect((await upload(url, path, 2 ** 20)).status).toBe(204);
    expect(await statusOf(url, path)).toBe('active');
    await close();
  });

  test('refuses changes, serves reads, and takes changes once there is room', async (context) => {
    const disk = smallDisk(context, 4);
    const data = join(disk, 'data');
    const program = run(['--port', '0', '--data', data]);
    const url = await address(program);
    const { create } = identityAt(url);
    const filler = await fill(disk);
    let acknowledged = await nameOf(url);
    // The last page of the write-ahead log may have room for some changes.
    for (let count = 0, status = 200; status === 200; count++) {
      expect(count).toBeLessThan(100);
      status = await rename(url, `name ${count}`);
      if (status === 200) acknowledged = `name ${count}`;
      else expect(status).toBe(503);
    }
    const waiting = { method: 'POST', headers: { ...token, ...json }, body: '{"name":"new"}' };
    const refused = await fetch(`${url}/v2/images`, waiting);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect((await create(byPassword('demo', 'demo-password'))).status).toBe(503);
    expect(await nameOf(url)).toBe(acknowledged);
    expect(await list(url, 'name')).toBe(200);

    await rm(filler);
    expect(await rename(url, 'room')).toBe(200);
    expect((await create(byPassword('demo', 'demo-password'))).status).toBe(201);
    expect((await upload(url, await queuedImage(url), 1000)).status).toBe(204);
    program.child.kill('SIGKILL');
    await program.ended;
    const next = await start({ data });
    expect(await nameOf(next.url)).toBe('room');
    await fill(disk);
    await next.close();
    const last = await start({ data });
    expect(await nameOf(last.url)).toBe('room');
    await last.close();
  });

  test('stops a server from starting with a new folder, with a message', async (context) => {
    const disk = smallDisk(context, 1);
    await mkdir(join(disk, 'data'));
    await fill(disk);
    await expect(start({ data: join(disk, 'data') })).rejects.toThrow(/^.*(full|no space|cannot be kept|I\/O).*$/);
  });
});

let story: string;
beforeAll(async () => {
  story = newPath('story');
  await (await openData({ folder: story, reset: false })).store.close();
});

const copyOfStory = async (folder: string) => {
  await cp(story, folder, { recursive: true });
  return folder;
};
const hash = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** Overwrites the root page of a table or an index. */
async function damage(file: string, name: string) {
  const database = new Database(file, { readonly: true });
  const { page } = database.prepare('SELECT rootpage AS page FROM sqlite_schema WHERE name = ?').get(name) as {
    page: number;
  };
  database.close();
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  await handle.close();
}

describe('a server does not start with a database', () => {
  const cases: [title: string, spoil: (file: string) => Promise<unknown>][] = [
    [
      'whose header is zeros',
      async (file) =>
        await open(file, 'r+').then(async (handle) => [
          await handle.write(Buffer.alloc(100), 0, 100, 0),
          await handle.close(),
        ]),
    ],
    ['with other bytes in the middle', (file) => damage(file, 'image_records')],
    ['that was cut short', (file) => truncate(file, 30_000)],
    ['that is empty', (file) => truncate(file, 0)],
    ['that is a text file', (file) => writeFile(file, 'mine\n'.repeat(5000))],
  ];

  test.for(cases)('%s, and leaves it as it was', async ([, spoil]) => {
    const data = await copyOfStory(newPath('data'));
    const file = join(data, 'images.sqlite');
    await spoil(file);
    const before = await hash(file);
    const message = /^\S+images\.sqlite is not a database( of cloudimages|, or is damaged: .*)\.$/;
    await expect(start({ data })).rejects.toThrow(message);
    expect(await hash(file)).toBe(before);
  });

  test('that is a folder', async () => {
    const data = newPath('data');
    await mkdir(join(data, 'images.sqlite'), { recursive: true });
    await expect(start({ data })).rejects.toThrow(/^\S+images\.sqlite is not a database, or is damaged: .*$/);
  });

  test('that is read-only', async (context) => {
    const data = await copyOfStory(newPath('data'));
    const file = join(data, 'images.sqlite');
    const before = await hash(file);
    // Root may write to a file of any mode, but not to an immutable one.
    if (process.getuid?.() === 0) {
      try {
        execFileSync('chattr', ['+i', file], { stdio: 'pipe' });
      } catch (error) {
        return notRunHere(context, `A file cannot be made immutable: ${(error as Error).message}`);
      }
      context.onTestFinished(() => void execFileSync('chattr', ['-i', file]));
    } else chmodSync(file, 0o400);
    await expect(start({ data })).rejects.toThrow(/^\S+images\.sqlite cannot be written to: .*$/);
    expect(await hash(file)).toBe(before);
  });

  test('in a read-only folder', async (context) => {
    const data = await copyOfStory(smallDisk(context, 4));
    const before = await hash(join(data, 'images.sqlite'));
    mount('-o', 'remount,ro', data);
    await expect(start({ data })).rejects.toThrow(/^.*(read-only|cannot be locked).*$/);
    expect(await hash(join(data, 'images.sqlite'))).toBe(before);
  });
});

test('damage found later fails only the requests that need the lost pages', async () => {
  const data = await copyOfStory(newPath('data'));
  await damage(join(data, 'images.sqlite'), 'images_by_name');
  const { url, close } = await start({ data });
  expect(await list(url, 'name')).toBe(503);
  expect(await rename(url, 'other')).toBe(503);
  expect(await list(url, 'created_at')).toBe(200);
  expect(await nameOf(url)).toBe('ims_test');
  await close();
});
