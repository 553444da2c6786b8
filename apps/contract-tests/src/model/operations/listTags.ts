import { listModel } from '../list.ts';

export const model = listModel({
  isNative: false,
  limit: Number.POSITIVE_INFINITY,
  isOfTags: true,
  has: ({ __isregistered }) => __isregistered === 'true',
  bodyOf: (images, query) => {
    const { limit = Number.POSITIVE_INFINITY, page = 1 } = Object.fromEntries(query);
    const tags = [...new Set(images.flatMap(({ tags }) => tags as string[]))];
    const first = Number(page) === 1 ? 0 : (Number(page) - 1) * Number(limit);
    return { tags: tags.slice(first, first + Number(limit)) };
  },
});
