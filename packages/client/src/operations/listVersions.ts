import type { components } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Lists the versions of the API, newest first.
 *
 * @example
 * ```ts
 * const { versions } = await listVersions(client);
 * ```
 */
export function listVersions(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['VersionList']> {
  return unwrap(client.GET('/', { ...options }));
}
