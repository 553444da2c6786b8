import { sortKeys } from '@cloudimages/service';
import { migrationToKinds } from '../migration-to-kinds.ts';

/** Marks a SQLite file as one of ours (PRAGMA application_id). */
export const applicationId = 0x494d_5331;

/**
 * `document` is the image; the columns before it repeat the sort keys of lists, in the form of `sortValue`. `scope`
 * says in which projects' lists an image is without being shared, see `scopeOf`. `shares` repeats `members` for
 * searches by project; triggers keep it current. There is one index for each order of a list.
 */
const images = `
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
${sortKeys.map((key) => `CREATE INDEX images_by_${key} ON images (scope, ${key === 'id' ? '' : `${key}, `}id);`).join('\n')}
CREATE INDEX images_saving ON images (id) WHERE status = 'saving';
`;

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

const kinds = migrationToKinds({
  prefix: '',
  text: 'TEXT',
  json: 'TEXT',
  columns: '',
  options: 'STRICT, WITHOUT ROWID',
  dueToken: "json_set(record, '$.due', expires_at)",
  bareUpload: "json_remove(upload, '$.until')",
});

/** Migrations to each next version (PRAGMA user_version), the first one from an empty file. */
export const migrations: readonly string[] = [images, tokens, 'ALTER TABLE images ADD COLUMN upload TEXT;', kinds];

/** The version that this server writes. */
export const schemaVersion = migrations.length;

/** @throws {Error} when a file, which messages call `called`, is of a newer version. */
export function refuseNewer(version: number, called: string): void {
  if (version <= schemaVersion) return;
  throw new Error(
    `${called} was written by a newer version of this server (format ${version}; this one knows ${schemaVersion}).`,
  );
}

/** Name of the table of images in a file of a version. */
export const imageTable = (version: number): string => (version < 4 ? 'images' : 'image_records');
