import { partsOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { inProject, isOwnProject } from '../of-project.ts';

export const model: Model = {
  showsAll: true,
  draw: ({ token }) => inProject(token.map((token) => ({ token }))),
  respond: (asked) => {
    if (!isOwnProject(asked)) return 'IMG.0030';
    const { world, project } = asked;
    const own = [...world.images.values()].filter(({ image }) => image.owner === project);
    const shown = [...(world.others?.[project]?.tags ?? []), ...own.flatMap(({ image }) => image.tags as string[])];
    const all = shown.map(partsOf);
    const valuesOf = (name: string) => all.filter(({ key }) => key === name).map(({ value }) => value);
    const keys = [...new Set(all.map(({ key }) => key))].sort();
    const tags = keys.map((key) => ({ key, values: [...new Set(valuesOf(key))].sort() }));
    return { status: 200, body: { tags } };
  },
};
