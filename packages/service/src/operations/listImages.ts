import type { Handler } from '../context.ts';
import { listQuery } from '../domain/list-query.ts';

export const listImages: Handler<'listImages'> = async ({ query }, context) => ({
  status: 200,
  json: await context.sendPage(await listQuery({ ...query, __isregistered: 'true' }, 500, context)),
});
