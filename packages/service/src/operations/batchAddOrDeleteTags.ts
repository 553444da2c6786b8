import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { withoutTags, withTags } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const batchAddOrDeleteTags: Handler<'batchAddOrDeleteTags'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  if (new Set(body.tags.map(({ key }) => key)).size < body.tags.length)
    throw new Refusal('IMG.0115', 'A key comes twice.');
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
