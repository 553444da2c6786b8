import { refuseNewer } from '../format.ts';
import { countImages, imageTable, kindsMigration, type SchemaDialect, tagsMigration } from '../schema.ts';

/** The tables have a schema of their own, so that the database may hold other tables, too. */
export const schema = 'cloudimages';

const dialect: SchemaDialect = {
  prefix: `${schema}.`,
  text: 'text COLLATE "C"',
  integer: 'bigint',
  json: 'json',
  // Changes with each change of the record.
  columns: '\n  version bigint NOT NULL DEFAULT 1,',
  imageColumns: '\n  members jsonb,\n  file text,\n  upload json',
  imageOptions: 'WITH (fillfactor = 85)',
  options: 'WITH (fillfactor = 85)',
  documentTags: "document -> 'tags'",
  texts: (list) => `json_array_elements_text(${list}::json) AS texts (value)`,
  dueToken: "(record::jsonb || jsonb_build_object('due', expires_at))::json",
  bareUpload: "(upload::jsonb - 'until')::json",
  countedImages: "json_build_object('images', count(*))",
};

/** `members` is searched by project. Limits need not survive a crash. */
const others = `
CREATE INDEX images_by_members ON ${schema}.images USING gin (members jsonb_path_ops) WHERE members IS NOT NULL;

CREATE TABLE ${schema}.tokens (
  sha256 text PRIMARY KEY,
  expires_at text COLLATE "C" NOT NULL,
  record json NOT NULL
);
CREATE INDEX tokens_by_expiry ON ${schema}.tokens (expires_at);

CREATE UNLOGGED TABLE ${schema}.limits (
  key text PRIMARY KEY,
  whole double precision NOT NULL,
  granted integer NOT NULL
);
`;

/** Older members were a status alone; they get the times of their image. */
const membersWithTimes = `
UPDATE ${schema}.image_records SET members = (
  SELECT jsonb_object_agg(key, jsonb_build_object(
    'status', value,
    'created_at', document ->> 'created_at',
    'updated_at', document ->> 'updated_at'
  )) FROM jsonb_each(members)
) WHERE members IS NOT NULL AND members <> '{}';
`;

/** Triggers that keep `image_tags` current. */
const tagTriggers = `
CREATE FUNCTION ${schema}.index_tags() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM ${schema}.image_tags WHERE scope = OLD.scope AND image = OLD.id
      AND tag IN (SELECT value FROM ${dialect.texts('OLD.tags')});
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO ${schema}.image_tags SELECT DISTINCT NEW.scope, value, NEW.id FROM ${dialect.texts('NEW.tags')};
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tags_new AFTER INSERT ON ${schema}.image_records
  FOR EACH ROW WHEN (NEW.tags <> '[]') EXECUTE FUNCTION ${schema}.index_tags();
CREATE TRIGGER tags_again AFTER UPDATE ON ${schema}.image_records
  FOR EACH ROW WHEN (OLD.scope <> NEW.scope OR OLD.tags <> NEW.tags) EXECUTE FUNCTION ${schema}.index_tags();
CREATE TRIGGER tags_no_more AFTER DELETE ON ${schema}.image_records
  FOR EACH ROW WHEN (OLD.tags <> '[]') EXECUTE FUNCTION ${schema}.index_tags();
`;

/** What a store with new images and no quotas needs. */
export const quotas = countImages(dialect);

/** Migrations to each next version, the first one from an empty schema. */
export const migrations: readonly string[] = [
  imageTable(dialect) + others,
  kindsMigration(dialect) + membersWithTimes,
  tagsMigration(dialect) + tagTriggers + quotas,
];

/** @throws {Error} when a database is of a newer version than this process knows. */
export const refuseNewerFormat = (version: number): void => refuseNewer(version, migrations.length, 'The database');
