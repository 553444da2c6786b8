import type { Image } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';
import type { CloudImagesClient } from './client.ts';
import {
  type GlanceListImagesQuery,
  glanceListImages,
  type ListImagesQuery,
  listImages,
} from './generated/operations.ts';

interface Page {
  readonly images: readonly Image[];
  /** Whether this is known to be the last page. Otherwise the list ends with an empty page. */
  readonly isLast: boolean;
}

async function* imagesOf(
  pageAfter: (marker: string | undefined) => Promise<Page>,
  { marker: start, limit }: Pick<ListImagesQuery & GlanceListImagesQuery, 'marker' | 'limit'>,
  { signal }: CallOptions = {},
): AsyncGenerator<Image, void, undefined> {
  if (limit === 0) throw new RangeError('limit is 0.');
  const markers = new Set([start]);
  for (let marker = start; ; markers.add(marker)) {
    signal?.throwIfAborted();
    const { images, isLast } = await pageAfter(marker);
    marker = images.at(-1)?.id;
    if (marker === undefined) return;
    if (markers.has(marker)) throw new Error(`The list does not go on: a page ends with ${marker}, as one did before.`);
    for (const image of images) {
      signal?.throwIfAborted();
      yield image;
    }
    if (isLast) return;
  }
}

/**
 * Lists all images that match every filter, over all pages. It requests a page when the images of the page before are
 * used up, and none after a `break`. `limit` is the size of a page, and the list begins after the image `marker`.
 *
 * @throws {RangeError} if `limit` is 0
 * @throws {Error} if the endpoint ignores `marker`, since the list would never end
 *
 * @example
 * ```ts
 * for await (const image of listAllImages(client, { __imagetype: 'private', sort_key: 'name', sort_dir: 'asc' })) {
 *   console.log(image.id, image.name);
 * }
 * ```
 */
export function listAllImages(
  client: CloudImagesClient,
  query: ListImagesQuery = {},
  options?: CallOptions,
): AsyncGenerator<Image, void, undefined> {
  // A short page need not be the last one: the service reduces a limit that is too large (decisions 60 and 61).
  const pageAfter = async (marker: string | undefined) => ({
    ...(await listImages(client, { ...query, ...(marker !== undefined && { marker }) }, options)),
    isLast: false,
  });
  return imagesOf(pageAfter, query, options);
}

/**
 * Lists all images that match every filter through the native API, over all pages, as listAllImages does.
 *
 * @throws {RangeError} if `limit` is 0
 * @throws {Error} if the endpoint ignores `marker`, since the list would never end
 *
 * @example
 * ```ts
 * for await (const image of glanceListAllImages(client, { visibility: 'private', limit: 100 })) {
 *   if (image.status === 'active') break;
 * }
 * ```
 */
export function glanceListAllImages(
  client: CloudImagesClient,
  query: GlanceListImagesQuery = {},
  options?: CallOptions,
): AsyncGenerator<Image, void, undefined> {
  const pageAfter = async (marker: string | undefined) => {
    const { images, next } = await glanceListImages(
      client,
      { ...query, ...(marker !== undefined && { marker }) },
      options,
    );
    return { images, isLast: !next };
  };
  return imagesOf(pageAfter, query, options);
}
