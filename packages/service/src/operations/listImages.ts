import { defaults } from '@cloudimages/contract';
import type { Handler } from '../context.ts';
import { listQuery } from '../domain/list-query.ts';

const { limit } = defaults.listImages;

export const listImages: Handler<'listImages'> = async ({ query }, context) => ({
  status: 200,
  json: await context.sendPage(await listQuery({ ...query, __isregistered: 'true' }, limit, context)),
});
