import { operations } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import * as client from '../src/index.ts';
import {
  type CloudImagesClient,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListImageSchemas,
  glanceListImages,
  glanceShowImage,
  glanceShowImageSchemas,
  glanceUpdateImage,
  glanceUploadFile,
  isCloudImagesError,
  listImages,
  listVersions,
  nativePatch,
  patch,
  showVersion,
  updateImage,
} from '../src/index.ts';
import { serviceClient, ubuntu } from './support/clients.ts';

const bytesOf = async (body: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(body).text();

async function newImage(client: CloudImagesClient, data?: Blob | ReadableStream<Uint8Array<ArrayBuffer>>) {
  const image = await glanceCreateImageMetadata(client, { name: 'web-base', team: 'blue' });
  if (data) await glanceUploadFile(client, image.id, data);
  return image.id;
}

test('every operation of the document has its function', () => {
  for (const id of Object.keys(operations)) expect(client).toHaveProperty(id, expect.any(Function));
});

test('updateImage takes a builder', async () => {
  const client = serviceClient();
  const changes = patch().set('min_ram', 2048).setExtension('team', 'blue').remove('__description');
  const image = await updateImage(client, ubuntu, changes);
  expect(image).toMatchObject({ id: ubuntu, min_ram: 2048, team: 'blue' });
  expect(image).not.toHaveProperty('__description');
  expect(await glanceShowImage(client, ubuntu)).toEqual(image);
});

test('updateImage takes operations written by hand', async () => {
  const image = await updateImage(serviceClient(), ubuntu, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
  expect(image.name).toBe('ims_test');
});

test('a builder sets what the image lacks and what it has', async () => {
  const client = serviceClient();
  await updateImage(client, ubuntu, patch().setExtension('team', 'blue'));
  expect((await updateImage(client, ubuntu, patch().setExtension('team', 'red'))).team).toBe('red');
  expect(await updateImage(client, ubuntu, patch().removeExtension('team'))).not.toHaveProperty('team');
});

test('glanceUpdateImage sends the media type that the native path asks for', async () => {
  const image = await glanceUpdateImage(
    serviceClient(),
    ubuntu,
    nativePatch().set('name', 'native').setExtension('a', 'b'),
  );
  expect(image).toMatchObject({ name: 'native', a: 'b' });
});

test('listImages filters by extension attributes', async () => {
  const client = serviceClient();
  await updateImage(client, ubuntu, patch().setExtension('team', 'blue'));
  const { images } = await listImages(client, { __imagetype: 'private', attributes: { team: 'blue' } });
  expect(images.map(({ id }) => id)).toEqual([ubuntu]);
});

test('pages of listImages end with an empty one', async () => {
  const client = serviceClient();
  const all = (await listImages(client)).images.map(({ id }) => id);
  const seen: string[] = [];
  for (let marker: string | undefined; ; ) {
    const { images } = await listImages(client, { limit: 2, ...(marker !== undefined && { marker }) });
    if (images.length === 0) break;
    seen.push(...images.map(({ id }) => id));
    marker = seen.at(-1);
  }
  expect(all.length).toBeGreaterThan(2);
  expect(seen).toEqual(all);
});

test('glanceListImages gives the way to the next page', async () => {
  const { images, next } = await glanceListImages(serviceClient(), { limit: 1, sort_key: 'name', sort_dir: 'asc' });
  expect(images).toHaveLength(1);
  expect(next).toContain(`marker=${images[0]?.id}`);
});

test('an image is born, filled, read and deleted', async () => {
  const client = serviceClient();
  const id = await newImage(client);
  expect(await glanceDownloadFile(client, id)).toBeNull();
  await glanceUploadFile(client, id, new Blob(['some bytes']));
  expect(await glanceShowImage(client, id)).toMatchObject({ status: 'active', size: 10, team: 'blue' });

  const whole = await glanceDownloadFile(client, id);
  expect(whole).toMatchObject({ size: 10, range: undefined });
  expect(whole && (await bytesOf(whole.body))).toBe('some bytes');

  const part = await glanceDownloadFile(client, id, { range: 'bytes=5-8' });
  expect(part).toMatchObject({ size: 4, range: 'bytes 5-8/10' });
  expect(part && (await bytesOf(part.body))).toBe('byte');

  expect(await glanceDeleteImage(client, id)).toBeUndefined();
  await expect(glanceShowImage(client, id)).rejects.toSatisfy(isCloudImagesError);
});

test('a stream is uploaded as it comes', async () => {
  const client = serviceClient();
  const id = await newImage(client, new Blob(['some ', 'bytes']).stream());
  const download = await glanceDownloadFile(client, id);
  expect(download && (await bytesOf(download.body))).toBe('some bytes');
});

test('an image of no bytes is downloaded as an empty stream', async () => {
  const client = serviceClient();
  const download = await glanceDownloadFile(client, await newImage(client, new Blob([])));
  expect(download).toMatchObject({ size: 0 });
  expect(download && (await bytesOf(download.body))).toBe('');
});

test('a range that the data lacks is refused', async () => {
  const client = serviceClient();
  const call = glanceDownloadFile(client, ubuntu, { range: 'bytes=100-' });
  await expect(call).rejects.toMatchObject({ name: 'CloudImagesError', kind: 'glance', status: 416, method: 'GET' });
});

test('glanceDeleteImage says what else to delete', async () => {
  const client = serviceClient();
  await glanceDeleteImage(client, await newImage(client), { delete_backup: true });
});

test('schemas are shown', async () => {
  const client = serviceClient();
  expect((await glanceShowImageSchemas(client)).name).toBe('image');
  expect((await glanceListImageSchemas(client)).name).toBe('images');
});

test('versions are data although their status is 300', async () => {
  const client = serviceClient();
  const { versions } = await listVersions(client);
  expect(versions[0]?.status).toBe('CURRENT');
  expect((await showVersion(client, 'v2')).versions).toEqual([versions[0]]);
  await expect(showVersion(client, 'v9')).rejects.toMatchObject({ kind: 'gateway', status: 404 });
});
