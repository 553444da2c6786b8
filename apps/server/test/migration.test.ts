import { changeImage, type ListQuery } from '@cloudimages/service';
import { listOf } from '@cloudimages/service/testing';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { newPath } from './support/folder.ts';
import { firstFormatImages, formatImages, formatOf, formatQuotas, formatTokens } from './support/formats.ts';
import { hash, project, putToken, record, renamed, token } from './support/records.ts';

const all: ListQuery = {
  project,
  memberStatus: 'all',
  filters: [],
  sort: [{ key: 'id', direction: 'asc' }],
  limit: 10,
};

/** A file of a format, and something else. */
function fileOf(format: Parameters<typeof formatOf>[0], more = ''): string {
  const file = newPath('images.sqlite');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(formatOf(format) + more);
  database.close();
  return file;
}

function look<Result>(file: string, at: (database: Database.Database) => Result): Result {
  const database = new Database(file, { readonly: true });
  try {
    return at(database);
  } finally {
    database.close();
  }
}

const versionOf = (file: string) => look(file, (database) => database.pragma('user_version', { simple: true }));
const schemaOf = (file: string) =>
  look(file, (database) =>
    // SQLite keeps the text of ALTER TABLE, so line breaks differ between a migrated and a new schema.
    database
      .prepare("SELECT type, name, replace(replace(sql, char(10), ''), ' ', '') FROM sqlite_schema ORDER BY 1, 2")
      .all(),
  );

describe.each([
  ['sqlite-1', firstFormatImages, {}],
  ['sqlite-2', firstFormatImages, formatTokens],
  ['sqlite-3', formatImages, formatTokens],
  ['sqlite-4', formatImages, formatTokens],
] as const)('a file of format %s', (format, images, tokens) => {
  test('keeps its records and takes changes', async () => {
    const file = fileOf(format);
    const store = await sqliteStore(file);
    onTestFinished(() => store.close());
    const [own, , saving] = images;
    expect(await listOf(store, all)).toEqual(images.map(({ image }) => ({ image })));
    expect(await store.tagsOf(project)).toEqual(['one', 'webserver', 'zwölf']);
    for (const [id, record] of Object.entries(tokens)) expect(await store.get('token', id)).toEqual(record);
    for (const [id, quota] of Object.entries(formatQuotas)) expect(await store.get('quota', id)).toEqual(quota);
    const due = [['image', saving.image.id], ...Object.keys(tokens).map((id) => ['token', id])];
    expect(await store.due(token.expires_at, 10)).toEqual(due);
    await changeImage(store, own.image.id, renamed('new'));
    await putToken(store, hash, token);
    await store.close();
    expect(versionOf(file)).toBe(5);

    const again = await sqliteStore(file);
    onTestFinished(() => again.close());
    expect((await again.get('image', own.image.id))?.image.name).toBe('new');
    expect(await again.get('token', hash)).toEqual(token);
  });

  test('is made of the same afterwards as a new file', async () => {
    const [old, fresh] = [fileOf(format), newPath('images.sqlite')];
    for (const file of [old, fresh]) await (await sqliteStore(file)).close();
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });
});

test('a file that cannot be brought forward stays as it was', async () => {
  // The index is made after the table, which is taken back then.
  const file = fileOf('sqlite-1', 'CREATE TABLE tokens_by_expiry (note TEXT);');
  const before = schemaOf(file);
  await expect(sqliteStore(file)).rejects.toThrow(
    `${file} cannot be brought from format 1 to 5: there is already a table named tokens_by_expiry.`,
  );
  expect(versionOf(file)).toBe(1);
  expect(schemaOf(file)).toEqual(before);
});

/** What the last server without a fence sends to its database, with any values. */
const oldStatements: [text: string, ...values: string[]][] = [
  ['UPDATE images SET name = ?, document = ? WHERE id = ?', 'old', '{}', formatImages[0].image.id],
  ['DELETE FROM images WHERE id = ?', formatImages[0].image.id],
  ['INSERT OR REPLACE INTO tokens (sha256, issued_at, expires_at, record) VALUES (?, ?, ?, ?)', hash, '', '', '{}'],
];

test('statements of an older process that has the file open fail once it is brought forward', async () => {
  const file = fileOf('sqlite-3');
  const old = new Database(file);
  onTestFinished(() => void old.close());
  const prepared = oldStatements.map(([text, ...values]) => ({ statement: old.prepare(text), values }));
  const select = old.prepare('SELECT document, members, file, upload FROM images WHERE id = ?');
  expect(select.all(formatImages[0].image.id)).toHaveLength(1);
  const store = await sqliteStore(file);
  onTestFinished(() => store.close());
  for (const { statement, values } of prepared) expect(() => statement.run(...values)).toThrow('no such table');
  expect(() => select.all(formatImages[0].image.id)).toThrow('no such table');
  expect(await listOf(store, all)).toEqual(formatImages.map(({ image }) => ({ image })));
});

test('a store whose file becomes newer stops writing and says why', async () => {
  const file = newPath('images.sqlite');
  const store = await sqliteStore(file, () => [record('a')]);
  onTestFinished(() => store.close());
  await store.check();
  const newer = new Database(file);
  newer.pragma('user_version = 99');
  newer.close();
  const cause = { message: expect.stringContaining('written by a newer version of this server (format 99; this one') };
  await expect(changeImage(store, 'a', renamed('never'))).rejects.toMatchObject({ name: 'StoreUnavailable', cause });
  await expect(store.check()).rejects.toMatchObject({ name: 'StoreUnavailable', cause });
  expect(await store.get('image', 'a')).toEqual(record('a'));
});
