import type { OperationInput } from '@cloudimages/contract';
import { imageId, platform, platformStep } from './images.ts';

type Query = OperationInput<'listImages'>['query'];

/** A kind of page: its name, and the query of a page by its number, in a store of `count` images. */
export interface List {
  readonly name: string;
  readonly query: (count: number, number: number) => Query;
}

/** An image of the platform, from the middle fifth of all images. */
function middle(count: number, number: number): string {
  const images = Math.floor(count / platformStep);
  const spread = (number * 7919) % Math.ceil(images * 0.2);
  return imageId((Math.floor(images * 0.4) + spread) * platformStep);
}

/** The last one is the worst case: the query scans all images and finds none. */
export const lists: readonly List[] = [
  { name: 'newest', query: () => ({ limit: 25 }) },
  { name: 'by name', query: () => ({ limit: 25, sort_key: 'name', sort_dir: 'asc' }) },
  {
    name: 'of one platform, from a marker in the middle',
    query: (count, number) => ({ limit: 25, __platform: platform, marker: middle(count, number) }),
  },
  {
    name: 'worst case: an attribute that nothing matches',
    query: () => ({ limit: 25, attributes: { team: 'missing' } }),
  },
];

/** The path and query of the same request over HTTP. */
export function pathOf({ attributes = {}, ...query }: Query): string {
  const texts = Object.entries({ ...query, ...attributes }).map(([name, value]) => [name, String(value)]);
  return `/v2/cloudimages?${new URLSearchParams(texts)}`;
}
