import { expect, test } from 'vitest';
import {
  type CloudImagesError,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDownloadFile,
  glanceShowImage,
  isCloudImagesError,
  listImages,
  patch,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { endpoint, publicImage, serviceClient, ubuntu, unknownId } from './support/clients.ts';
import { fixedResponse } from './support/fixed-response.ts';

async function refusalOf(call: Promise<unknown>): Promise<CloudImagesError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isCloudImagesError(error)) throw new Error('The call was not refused.', { cause: error });
  return error;
}

/** The refusal that a client makes of an answer. */
async function refusalBy(body: BodyInit | null, init: ResponseInit, token = 'demo-token') {
  const client = createCloudImages({ endpoint, token, fetch: fixedResponse(body, init).fetch });
  return refusalOf(listImages(client));
}

/** The same on a path of the native part. */
async function nativeRefusalBy(body: BodyInit | null, init: ResponseInit) {
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch: fixedResponse(body, init).fetch });
  return refusalOf(glanceShowImage(client, ubuntu));
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
  ['HTML', '<html><h1>502 Bad Gateway</h1></html>', 502, '502 Bad Gateway'],
  ['no body', '', 503, '503 Service Unavailable'],
  ['null', 'null', 500, '500 Service Unavailable'],
  ['JSON of another shape', '{"itemNotFound":{"code":404}}', 404, '{"itemNotFound":{"code":404}}'],
  ['a code that is no string', '{"error":{"code":404,"message":"x"}}', 404, 'x'],
  ['a number', '7', 500, '7'],
  ['a list', '["x",null]', 500, '["x",null]'],
  ['a code without words', '{"error":{"code":"IMG.0001"}}', 400, '{"error":{"code":"IMG.0001"}}'],
  ['words without a code', '{"message":"x"}', 400, '{"message":"x"}'],
  ['text that looks like Glance’s', '404 Not Found\n\nNo image found.\n', 404, '404 Not Found\n\nNo image found.'],
  ['XML', '<Error><Code>AccessDenied</Code> <Message>No</Message></Error>', 403, 'AccessDenied No'],
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

test.each<[string, BodyInit | null, ResponseInit]>([
  ['nothing', null, {}],
  ['nothing, as it announces', null, { headers: { 'Content-Length': '0' } }],
  ['null', 'null', { headers: { 'Content-Type': 'application/json' } }],
])('an answer of %s where data belong is an error, whatever its status', async (_, body, init) => {
  const error = await refusalBy(body, init);
  expect(error).toMatchObject({ kind: 'unknown', status: 200, message: 'The answer is empty.' });
});

test('data of no bytes are data', async () => {
  const init = { headers: { 'Content-Type': 'application/octet-stream', 'Content-Length': '0' } };
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch: fixedResponse(null, init).fetch });
  const params = { path: { image_id: ubuntu } };
  await unwrap(client.GET('/v2/images/{image_id}/file', { params, parseAs: 'blob' }));
});

test('an empty answer that announces its length is a refusal too', async () => {
  const error = await refusalBy('', { status: 502, headers: { 'Content-Length': '0' } });
  expect(error).toMatchObject({ kind: 'unknown', status: 502 });
});

test.each([
  ['a flat one', { error_code: 'APIGW.0301', error_msg: 'No token.' }, 'gateway'],
  ['a flat one of the service', { error_code: 'IMG.0001', error_msg: 'No token.' }, 'ims'],
  ['a flat one of another service', { error_code: 'AS.0001', error_msg: 'No token.' }, 'gateway'],
  ['one in camel case', { errorCode: 'APIGW.0301', errorMsg: 'No token.' }, 'gateway'],
  ['code and message', { code: 'APIGW.0301', message: 'No token.' }, 'gateway'],
  ['code and message of the service', { code: 'IMG.0001', message: 'No token.' }, 'ims'],
  ['a nested one', { error: { code: 'IMG.0001', message: 'No token.' } }, 'ims'],
  ['a nested one by another name', { badRequest: { error_code: 'IMG.0001', error_msg: 'No token.' } }, 'ims'],
  [
    'a nested one of the gateway',
    { request_id: 'x', error: { errorCode: 'APIGW.0301', errorMsg: 'No token.' } },
    'gateway',
  ],
  ['a nested one beside null', { data: null, error: { code: 'IMG.0999', message: 'No token.' } }, 'ims'],
])('a refusal in JSON: %s', async (_shape, body, kind) => {
  const error = await refusalBy(JSON.stringify(body), { status: 400 });
  expect(error).toMatchObject({ kind, code: expect.stringMatching(/^[A-Z]+\.\d{4}$/), message: 'No token.' });
});

const page = `<html>
 <head>
  <title>404 Not Found</title>
 </head>
 <body>
  <h1>404 Not Found</h1>
  No image found with the ID &quot;a&quot; &lt;b&gt; &amp; &#x27;c&#39;.<br /><br />
Look elsewhere.


 </body>
</html>`;
const nginx = `<html>\r
<head><title>502 Bad Gateway</title><style>h1 { color: red }</style></head>\r
<body>\r
<center><h1>502 Bad Gateway</h1></center>\r
<hr><center>nginx</center>\r
</body>\r
</html>`;

test('Glance’s pages are read', async () => {
  expect(await nativeRefusalBy(page, { status: 404, statusText: 'Gone' })).toMatchObject({
    kind: 'glance',
    status: 404,
    code: '404 Not Found',
    message: 'No image found with the ID "a" <b> & \'c\'. Look elsewhere.',
  });
});

test('Glance’s JSON is read without the tags at its end', async () => {
  const body = { message: 'No image < 3 found.<br /><br />\n\n\n', code: '404 Not Found', title: 'Not Found' };
  const error = await nativeRefusalBy(JSON.stringify(body), { status: 404 });
  expect(error).toMatchObject({ kind: 'glance', code: '404 Not Found', message: 'No image < 3 found.' });
  const detailed = JSON.stringify({ ...body, message: 'No image found.<br /><br />\nIt is gone.\n' });
  expect((await nativeRefusalBy(detailed, { status: 404 })).message).toBe('No image found.\nIt is gone.');
});

test('Glance’s plain text is read', async () => {
  const body = '413 Request Entity Too Large\n\nAt most 128 < 129.\nNo more.\n';
  expect(await nativeRefusalBy(body, { status: 413 })).toMatchObject({
    kind: 'glance',
    status: 413,
    code: '413 Request Entity Too Large',
    message: 'At most 128 < 129.\nNo more.',
  });
});

test('the service’s plain text is read', async () => {
  const team = (index: number) => [`team${index}`, 'blue'] as const;
  const image = Object.fromEntries(Array.from({ length: 129 }, (_, index) => team(index)));
  expect(await refusalOf(glanceCreateImageMetadata(serviceClient(), image))).toMatchObject({
    kind: 'glance',
    status: 413,
    code: '413 Request Entity Too Large',
    message: 'An image can have at most 128 extension attributes.',
  });
});

test.each([
  '<?xml version="1.0"?>\n<forbidden code="403"><message>Policy does not allow this.</message></forbidden>',
  '<forbidden xmlns="http://docs.openstack.org/">Policy does <b>not</b> allow this.</forbidden>',
  '{"forbidden":{"code":403,"message":"Policy does not allow this."}}',
])('a refusal by a policy has the status line for a code: %s', async (body) => {
  expect(await nativeRefusalBy(body, { status: 403, statusText: 'Forbidden' })).toMatchObject({
    kind: 'glance',
    status: 403,
    code: '403 Forbidden',
    message: 'Policy does not allow this.',
  });
  expect(await nativeRefusalBy(body, { status: 403 })).toMatchObject({ kind: 'glance', code: '403' });
});

test.each([
  ['page', nginx, '502 Bad Gateway nginx'],
  ['text', 'upstream connect error', 'upstream connect error'],
  ['line', '502 Bad Gateway', '502 Bad Gateway'],
  ['empty answer', '', '502 Bad Gateway'],
])('a proxy’s %s on a native path is not Glance’s', async (_what, body, message) => {
  const error = await nativeRefusalBy(body, { status: 502, statusText: 'Bad Gateway' });
  expect(error).toMatchObject({ kind: 'unknown', code: undefined, message });
});

test.each([
  ['a page', '<html><title>Log in</title><p>Log in first.</p></html>', 'Log in first.'],
  ['an empty page', '', '200'],
])('%s with status 200 is no answer of the service, whatever was asked for', async (_what, body, message) => {
  const { fetch } = fixedResponse(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  for (const call of [listImages(client), glanceShowImage(client, ubuntu), glanceDownloadFile(client, ubuntu)]) {
    expect(await refusalOf(call)).toMatchObject({ kind: 'unknown', status: 200, code: undefined, message });
  }
});

test('Glance’s page elsewhere is not Glance’s', async () => {
  expect(await refusalBy(page, { status: 404 })).toMatchObject({ kind: 'unknown', code: undefined });
});

test('long texts are cut', async () => {
  expect((await refusalBy('x'.repeat(10_000), { status: 500 })).message).toBe('x'.repeat(2000));
});

test('an error never holds the token', async () => {
  const echo = 'Bad request:\nX-Auth-Token: demo-token\nAccept: application/json';
  const error = await refusalBy(echo, { status: 400 });
  expect(error.message).toBe('Bad request:\nX-Auth-Token: ***\nAccept: application/json');
  expect(JSON.stringify(error)).not.toContain('demo-token');
  expect(error.stack).not.toContain('demo-token');
});

test.each([
  ['as it is', 'a+b/c=d~', 'a+b/c=d~'],
  ['as in a URL', 'a+b/c=d~', 'a%2Bb%2Fc%3Dd~'],
  ['as in HTML', 'a+b/c=d~', '<p>a&#43;b&#x2F;c&#x3D;d~</p>'],
  ['at the cut', 'secret-token', `${'x'.repeat(1995)}secret-token`],
  ['several times', 'a+b', 'a+b a%2Bb a+b'],
])('nor does it hold the token %s', async (_how, token, body) => {
  const { message } = await refusalBy(body, { status: 400 }, token);
  expect(message).toMatch(/\*\*\*/);
  expect(message).not.toMatch(/a\+b|a%2B|secr/);
});

test('a token in a code or in the ID of the request is left out, too', async () => {
  const body = { error_code: 'demo-token', error_msg: 'demo-token', request_id: 'demo-token' };
  const error = await refusalBy(JSON.stringify(body), { status: 400 });
  expect(error).toMatchObject({ code: '***', message: '***', requestId: '***' });
});

test.each([
  ['SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123456789abcdef0123', '0123456789abcdef0123'],
  ['Basic c2VjcmV0OnNlY3JldA==', 'c2VjcmV0OnNlY3JldA=='],
])('what is secret of the header %s is left out alone, too', async (authorization, secret) => {
  const { fetch } = fixedResponse(`Wrong: ${secret}, host`, { status: 401 });
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  const call = unwrap(client.GET('/v2/cloudimages', { headers: { Authorization: authorization } }));
  expect((await refusalOf(call)).message).toBe('Wrong: ***, host');
});

test('an error can be written as JSON', async () => {
  const error = await refusalOf(updateImage(serviceClient(), unknownId, []));
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: 'CloudImagesError',
    kind: 'ims',
    code: 'IMG.0144',
    status: 404,
    requestId: error.requestId,
    method: 'PATCH',
    url: error.url,
  });
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
