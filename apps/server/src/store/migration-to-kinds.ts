/** What the engines say differently in a migration. */
interface Dialect {
  /** Before the name of a table. */
  readonly prefix: string;
  /** Type of a text that is compared by its characters. */
  readonly text: string;
  readonly json: string;
  /** More columns and options of a table of records. */
  readonly columns: string;
  readonly options: string;
  /** Expressions: the record of a token with the time at which it is due, and an upload without its time. */
  readonly dueToken: string;
  readonly bareUpload: string;
}

/**
 * Images get another name, so that statements of older versions fail: an older process beside a newer one would write
 * records without the columns that it does not know. `records` has all other kinds of records. `due` repeats the record's
 * own, for `Store.due`. Tokens become records that are due when they have expired; the lease of an upload becomes the
 * time at which its image is due.
 */
export const migrationToKinds = ({ prefix, text, json, columns, options, dueToken, bareUpload }: Dialect): string => `
ALTER TABLE ${prefix}images RENAME TO image_records;
ALTER TABLE ${prefix}image_records ADD COLUMN due ${text};
UPDATE ${prefix}image_records SET due = coalesce(upload ->> 'until', created_at), upload = ${bareUpload}
  WHERE status = 'saving';
DROP INDEX ${prefix}images_saving;
CREATE INDEX images_due ON ${prefix}image_records (due, id) WHERE due IS NOT NULL;

CREATE TABLE ${prefix}records (
  kind ${text} NOT NULL,
  id ${text} NOT NULL,
  due ${text},
  document ${json} NOT NULL,${columns}
  PRIMARY KEY (kind, id)
) ${options};
CREATE INDEX records_due ON ${prefix}records (due, kind, id) WHERE due IS NOT NULL;

INSERT INTO ${prefix}records (kind, id, due, document) SELECT 'token', sha256, expires_at, ${dueToken}
  FROM ${prefix}tokens;
DROP TABLE ${prefix}tokens;
`;
