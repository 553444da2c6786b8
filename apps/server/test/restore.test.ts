import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { packTar, type TarEntry, unpackTar } from 'modern-tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { backup } from '../src/backup/backup.ts';
import { restore } from '../src/backup/restore.ts';
import { openData } from '../src/data.ts';
import { migrations } from '../src/store/sqlite/schema.ts';
import { id } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { firstFormatImages, formatImages, formatOf, formatTokens } from './support/formats.ts';
import { run } from './support/program.ts';
import { hash } from './support/records.ts';
import { serve } from './support/server.ts';

const { signal } = new AbortController();
const key = `${id}.seed`;

/** A backup of the story, and its entries. */
const good = newPath('backup.tar');
let bytes: Buffer<ArrayBuffer>;
let database: Uint8Array;

beforeAll(async () => {
  const data = newPath('data');
  await (await openData({ folder: data, reset: false })).store.close();
  await backup(good, data, signal);
  bytes = await readFile(good);
  database = (await unpackTar(bytes))[1]?.data as Uint8Array;
});

async function fileOf(content: Uint8Array | string): Promise<string> {
  const file = newPath('other.tar');
  await writeFile(file, content);
  return file;
}

const entry = (name: string, body: string | Uint8Array, header: Partial<TarEntry['header']> = {}): TarEntry => ({
  header: { name, size: body.length, ...header },
  body,
});
const tar = async (...entries: TarEntry[]) => fileOf(await packTar(entries));

/** A tar of a database, its checksum, and more entries. */
async function backupOf(content: Uint8Array | string, ...more: TarEntry[]): Promise<string> {
  const sum = `${createHash('md5').update(content).digest('hex')}  images.sqlite\n`;
  return tar(entry('images.sqlite.md5', sum), entry('images.sqlite', content), ...more);
}

/** The database of the backup, changed by SQL. */
async function databaseWith(text: string): Promise<Uint8Array> {
  const file = newPath('images.sqlite');
  await writeFile(file, database);
  const changed = new Database(file);
  changed.exec(text);
  changed.close();
  return readFile(file);
}

/** The database of the backup with inverted bits in its middle, where a table is. */
function damagedDatabase(): Uint8Array {
  const damaged = Uint8Array.from(database);
  for (let index = 4096; index < 5000; index++) damaged[index] = ~(damaged[index] as number);
  return damaged;
}

/** Names in a folder, without the lock file, which stays. */
const held = async (folder: string) => (await readdir(folder)).filter((name) => !name.startsWith('images.sqlite.lock'));

describe('a restore changes nothing', () => {
  const cases: [title: string, make: () => Promise<string>, message: RegExp][] = [
    ['of a file that does not exist', async () => newPath('nothing.tar'), /ENOENT/],
    ['of a folder', async () => newPath('').replace(/[^/]*$/, ''), /EISDIR/],
    ['of an empty file', () => fileOf(''), /truncated/],
    ['of a text file', () => fileOf('This is no backup.\n'.repeat(500)), /Invalid tar/],
    ['of an empty tar', () => tar(), /It is not a backup of cloudimages/],
    ['of a foreign tar', () => tar(entry('notes.txt', 'mine')), /It is not a backup of cloudimages/],
    ['with a text as the database', () => backupOf('mine'.repeat(500)), /Its database is not a database/],
    [
      'with a foreign database',
      async () => backupOf(await databaseWith('PRAGMA application_id = 1')),
      /Its database is not a database of cloudimages/,
    ],
    [
      'with a database of a newer format',
      async () => backupOf(await databaseWith(`PRAGMA user_version = ${migrations.length + 1}`)),
      /Its database was written by a newer version of this server/,
    ],
    ['with a damaged database', () => backupOf(damagedDatabase()), /Its database is .*damaged/],
    ['without data', () => backupOf(database), /the data of 0 images, and its database names 1/],
    [
      'with data that is shorter',
      () => backupOf(database, entry(`files/${key}`, '{')),
      /holds 1 bytes of image .*, which says 2/,
    ],
    ['with damaged data', () => backupOf(database, entry(`files/${key}`, '[]')), /is damaged: .* checksum/],
    ['with data twice', () => backupOf(database, entry(`files/${key}`, '{}'), entry(`files/${key}`, '{}')), /EEXIST/],
    [
      'with a link in place of data',
      () =>
        backupOf(database, {
          header: { name: `files/${key}`, size: 0, type: 'symlink', linkname: '/etc/passwd' },
        }),
      /It holds .*, which no image names/,
    ],
    [
      'with a link in place of the database',
      () =>
        tar(entry('images.sqlite.md5', `${'0'.repeat(32)}  images.sqlite\n`), {
          header: { name: 'images.sqlite', size: 0, type: 'symlink', linkname: '/etc/passwd' },
        }),
      /It is not a backup of cloudimages/,
    ],
    ...[
      `../files/${key}`,
      `/files/${key}`,
      `files/../files/${key}`,
      `files/../../${key}`,
      `files/${id}.`,
      'files/',
      key,
    ].map((name): (typeof cases)[number] => [
      `with ${JSON.stringify(name)}`,
      () => backupOf(database, entry(name, '{}')),
      /It holds ".*", which no image names/,
    ]),
  ];

  test.for(cases)('%s', async ([, make, message]) => {
    const folder = newPath('data');
    await expect(restore(await make(), folder, signal)).rejects.toThrow(message);
    expect(await held(folder)).toEqual([]);
  });

  test('of a backup truncated at any place', async () => {
    const folder = newPath('data');
    // Both sides of each boundary between entries, and some places within them.
    const behind = 1536 + database.length;
    const borders = [0, 512, 1024, 1536, behind, behind + 512, bytes.length - 1024, bytes.length - 512];
    const ends = [...borders.flatMap((end) => [end - 1, end, end + 1]), 5000, bytes.length - 1].filter(
      (end) => end >= 0,
    );
    for (const end of ends) {
      await expect(restore(await fileOf(bytes.subarray(0, end)), folder, signal)).rejects.toThrow('truncated');
      expect(await held(folder)).toEqual([]);
    }
    await restore(good, folder, signal);
    expect(await held(folder)).toEqual(['files', 'images.sqlite']);
  });

  test('of a backup with any one bit wrong', async () => {
    const folder = newPath('data');
    // The header and the content of each entry; its padding has no meaning.
    const behind = 1536 + database.length;
    const heads = [0, 1024, behind].flatMap((head) => [head, head + 130, head + 150, head + 156]);
    const contents = [512, 530, 1536, 1600, 6000, behind - 1, behind + 512, behind + 513];
    const places = [...heads, ...contents];
    for (const place of places) {
      const wrong = Uint8Array.from(bytes);
      wrong[place] = (wrong[place] as number) ^ 1;
      await expect(restore(await fileOf(wrong), folder, signal)).rejects.toThrow('cannot be restored');
      expect(await held(folder)).toEqual([]);
    }
  });
});

describe('a restore leaves a folder as it was', () => {
  test('when a server uses it', async () => {
    const { data } = await serve();
    const { ended, printed } = run(['restore', good, '--data', data]);
    expect(await ended).toBe(1);
    expect(printed.stderr).toBe(`${join(data, 'images.sqlite')} is in use by another process.\n`);
  });

  test.each(['images.sqlite', 'images.sqlite-wal', 'images.sqlite-journal', 'files/data', 'files/.hidden'])(
    'when it has %s',
    async (name) => {
      const folder = newPath('data');
      await mkdir(join(folder, 'files'), { recursive: true });
      await writeFile(join(folder, name), 'mine');
      await expect(restore(good, folder, signal)).rejects.toThrow(
        / already; a backup is restored into a folder without/,
      );
      expect(await readFile(join(folder, name), 'utf8')).toBe('mine');
      expect(existsSync(join(folder, 'images.sqlite'))).toBe(name === 'images.sqlite');
    },
  );
});

test('a killed restore can be repeated', async () => {
  const folder = newPath('data');
  // The last step before the restored database is in place.
  await mkdir(join(folder, 'restore'), { recursive: true });
  await mkdir(join(folder, 'files'));
  await writeFile(join(folder, 'restore', 'images.sqlite'), database);
  await writeFile(join(folder, 'files', key), '{}');
  await writeFile(join(folder, 'files', `${id}.other`), 'half');
  expect(await restore(good, folder, signal)).toEqual({ images: 8, files: 1 });
  expect(await held(folder)).toEqual(['files', 'images.sqlite']);
  expect(await readdir(join(folder, 'files'))).toEqual([key]);
});

test('a stopped restore leaves no file behind', async () => {
  const folder = newPath('data');
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(restore(good, folder, stop.signal)).rejects.toThrow('stopped');
  expect(await held(folder)).toEqual([]);
});

test.each([
  ['sqlite-1', firstFormatImages],
  ['sqlite-2', firstFormatImages],
  ['sqlite-3', formatImages],
  ['sqlite-4', formatImages],
] as const)('the backup of a database of format %s is brought forward by the server', async (format, images) => {
  const file = newPath('images.sqlite');
  const older = new Database(file);
  older.exec(formatOf(format));
  older.close();
  const folder = newPath('data');
  const [own] = images;
  expect(await restore(await backupOf(await readFile(file), entry(`files/${own.file}`, '{}')), folder, signal)).toEqual(
    {
      images: 3,
      files: 1,
    },
  );
  const { store } = await openData({ folder: folder, reset: false });
  for (const record of images) expect(await store.get('image', record.image.id)).toEqual(record);
  const kept = format === 'sqlite-1' ? undefined : formatTokens[hash];
  expect(await store.get('token', hash)).toEqual(kept);
  await store.close();
});
