import { listModel } from '../list.ts';
import { v1Image } from '../v1-image.ts';

const names = ['container_format', 'disk_format', 'status', 'size_min', 'size_max', 'limit', 'marker'];

export const model = listModel({
  isNative: true,
  limit: 25,
  few: { names, narrowed: ['name', '{sequence}'] },
  has: () => true,
  bodyOf: (images) => ({ images: images.map(v1Image) }),
});
