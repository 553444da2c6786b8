import type { Image, ImageCreate } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Makes a private image in state `queued`, which becomes `active` once glanceUploadFile has sent its data.
 *
 * @example
 * ```ts
 * const image = await glanceCreateImageMetadata(client, { name: 'web-base', disk_format: 'qcow2', team: 'blue' });
 * ```
 */
export function glanceCreateImageMetadata(
  client: CloudImagesClient,
  image: ImageCreate,
  options?: CallOptions,
): Promise<Image> {
  return unwrap(client.POST('/v2/images', { ...options, body: image }));
}
