import { readFileSync } from 'node:fs';
import type { ImageRecord } from '@cloudimages/service';
import { project, record, token } from './records.ts';

/** A dump of a database as an older version of the server has written it, with the records below in it. */
export const formatOf = (
  name: 'sqlite-1' | 'sqlite-2' | 'sqlite-3' | 'sqlite-4' | 'postgres-1' | 'postgres-2',
): string => readFileSync(new URL(`../formats/${name}.sql`, import.meta.url), 'utf8');

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

const own: ImageRecord = { ...record(id(1), { name: "it's own", tags: ['one', 'zwölf'] }), file: `${id(1)}.data` };
const { image: sharedImage } = record(id(2), { owner: 'other', visibility: 'shared' });
const { created_at, updated_at } = sharedImage;
// The first dumps have the status alone.
const shared: ImageRecord = {
  image: sharedImage,
  members: { [project]: { status: 'accepted', created_at, updated_at } },
};
const saving: ImageRecord = {
  ...record(id(3), { status: 'saving', size: null, checksum: null }),
  upload: { file: `${id(3)}.half` },
  due: '2026-11-24T08:00:30Z',
};

/** The images of the dumps, in the order of their IDs. The first versions had no leases: uploads are due since long. */
export const formatImages = [own, shared, saving] as const;
export const firstFormatImages = [own, shared, { image: saving.image, due: saving.image.created_at }] as const;

/** The tokens of the dumps, one of them revoked; the first version had none. */
export const formatTokens = {
  ['ab'.repeat(32)]: { ...token, due: token.expires_at },
  ['cd'.repeat(32)]: { ...token, revoked: true, due: token.expires_at },
};

/** The quotas that they get, by project. */
export const formatQuotas = { [project]: { images: 2 }, other: { images: 1 } };
