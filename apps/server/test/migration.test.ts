import type { ImageRecord, ListQuery, TokenRecord } from '@cloudimages/service';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { insertion } from '../src/store/sqlite/rows.ts';
import { sqliteStore } from '../src/store/sqlite/sqlite-store.ts';
import { newPath } from './support/folder.ts';
import { project, record, renamed } from './support/records.ts';

/** The schema of a database of version 1. */
const version1 = `
CREATE TABLE images (
  id TEXT PRIMARY KEY NOT NULL,
  scope TEXT NOT NULL,
  name TEXT NOT NULL,
  container_format TEXT NOT NULL,
  disk_format TEXT NOT NULL,
  status TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  document TEXT NOT NULL,
  members TEXT,
  file TEXT
) STRICT;

CREATE TABLE shares (
  project TEXT NOT NULL,
  image TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (project, image)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_by_image ON shares (image);

CREATE TRIGGER share_new AFTER INSERT ON images WHEN new.members IS NOT NULL BEGIN
  INSERT INTO shares SELECT key, new.id, value FROM json_each(new.members);
END;
CREATE TRIGGER share_again AFTER UPDATE OF members ON images BEGIN
  DELETE FROM shares WHERE image = new.id;
  INSERT INTO shares SELECT key, new.id, value FROM json_each(new.members);
END;
CREATE TRIGGER share_no_more AFTER DELETE ON images WHEN old.members IS NOT NULL BEGIN
  DELETE FROM shares WHERE image = old.id;
END;

CREATE INDEX images_by_name ON images (scope, name, id);
CREATE INDEX images_by_container_format ON images (scope, container_format, id);
CREATE INDEX images_by_disk_format ON images (scope, disk_format, id);
CREATE INDEX images_by_status ON images (scope, status, id);
CREATE INDEX images_by_id ON images (scope, id);
CREATE INDEX images_by_size ON images (scope, size, id);
CREATE INDEX images_by_created_at ON images (scope, created_at, id);
CREATE INDEX images_saving ON images (id) WHERE status = 'saving';
PRAGMA application_id = ${0x494d_5331};
PRAGMA user_version = 1;
`;

const own = record('a', { name: 'own' });
const shared: ImageRecord = { ...record('b', { owner: 'other' }), members: { [project]: 'accepted' } };

const all: ListQuery = {
  project,
  memberStatus: 'all',
  filters: [],
  sort: { key: 'id', direction: 'asc' },
  limit: 10,
};

const token: TokenRecord = {
  user: 'demo',
  project,
  methods: ['password'],
  issued_at: '2026-11-24T08:00:00Z',
  expires_at: '2026-11-25T08:00:00Z',
};
const hash = 'ab'.repeat(32);

/** A file of version 1 with two images, changed by more SQL. */
function oldFile(more = ''): string {
  const file = newPath('images.sqlite');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.exec(version1 + more);
  for (const [text, ...values] of [own, shared].map(insertion)) {
    // Version 1 had no `upload`, the last column.
    database.prepare(text.replace(', upload)', ')').replace(', ?)', ')')).run(...values.slice(0, -1));
  }
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

describe('a file of version 1', () => {
  test('keeps its images and takes tokens', async () => {
    const file = oldFile();
    const store = await sqliteStore(file);
    expect(await store.list(all)).toEqual([own, shared]);
    await store.change('a', renamed('new'));
    await store.tokens.put(hash, token);
    await store.close();
    expect(versionOf(file)).toBe(3);

    const again = await sqliteStore(file);
    expect((await again.get('a'))?.image.name).toBe('new');
    expect(await again.tokens.get(hash)).toEqual(token);
    await again.close();
  });

  test('has the schema of a new file afterwards', async () => {
    const [old, fresh] = [oldFile(), newPath('images.sqlite')];
    for (const file of [old, fresh]) await (await sqliteStore(file)).close();
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });

  test('that cannot be migrated stays as it was', async () => {
    // The index fails after its table was created, which is rolled back.
    const file = oldFile('CREATE TABLE tokens_by_expiry (note TEXT);');
    const before = schemaOf(file);
    await expect(sqliteStore(file)).rejects.toThrow(
      `${file} cannot be brought from format 1 to 3: there is already a table named tokens_by_expiry.`,
    );
    expect(versionOf(file)).toBe(1);
    expect(schemaOf(file)).toEqual(before);
  });
});
