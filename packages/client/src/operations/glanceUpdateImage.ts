import type { components, Image, NativeImagePatch } from '@cloudimages/contract';
import type { PlainPatch } from '../attributes.ts';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import type { PatchBuilder } from '../patch.ts';
import { unwrap } from '../unwrap.ts';

type Operation = components['schemas']['NativeAttributeOperation'];

/**
 * Changes attributes of an image of the caller's project through the native API, all of them or none, and returns the
 * changed image.
 *
 * @example
 * ```ts
 * await glanceUpdateImage(client, '33ad552d-1149-471c-8190-ff6776174a00', nativePatch().setExtension('team', 'blue'));
 * ```
 */
export function glanceUpdateImage<const Operations extends Readonly<NativeImagePatch>>(
  client: CloudImagesClient,
  id: string,
  patch: PatchBuilder<Operation> | PlainPatch<Operations, Operation>,
  options?: CallOptions,
): Promise<Image> {
  // JSON.stringify turns a builder into its operations.
  const body = patch as NativeImagePatch;
  return unwrap(client.PATCH('/v2/images/{image_id}', { ...options, params: { path: { image_id: id } }, body }));
}
