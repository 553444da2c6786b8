import type { Handler } from '../context.ts';
import { tagOf } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';
import { visible } from '../domain/visibility.ts';

export const listImageTags: Handler<'listImageTags'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  const { image } = visible(await context.store.get('image', path.image_id), context.project);
  return { status: 200, body: { tags: image.tags.map(tagOf) } };
};
