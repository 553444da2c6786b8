import { defaults, type OperationInput } from '@cloudimages/contract';
import type { Handler } from '../context.ts';
import { listQuery } from '../domain/list-query.ts';

type Query = OperationInput<'glanceListImages'>['query'];

const path = '/v2/images';

const { limit, os_hidden } = defaults.glanceListImages;

/** The address of a page: the query that was asked, with another marker or none. */
function page({ attributes, ...query }: Query, marker?: string): string {
  const asked = Object.entries({ ...query, ...attributes, marker }).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  );
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}

export const glanceListImages: Handler<'glanceListImages'> = async ({ query }, context) => {
  const asked = await listQuery({ os_hidden, ...query }, limit, context);
  const json = await context.sendPage(asked, ({ count, last }) => ({
    first: page(query),
    // A full page may be the last one; then the next is empty (decision 60).
    ...(last && count === asked.limit && { next: page(query, last) }),
    schema: '/v2/schemas/images',
  }));
  return { status: 200, json };
};
