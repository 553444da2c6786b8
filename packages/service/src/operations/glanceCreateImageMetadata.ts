import type { Handler } from '../context.ts';
import { withMore } from '../domain/image-quota.ts';
import { newImage } from '../domain/new-image.ts';
import { checkImage } from '../domain/patch.ts';

export const glanceCreateImageMetadata: Handler<'glanceCreateImageMetadata'> = async ({ body }, context) => {
  const { store, project, now, newId, imageQuota } = context;
  const id = newId();
  const image = checkImage(newImage(body, id, project, now()));
  // The quota comes first: the store joins many changes fastest by the record that they share.
  await store.change({ quota: ['quota', project], created: ['image', id] }, ({ quota }) => ({
    quota: withMore(quota, 1, imageQuota),
    created: { image },
  }));
  return { status: 201, body: image, headers: { Location: image.self } };
};
