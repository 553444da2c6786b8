import type { Handler } from '../context.ts';
import { newImage } from '../domain/new-image.ts';
import { checkImage } from '../domain/patch.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceCreateImageMetadata: Handler<'glanceCreateImageMetadata'> = async ({ body }, context) => {
  const { store, project, now, newId } = context;
  const id = newId();
  const image = checkImage(newImage(body, id, project, now()));
  await changeImage(store, id, () => ({ image }));
  return { status: 201, body: image, headers: { Location: image.self } };
};
