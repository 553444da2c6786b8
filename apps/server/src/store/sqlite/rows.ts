import type { ImageRecord, TokenRecord } from '@cloudimages/service';
import { jsonColumns, plainColumns, type Value } from '../rows.ts';

/** A statement that writes, and the values of its question marks. */
export type Write = readonly [statement: string, ...values: Value[]];

/** The columns of an image that are read. */
export interface Row {
  readonly document: string;
  readonly members: string | null;
  readonly file: string | null;
  readonly upload: string | null;
}

/** Names of the columns that make a `Row`. */
export const rowColumns = ['document', 'members', 'file', 'upload'] as const;

export function recordOf({ document, members, file, upload }: Row): ImageRecord {
  return {
    image: JSON.parse(document),
    ...(members !== null && { members: JSON.parse(members) }),
    ...(file !== null && { file }),
    ...(upload !== null && { upload: JSON.parse(upload) }),
  };
}

export function insertion(record: ImageRecord): Write {
  const columns = { id: record.image.id, ...plainColumns(record), ...jsonColumns(record) };
  const names = Object.keys(columns);
  const marks = names.map(() => '?');
  return [`INSERT INTO images (${names.join(', ')}) VALUES (${marks.join(', ')})`, ...Object.values(columns)];
}

export const tokenInsertion = (hash: string, record: TokenRecord): Write => [
  'INSERT OR REPLACE INTO tokens (sha256, issued_at, expires_at, record) VALUES (?, ?, ?, ?)',
  hash,
  record.issued_at,
  record.expires_at,
  JSON.stringify(record),
];

/** The write from one record of an image to the next; undefined when they are the same. */
export function writeOf(
  id: string,
  before: ImageRecord | undefined,
  after: ImageRecord | undefined,
): Write | undefined {
  if (before === undefined) return after && insertion(after);
  if (after === undefined) return ['DELETE FROM images WHERE id = ?', id];
  // Every column that is named costs an update of its indexes, even when its value stays the same.
  const old: Record<string, Value> = plainColumns(before);
  const changed = Object.entries<Value>(plainColumns(after)).filter(([name, value]) => value !== old[name]);
  const json = jsonColumns(after);
  if (after.image !== before.image) changed.push(['document', json.document]);
  if (after.members !== before.members) changed.push(['members', json.members]);
  if (after.upload !== before.upload) changed.push(['upload', json.upload]);
  if (changed.length === 0) return undefined;
  const assignments = changed.map(([name]) => `${name} = ?`).join(', ');
  return [`UPDATE images SET ${assignments} WHERE id = ?`, ...changed.map(([, value]) => value), id];
}
