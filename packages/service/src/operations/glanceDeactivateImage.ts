import type { Handler } from '../context.ts';
import { setActive } from '../domain/set-active.ts';

export const glanceDeactivateImage: Handler<'glanceDeactivateImage'> = async ({ path }, context) => {
  await setActive(context, path.image_id, false);
  return { status: 204, body: undefined };
};
