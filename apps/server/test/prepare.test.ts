import { readFile, truncate, writeFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrations } from '../src/store/sqlite/schema.ts';
import { sqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { newPath } from './support/folder.ts';
import { record } from './support/records.ts';

/** A database of this server, changed by `change`. */
async function ours(change: (file: string) => unknown): Promise<string> {
  const file = newPath('images.sqlite');
  await (await sqliteStore(file, () => [record('a')])).close();
  await change(file);
  return file;
}

function sql(file: string, text: string): void {
  const database = new Database(file);
  database.exec(text);
  database.close();
}

async function foreign(): Promise<string> {
  const file = newPath('other.sqlite');
  sql(file, 'CREATE TABLE images (id TEXT)');
  return file;
}

async function text(content: string): Promise<string> {
  const file = newPath('notes.txt');
  await writeFile(file, content);
  return file;
}

describe('refuses, and leaves as it was,', () => {
  const cases: [title: string, make: () => Promise<string>, message: RegExp][] = [
    ['a text file', () => text('This is not a database.\n'.repeat(50)), /is not a database, or is damaged/],
    ['an empty file', () => text(''), /is not a database of cloudimages/],
    ['a database of another program', foreign, /is not a database of cloudimages/],
    ['a truncated file', () => ours((file) => truncate(file, 8192)), /is not a database, or is damaged/],
    [
      'a file without its table',
      () => ours((file) => sql(file, 'DROP TABLE image_records')),
      /is not a database, or is damaged/,
    ],
    [
      'a file of a newer version',
      () => ours((file) => sql(file, `PRAGMA user_version = ${migrations.length + 1}`)),
      new RegExp(
        `was written by a newer version of this server .format ${migrations.length + 1}; this one knows ${migrations.length}`,
      ),
    ],
  ];

  test.for(cases)('%s', async ([, make, message]) => {
    const file = await make();
    const before = await readFile(file);
    const error = await sqliteStore(file).catch((cause: Error) => cause);
    expect(String(error)).toContain(file);
    expect(String(error)).toMatch(message);
    expect((await readFile(file)).equals(before)).toBe(true);
  });
});

test('does not open the log of another database as its own', async () => {
  const file = newPath('images.sqlite');
  await writeFile(`${file}-wal`, 'log');
  await expect(sqliteStore(file)).rejects.toThrow(`${file} is missing, but its log ${file}-wal exists.`);
  expect(await readFile(`${file}-wal`, 'utf8')).toBe('log');
});

test('ignores the half-made file of an earlier start', async () => {
  const file = newPath('images.sqlite');
  await writeFile(`${file}.new`, 'half');
  const store = await sqliteStore(file, () => [record('a')]);
  expect(await store.get('image', 'a')).toEqual(record('a'));
  await store.close();
});
