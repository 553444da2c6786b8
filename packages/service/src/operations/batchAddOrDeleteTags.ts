import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { differentKeys, withoutTags, withTags } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';

export const batchAddOrDeleteTags: Handler<'batchAddOrDeleteTags'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  differentKeys(body.tags);
  await changeTags(context, path.image_id, (tags) =>
    body.action === 'create'
      ? withTags(tags, body.tags)
      : withoutTags(
          tags,
          body.tags.map(({ key }) => key),
        ),
  );
  return { status: 204, body: undefined };
};
