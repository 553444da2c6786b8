import type { Handler } from '../context.ts';
import { tagOf } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';

export const listImagesTags: Handler<'listImagesTags'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  // A key without a value and one with an empty value are the same here.
  const keys = new Map<string, Set<string>>();
  for (const { key, value } of (await context.store.tagsOf(context.project)).map(tagOf)) {
    keys.set(key, (keys.get(key) ?? new Set()).add(value));
  }
  const tags = [...keys.keys()].sort().map((key) => ({ key, values: [...(keys.get(key) ?? [])] }));
  return { status: 200, body: { tags } };
};
