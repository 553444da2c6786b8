import type { OperationTypes } from '@cloudimages/contract';
import { expectTypeOf, test } from 'vitest';
import {
  accessKey,
  type Binary,
  type CloudImagesClient,
  type CloudImagesOptions,
  type components,
  type Download,
  debug,
  type Exchange,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListAllImages,
  glanceUploadFile,
  type Image,
  type Layer,
  listAllImages,
  listImages,
  listVersions,
  type Progress,
  renewedToken,
  retries,
  unwrap,
  waitForImage,
} from '../src/index.ts';

declare const client: CloudImagesClient;
declare const id: string;

test('every operation of the document has its function', () => {
  expectTypeOf<Exclude<keyof OperationTypes, keyof typeof import('../src/index.ts')>>().toBeNever();
});

test('filters are those of the document', () => {
  listImages(client, { status: 'active', limit: 10, attributes: { team: 'blue' } });
  // @ts-expect-error: no such status
  listImages(client, { status: 'ready' });
  // @ts-expect-error: extension attributes go into attributes
  listImages(client, { team: 'blue' });
});

test('all images are listed one by one', () => {
  expectTypeOf(listAllImages(client)).toExtend<AsyncIterable<Image>>();
  expectTypeOf(glanceListAllImages(client, { limit: 10 }, { signal: null })).toExtend<AsyncIterable<Image>>();
  // @ts-expect-error: no such status
  listAllImages(client, { status: 'ready' });
});

test('waitForImage resolves to an image, except for deleted ones', () => {
  expectTypeOf(waitForImage(client, id, { until: 'active' })).resolves.toEqualTypeOf<Image>();
  expectTypeOf(waitForImage(client, id, { until: 'deleted' })).resolves.toEqualTypeOf<Image | undefined>();
  // @ts-expect-error: a status is needed
  waitForImage(client, id, {});
});

test('bodies, options and results have their types', () => {
  const onProgress = (progress: Progress) => expectTypeOf(progress.total).toEqualTypeOf<number | undefined>();
  glanceUploadFile(client, id, new Blob([]), { onProgress, signal: AbortSignal.timeout(1000) });
  // @ts-expect-error: a range is downloaded, not uploaded
  glanceUploadFile(client, id, new Blob([]), { range: 'bytes=0-1' });
  expectTypeOf(glanceUploadFile).parameter(2).toEqualTypeOf<Binary>();
  const download = glanceDownloadFile(client, id, { onProgress, range: 'bytes=0-1' });
  // @ts-expect-error: a range begins with its unit
  glanceDownloadFile(client, id, { range: '0-1' });
  expectTypeOf(download).resolves.toEqualTypeOf<Download | null>();
  expectTypeOf(glanceCreateImageMetadata(client, { name: 'web', team: 'blue' })).resolves.toEqualTypeOf<Image>();
  // @ts-expect-error: an image of an ISO file cannot be created so
  glanceCreateImageMetadata(client, { disk_format: 'iso' });
  expectTypeOf(glanceDeleteImage(client, id)).resolves.toEqualTypeOf<undefined>();
  expectTypeOf(listVersions(client)).resolves.toEqualTypeOf<components['schemas']['VersionList']>();
});

test('direct calls are typed by their path', async () => {
  const shown = await client.GET('/v2/images/{image_id}', { params: { path: { image_id: id } } });
  if (shown.error === undefined) expectTypeOf(shown.data.min_ram).toEqualTypeOf<number>();
  expectTypeOf(unwrap(client.GET('/'))).resolves.toHaveProperty('versions');
  await client.PUT('/v2/images/{image_id}/file', { params: { path: { image_id: id } }, body: new Blob([]) });
  // @ts-expect-error: no such path
  client.GET('/v2/nowhere');
  // @ts-expect-error: the path lacks the method
  client.GET('/v2/cloudimages/{image_id}', { params: { path: { image_id: id } } });
  // @ts-expect-error: the ID is needed
  client.GET('/v2/images/{image_id}');
});

test('credentials and layers have their types', () => {
  expectTypeOf([debug(console.log), retries({ tries: 2 })]).toEqualTypeOf<Layer[]>();
  // @ts-expect-error: a secret is needed
  accessKey({ id: 'a' });
  // @ts-expect-error: an expiry is needed
  renewedToken(async () => ({ token: 'a' }));
  // @ts-expect-error: a promise is needed
  renewedToken(() => ({ token: 'a', expiresAt: new Date() }));
  // @ts-expect-error: no such option
  retries({ attempts: 3 });
});

test('a client has either a token or credentials', () => {
  const credentials = accessKey({ id: 'a', secret: 'b' });
  expectTypeOf({ endpoint: '', token: 'a' }).toExtend<CloudImagesOptions>();
  expectTypeOf({ endpoint: '', credentials }).toExtend<CloudImagesOptions>();
  expectTypeOf({ endpoint: '', credentials, token: 'a' }).not.toExtend<CloudImagesOptions>();
});

test('an exchange has a status or an error', () => {
  debug((exchange: Exchange) => {
    if (exchange.error === undefined) expectTypeOf(exchange.status).toEqualTypeOf<number>();
    else expectTypeOf(exchange.error).toEqualTypeOf<string>();
    // @ts-expect-error: bodies are not logged
    exchange.body;
  });
});
