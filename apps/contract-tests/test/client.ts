import {
  accessKey,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceListImageSchemas,
  glanceListImages,
  glanceShowImage,
  glanceShowImageSchemas,
  glanceUpdateImage,
  glanceUploadFile,
  listImages,
  listVersions,
  nativePatch,
  patch,
  showVersion,
  updateImage,
} from '@cloudimages/client';
import { expect, test } from 'vitest';
import { observedFetch, target } from '../src/here.ts';
import { mark } from '../src/images.ts';
import { on } from '../src/on.ts';

const { endpoint, tokens, stateful, accessKey: key } = target;
const connection = { endpoint, fetch: observedFetch };
const client = createCloudImages({ ...connection, token: tokens.own });
const callers = [
  { by: 'a token', client },
  ...(key ? [{ by: 'an access key', client: createCloudImages({ ...connection, credentials: accessKey(key) }) }] : []),
];

test.each(callers)('the client walks through the life of an image with $by', async ({ client }) => {
  const { id } = await glanceCreateImageMetadata(client, { name: 'walk', tags: [mark], walk: mark });
  await glanceUploadFile(client, id, new Blob(['0123']));
  const updated = await updateImage(client, id, patch().set('min_ram', 2048).setExtension('team', 'blue'));
  const renamed = await glanceUpdateImage(client, id, nativePatch().set('name', 'walked').removeExtension('team'));
  const shown = await glanceShowImage(client, id);
  const { images } = await listImages(client, { attributes: { walk: mark } });
  const native = await glanceListImages(client, { attributes: { walk: mark } });
  const download = await glanceDownloadFile(client, id, { range: 'bytes=1-2' });
  const text = download && (await new Response(download.body).text());
  await glanceDeleteImage(client, id);
  if (stateful) {
    expect(updated).toMatchObject({ id, status: 'active', min_ram: 2048, team: 'blue' });
    expect(renamed).toEqual(shown);
    expect([images, native.images]).toEqual([[shown], [shown]]);
    expect(text).toBe('12');
    expect((await listImages(client, { attributes: { walk: mark } })).images).toEqual([]);
  }
  expect((await glanceShowImageSchemas(client)).name).toBe('image');
  expect((await glanceListImageSchemas(client)).name).toBe('images');
  expect((await listVersions(client)).versions.length).toBeGreaterThan(0);
  expect((await showVersion(client, 'v2')).versions).toHaveLength(1);
});

on(key !== undefined).test('a signature by another secret is refused, and changes nothing', async () => {
  const credentials = accessKey({ id: String(key?.id), secret: 'another-secret' });
  const stranger = createCloudImages({ ...connection, credentials });
  const { id } = await glanceCreateImageMetadata(client, { name: 'signed', tags: [mark] });
  const refusal = { kind: 'gateway', status: 401, code: 'APIGW.0301' };
  await expect(glanceUpdateImage(stranger, id, nativePatch().set('name', 'stranger'))).rejects.toMatchObject(refusal);
  await expect(glanceUploadFile(stranger, id, new Blob(['0123']))).rejects.toMatchObject(refusal);
  expect(await glanceShowImage(client, id)).toMatchObject({ name: 'signed', status: 'queued' });
  await glanceDeleteImage(client, id);
});
