import { expect, test } from 'vitest';
import {
  type CloudImagesError,
  createCloudImages,
  glanceShowImage,
  isCloudImagesError,
  listImages,
  patch,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { answering } from './support/answering.ts';
import { endpoint, publicImage, serviceClient, ubuntu, unknownId } from './support/clients.ts';

async function refusalOf(call: Promise<unknown>): Promise<CloudImagesError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isCloudImagesError(error)) throw new Error('The call was not refused.', { cause: error });
  return error;
}

/** The refusal that a client makes of an answer. */
async function refusalBy(body: BodyInit | null, init: ResponseInit) {
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch: answering(body, init).fetch });
  return refusalOf(listImages(client));
}

test('a refusal by the service', async () => {
  const error = await refusalOf(updateImage(serviceClient(), unknownId, patch().set('name', 'ims_test')));
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'CloudImagesError',
    kind: 'ims',
    status: 404,
    code: 'IMG.0144',
    requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    method: 'PATCH',
    url: `${endpoint}/v2/cloudimages/${unknownId}`,
  });
  expect(error.message).not.toBe('');
});

test('a refusal for an image that is not the caller’s own', async () => {
  const error = await refusalOf(updateImage(serviceClient(), publicImage, patch().set('name', 'mine')));
  expect(error).toMatchObject({ kind: 'ims', status: 403, code: 'IMG.0047' });
});

test('a refusal by the gateway', async () => {
  const error = await refusalOf(listImages(serviceClient('no-such-token')));
  expect(error).toMatchObject({
    kind: 'gateway',
    status: 401,
    code: 'APIGW.0301',
    requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    method: 'GET',
  });
});

test('a refusal by the native part of the service', async () => {
  const error = await refusalOf(glanceShowImage(serviceClient(), unknownId));
  expect(error).toMatchObject({
    kind: 'glance',
    status: 404,
    code: '404 Not Found',
    requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
});

test('a code that the document does not list is passed on', async () => {
  const error = await refusalBy('{"error":{"code":"IMG.0999","message":"New."}}', { status: 400 });
  expect(error).toMatchObject({ kind: 'ims', code: 'IMG.0999', message: 'New.' });
});

test('the request ID comes from the body, else from either header', async () => {
  const body = '{"error_code":"APIGW.0308","error_msg":"Too many.","request_id":"from-body"}';
  const headers = { 'X-Request-Id': 'from-header' };
  expect(await refusalBy(body, { status: 429, headers })).toMatchObject({ requestId: 'from-body' });
  expect(await refusalBy('', { status: 500, headers })).toMatchObject({ requestId: 'from-header' });
  expect(await refusalBy('', { status: 500, headers: { 'X-Openstack-Request-Id': 'req-1' } })).toMatchObject({
    requestId: 'req-1',
  });
  expect(await refusalBy('', { status: 500 })).toMatchObject({ requestId: undefined });
});

test.each([
  ['text', 'too many attributes', 413, 'too many attributes'],
  ['HTML', '<html><h1>502 Bad Gateway</h1></html>', 502, '<html><h1>502 Bad Gateway</h1></html>'],
  ['no body', '', 503, '503 Service Unavailable'],
  ['null', 'null', 500, '500 Service Unavailable'],
  ['JSON of another shape', '{"itemNotFound":{"code":404}}', 404, '{"itemNotFound":{"code":404}}'],
  ['a code that is no string', '{"error":{"code":404,"message":"x"}}', 404, '{"error":{"code":404,"message":"x"}}'],
  ['an error that is null', '{"error":null}', 500, '{"error":null}'],
])('an answer of no known shape: %s', async (_shape, body, status, message) => {
  const statusText = 'Service Unavailable';
  expect(await refusalBy(body, { status, statusText })).toMatchObject({
    kind: 'unknown',
    code: undefined,
    status,
    message,
  });
});

test('an empty answer that announces its length is a refusal too', async () => {
  const error = await refusalBy('', { status: 502, headers: { 'Content-Length': '0' } });
  expect(error).toMatchObject({ kind: 'unknown', status: 502 });
});

test('long texts are cut', async () => {
  expect((await refusalBy('x'.repeat(10_000), { status: 500 })).message).toBe('x'.repeat(500));
});

test('an error never holds the token', async () => {
  const echo = 'Bad request:\nX-Auth-Token: demo-token\nAccept: application/json';
  const error = await refusalBy(echo, { status: 400 });
  expect(error.message).toBe('Bad request:\nX-Auth-Token: ***\nAccept: application/json');
  expect(JSON.stringify(error)).not.toContain('demo-token');
  expect(error.stack).not.toContain('demo-token');
});

test('a redirect is refused rather than followed', async () => {
  const error = await refusalBy(null, { status: 302, headers: { Location: 'https://other.example.com/' } });
  expect(error).toMatchObject({ kind: 'unknown', status: 302 });
});

test('an answer by a middleware in place of the service has no method and no address', async () => {
  const client = serviceClient();
  client.use({ onRequest: () => new Response('{"error":{"code":"IMG.0060","message":"Busy."}}', { status: 503 }) });
  expect(await refusalOf(listImages(client))).toMatchObject({ kind: 'ims', status: 503, method: '', url: '' });
});

test('an error that fetch throws is passed on', async () => {
  const cause = new TypeError('fetch failed');
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch: () => Promise.reject(cause) });
  await expect(listImages(client)).rejects.toBe(cause);
  expect(isCloudImagesError(cause)).toBe(false);
});

test('calls made directly are unwrapped alike', async () => {
  const client = serviceClient();
  const get = (id: string) => unwrap(client.GET('/v2/images/{image_id}', { params: { path: { image_id: id } } }));
  expect((await get(ubuntu)).id).toBe(ubuntu);
  expect(await refusalOf(get(unknownId))).toMatchObject({ kind: 'glance', status: 404 });
});
