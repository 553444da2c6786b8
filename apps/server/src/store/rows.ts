import { type ImageRecord, sortValue, type TokenRecord } from '@cloudimages/service';

/** What SQLite stores in one place. */
export type Value = string | number | null;

/** A statement that writes, and what its question marks stand for. */
export type Write = readonly [statement: string, ...values: Value[]];

/** What is read of an image. */
export interface Row {
  readonly document: string;
  readonly members: string | null;
  readonly file: string | null;
}

export function recordOf({ document, members, file }: Row): ImageRecord {
  return {
    image: JSON.parse(document),
    ...(members !== null && { members: JSON.parse(members) }),
    ...(file !== null && { file }),
  };
}

/** In whose lists an image stands without being shared: in everybody's, or in those of its owner. */
export function scopeOf({ visibility, owner }: { visibility: string; owner?: string }): string {
  return visibility === 'public' ? visibility : `${visibility} ${owner}`;
}

/** The columns that lists are ordered and chosen by, and the place of the data. */
function plainColumns({ image, file }: ImageRecord): Record<string, Value> {
  return {
    scope: scopeOf(image),
    name: sortValue(image, 'name'),
    container_format: sortValue(image, 'container_format'),
    disk_format: sortValue(image, 'disk_format'),
    status: sortValue(image, 'status'),
    size: sortValue(image, 'size'),
    created_at: sortValue(image, 'created_at'),
    file: file ?? null,
  };
}

const documentOf = ({ image }: ImageRecord): string => JSON.stringify(image);
const membersOf = ({ members }: ImageRecord): Value => (members === undefined ? null : JSON.stringify(members));

export function insertion(record: ImageRecord): Write {
  const { id } = record.image;
  const columns = { id, ...plainColumns(record), document: documentOf(record), members: membersOf(record) };
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

/** What turns one record of an image into the next; undefined when they are the same. */
export function writeOf(
  id: string,
  before: ImageRecord | undefined,
  after: ImageRecord | undefined,
): Write | undefined {
  if (before === after) return undefined;
  if (before === undefined) return after && insertion(after);
  if (after === undefined) return ['DELETE FROM images WHERE id = ?', id];
  // Every column that is named costs the work on its indexes, even when its value stays the same.
  const old = plainColumns(before);
  const changed = Object.entries(plainColumns(after)).filter(([name, value]) => value !== old[name]);
  if (after.image !== before.image) changed.push(['document', documentOf(after)]);
  if (after.members !== before.members) changed.push(['members', membersOf(after)]);
  if (changed.length === 0) return undefined;
  const assignments = changed.map(([name]) => `${name} = ?`).join(', ');
  return [`UPDATE images SET ${assignments} WHERE id = ?`, ...changed.map(([, value]) => value), id];
}
