import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { withoutTags } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';

export const batchDeleteTags: Handler<'batchDeleteTags'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  const keys = body.tags.map(({ key }) => key);
  await changeTags(context, path.image_id, (tags) => withoutTags(tags, keys));
  return { status: 204, body: undefined };
};
