import type { components, OperationTypes } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Filters, order and page of glanceListImages; `attributes` filters by any other attribute, `{ team: 'blue' }`.
 *
 * @example
 * ```ts
 * const query: GlanceListImagesQuery = { visibility: 'private', sort_key: 'name', attributes: { team: 'blue' } };
 * console.log((await glanceListImages(client, query)).images.length);
 * ```
 */
export type GlanceListImagesQuery = NonNullable<OperationTypes['glanceListImages']['parameters']['query']>;

/**
 * Lists one page of the images that match every filter through the native API, 25 unless `limit` says otherwise. The
 * ID of the last one is the `marker` of the next page; `next` is absent when there is none.
 *
 * @example
 * ```ts
 * const { images, next } = await glanceListImages(client, { visibility: 'private', sort_key: 'name' });
 * ```
 */
export function glanceListImages(
  client: CloudImagesClient,
  query: GlanceListImagesQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['NativeImageList']> {
  return unwrap(client.GET('/v2/images', { ...options, params: { query } }));
}
