import { defaults } from '@cloudimages/contract';
import type { Handler } from '../context.ts';
import { listQuery } from '../domain/list-query.ts';
import { v1Image } from '../domain/v1-image.ts';

export const v1ListDetail: Handler<'v1ListDetail'> = async ({ query }, context) => {
  const { 'changes-since': since, name, ...filters } = query;
  const asked = await listQuery(
    {
      ...filters,
      os_hidden: 'false',
      // `eq:`, since the value is taken as it is.
      ...(name !== undefined && { name: `eq:${name}` }),
      ...(since !== undefined && { updated_at: `gte:${since}` }),
    },
    defaults.v1ListDetail.limit,
    context,
  );
  return { status: 200, json: await context.sendPage(asked, undefined, v1Image) };
};
