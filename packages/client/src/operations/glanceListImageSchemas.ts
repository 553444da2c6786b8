import type { components } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Shows the schema of a list of images, in the JSON Schema dialect of OpenStack.
 *
 * @example
 * ```ts
 * const { properties } = await glanceListImageSchemas(client);
 * ```
 */
export function glanceListImageSchemas(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['NativeSchema']> {
  return unwrap(client.GET('/v2/schemas/images', { ...options }));
}
