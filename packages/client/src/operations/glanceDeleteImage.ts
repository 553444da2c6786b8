import type { components } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Deletes an image of the caller's project, with its data, and with the backup behind it when `body` says so.
 *
 * @example
 * ```ts
 * await glanceDeleteImage(client, id);
 * ```
 */
export function glanceDeleteImage(
  client: CloudImagesClient,
  id: string,
  body?: components['schemas']['ImageDelete'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v2/images/{image_id}', { ...options, params: { path: { image_id: id } }, body }));
}
