import type { OperationTypes } from '@cloudimages/contract';
import { expectTypeOf, test } from 'vitest';
import {
  type Binary,
  type CloudImagesClient,
  type components,
  type Download,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListAllImages,
  glanceShowImage,
  glanceUpdateImage,
  glanceUploadFile,
  type Image,
  type ImagePatch,
  listAllImages,
  listImages,
  listVersions,
  nativePatch,
  type Progress,
  patch,
  unwrap,
  updateImage,
  waitForImage,
} from '../src/index.ts';

declare const client: CloudImagesClient;
declare const id: string;

test('every operation of the document has its function', () => {
  expectTypeOf<Exclude<keyof OperationTypes, keyof typeof import('../src/index.ts')>>().toBeNever();
});

test('updateImage takes a builder or operations', () => {
  const kept: ImagePatch = [];
  const frozen: Readonly<ImagePatch> = kept;
  expectTypeOf(updateImage(client, id, patch())).resolves.toEqualTypeOf<Image>();
  updateImage(client, id, []);
  updateImage(client, id, kept);
  updateImage(client, id, frozen);
  updateImage(client, id, patch().toJSON(), { signal: AbortSignal.timeout(1000) });
  updateImage(client, id, [
    { op: 'replace', path: '/name', value: 'ims_test' },
    { op: 'add', path: '/min_ram', value: 2048 },
    { op: 'add', path: '/team', value: 'blue' },
    { op: 'add', path: `/${id}`, value: 'blue' },
    { op: 'remove', path: '/hw_firmware_type' },
    { op: 'remove', path: '/team' },
  ]);
});

test('operations that the service would refuse do not compile', () => {
  // @ts-expect-error: bios or uefi
  updateImage(client, id, [{ op: 'add', path: '/hw_firmware_type', value: 'efi' }]);
  // @ts-expect-error: a number
  updateImage(client, id, [{ op: 'add', path: '/min_ram', value: true }]);
  // @ts-expect-error: a string
  updateImage(client, id, [{ op: 'add', path: '/team', value: 1 }]);
  // @ts-expect-error: no such operation
  updateImage(client, id, [{ op: 'move', path: '/team', value: 'blue' }]);
  // @ts-expect-error: the service sets it
  updateImage(client, id, [{ op: 'replace', path: '/owner', value: 'me' }]);
  // @ts-expect-error: no attribute of the service has this name
  updateImage(client, id, [{ op: 'add', path: '/__team', value: 'blue' }]);
  updateImage(client, id, [
    { op: 'add', path: '/team', value: 'blue' },
    // @ts-expect-error: every image has a name
    { op: 'remove', path: '/name' },
  ]);
  // @ts-expect-error: a value is needed
  updateImage(client, id, [{ op: 'add', path: '/name' }]);
  // @ts-expect-error: a patch is a list
  updateImage(client, id, { name: 'ims_test' });
});

test('glanceUpdateImage takes what the native path changes', () => {
  glanceUpdateImage(client, id, nativePatch().set('name', 'ims_test'));
  glanceUpdateImage(client, id, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
  // @ts-expect-error: a builder for the other path
  glanceUpdateImage(client, id, patch().set('name', 'ims_test'));
  // @ts-expect-error: not by the native path
  glanceUpdateImage(client, id, [{ op: 'add', path: '/hw_firmware_type', value: 'uefi' }]);
});

test('filters are those of the document', () => {
  listImages(client, { status: 'active', limit: 10, attributes: { team: 'blue' } });
  // @ts-expect-error: no such state
  listImages(client, { status: 'ready' });
  // @ts-expect-error: extension attributes go into attributes
  listImages(client, { team: 'blue' });
});

test('all images are listed one by one', () => {
  expectTypeOf(listAllImages(client)).toExtend<AsyncIterable<Image>>();
  expectTypeOf(glanceListAllImages(client, { limit: 10 }, { signal: null })).toExtend<AsyncIterable<Image>>();
  // @ts-expect-error: no such state
  listAllImages(client, { status: 'ready' });
  // @ts-expect-error: to be iterated asynchronously
  [...listAllImages(client)];
});

test('an image that was waited for is there, unless it should be gone', () => {
  expectTypeOf(waitForImage(client, id, { until: 'active' })).resolves.toEqualTypeOf<Image>();
  expectTypeOf(waitForImage(client, id, { until: 'deleted' })).resolves.toEqualTypeOf<Image | undefined>();
  // @ts-expect-error: no such state
  waitForImage(client, id, { until: 'ready' });
  // @ts-expect-error: what is waited for has to be said
  waitForImage(client, id, {});
});

test('progress is in bytes', () => {
  const onProgress = (progress: Progress) => expectTypeOf(progress.total).toEqualTypeOf<number | undefined>();
  glanceUploadFile(client, id, new Blob([]), { onProgress, signal: AbortSignal.timeout(1000) });
  glanceDownloadFile(client, id, { onProgress, range: 'bytes=0-1' });
  // @ts-expect-error: a range is downloaded, not uploaded
  glanceUploadFile(client, id, new Blob([]), { range: 'bytes=0-1' });
});

test('bodies and answers have their types', () => {
  expectTypeOf(glanceCreateImageMetadata(client, { name: 'web', team: 'blue' })).resolves.toEqualTypeOf<Image>();
  // @ts-expect-error: an image cannot be made from an ISO file this way
  glanceCreateImageMetadata(client, { disk_format: 'iso' });
  expectTypeOf(glanceUploadFile).parameter(2).toEqualTypeOf<Binary>();
  expectTypeOf(glanceDownloadFile(client, id)).resolves.toEqualTypeOf<Download | null>();
  expectTypeOf(glanceDeleteImage(client, id)).resolves.toEqualTypeOf<undefined>();
  expectTypeOf(listVersions(client)).resolves.toEqualTypeOf<components['schemas']['VersionList']>();
});

test('direct calls are typed by their path', async () => {
  const shown = await client.GET('/v2/images/{image_id}', { params: { path: { image_id: id } } });
  if (shown.error === undefined) expectTypeOf(shown.data.min_ram).toEqualTypeOf<number>();
  expectTypeOf(unwrap(client.GET('/'))).resolves.toHaveProperty('versions');
  expectTypeOf(unwrap(client.GET('/{version}', { params: { path: { version: 'v2' } } }))).resolves.toExtend<
    components['schemas']['VersionList']
  >();
  await client.PUT('/v2/images/{image_id}/file', { params: { path: { image_id: id } }, body: new Blob([]) });
  // @ts-expect-error: the document has no such path
  client.GET('/v2/nowhere');
  // @ts-expect-error: the path lacks the method
  client.GET('/v2/cloudimages/{image_id}', { params: { path: { image_id: id } } });
  // @ts-expect-error: the image is named by its ID
  client.GET('/v2/images/{image_id}');
});

test('an image is read and made with extension attributes', async () => {
  const image = await glanceShowImage(client, id);
  expectTypeOf(image.min_ram).toEqualTypeOf<number>();
  expectTypeOf(image.hw_firmware_type).toEqualTypeOf<'bios' | 'uefi' | undefined>();
  expectTypeOf(image.team).toBeUnknown();
  const copy: Image = { ...image, name: 'copy', team: 'blue' };
  expectTypeOf(copy).toEqualTypeOf<Image>();
  const made: Image = {
    id,
    name: 'ims_test',
    owner: '0b1e494e2660441a957313163095fe5c',
    status: 'active',
    visibility: 'private',
    protected: false,
    tags: [],
    container_format: 'bare',
    min_ram: 0,
    min_disk: 40,
    created_at: '2015-12-04T09:45:33Z',
    updated_at: '2015-12-08T02:30:49Z',
    self: `/v2/images/${id}`,
    file: `/v2/images/${id}/file`,
    schema: '/v2/schemas/image',
    virtual_env_type: 'FusionCompute',
    __isregistered: 'true',
    __imagetype: 'private',
    __image_source_type: 'uds',
    __os_type: 'Linux',
    team: 'blue',
  };
  expectTypeOf(made.status).toEqualTypeOf<Image['status']>();
  // @ts-expect-error: the service sets it
  made.status = 'active';
  // @ts-expect-error: a number
  made.min_ram = '0';
});
