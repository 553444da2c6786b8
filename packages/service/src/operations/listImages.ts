import type { Handler } from '../context.ts';
import { listQuery } from '../domain/list-query.ts';

export const listImages: Handler<'listImages'> = async ({ query }, context) => {
  const records = await context.store.list(await listQuery({ ...query, __isregistered: 'true' }, 500, context));
  return { status: 200, body: { images: records.map(({ image }) => image) } };
};
