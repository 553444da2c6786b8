import type { ImageRecord } from '@cloudimages/service';
import type { Step } from '../changes.ts';
import { jsonColumns, plainColumns, type Value } from '../rows.ts';

/** A statement that writes, and the values of its question marks. */
export type Write = readonly [statement: string, ...values: Value[]];

/** The columns of an image that are read. */
export interface Row {
  readonly document: string;
  readonly members: string | null;
  readonly file: string | null;
  readonly upload: string | null;
  readonly due: string | null;
}

/** Names of the columns that make a `Row`. */
export const rowColumns = ['document', 'members', 'file', 'upload', 'due'] as const;

export function recordOf({ document, members, file, upload, due }: Row): ImageRecord {
  return {
    image: JSON.parse(document),
    ...(members !== null && { members: JSON.parse(members) }),
    ...(file !== null && { file }),
    ...(upload !== null && { upload: JSON.parse(upload) }),
    ...(due !== null && { due }),
  };
}

export function insertion(record: ImageRecord): Write {
  const columns = { id: record.image.id, ...plainColumns(record), ...jsonColumns(record) };
  const names = Object.keys(columns);
  const marks = names.map(() => '?');
  return [`INSERT INTO image_records (${names.join(', ')}) VALUES (${marks.join(', ')})`, ...Object.values(columns)];
}

/** The write of a step; undefined when it changes nothing. */
export function writeOf({ ref: [kind, id], before, after }: Step): Write | undefined {
  // The kind says what the records are.
  if (kind === 'image') return imageWrite(id, before?.record as ImageRecord, after as ImageRecord);
  if (after === before?.record) return undefined;
  if (after === undefined) return ['DELETE FROM records WHERE kind = ? AND id = ?', kind, id];
  const text = `INSERT INTO records (kind, id, due, document) VALUES (?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET due = excluded.due, document = excluded.document`;
  return [text, kind, id, after.due ?? null, JSON.stringify(after)];
}

function imageWrite(id: string, before: ImageRecord | undefined, after: ImageRecord | undefined): Write | undefined {
  if (before === undefined) return after && insertion(after);
  if (after === undefined) return ['DELETE FROM image_records WHERE id = ?', id];
  // Every column that is named costs an update of its indexes, even when its value stays the same.
  const old: Record<string, Value> = plainColumns(before);
  const changed = Object.entries<Value>(plainColumns(after)).filter(([name, value]) => value !== old[name]);
  const json = jsonColumns(after);
  if (after.image !== before.image) changed.push(['document', json.document]);
  if (after.members !== before.members) changed.push(['members', json.members]);
  if (after.upload !== before.upload) changed.push(['upload', json.upload]);
  if (changed.length === 0) return undefined;
  const assignments = changed.map(([name]) => `${name} = ?`).join(', ');
  return [`UPDATE image_records SET ${assignments} WHERE id = ?`, ...changed.map(([, value]) => value), id];
}
