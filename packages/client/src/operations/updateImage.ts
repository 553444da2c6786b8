import type { components, Image, ImagePatch } from '@cloudimages/contract';
import type { PlainPatch } from '../attributes.ts';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import type { PatchBuilder } from '../patch.ts';
import { unwrap } from '../unwrap.ts';

/**
 * Changes attributes of an active, private image of the caller's project, all of them or none, and returns the changed
 * image.
 *
 * @example
 * ```ts
 * await updateImage(client, '33ad552d-1149-471c-8190-ff6776174a00', patch().set('name', 'ims_test'));
 * await updateImage(client, '33ad552d-1149-471c-8190-ff6776174a00', [
 *   { op: 'replace', path: '/name', value: 'ims_test' },
 * ]);
 * ```
 */
export function updateImage<const Operations extends Readonly<ImagePatch>>(
  client: CloudImagesClient,
  id: string,
  patch: PatchBuilder | PlainPatch<Operations, components['schemas']['AttributeOperation']>,
  options?: CallOptions,
): Promise<Image> {
  // JSON.stringify turns a builder into its operations.
  const body = patch as ImagePatch;
  return unwrap(client.PATCH('/v2/cloudimages/{image_id}', { ...options, params: { path: { image_id: id } }, body }));
}
