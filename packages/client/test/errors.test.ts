import { describe, expect, test } from 'vitest';
import {
  type CloudImagesError,
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
import { errorOf, fails, raw, scripted } from './support/scripted.ts';

async function imagesErrorOf(call: Promise<unknown>): Promise<CloudImagesError> {
  const error = await errorOf(call);
  if (!isCloudImagesError(error)) throw new Error('The call has no CloudImagesError.', { cause: error });
  return error;
}

/** The error that a client makes of a response. */
const errorBy = (body: BodyInit | null, init: ResponseInit, token?: string) =>
  imagesErrorOf(listImages(scripted([raw(body, init)], token === undefined ? {} : { token }).client));

/** The error that a client makes of a response on a native path. */
const nativeErrorBy = (body: BodyInit | null, init: ResponseInit) =>
  imagesErrorOf(glanceShowImage(scripted([raw(body, init)]).client, ubuntu));

const rename = patch().set('name', 'ims_test');
const tooMany = Object.fromEntries(Array.from({ length: 129 }, (_, index) => [`team${index}`, 'blue']));

test.each<[string, () => Promise<unknown>, object]>([
  [
    'an unknown image',
    () => updateImage(serviceClient(), unknownId, rename),
    { kind: 'ims', status: 404, code: 'IMG.0144', method: 'PATCH', url: `${endpoint}/v2/cloudimages/${unknownId}` },
  ],
  [
    'the image of another project',
    () => updateImage(serviceClient(), publicImage, rename),
    { kind: 'ims', status: 403, code: 'IMG.0047' },
  ],
  [
    'a wrong token',
    () => listImages(serviceClient('wrong')),
    { kind: 'gateway', status: 401, code: 'APIGW.0301', method: 'GET' },
  ],
  [
    'an unknown image on the native path',
    () => glanceShowImage(serviceClient(), unknownId),
    { kind: 'glance', status: 404, code: '404 Not Found' },
  ],
  [
    'plain text',
    () => glanceCreateImageMetadata(serviceClient(), tooMany),
    {
      kind: 'glance',
      status: 413,
      code: '413 Request Entity Too Large',
      message: 'An image can have at most 128 extension attributes.',
    },
  ],
  [
    'a range outside of the data',
    () => glanceDownloadFile(serviceClient(), ubuntu, { range: 'bytes=100-' }),
    { kind: 'glance', status: 416 },
  ],
])('the service’s error about %s', async (_, call, expected) => {
  const error = await imagesErrorOf(call());
  expect(error).toMatchObject({
    name: 'CloudImagesError',
    requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    ...expected,
  });
  expect(error.message).not.toBe('');
});

test('an error as JSON has its name, but not its message', async () => {
  const error = await imagesErrorOf(updateImage(serviceClient(), unknownId, []));
  const { name, kind, code, status, requestId, method, url } = error;
  expect(JSON.parse(JSON.stringify(error))).toEqual({ name, kind, code, status, requestId, method, url });
});

const noToken = 'No token.';

test.each<[string, object, string | undefined, string, string?]>([
  ['flat', { error_code: 'APIGW.0301', error_msg: noToken }, 'APIGW.0301', 'gateway'],
  ['flat, of the service', { error_code: 'IMG.0001', error_msg: noToken }, 'IMG.0001', 'ims'],
  ['flat, of another service', { error_code: 'AS.0001', error_msg: noToken }, 'AS.0001', 'gateway'],
  ['in camel case', { errorCode: 'APIGW.0301', errorMsg: noToken }, 'APIGW.0301', 'gateway'],
  ['code and message', { code: 'APIGW.0301', message: noToken }, 'APIGW.0301', 'gateway'],
  ['nested', { error: { code: 'IMG.0999', message: noToken } }, 'IMG.0999', 'ims'],
  ['nested, of another service', { error: { code: 'AS.0001', message: noToken } }, 'AS.0001', 'ims'],
  ['nested by another name', { badRequest: { error_code: 'IMG.0001', error_msg: noToken } }, 'IMG.0001', 'ims'],
  [
    'nested, of the gateway',
    { request_id: 'x', error: { errorCode: 'APIGW.0301', errorMsg: noToken } },
    'APIGW.0301',
    'gateway',
  ],
  ['nested beside null', { data: null, error: { code: 'IMG.0001', message: noToken } }, 'IMG.0001', 'ims'],
  ['nested, with a number for a code', { error: { code: 404, message: noToken } }, undefined, 'unknown'],
  ['another shape', { itemNotFound: { code: 404 } }, undefined, 'unknown', '{"itemNotFound":{"code":404}}'],
  ['a list', ['x', null], undefined, 'unknown', '["x",null]'],
  ['a code without a message', { error: { code: 'IMG.0001' } }, undefined, 'unknown', '{"error":{"code":"IMG.0001"}}'],
  ['a message without a code', { message: 'x' }, undefined, 'unknown', '{"message":"x"}'],
  ['an error that is null', { error: null }, undefined, 'unknown', '{"error":null}'],
])('an error in JSON: %s', async (_, body, code, kind, message = noToken) => {
  expect(await errorBy(JSON.stringify(body), { status: 400 })).toMatchObject({ kind, code, message });
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

test.each<[string, BodyInit, string]>([
  ['text', 'too many attributes', 'too many attributes'],
  ['HTML', '<html><h1>502 Bad Gateway</h1></html>', '502 Bad Gateway'],
  ['nothing', '', '503 Service Unavailable'],
  ['null', 'null', '503 Service Unavailable'],
  ['a number', '7', '7'],
  ['text that looks like Glance’s', '404 Not Found\n\nNo image found.\n', '404 Not Found\n\nNo image found.'],
  ['Glance’s page', page, '404 Not Found No image found with the ID "a" <b> & \'c\'. Look elsewhere.'],
  ['XML', '<Error><Code>AccessDenied</Code> <Message>No</Message></Error>', 'AccessDenied No'],
])('an error in no known shape: %s', async (_, body, message) => {
  const error = await errorBy(body, { status: 503, statusText: 'Service Unavailable' });
  expect(error).toMatchObject({ kind: 'unknown', code: undefined, status: 503, message });
});

describe('on native paths', () => {
  const json = (message: string) => JSON.stringify({ message, code: '404 Not Found', title: 'Not Found' });
  const policy = 'Policy does not allow this.';
  const xml = `<?xml version="1.0"?>\n<forbidden code="403"><message>${policy}</message></forbidden>`;

  test.each([
    ['Glance’s page', page, '404 Not Found', 'No image found with the ID "a" <b> & \'c\'. Look elsewhere.'],
    ['Glance’s JSON', json('No image < 3 found.<br /><br />\n\n\n'), '404 Not Found', 'No image < 3 found.'],
    [
      'Glance’s JSON with details',
      json('No image.<br /><br />\nIt is gone.\n'),
      '404 Not Found',
      'No image.\nIt is gone.',
    ],
    [
      'Glance’s plain text',
      '413 Too Large\n\nAt most 128 < 129.\nNo more.\n',
      '413 Too Large',
      'At most 128 < 129.\nNo more.',
    ],
    ['a policy in XML', xml, '403 Forbidden', policy],
    ['a policy in XML with tags', '<forbidden>Policy does <b>not</b> allow this.</forbidden>', '403 Forbidden', policy],
    ['a policy in JSON', `{"forbidden":{"code":403,"message":"${policy}"}}`, '403 Forbidden', policy],
  ])('%s is of Glance', async (_, body, code, message) => {
    const error = await nativeErrorBy(body, { status: 403, statusText: 'Forbidden' });
    expect(error).toMatchObject({ kind: 'glance', code, message });
  });

  test('the status alone is the code where HTTP/2 has no status text', async () => {
    expect(await nativeErrorBy(xml, { status: 403 })).toMatchObject({ kind: 'glance', code: '403' });
  });

  test.each([
    ['page', nginx, '502 Bad Gateway nginx'],
    ['text', 'upstream connect error', 'upstream connect error'],
    ['line', '502 Bad Gateway', '502 Bad Gateway'],
    ['empty response', '', '502 Bad Gateway'],
  ])('the %s of a proxy is not of Glance', async (_, body, message) => {
    const error = await nativeErrorBy(body, { status: 502, statusText: 'Bad Gateway' });
    expect(error).toMatchObject({ kind: 'unknown', code: undefined, message });
  });
});

describe('responses that are errors although their status is not', () => {
  const html = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };

  test.each([
    ['a page', '<html><title>Log in</title><p>Log in first.</p></html>', 'Log in first.'],
    ['an empty page', '', '200'],
  ])('%s', async (_, body, message) => {
    const { client } = scripted([raw(body, html)]);
    for (const call of [listImages(client), glanceShowImage(client, ubuntu), glanceDownloadFile(client, ubuntu)]) {
      expect(await imagesErrorOf(call)).toMatchObject({ kind: 'unknown', status: 200, code: undefined, message });
    }
  });

  test.each<[string, BodyInit | null, ResponseInit]>([
    ['no body', null, {}],
    ['an announced empty body', null, { headers: { 'Content-Length': '0' } }],
    ['null', 'null', { headers: { 'Content-Type': 'application/json' } }],
  ])('%s where the document declares data', async (_, body, init) => {
    expect(await errorBy(body, init)).toMatchObject({ kind: 'unknown', status: 200, message: 'The answer is empty.' });
  });

  test('a redirect, which is not followed', async () => {
    const headers = { Location: 'https://other.example.com/' };
    expect(await errorBy(null, { status: 302, headers })).toMatchObject({ kind: 'unknown', status: 302 });
  });
});

test('image data of no bytes is data', async () => {
  const headers = { 'Content-Type': 'application/octet-stream', 'Content-Length': '0' };
  const params = { path: { image_id: ubuntu } };
  const { client } = scripted([raw(null, { headers })]);
  expect(await errorOf(unwrap(client.GET('/v2/images/{image_id}/file', { params, parseAs: 'blob' })))).toBeUndefined();
});

test.each([
  ['{"error_code":"APIGW.0308","error_msg":"Too many.","request_id":"from-body"}', 'X-Request-Id', 'from-body'],
  ['', 'X-Request-Id', 'from-header'],
  ['', 'X-Openstack-Request-Id', 'from-header'],
  ['', 'X-Other', undefined],
])('the request ID of "%s" with %s is %s', async (body, header, requestId) => {
  expect(await errorBy(body, { status: 500, headers: { [header]: 'from-header' } })).toMatchObject({ requestId });
});

test('long messages are cut', async () => {
  expect((await errorBy('x'.repeat(10_000), { status: 500 })).message).toBe('x'.repeat(2000));
});

describe('secrets are not in errors', () => {
  test.each([
    ['in a text', 'demo-token', 'X-Auth-Token: demo-token\nAccept: */*'],
    ['as it is', 'a+b/c=d~', 'a+b/c=d~'],
    ['as in a URL', 'a+b/c=d~', 'a%2Bb%2Fc%3Dd~'],
    ['as in HTML', 'a+b/c=d~', '<p>a&#43;b&#x2F;c&#x3D;d~</p>'],
    ['at the cut', 'secret-token', `${'x'.repeat(1995)}secret-token`],
    ['several times', 'a+b/c=d~', 'a+b/c=d~ a%2Bb%2Fc%3Dd~ a+b/c=d~'],
  ])('a token %s', async (_, token, body) => {
    const error = await errorBy(body, { status: 400 }, token);
    expect(error.message).toMatch(/\*\*\*/);
    expect(error.message + error.stack + JSON.stringify(error)).not.toMatch(/a\+b|a%2B|secr|demo-token/);
  });

  test('a token in the code or in the request ID', async () => {
    const body = { error_code: 'demo-token', error_msg: 'demo-token', request_id: 'demo-token' };
    const error = await errorBy(JSON.stringify(body), { status: 400 });
    expect(error).toMatchObject({ code: '***', message: '***', requestId: '***' });
  });

  test.each([
    ['SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=0123456789abcdef0123', '0123456789abcdef0123'],
    ['Basic c2VjcmV0OnNlY3JldA==', 'c2VjcmV0OnNlY3JldA=='],
  ])('the last part of the header %s', async (authorization, secret) => {
    const { client } = scripted([raw(`Wrong: ${secret}, host`, { status: 401 })]);
    const call = unwrap(client.GET('/v2/cloudimages', { headers: { Authorization: authorization } }));
    expect((await imagesErrorOf(call)).message).toBe('Wrong: ***, host');
  });
});

test('the response of a middleware has neither method nor URL', async () => {
  const client = serviceClient();
  client.use({ onRequest: () => new Response('{"error":{"code":"IMG.0060","message":"Busy."}}', { status: 503 }) });
  expect(await imagesErrorOf(listImages(client))).toMatchObject({ kind: 'ims', status: 503, method: '', url: '' });
});

test('an error of fetch is passed on', async () => {
  const cause = new TypeError('fetch failed');
  await expect(listImages(scripted([fails(cause)]).client)).rejects.toBe(cause);
  expect(isCloudImagesError(cause)).toBe(false);
});
