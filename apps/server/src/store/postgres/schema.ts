import { sortKeys } from '@cloudimages/service';
import { migrationToKinds } from '../migration-to-kinds.ts';

/** The tables have a schema of their own, so that the database may hold other tables, too. */
export const schema = 'cloudimages';

/**
 * `document` is the image, as it is sent; the columns before it repeat the sort keys of lists, in the form of
 * `sortValue`, compared by their characters whatever the locale of the database. `scope` says in which projects' lists
 * an image is without being shared, see `scopeOf`; `members` is searched by project. `version` changes with each
 * change.
 *
 * Limits need not survive a crash.
 */
const images = `
CREATE TABLE ${schema}.images (
  id text COLLATE "C" PRIMARY KEY,
  version bigint NOT NULL,
  scope text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  container_format text COLLATE "C" NOT NULL,
  disk_format text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  size bigint NOT NULL,
  created_at text COLLATE "C" NOT NULL,
  document json NOT NULL,
  members jsonb,
  file text,
  upload json
) WITH (fillfactor = 85);
${sortKeys
  .map((key) => `CREATE INDEX images_by_${key} ON ${schema}.images (scope, ${key === 'id' ? '' : `${key}, `}id);`)
  .join('\n')}
CREATE INDEX images_saving ON ${schema}.images (id) WHERE status = 'saving';
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

const kinds = migrationToKinds({
  prefix: `${schema}.`,
  text: 'text COLLATE "C"',
  json: 'json',
  columns: '\n  version bigint NOT NULL DEFAULT 1,',
  options: 'WITH (fillfactor = 85)',
  dueToken: "(record::jsonb || jsonb_build_object('due', expires_at))::json",
  bareUpload: "(upload::jsonb - 'until')::json",
});

/** Migrations to each next version, the first one from an empty schema. */
export const migrations: readonly string[] = [images, kinds];
