// Generated from spec/ by `npm run generate` in packages/client. Do not edit.
import type { components, Image, ImageCreate, OperationTypes } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

export { glanceDownloadFile } from '../operations/glanceDownloadFile.ts';
export { glanceUpdateImage } from '../operations/glanceUpdateImage.ts';
export { glanceUploadFile } from '../operations/glanceUploadFile.ts';
export { updateImage } from '../operations/updateImage.ts';

/**
 * Query parameters of listImages.
 *
 * @example
 * ```ts
 * const query: ListImagesQuery = { sort_key: 'name' };
 * console.log(await listImages(client, query));
 * ```
 */
export type ListImagesQuery = NonNullable<OperationTypes['listImages']['parameters']['query']>;

/**
 * Lists the registered images that match every given filter: those of the caller's project, public ones, and those that
 * others share with it. A page has 500 images unless `limit` says otherwise. For the next page, repeat the request with
 * the last ID as `marker`, until a page is empty.
 *
 * @example
 * ```ts
 * console.log(await listImages(client, { sort_key: 'name' }));
 * ```
 */
export function listImages(
  client: CloudImagesClient,
  query: ListImagesQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['ImageList']> {
  return unwrap(client.GET('/v2/cloudimages', { ...options, params: { query } }));
}

/**
 * Query parameters of glanceListImages.
 *
 * @example
 * ```ts
 * const query: GlanceListImagesQuery = { sort_key: 'name' };
 * console.log(await glanceListImages(client, query));
 * ```
 */
export type GlanceListImagesQuery = NonNullable<OperationTypes['glanceListImages']['parameters']['query']>;

/**
 * Lists the images that match every given filter: those of the caller's project, public ones, and those that others
 * share with it. A page has 25 images unless `limit` says otherwise; `next` is the path of the next page.
 *
 * @example
 * ```ts
 * console.log(await glanceListImages(client, { sort_key: 'name' }));
 * ```
 */
export function glanceListImages(
  client: CloudImagesClient,
  query: GlanceListImagesQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['NativeImageList']> {
  return unwrap(client.GET('/v2/images', { ...options, params: { query } }));
}

/**
 * Creates a private image with status `queued`, which becomes `active` once its data is uploaded.
 *
 * @example
 * ```ts
 * console.log(await glanceCreateImageMetadata(client, {
 *   name: 'debian-10-base',
 *   __os_version: 'Debian GNU/Linux 10.0.0 64bit',
 *   disk_format: 'qcow2',
 *   min_disk: 40
 * }));
 * ```
 */
export function glanceCreateImageMetadata(
  client: CloudImagesClient,
  body: ImageCreate,
  options?: CallOptions,
): Promise<Image> {
  return unwrap(client.POST('/v2/images', { ...options, body }));
}

/**
 * Shows one image. `/v2/cloudimages` has no such operation; filter its list by `id` instead.
 *
 * @example
 * ```ts
 * console.log(await glanceShowImage(client, '33ad552d-1149-471c-8190-ff6776174a00'));
 * ```
 */
export function glanceShowImage(
  client: CloudImagesClient,
  imageId: string,
  options?: CallOptions,
): Promise<Image> {
  return unwrap(client.GET('/v2/images/{image_id}', { ...options, params: { path: { image_id: imageId } } }));
}

/**
 * Deletes an image of the caller's project and its data. It is the only operation that deletes images, also for users
 * of `/v2/cloudimages`. A protected image cannot be deleted, nor can one whose data is being uploaded.
 *
 * @example
 * ```ts
 * await glanceDeleteImage(client, '33ad552d-1149-471c-8190-ff6776174a00', { delete_backup: true });
 * ```
 */
export function glanceDeleteImage(
  client: CloudImagesClient,
  imageId: string,
  body?: components['schemas']['ImageDelete'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v2/images/{image_id}', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Adds a tag to an image of the caller's project. A tag that the image has already stays as it is.
 *
 * @example
 * ```ts
 * await glanceCreateTag(client, '33ad552d-1149-471c-8190-ff6776174a00', 'webserver');
 * ```
 */
export function glanceCreateTag(
  client: CloudImagesClient,
  imageId: string,
  tag: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.PUT('/v2/images/{image_id}/tags/{tag}', { ...options, params: { path: { image_id: imageId, tag } } }));
}

/**
 * Removes a tag from an image of the caller's project.
 *
 * @example
 * ```ts
 * await glanceDeleteTag(client, '33ad552d-1149-471c-8190-ff6776174a00', 'webserver');
 * ```
 */
export function glanceDeleteTag(
  client: CloudImagesClient,
  imageId: string,
  tag: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v2/images/{image_id}/tags/{tag}', { ...options, params: { path: { image_id: imageId, tag } } }));
}

/**
 * Describes the attributes of an image in the JSON Schema dialect of OpenStack.
 *
 * @example
 * ```ts
 * console.log(await glanceShowImageSchemas(client));
 * ```
 */
export function glanceShowImageSchemas(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['NativeSchema']> {
  return unwrap(client.GET('/v2/schemas/image', { ...options }));
}

/**
 * Describes a list of images in the JSON Schema dialect of OpenStack.
 *
 * @example
 * ```ts
 * console.log(await glanceListImageSchemas(client));
 * ```
 */
export function glanceListImageSchemas(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['NativeSchema']> {
  return unwrap(client.GET('/v2/schemas/images', { ...options }));
}

/**
 * Lists the versions of the API, newest first. Needs no authentication. The response has status 300.
 *
 * @example
 * ```ts
 * console.log(await listVersions(client));
 * ```
 */
export function listVersions(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['VersionList']> {
  return unwrap(client.GET('/', { ...options }));
}

/**
 * Shows one version of the API; a major number alone means its newest version. Needs no authentication. The response
 * has status 300.
 *
 * @example
 * ```ts
 * console.log(await showVersion(client, 'v2.2'));
 * ```
 */
export function showVersion(
  client: CloudImagesClient,
  version: string,
  options?: CallOptions,
): Promise<components['schemas']['VersionList']> {
  return unwrap(client.GET('/{version}', { ...options, params: { path: { version } } }));
}
