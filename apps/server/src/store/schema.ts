import { sortKeys } from '@cloudimages/service';

/** Marks a SQLite file as one of ours (PRAGMA application_id). */
export const applicationId = 0x494d_5331;

/** Version of what follows (PRAGMA user_version). */
export const schemaVersion = 1;

/**
 * `document` is the image; the columns before it repeat what lists are ordered by, in the form of `sortValue`. `scope`
 * says in whose lists an image stands without being shared, see `scopeOf`. `shares` repeats `members`, to be searched
 * by project, and is kept in step by triggers.
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
`;

/**
 * One index for each order of a list, and one of the few images whose data is arriving. Made after a first load, since
 * that is several times faster.
 */
export const indexes = [
  ...sortKeys.map((key) => `CREATE INDEX images_by_${key} ON images (scope, ${key === 'id' ? '' : `${key}, `}id);`),
  "CREATE INDEX images_saving ON images (id) WHERE status = 'saving';",
].join('\n');
