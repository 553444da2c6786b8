import { defaults } from '@cloudimages/contract';
import type { Handler } from '../context.ts';
import { briefImages } from '../domain/brief-images.ts';
import { listQuery } from '../domain/list-query.ts';

export const listTags: Handler<'listTags'> = async ({ query }, context) => {
  const { limit = Number.MAX_SAFE_INTEGER, page = defaults.listTags.page, ...filters } = query;
  const asked = await listQuery({ ...filters, __isregistered: 'true' }, 0, context);
  const all = { ...asked, limit: Number.MAX_SAFE_INTEGER };
  const tags = new Set<string>();
  for await (const images of briefImages(context.store, all)) {
    for (const tag of images.flatMap(({ tags }) => tags)) tags.add(tag);
    if (tags.size >= page * limit) break;
  }
  return { status: 200, body: { tags: [...tags].slice((page - 1) * limit, page * limit) } };
};
