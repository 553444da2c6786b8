import { sortKeys } from '@cloudimages/service';

/** Marks a SQLite file as one of ours (PRAGMA application_id). */
export const applicationId = 0x494d_5331;

/** Version of what follows (PRAGMA user_version). */
export const schemaVersion = 3;

/**
 * Tokens by their SHA-256. `record` is the service's record of a token, and the columns before it repeat its times. A
 * new token deletes those that have expired by the time it is issued.
 */
const tokens = `
CREATE TABLE tokens (
  sha256 TEXT PRIMARY KEY NOT NULL,
  issued_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  record TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_expiry ON tokens (expires_at);

CREATE TRIGGER token_new AFTER INSERT ON tokens BEGIN
  DELETE FROM tokens WHERE expires_at <= new.issued_at;
END;
`;

/** Migrations to the next version, by the version that they start from. */
export const migrations: Readonly<Record<number, string>> = {
  1: tokens,
  2: 'ALTER TABLE images ADD COLUMN upload TEXT;',
};

/**
 * `document` is the image; the columns before it repeat the sort keys of lists, in the form of `sortValue`. `scope`
 * says in which projects' lists an image is without being shared, see `scopeOf`. `shares` repeats `members` for
 * searches by project; triggers keep it current.
 */
export const tables = `
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
  file TEXT,
  upload TEXT
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
${tokens}`;

/**
 * One index for each order of a list, and one of the few images that are being uploaded. They are created after a first
 * load, which is several times faster.
 */
export const indexes = [
  ...sortKeys.map((key) => `CREATE INDEX images_by_${key} ON images (scope, ${key === 'id' ? '' : `${key}, `}id);`),
  "CREATE INDEX images_saving ON images (id) WHERE status = 'saving';",
].join('\n');
