import type { Handler } from '../context.ts';
import { type BriefImage, briefImages } from '../domain/brief-images.ts';
import { tagOf } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';
import { searchFilters } from '../domain/tag-search.ts';

export const listImageByTags: Handler<'listImageByTags'> = async ({ path, body }, context) => {
  ownProject(path.project_id, context);
  const first = Number(body.offset ?? 0);
  const end = first + Number(body.limit ?? 10);
  const found = briefImages(context.store, {
    project: context.project,
    memberStatus: 'all',
    isOwn: true,
    filters: searchFilters(body),
    sort: [{ key: 'created_at', direction: 'desc' }],
    limit: 0,
  });
  let total_count = 0;
  const page: BriefImage[] = [];
  for await (const images of found) {
    page.push(...images.slice(Math.max(first - total_count, 0), Math.max(end - total_count, 0)));
    total_count += images.length;
  }
  if (body.action === 'count') return { status: 200, body: { total_count } };
  const resources = page.map(({ id, name, status, tags }) => ({
    resource_id: id,
    resource_name: name,
    resource_detail: { status },
    tags: tags.map(tagOf),
  }));
  return { status: 200, body: { resources, total_count } };
};
