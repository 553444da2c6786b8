import { type ImageRecord, sortValue } from '@cloudimages/service';

/** The value of a column. */
export type Value = string | number | null;

/** Which projects' lists have an image without sharing: all of them, or its owner's. */
export function scopeOf({ visibility, owner }: { visibility: string; owner?: string }): string {
  return visibility === 'public' ? visibility : `${visibility} ${owner}`;
}

/** The columns that lists are sorted and filtered by, the tags as JSON, the key of the data, and when it is due. */
export const plainColumns = ({ image, file, due }: ImageRecord) => ({
  scope: scopeOf(image),
  name: sortValue(image, 'name'),
  container_format: sortValue(image, 'container_format'),
  disk_format: sortValue(image, 'disk_format'),
  status: sortValue(image, 'status'),
  size: sortValue(image, 'size'),
  created_at: sortValue(image, 'created_at'),
  tags: JSON.stringify(image.tags),
  file: file ?? null,
  due: due ?? null,
});

/** The columns with JSON: the image itself, and what the API does not show of it. */
export const jsonColumns = ({ image, members, upload }: ImageRecord) => ({
  document: JSON.stringify(image),
  members: members === undefined ? null : JSON.stringify(members),
  upload: upload === undefined ? null : JSON.stringify(upload),
});
