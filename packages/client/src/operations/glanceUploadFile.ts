import type { Binary } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Sends the data of an image in state `queued`, which is `active` when the promise is fulfilled. A stream is sent as
 * it comes, never held in memory as a whole; browsers that cannot do that take a Blob.
 *
 * @example
 * ```ts
 * await glanceUploadFile(client, image.id, new Blob(['{}']));
 * ```
 */
export function glanceUploadFile(
  client: CloudImagesClient,
  id: string,
  data: Binary,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(
    client.PUT('/v2/images/{image_id}/file', { ...options, params: { path: { image_id: id } }, body: data }),
  );
}
