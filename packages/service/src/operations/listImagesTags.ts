import type { Handler } from '../context.ts';
import { tagOf } from '../domain/image-tags.ts';
import { ownProject } from '../domain/own-project.ts';

export const listImagesTags: Handler<'listImagesTags'> = async ({ path }, context) => {
  ownProject(path.project_id, context);
  const keys = new Map<string, string[]>();
  for (const { key, value } of (await context.store.tagsOf(context.project)).map(tagOf)) {
    const values = keys.get(key) ?? [];
    values.push(value);
    keys.set(key, values);
  }
  const tags = [...keys.keys()].sort().map((key) => ({ key, values: keys.get(key) ?? [] }));
  return { status: 200, body: { tags } };
};
