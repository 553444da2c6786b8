import { listModel } from '../list.ts';

export const model = listModel({
  limit: 500,
  has: ({ __isregistered }) => __isregistered === 'true',
  bodyOf: (images) => ({ images }),
});
