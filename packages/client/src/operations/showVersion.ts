import type { components } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Shows one version of the API, as the only one of a list; a major number alone stands for its newest version.
 *
 * @example
 * ```ts
 * const { versions } = await showVersion(client, 'v2');
 * ```
 */
export function showVersion(
  client: CloudImagesClient,
  version: string,
  options?: CallOptions,
): Promise<components['schemas']['VersionList']> {
  return unwrap(client.GET('/{version}', { ...options, params: { path: { version } } }));
}
