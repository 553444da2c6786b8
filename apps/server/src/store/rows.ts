import { type ImageRecord, sortValue } from '@cloudimages/service';

/** What a database stores in one place. */
export type Value = string | number | null;

/** In whose lists an image stands without being shared: in everybody's, or in those of its owner. */
export function scopeOf({ visibility, owner }: { visibility: string; owner?: string }): string {
  return visibility === 'public' ? visibility : `${visibility} ${owner}`;
}

/** The columns that lists are ordered and chosen by, and the place of the data. */
export const plainColumns = ({ image, file }: ImageRecord) => ({
  scope: scopeOf(image),
  name: sortValue(image, 'name'),
  container_format: sortValue(image, 'container_format'),
  disk_format: sortValue(image, 'disk_format'),
  status: sortValue(image, 'status'),
  size: sortValue(image, 'size'),
  created_at: sortValue(image, 'created_at'),
  file: file ?? null,
});

/** What is stored as JSON: the image itself, and what is not seen of it. */
export const jsonColumns = ({ image, members, upload }: ImageRecord) => ({
  document: JSON.stringify(image),
  members: members === undefined ? null : JSON.stringify(members),
  upload: upload === undefined ? null : JSON.stringify(upload),
});
