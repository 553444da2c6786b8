import type { Image } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Shows one image that the caller may see.
 *
 * @example
 * ```ts
 * const image = await glanceShowImage(client, '33ad552d-1149-471c-8190-ff6776174a00');
 * console.log(image.name, image.status);
 * ```
 */
export function glanceShowImage(client: CloudImagesClient, id: string, options?: CallOptions): Promise<Image> {
  return unwrap(client.GET('/v2/images/{image_id}', { ...options, params: { path: { image_id: id } } }));
}
