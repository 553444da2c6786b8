import type { components, OperationTypes } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Filters, order and page of listImages; `attributes` filters by any other attribute, `{ team: 'blue' }`.
 *
 * @example
 * ```ts
 * const query: ListImagesQuery = { __imagetype: 'private', limit: 10, attributes: { team: 'blue' } };
 * console.log((await listImages(client, query)).images.length);
 * ```
 */
export type ListImagesQuery = NonNullable<OperationTypes['listImages']['parameters']['query']>;

/**
 * Lists one page of the images that match every filter, 500 unless `limit` says otherwise. The ID of the last one is
 * the `marker` of the next page; a page without images is the last.
 *
 * @example
 * ```ts
 * const { images } = await listImages(client, { __imagetype: 'private', attributes: { team: 'blue' }, limit: 10 });
 * ```
 */
export function listImages(
  client: CloudImagesClient,
  query: ListImagesQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['ImageList']> {
  return unwrap(client.GET('/v2/cloudimages', { ...options, params: { query } }));
}
