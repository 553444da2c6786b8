import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { responseError } from '../response-error.ts';

/**
 * Shows one image in headers, such as `X-Image-Meta-Name`.
 *
 * @deprecated use glanceShowImage
 * @returns the headers of the response
 *
 * @example
 * ```ts
 * const headers = await v1HeadImage(client, '33ad552d-1149-471c-8190-ff6776174a00');
 * console.log(headers.get('X-Image-Meta-Status'));
 * ```
 */
export async function v1HeadImage(client: CloudImagesClient, id: string, options?: CallOptions): Promise<Headers> {
  const { error, response } = await client.HEAD('/v1/images/{image_id}', {
    ...options,
    params: { path: { image_id: id } },
  });
  if (!response.ok) throw responseError(response, error);
  return response.headers;
}
