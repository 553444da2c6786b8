import type { Handler } from '../context.ts';
import { deleteImage } from '../domain/delete-image.ts';

export const v1DeleteImage: Handler<'v1DeleteImage'> = async ({ path }, context) => {
  await deleteImage(context, path.image_id);
  return { status: 204, body: undefined };
};
