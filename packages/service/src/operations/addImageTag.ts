import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { withTags } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';

export const addImageTag: Handler<'addImageTag'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  await changeTags(context, path.image_id, (tags) => withTags(tags, [body.tag]));
  return { status: 204, body: undefined };
};
