import type { Handler } from '../context.ts';
import { changeTags } from '../domain/change-tags.ts';
import { dottedTag, withTags } from '../domain/image-tags.ts';

export const createOrUpdateTags: Handler<'createOrUpdateTags'> = async ({ body }, context) => {
  const tag = 'image_tag' in body ? body.image_tag : dottedTag(body.tag);
  await changeTags(context, body.image_id, (tags) => withTags(tags, [tag]));
  return { status: 204, body: undefined };
};
