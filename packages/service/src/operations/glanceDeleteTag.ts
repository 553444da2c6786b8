import type { Handler } from '../context.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

export const glanceDeleteTag: Handler<'glanceDeleteTag'> = async ({ path }, { store, project, now }) => {
  await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    const { tags } = found.image;
    if (!tags.includes(path.tag)) throw new Refusal('TagNotFound');
    return { ...found, image: { ...found.image, tags: tags.filter((tag) => tag !== path.tag), updated_at: now() } };
  });
  return { status: 204, body: undefined };
};
