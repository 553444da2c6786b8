import { linkTo } from '../links.ts';
import { listModel } from '../list.ts';

const path = '/v2/images';

export const model = listModel({
  isNative: true,
  limit: 25,
  has: () => true,
  bodyOf: (images, query, isFull) => {
    const first = query.filter(([name]) => name !== 'marker');
    const last = images.at(-1);
    return {
      images,
      first: linkTo(path, first),
      ...(last && isFull && { next: linkTo(path, [...first, ['marker', String(last.id)]]) }),
      schema: '/v2/schemas/images',
    };
  },
});
