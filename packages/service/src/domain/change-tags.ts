import type { Context } from '../context.ts';
import { changeImage } from '../ports/change-image.ts';
import { owned } from './visibility.ts';

/** Changes the tags of an own image. The image stays as it is when its tags do. */
export const changeTags = async (
  { store, project, now }: Context,
  id: string,
  decide: (tags: readonly string[]) => string[],
): Promise<void> => {
  await changeImage(store, id, (current) => {
    const found = owned(current, project);
    const { tags } = found.image;
    const next = decide(tags);
    if (next.length === tags.length && next.every((tag, index) => tag === tags[index])) return found;
    return { ...found, image: { ...found.image, tags: next, updated_at: now() } };
  });
};
