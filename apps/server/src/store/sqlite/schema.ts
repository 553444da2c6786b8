import { countImages, imageTable, kindsMigration, type SchemaDialect, tagsMigration } from '../schema.ts';

/** Marks a SQLite file as one of ours (PRAGMA application_id). */
export const applicationId = 0x494d_5331;

const dialect: SchemaDialect = {
  prefix: '',
  text: 'TEXT',
  integer: 'INTEGER',
  json: 'TEXT',
  columns: '',
  imageColumns: '\n  members TEXT,\n  file TEXT',
  imageOptions: 'STRICT',
  options: 'STRICT, WITHOUT ROWID',
  documentTags: "document -> '$.tags'",
  texts: (list) => `json_each(${list})`,
  dueToken: "json_set(record, '$.due', expires_at)",
  bareUpload: "json_remove(upload, '$.until')",
  countedImages: "json_object('images', count(*))",
};

/** Triggers that keep `shares` current; `status` is that of a member in `json_each`. */
const shareTriggers = (images: string, status: string) => `
CREATE TRIGGER share_new AFTER INSERT ON ${images} WHEN new.members IS NOT NULL BEGIN
  INSERT INTO shares SELECT key, new.id, ${status} FROM json_each(new.members);
END;
CREATE TRIGGER share_again AFTER UPDATE OF members ON ${images} BEGIN
  DELETE FROM shares WHERE image = new.id;
  INSERT INTO shares SELECT key, new.id, ${status} FROM json_each(new.members);
END;
CREATE TRIGGER share_no_more AFTER DELETE ON ${images} WHEN old.members IS NOT NULL BEGIN
  DELETE FROM shares WHERE image = old.id;
END;
`;

/** `shares` repeats `members` for searches by project. */
const shares = `
CREATE TABLE shares (
  project TEXT NOT NULL,
  image TEXT NOT NULL,
  status TEXT NOT NULL,
  PRIMARY KEY (project, image)
) STRICT, WITHOUT ROWID;
CREATE INDEX shares_by_image ON shares (image);

${shareTriggers('images', 'value')}`;

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

/** Older members were a status alone; they get the times of their image. */
const membersWithTimes = `
DROP TRIGGER share_new;
DROP TRIGGER share_again;
DROP TRIGGER share_no_more;
UPDATE image_records SET members = (
  SELECT json_group_object(key, json_object(
    'status', value,
    'created_at', document ->> 'created_at',
    'updated_at', document ->> 'updated_at'
  )) FROM json_each(members)
) WHERE members IS NOT NULL;
${shareTriggers('image_records', "value ->> 'status'")}`;

const newTags = 'INSERT INTO image_tags SELECT DISTINCT new.scope, value, new.id FROM json_each(new.tags);';
const noOldTags = `DELETE FROM image_tags
    WHERE scope = old.scope AND tag IN (SELECT value FROM json_each(old.tags)) AND image = old.id;`;

/** Triggers that keep `image_tags` current. */
const tagTriggers = `
CREATE TRIGGER tags_new AFTER INSERT ON image_records BEGIN
  ${newTags}
END;
CREATE TRIGGER tags_again AFTER UPDATE OF scope, tags ON image_records BEGIN
  ${noOldTags}
  ${newTags}
END;
CREATE TRIGGER tags_no_more AFTER DELETE ON image_records BEGIN
  ${noOldTags}
END;
`;

/** What a store with new images and no quotas needs. */
export const quotas = countImages(dialect);

/** Migrations to each next version (PRAGMA user_version), the first one from an empty file. */
export const migrations: readonly string[] = [
  imageTable(dialect) + shares,
  tokens,
  'ALTER TABLE images ADD COLUMN upload TEXT;',
  kindsMigration(dialect) + membersWithTimes,
  tagsMigration(dialect) + tagTriggers + quotas,
];

/** Name of the table of images in a file of a version. */
export const imageTableOf = (version: number): string => (version < 4 ? 'images' : 'image_records');
