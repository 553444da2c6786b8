import type { Handler } from '../context.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { changeImage } from '../ports/change-image.ts';

/** An image cannot have more tags (decision 101). */
const maxTags = 10;

export const glanceCreateTag: Handler<'glanceCreateTag'> = async ({ path }, { store, project, now }) => {
  await changeImage(store, path.image_id, (current) => {
    const found = owned(current, project);
    const { tags } = found.image;
    if (tags.includes(path.tag)) return found;
    if (tags.length >= maxTags) throw new Refusal('TooManyTags');
    return { ...found, image: { ...found.image, tags: [...tags, path.tag], updated_at: now() } };
  });
  return { status: 204, body: undefined };
};
