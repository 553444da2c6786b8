// Generated from spec/ by `npm run generate` in packages/client. Do not edit.
import type { components, Image, ImageCreate, OperationTypes } from '@cloudimages/contract';
import type { CallOptions } from '../call-options.ts';
import type { CloudImagesClient } from '../client.ts';
import { unwrap } from '../unwrap.ts';

export { glanceDownloadFile } from '../operations/glanceDownloadFile.ts';
export { glanceUpdateImage } from '../operations/glanceUpdateImage.ts';
export { glanceUploadFile } from '../operations/glanceUploadFile.ts';
export { updateImage } from '../operations/updateImage.ts';
export { v1HeadImage } from '../operations/v1HeadImage.ts';

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
 * others share with it and that it has accepted. For the next page, repeat the request with the last ID as `marker`,
 * until a page is empty.
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
 * Creates a private image: a system-disk image from a server, from a data disk or from a file in a bucket, or data-disk
 * images from data disks of a server. The response names a job. The image is `queued` until the job has succeeded, and
 * then `active`. If the job fails, there is no image.
 *
 * @example
 * ```ts
 * console.log(await createImage(client, {
 *   name: 'shop-web-golden',
 *   description: 'Web server of the shop',
 *   instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35',
 *   image_tags: [ { key: 'app', value: 'shop' } ],
 *   max_ram: 65536,
 *   min_ram: 1024
 * }));
 * ```
 */
export function createImage(
  client: CloudImagesClient,
  body: components['schemas']['NewImages'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2/cloudimages/action', { ...options, body }));
}

/**
 * Creates a private data-disk image from a file in a bucket. The response names a job.
 *
 * @example
 * ```ts
 * console.log(await createDataImage(client, {
 *   name: 'orders-data-imported',
 *   image_url: 'shop-images:debian-10.qcow2',
 *   min_disk: 100,
 *   description: 'Orders of the shop'
 * }));
 * ```
 */
export function createDataImage(
  client: CloudImagesClient,
  body: components['schemas']['NewDataImage'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/dataimages/action', { ...options, body }));
}

/**
 * Creates a private full-server image from a server with its disks, or from a backup of a server. The response names a
 * job.
 *
 * @example
 * ```ts
 * console.log(await createWholeImage(client, {
 *   name: 'shop-web-server',
 *   instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35',
 *   vault_id: 'e0a4c7d2-6b38-4f51-9d0c-2b7a8f9e1c63'
 * }));
 * ```
 */
export function createWholeImage(
  client: CloudImagesClient,
  body: components['schemas']['NewWholeImage'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/wholeimages/action', { ...options, body }));
}

/**
 * Creates a private image from a file that needs no conversion: `zvhd2`, or `raw` with a bitmap file. A `type` of
 * `DataImage` makes a data-disk image. The response names a job.
 *
 * @example
 * ```ts
 * console.log(await importImageQuick(client, {
 *   name: 'debian-10-quick',
 *   image_url: 'shop-images:debian-10.qcow2',
 *   min_disk: 40,
 *   os_version: 'Debian GNU/Linux 10.0.0 64bit'
 * }));
 * ```
 */
export function importImageQuick(
  client: CloudImagesClient,
  body: components['schemas']['QuickImport'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2/cloudimages/quickimport/action', { ...options, body }));
}

/**
 * Gives a `queued` image of the caller's project its data from a file in a bucket. The response names a job. The image
 * is `saving` and then `active`. If the job fails, it is `queued` again.
 *
 * @example
 * ```ts
 * console.log(await registerImage(client, 'd4c3b2a1-0f9e-4d8c-b7a6-958473625140', { image_url: 'shop-images:debian-10.qcow2' }));
 * ```
 */
export function registerImage(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageRegistration'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.PUT('/v1/cloudimages/{image_id}/upload', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Writes the data of an active, private image of the caller's project to a new object in a bucket. The response names a
 * job.
 *
 * @example
 * ```ts
 * console.log(await exportImage(client, '33ad552d-1149-471c-8190-ff6776174a00', { bucket_url: 'shop-images:exports/ims_test.qcow2', file_format: 'qcow2' }));
 * ```
 */
export function exportImage(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageExport'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/{image_id}/file', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Copies an active image that the caller's project owns, or has accepted, to a new private image, possibly with another
 * key. The response names a job.
 *
 * @example
 * ```ts
 * console.log(await copyImageInRegion(client, '33ad552d-1149-471c-8190-ff6776174a00', { name: 'ims_test_copy', description: 'A copy to try things on' }));
 * ```
 */
export function copyImageInRegion(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageCopy'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/{image_id}/copy', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Copies an active, private image of the caller's project to a project in another region, where the copy is a private
 * image. The response names a job; the job names the copy.
 *
 * @example
 * ```ts
 * console.log(await copyImageCrossRegion(client, '33ad552d-1149-471c-8190-ff6776174a00', {
 *   name: 'ims_test_copy',
 *   description: 'A copy for the other region',
 *   region: 'RegionTwo',
 *   project_name: 'RegionTwo',
 *   agency_name: 'ims_admin_agency'
 * }));
 * ```
 */
export function copyImageCrossRegion(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageCopyToRegion'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/{image_id}/cross_region_copy', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Query parameters of glanceListImages.
 *
 * @example
 * ```ts
 * const query: GlanceListImagesQuery = { sort: 'name:asc,created_at:desc' };
 * console.log(await glanceListImages(client, query));
 * ```
 */
export type GlanceListImagesQuery = NonNullable<OperationTypes['glanceListImages']['parameters']['query']>;

/**
 * Lists the images that match every given filter: those of the caller's project, public ones, and those that others
 * share with it. `next` is the path of the next page.
 *
 * @example
 * ```ts
 * console.log(await glanceListImages(client, { sort: 'name:asc,created_at:desc' }));
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
 * Query parameters of v1ListDetail.
 *
 * @example
 * ```ts
 * const query: V1ListDetailQuery = { container_format: 'bare' };
 * console.log(await v1ListDetail(client, query));
 * ```
 */
export type V1ListDetailQuery = NonNullable<OperationTypes['v1ListDetail']['parameters']['query']>;

/**
 * Lists the images that match every given filter, in the form of the first version; use glanceListImages instead. For
 * the next page, repeat the request with the last ID as `marker`.
 *
 * @deprecated It may be removed; the description names another operation.
 *
 * @example
 * ```ts
 * console.log(await v1ListDetail(client, { container_format: 'bare' }));
 * ```
 */
export function v1ListDetail(
  client: CloudImagesClient,
  query: V1ListDetailQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['V1ImageList']> {
  return unwrap(client.GET('/v1.1/images/detail', { ...options, params: { query } }));
}

/**
 * Deletes an image of the caller's project and its data, as glanceDeleteImage does; use that instead.
 *
 * @deprecated It may be removed; the description names another operation.
 *
 * @example
 * ```ts
 * await v1DeleteImage(client, '33ad552d-1149-471c-8190-ff6776174a00');
 * ```
 */
export function v1DeleteImage(
  client: CloudImagesClient,
  imageId: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v1.1/images/{image_id}', { ...options, params: { path: { image_id: imageId } } }));
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
 * Deletes an image of the caller's project and its data. The service's own operations have none that deletes images;
 * use this one. A protected image cannot be deleted, nor can one whose data is being uploaded. The backup of a
 * full-server image stays unless `delete_backup` is true.
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
 * Makes an active image of the caller's project `deactivated`: its data cannot be downloaded until it is reactivated.
 * Its attributes can still be read, and changed natively. A deactivated image stays as it is.
 *
 * @example
 * ```ts
 * await glanceDeactivateImage(client, '33ad552d-1149-471c-8190-ff6776174a00');
 * ```
 */
export function glanceDeactivateImage(
  client: CloudImagesClient,
  imageId: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.POST('/v2/images/{image_id}/actions/deactivate', { ...options, params: { path: { image_id: imageId } } }));
}

/**
 * Makes a deactivated image of the caller's project `active` again. An active image stays as it is.
 *
 * @example
 * ```ts
 * await glanceReactivateImage(client, '33ad552d-1149-471c-8190-ff6776174a00');
 * ```
 */
export function glanceReactivateImage(
  client: CloudImagesClient,
  imageId: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.POST('/v2/images/{image_id}/actions/reactivate', { ...options, params: { path: { image_id: imageId } } }));
}

/**
 * Shares an image of the caller's project with another project, which becomes a member with status `pending`. Members
 * see and download the image by its ID; it is in their lists once they accept it. The first member turns the image from
 * `private` to `shared`.
 *
 * @example
 * ```ts
 * console.log(await glanceAddImageMember(client, '33ad552d-1149-471c-8190-ff6776174a00', { member: '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7' }));
 * ```
 */
export function glanceAddImageMember(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['MemberCreate'],
  options?: CallOptions,
): Promise<components['schemas']['Member']> {
  return unwrap(client.POST('/v2/images/{image_id}/members', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Lists the projects that an image is shared with. The owner of the image sees all of them, a member sees itself only.
 *
 * @example
 * ```ts
 * console.log(await glanceListImageMembers(client, '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c'));
 * ```
 */
export function glanceListImageMembers(
  client: CloudImagesClient,
  imageId: string,
  options?: CallOptions,
): Promise<components['schemas']['MemberList']> {
  return unwrap(client.GET('/v2/images/{image_id}/members', { ...options, params: { path: { image_id: imageId } } }));
}

/**
 * Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.
 *
 * @example
 * ```ts
 * console.log(await glanceShowImageMember(client, '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c', '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7'));
 * ```
 */
export function glanceShowImageMember(
  client: CloudImagesClient,
  imageId: string,
  memberId: string,
  options?: CallOptions,
): Promise<components['schemas']['Member']> {
  return unwrap(client.GET('/v2/images/{image_id}/members/{member_id}', { ...options, params: { path: { image_id: imageId, member_id: memberId } } }));
}

/**
 * Sets the status of the caller's project as a member of an image. An accepted image is in its lists. A pending or
 * rejected one is only in lists with `visibility=shared` and its `member_status`, but can still be shown and downloaded
 * by its ID.
 *
 * @example
 * ```ts
 * console.log(await glanceUpdateImageMember(client, '91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b', '0b1e494e2660441a957313163095fe5c', { status: 'accepted' }));
 * ```
 */
export function glanceUpdateImageMember(
  client: CloudImagesClient,
  imageId: string,
  memberId: string,
  body: components['schemas']['MemberUpdate'],
  options?: CallOptions,
): Promise<components['schemas']['Member']> {
  return unwrap(client.PUT('/v2/images/{image_id}/members/{member_id}', { ...options, params: { path: { image_id: imageId, member_id: memberId } }, body }));
}

/**
 * Removes a member of an image of the caller's project, which no longer sees the image. The image stays `shared`, also
 * without its last member.
 *
 * @example
 * ```ts
 * await glanceDeleteImageMember(client, '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c', '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7');
 * ```
 */
export function glanceDeleteImageMember(
  client: CloudImagesClient,
  imageId: string,
  memberId: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v2/images/{image_id}/members/{member_id}', { ...options, params: { path: { image_id: imageId, member_id: memberId } } }));
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
 * Adds a tag of a key and a value to an image of the caller's project. If the image has a tag with this key, it gets
 * the new value.
 *
 * @example
 * ```ts
 * await addImageTag(client, '0b1e494e2660441a957313163095fe5c', '33ad552d-1149-471c-8190-ff6776174a00', { tag: { key: 'app', value: 'shop' } });
 * ```
 */
export function addImageTag(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  body: components['schemas']['TagToAdd'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.POST('/v2/{project_id}/images/{image_id}/tags', { ...options, params: { path: { project_id: projectId, image_id: imageId } }, body }));
}

/**
 * Lists the tags of an image that the caller sees.
 *
 * @example
 * ```ts
 * console.log(await listImageTags(client, '0b1e494e2660441a957313163095fe5c', '33ad552d-1149-471c-8190-ff6776174a00'));
 * ```
 */
export function listImageTags(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  options?: CallOptions,
): Promise<components['schemas']['ImageTagList']> {
  return unwrap(client.GET('/v2/{project_id}/images/{image_id}/tags', { ...options, params: { path: { project_id: projectId, image_id: imageId } } }));
}

/**
 * Adds several tags to an image of the caller's project, or removes several; all of them or none. Tags that the image
 * does not have are no error.
 *
 * @example
 * ```ts
 * await batchAddOrDeleteTags(client, '0b1e494e2660441a957313163095fe5c', '33ad552d-1149-471c-8190-ff6776174a00', {
 *   action: 'create',
 *   tags: [ { key: 'app', value: 'shop' }, { key: 'stage', value: 'test' } ]
 * });
 * ```
 */
export function batchAddOrDeleteTags(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  body: components['schemas']['ChangedTags'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.POST('/v2/{project_id}/images/{image_id}/tags/action', { ...options, params: { path: { project_id: projectId, image_id: imageId } }, body }));
}

/**
 * Removes the tag with a key from an image of the caller's project.
 *
 * @example
 * ```ts
 * await deleteImageTag(client, '0b1e494e2660441a957313163095fe5c', '33ad552d-1149-471c-8190-ff6776174a00', 'webserver');
 * ```
 */
export function deleteImageTag(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  key: string,
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v2/{project_id}/images/{image_id}/tags/{key}', { ...options, params: { path: { project_id: projectId, image_id: imageId, key } } }));
}

/**
 * Removes tags from an image of the caller's project, all of them at once. Tags that the image does not have are no
 * error. The request has a body.
 *
 * @example
 * ```ts
 * await batchDeleteTags(client, '0b1e494e2660441a957313163095fe5c', '33ad552d-1149-471c-8190-ff6776174a00', { tags: [ { key: 'app' }, { key: 'stage', value: 'test' } ] });
 * ```
 */
export function batchDeleteTags(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  body: components['schemas']['TagsToRemove'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.DELETE('/v1/{project_id}/cloudimages/{image_id}/tags/delete', { ...options, params: { path: { project_id: projectId, image_id: imageId } }, body }));
}

/**
 * Query parameters of listTags.
 *
 * @example
 * ```ts
 * const query: ListTagsQuery = { sort_key: 'name' };
 * console.log(await listTags(client, query));
 * ```
 */
export type ListTagsQuery = NonNullable<OperationTypes['listTags']['parameters']['query']>;

/**
 * Lists the different tags of the registered images that match every given filter: those of the caller's project,
 * public ones, and those that others share with it. The tags come in the order of the images, each once.
 *
 * @example
 * ```ts
 * console.log(await listTags(client, { sort_key: 'name' }));
 * ```
 */
export function listTags(
  client: CloudImagesClient,
  query: ListTagsQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['TagList']> {
  return unwrap(client.GET('/v1/cloudimages/tags', { ...options, params: { query } }));
}

/**
 * Adds a tag to an image of the caller's project, or changes the value of the tag with its key.
 *
 * @example
 * ```ts
 * await createOrUpdateTags(client, {
 *   image_id: '33ad552d-1149-471c-8190-ff6776174a00',
 *   image_tag: { key: 'app', value: 'shop' }
 * });
 * ```
 */
export function createOrUpdateTags(
  client: CloudImagesClient,
  body: components['schemas']['ChangedTag'],
  options?: CallOptions,
): Promise<undefined> {
  return unwrap(client.PUT('/v1/cloudimages/tags', { ...options, body }));
}

/**
 * Lists the keys of all tags that images of the caller's project have, each with its values. Public images and those of
 * other projects are left out.
 *
 * @example
 * ```ts
 * console.log(await listImagesTags(client, '0b1e494e2660441a957313163095fe5c'));
 * ```
 */
export function listImagesTags(
  client: CloudImagesClient,
  projectId: string,
  options?: CallOptions,
): Promise<components['schemas']['ProjectTagList']> {
  return unwrap(client.GET('/v2/{project_id}/images/tags', { ...options, params: { path: { project_id: projectId } } }));
}

/**
 * Lists or counts the images of the caller's project that meet every given condition on their tags and their name.
 * Public images and those of other projects are left out. The newest image comes first.
 *
 * @example
 * ```ts
 * console.log(await listImageByTags(client, '0b1e494e2660441a957313163095fe5c', { action: 'filter', tags: [ { key: 'webserver', values: [] } ], limit: '10', offset: '0' }));
 * ```
 */
export function listImageByTags(
  client: CloudImagesClient,
  projectId: string,
  body: components['schemas']['TagSearch'],
  options?: CallOptions,
): Promise<components['schemas']['TaggedImageList']> {
  return unwrap(client.POST('/v2/{project_id}/images/resource_instances/action', { ...options, params: { path: { project_id: projectId } }, body }));
}

/**
 * Shares each image with each project, which becomes a member with status `pending`. The images must be active and of
 * the caller's project. A project that is a member already keeps its status. The response names a job, whose
 * `entities.results` has a result for each image and project.
 *
 * @example
 * ```ts
 * console.log(await batchAddMembers(client, {
 *   images: [ '33ad552d-1149-471c-8190-ff6776174a00' ],
 *   projects: [ '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7' ]
 * }));
 * ```
 */
export function batchAddMembers(
  client: CloudImagesClient,
  body: components['schemas']['AddedMembers'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/members', { ...options, body }));
}

/**
 * Accepts or rejects images that other projects share with the caller's project. Accepted images are in its lists;
 * rejected ones are not, but can still be shown and downloaded by their IDs. The response names a job.
 *
 * @example
 * ```ts
 * console.log(await batchUpdateMembers(client, {
 *   images: [ '91b2c3d4-e5f6-4708-9a1b-2c3d4e5f6a7b' ],
 *   project_id: '0b1e494e2660441a957313163095fe5c',
 *   status: 'accepted'
 * }));
 * ```
 */
export function batchUpdateMembers(
  client: CloudImagesClient,
  body: components['schemas']['DecidedMembers'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.PUT('/v1/cloudimages/members', { ...options, body }));
}

/**
 * Removes each project from the members of each image of the caller's project. Projects that are no members are no
 * error. The request has a body, and the response names a job.
 *
 * @example
 * ```ts
 * console.log(await batchDeleteMembers(client, {
 *   images: [ '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c' ],
 *   projects: [ '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7' ]
 * }));
 * ```
 */
export function batchDeleteMembers(
  client: CloudImagesClient,
  body: components['schemas']['RemovedMembers'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.DELETE('/v1/cloudimages/members', { ...options, body }));
}

/**
 * Query parameters of listImageMembers.
 *
 * @example
 * ```ts
 * const query: ListImageMembersQuery = {};
 * console.log(await listImageMembers(client, '0b1e494e2660441a957313163095fe5c', '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c', query));
 * ```
 */
export type ListImageMembersQuery = NonNullable<OperationTypes['listImageMembers']['parameters']['query']>;

/**
 * Lists the projects that an image is shared with, page by page. The owner of the image sees all of them, a member sees
 * itself only. The next page begins at `page_info.next_marker`, which the last page lacks.
 *
 * @example
 * ```ts
 * console.log(await listImageMembers(client, '0b1e494e2660441a957313163095fe5c', '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c', {}));
 * ```
 */
export function listImageMembers(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  query: ListImageMembersQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['ImageMemberList']> {
  return unwrap(client.GET('/v1/{project_id}/cloudimages/{image_id}/members', { ...options, params: { path: { project_id: projectId, image_id: imageId }, query } }));
}

/**
 * Shows one project that an image is shared with. The owner of the image sees all members, a member sees itself only.
 *
 * @example
 * ```ts
 * console.log(await showImageMember(client, '0b1e494e2660441a957313163095fe5c', '5e1c4a7b-6a2d-4f3e-9b8c-0d1e2f3a4b5c', '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7'));
 * ```
 */
export function showImageMember(
  client: CloudImagesClient,
  projectId: string,
  imageId: string,
  memberId: string,
  options?: CallOptions,
): Promise<components['schemas']['ImageMember']> {
  return unwrap(client.GET('/v1/{project_id}/cloudimages/{image_id}/members/{member_id}', { ...options, params: { path: { project_id: projectId, image_id: imageId, member_id: memberId } } }));
}

/**
 * Shows the state of a job. Ask again at intervals until the status is `SUCCESS` or `FAIL`. The ID of a new image is in
 * `entities.image_id`, and for several images in `entities.sub_jobs_result`.
 *
 * @example
 * ```ts
 * console.log(await showJob(client, '0b1e494e2660441a957313163095fe5c', '4d1c9a27f0b84e6b9c3f5a7d2e8b6041'));
 * ```
 */
export function showJob(
  client: CloudImagesClient,
  projectId: string,
  jobId: string,
  options?: CallOptions,
): Promise<components['schemas']['Job']> {
  return unwrap(client.GET('/v1/{project_id}/jobs/{job_id}', { ...options, params: { path: { project_id: projectId, job_id: jobId } } }));
}

/**
 * Shows the state of a job, as showJob does, without the ID of the project in the path.
 *
 * @example
 * ```ts
 * console.log(await showJobProgress(client, '4d1c9a27f0b84e6b9c3f5a7d2e8b6041'));
 * ```
 */
export function showJobProgress(
  client: CloudImagesClient,
  jobId: string,
  options?: CallOptions,
): Promise<components['schemas']['Job']> {
  return unwrap(client.GET('/v1/cloudimages/job/{job_id}', { ...options, params: { path: { job_id: jobId } } }));
}

/**
 * Does the same as createDataImage. No page has this path; Open Telekom Cloud's Terraform provider uses it.
 *
 * @example
 * ```ts
 * console.log(await createDataImageAlias(client, {
 *   name: 'orders-data-imported',
 *   image_url: 'shop-images:debian-10.qcow2',
 *   min_disk: 100,
 *   description: 'Orders of the shop'
 * }));
 * ```
 */
export function createDataImageAlias(
  client: CloudImagesClient,
  body: components['schemas']['NewDataImage'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v1/cloudimages/action', { ...options, body }));
}

/**
 * Does the same as createImage. The clouds also check the caller's rights to other services, such as that for keys.
 *
 * @example
 * ```ts
 * console.log(await createImageInSafeMode(client, {
 *   name: 'shop-web-golden',
 *   description: 'Web server of the shop',
 *   instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35',
 *   image_tags: [ { key: 'app', value: 'shop' } ],
 *   max_ram: 65536,
 *   min_ram: 1024
 * }));
 * ```
 */
export function createImageInSafeMode(
  client: CloudImagesClient,
  body: components['schemas']['NewImages'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2.1/cloudimages/action', { ...options, body }));
}

/**
 * Does the same as createDataImage. The clouds also check the caller's rights to other services, such as that for keys.
 *
 * @example
 * ```ts
 * console.log(await createDataImageInSafeMode(client, {
 *   name: 'orders-data-imported',
 *   image_url: 'shop-images:debian-10.qcow2',
 *   min_disk: 100,
 *   description: 'Orders of the shop'
 * }));
 * ```
 */
export function createDataImageInSafeMode(
  client: CloudImagesClient,
  body: components['schemas']['NewDataImage'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2.1/cloudimages/dataimages/action', { ...options, body }));
}

/**
 * Does the same as importImageQuick. The clouds also check the caller's rights to other services, such as that for
 * keys.
 *
 * @example
 * ```ts
 * console.log(await importImageQuickInSafeMode(client, {
 *   name: 'debian-10-quick',
 *   image_url: 'shop-images:debian-10.qcow2',
 *   min_disk: 40,
 *   os_version: 'Debian GNU/Linux 10.0.0 64bit'
 * }));
 * ```
 */
export function importImageQuickInSafeMode(
  client: CloudImagesClient,
  body: components['schemas']['QuickImport'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2.1/cloudimages/quickimport/action', { ...options, body }));
}

/**
 * Does the same as exportImage. The clouds also check the caller's rights to other services, such as that for keys.
 *
 * @example
 * ```ts
 * console.log(await exportImageInSafeMode(client, '33ad552d-1149-471c-8190-ff6776174a00', { bucket_url: 'shop-images:exports/ims_test.qcow2', file_format: 'qcow2' }));
 * ```
 */
export function exportImageInSafeMode(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageExport'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2.1/cloudimages/{image_id}/file', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Does the same as copyImageInRegion. The clouds also check the caller's rights to other services, such as that for
 * keys.
 *
 * @example
 * ```ts
 * console.log(await copyImageInRegionInSafeMode(client, '33ad552d-1149-471c-8190-ff6776174a00', { name: 'ims_test_copy', description: 'A copy to try things on' }));
 * ```
 */
export function copyImageInRegionInSafeMode(
  client: CloudImagesClient,
  imageId: string,
  body: components['schemas']['ImageCopy'],
  options?: CallOptions,
): Promise<components['schemas']['StartedJob']> {
  return unwrap(client.POST('/v2.1/cloudimages/{image_id}/copy', { ...options, params: { path: { image_id: imageId } }, body }));
}

/**
 * Query parameters of listOsVersions.
 *
 * @example
 * ```ts
 * const query: ListOsVersionsQuery = {};
 * console.log(await listOsVersions(client, query));
 * ```
 */
export type ListOsVersionsQuery = NonNullable<OperationTypes['listOsVersions']['parameters']['query']>;

/**
 * Lists the operating systems that an image can have, by platform. Their names are values of `os_version` in requests
 * that create images, and of `__os_version` of images. The response is an array.
 *
 * @example
 * ```ts
 * console.log(await listOsVersions(client, {}));
 * ```
 */
export function listOsVersions(
  client: CloudImagesClient,
  query: ListOsVersionsQuery = {},
  options?: CallOptions,
): Promise<components['schemas']['OsPlatformList']> {
  return unwrap(client.GET('/v1/cloudimages/os_version', { ...options, params: { query } }));
}

/**
 * Shows how many images the caller's project may have and has, how many of them it shares, and with how many projects
 * one image can be shared. Images count from the request that creates them on. When a job fails, they count no more.
 *
 * @example
 * ```ts
 * console.log(await showImageQuota(client));
 * ```
 */
export function showImageQuota(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['QuotaList']> {
  return unwrap(client.GET('/v1/cloudimages/quota', { ...options }));
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
 * Describes a member of an image in the JSON Schema dialect of OpenStack.
 *
 * @example
 * ```ts
 * console.log(await glanceShowImageMemberSchemas(client));
 * ```
 */
export function glanceShowImageMemberSchemas(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['NativeSchema']> {
  return unwrap(client.GET('/v2/schemas/member', { ...options }));
}

/**
 * Describes a list of members in the JSON Schema dialect of OpenStack.
 *
 * @example
 * ```ts
 * console.log(await glanceListImageMemberSchemas(client));
 * ```
 */
export function glanceListImageMemberSchemas(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['NativeSchema']> {
  return unwrap(client.GET('/v2/schemas/members', { ...options }));
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
 * Lists the versions of the API as `/` does, with status 200, since some OpenStack clients begin here. Needs no
 * authentication.
 *
 * @example
 * ```ts
 * console.log(await glanceListVersions(client));
 * ```
 */
export function glanceListVersions(
  client: CloudImagesClient,
  options?: CallOptions,
): Promise<components['schemas']['VersionList']> {
  return unwrap(client.GET('/versions', { ...options }));
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
