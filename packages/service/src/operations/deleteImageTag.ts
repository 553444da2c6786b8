import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { withoutTags } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const deleteImageTag: Handler<'deleteImageTag'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  await changeTags(context, path.image_id, (tags) => {
    const rest = withoutTags(tags, [path.key]);
    if (rest.length === tags.length) throw new Refusal('IMG.0121');
    return rest;
  });
  return { status: 204, body: undefined };
};
