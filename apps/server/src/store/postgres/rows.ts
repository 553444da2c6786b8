import type { ImageRecord } from '@cloudimages/service';

/** The columns of an image; the driver has parsed the JSON. */
export interface Row {
  readonly document: ImageRecord['image'];
  readonly members: NonNullable<ImageRecord['members']> | null;
  readonly file: string | null;
  readonly upload: NonNullable<ImageRecord['upload']> | null;
  readonly due: string | null;
}

/** Names of the columns that make a `Row`. */
export const rowColumns = ['document', 'members', 'file', 'upload', 'due'] as const;

export const recordOf = ({ document, members, file, upload, due }: Row): ImageRecord => ({
  image: document,
  ...(members !== null && { members }),
  ...(file !== null && { file }),
  ...(upload !== null && { upload }),
  ...(due !== null && { due }),
});
