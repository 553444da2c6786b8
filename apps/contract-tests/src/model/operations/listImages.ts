import { listModel } from '../list.ts';

export const model = listModel({
  isNative: false,
  limit: 500,
  has: ({ __isregistered }) => __isregistered === 'true',
  bodyOf: (images) => ({ images }),
});
