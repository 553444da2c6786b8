import type { Handler } from '../context.ts';
import { type BriefImage, briefImages } from '../domain/brief-images.ts';
import { tagOf } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';
import { searchFilters } from '../domain/tag-search.ts';
import type { ListQuery, Search } from '../ports/store.ts';

export const listImageByTags: Handler<'listImageByTags'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  const first = Number(body.offset ?? 0);
  const end = first + Number(body.limit ?? 10);
  const search: Search = {
    project: context.project,
    memberStatus: 'all',
    isOwn: true,
    filters: searchFilters(body),
  };
  const total_count = await context.store.count(search);
  if (body.action === 'count') return { status: 200, body: { total_count } };
  const images: BriefImage[] = [];
  const sort: ListQuery['sort'] = [{ key: 'created_at', direction: 'desc' }];
  for await (const part of briefImages(context.store, { ...search, sort, limit: end })) images.push(...part);
  const resources = images.slice(first).map(({ id, name, status, tags }) => ({
    resource_id: id,
    resource_name: name,
    resource_detail: { status },
    tags: tags.map(tagOf),
  }));
  return { status: 200, body: { resources, total_count } };
};
