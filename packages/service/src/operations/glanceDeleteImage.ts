import type { Handler } from '../context.ts';
import { deleteImage } from '../domain/delete-image.ts';

export const glanceDeleteImage: Handler<'glanceDeleteImage'> = async ({ path }, context) => {
  await deleteImage(context, path.image_id);
  return { status: 204, body: undefined };
};
