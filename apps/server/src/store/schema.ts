import { sortKeys } from '@cloudimages/service';

/** All that the engines say differently in the tables of records. */
export interface SchemaDialect {
  /** Stands before the name of a table. */
  readonly prefix: string;
  /** Type of a text that is compared by its characters, whatever the locale of the database. */
  readonly text: string;
  readonly integer: string;
  readonly json: string;
  /** Columns of every table of records that only this engine has. */
  readonly columns: string;
  /** Columns of images that only this engine has had from the beginning. */
  readonly imageColumns: string;
  readonly imageOptions: string;
  readonly options: string;
  /** Expressions: the JSON of a document's tags; and after FROM, a row for each text of a JSON list, whose column is `value`. */
  readonly documentTags: string;
  readonly texts: (list: string) => string;
  /** Expressions: the record of a token with the time at which it is due, and an upload without its time. */
  readonly dueToken: string;
  readonly bareUpload: string;
  /** Expression: the record of a quota, of a group of images. */
  readonly countedImages: string;
}

/**
 * `document` is the image, as it is sent; the columns before it repeat the sort keys of lists, in the form of
 * `sortValue`. `scope` says in which projects' lists an image is without being shared, see `scopeOf`. There is one index
 * for each order of a list.
 */
export const imageTable = (dialect: SchemaDialect): string => {
  const { prefix, text, integer, json, columns, imageColumns, imageOptions } = dialect;
  const indexes = sortKeys.map((key) => {
    const order = key === 'id' ? '' : `${key}, `;
    return `CREATE INDEX images_by_${key} ON ${prefix}images (scope, ${order}id);`;
  });
  return `
CREATE TABLE ${prefix}images (
  id ${text} PRIMARY KEY NOT NULL,${columns}
  scope ${text} NOT NULL,
  name ${text} NOT NULL,
  container_format ${text} NOT NULL,
  disk_format ${text} NOT NULL,
  status ${text} NOT NULL,
  size ${integer} NOT NULL,
  created_at ${text} NOT NULL,
  document ${json} NOT NULL,${imageColumns}
) ${imageOptions};
${indexes.join('\n')}
CREATE INDEX images_saving ON ${prefix}images (id) WHERE status = 'saving';
`;
};

/**
 * Images get another name, so that statements of older versions fail: an older process beside a newer one would write
 * records without the columns that it does not know. `records` has all other kinds of records. `due` repeats the record's
 * own, for `Store.due`. Tokens become records that are due when they have expired; the lease of an upload becomes the
 * time at which its image is due.
 */
export const kindsMigration = (dialect: SchemaDialect): string => {
  const { prefix, text, json, columns, options, dueToken, bareUpload } = dialect;
  return `
ALTER TABLE ${prefix}images RENAME TO image_records;
ALTER TABLE ${prefix}image_records ADD COLUMN due ${text};
UPDATE ${prefix}image_records SET due = coalesce(upload ->> 'until', created_at), upload = ${bareUpload}
  WHERE status = 'saving';
DROP INDEX ${prefix}images_saving;
CREATE INDEX images_due ON ${prefix}image_records (due, id) WHERE due IS NOT NULL;

CREATE TABLE ${prefix}records (
  kind ${text} NOT NULL,
  id ${text} NOT NULL,${columns}
  due ${text},
  document ${json} NOT NULL,
  PRIMARY KEY (kind, id)
) ${options};
CREATE INDEX records_due ON ${prefix}records (due, kind, id) WHERE due IS NOT NULL;

INSERT INTO ${prefix}records (kind, id, due, document) SELECT 'token', sha256, expires_at, ${dueToken}
  FROM ${prefix}tokens;
DROP TABLE ${prefix}tokens;
`;
};

/**
 * `tags` repeats those of the document. `image_tags` has a row for each tag of an image, so that images are found by tags,
 * and the tags of a scope are listed without its images.
 */
export const tagsMigration = ({ prefix, text, options, documentTags, texts }: SchemaDialect): string => `
ALTER TABLE ${prefix}image_records ADD COLUMN tags ${text} NOT NULL DEFAULT '[]';
UPDATE ${prefix}image_records SET tags = ${documentTags};
CREATE INDEX images_untagged ON ${prefix}image_records (scope, created_at, id) WHERE tags = '[]';

CREATE TABLE ${prefix}image_tags (
  scope ${text} NOT NULL,
  tag ${text} NOT NULL,
  image ${text} NOT NULL,
  PRIMARY KEY (scope, tag, image)
) ${options};
INSERT INTO ${prefix}image_tags SELECT DISTINCT i.scope, value, i.id FROM ${prefix}image_records AS i, ${texts('tags')};
`;

/** Counts the images of each project, for a store that has images and no quotas. */
export const countImages = ({ prefix, countedImages }: SchemaDialect): string => `
INSERT INTO ${prefix}records (kind, id, document) SELECT 'quota', document ->> 'owner', ${countedImages}
  FROM ${prefix}image_records GROUP BY document ->> 'owner';
`;
