import { operations, pathOf } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';
import { createService } from '@cloudimages/service';
import { expect, test } from 'vitest';
import {
  type CloudImagesClient,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceShowImage,
  glanceUpdateImage,
  glanceUploadFile,
  isCloudImagesError,
  listImages,
  nativePatch,
  patch,
  updateImage,
} from '../src/index.ts';
import { callExample } from './support/call-example.ts';
import { endpoint, serviceClient, ubuntu } from './support/clients.ts';
import { type Exchange, recording } from './support/recording.ts';

const bytesOf = async (body: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(body).text();

async function newImage(client: CloudImagesClient, data?: Blob | ReadableStream<Uint8Array<ArrayBuffer>>) {
  const image = await glanceCreateImageMetadata(client, { name: 'web-base', team: 'blue' });
  if (data) await glanceUploadFile(client, image.id, data);
  return image.id;
}

test.each(Object.values(operations))('$id gets a declared response to the example', async (operation) => {
  const { fetch, exchanges } = recording(createService().fetch);
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  const [result] = await Promise.allSettled([callExample(client, operation)]);
  expect(exchanges).toHaveLength(1);
  const [{ request, response }] = exchanges as [Exchange];
  const path = pathOf(operation);
  expect([request.method, new URL(request.url).pathname]).toEqual([operation.method, path]);

  const [mediaType] = response.headers.get('Content-Type')?.split(';') ?? [];
  expect(operation.answers[response.status]).toEqual(mediaType ? expect.arrayContaining([mediaType]) : []);
  const validate = responseValidator(operation.id, response.status, mediaType);
  const body = validate && (await response.json());
  if (validate) expect([validate(body), validate.errors]).toEqual([true, null]);

  // The image of the example has its data, so that an upload is an error.
  if (operation.body?.binary) expect(result).toMatchObject({ status: 'rejected', reason: { status: response.status } });
  else if (validate) expect(result).toEqual({ status: 'fulfilled', value: body });
  else expect(result.status).toBe('fulfilled');
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
