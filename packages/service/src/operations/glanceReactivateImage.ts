import type { Handler } from '../context.ts';
import { setActive } from '../domain/set-active.ts';

export const glanceReactivateImage: Handler<'glanceReactivateImage'> = async ({ path }, context) => {
  await setActive(context, path.image_id, true);
  return { status: 204, body: undefined };
};
