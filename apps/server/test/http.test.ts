import { operations, pathOf } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';
import { maxJsonBytes } from '@cloudimages/service';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { expectGateway, id, image, json, queuedImage, statusOf, token } from './support/call.ts';
import { serve } from './support/server.ts';

const { url } = await serve();

const patchPath = `/v2/cloudimages/${id}`;
const send = (method: string, path: string, init: RequestInit = {}) =>
  fetch(url + path, { method, ...init, headers: { ...token, ...init.headers } });
const patch = (init: RequestInit) => send('PATCH', patchPath, { headers: json, ...init });

/** A valid patch of exactly that many bytes, padded with blanks. */
const patchOf = (bytes: number) => '[]'.padEnd(bytes);

/** A body without a Content-Length, sent in chunks. */
const chunked = (text: string) => ({ body: new Blob([text]).stream(), duplex: 'half' }) as RequestInit;

describe('every operation', () => {
  // A 401 proves that the operation exists, without a change.
  test.each(Object.values(operations))('$id is at $method $path', async (operation) => {
    const { id, method, secured, answers } = operation;
    const response = await send(method, pathOf(operation), { headers: secured ? { 'X-Auth-Token': '' } : {} });
    expect(response.status).toBe(secured ? 401 : Number(Object.keys(answers)[0]));
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    const text = await response.text();
    if (method === 'HEAD') return expect(text).toBe('');
    if (secured) return expectGateway(response.headers, text, 'APIGW.0301');
    expect(responseValidator(id, response.status)?.(JSON.parse(text))).toBe(true);
  });

  test('gives each response a request ID of its own', async () => {
    const ids = await Promise.all(['/', '/v2', '/nothing'].map(async (path) => (await send('GET', path)).headers));
    expect(new Set(ids.map((headers) => headers.get('X-Request-Id'))).size).toBe(3);
  });
});

describe('a request without an operation', () => {
  test.each([
    ['GET', '/v2/nothing'],
    ['GET', '/v2/images/'],
    ['GET', '/v2/images//file'],
    ['PATCH', '/v2/cloudimages/'],
    ['GET', patchPath],
    ['GET', `${image}/`],
    ['GET', `/${image}`],
    ['GET', '/V2/images'],
    ['GET', '/v2x'],
    ['PUT', '/v2/images'],
    ['DELETE', '/v2/images'],
    ['OPTIONS', '/v2/images'],
    ['QUERY', '/v2/images'],
    ['HEAD', '/v2/images'],
    ['GET', '*'],
    ['GET', '*v2'],
    ['OPTIONS', '*'],
    ['GET', 'ftp://ims/v2'],
    ['GET', '/v2/images/%zz'],
    ['GET', '/v2/images/%'],
    ['GET', '/v2/images/%ff'],
    ['PATCH', '/v2/cloudimages/%c0%af'],
  ])('%s %s is 404 APIGW.0101', async (method, path) => {
    const [answer] = await sendRaw(url, `${method} ${path} HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n`);
    expect(answer?.status).toBe(404);
    if (method === 'HEAD') expect(answer?.text).toBe('');
    else expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0101');
  });

  test.each(['/nothing', '/v2/nothing'])('%s is 404 without a Host header, too', async (path) => {
    const [answer] = await sendRaw(url, `GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`);
    expect(answer?.status).toBe(404);
    expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0101');
  });

  test.each([
    ['JSON', { headers: json, body: '[]' }],
    ['broken JSON', { headers: json, body: '[' }],
    ['a malformed media type', { headers: { 'Content-Type': 'json' }, body: '[]' }],
    ['a long body', { headers: json, body: patchOf(3 * maxJsonBytes) }],
  ])('is 404 with %s, too', async (_what, init) => {
    const response = await send('PUT', '/v2/images', init);
    expect(response.status).toBe(404);
    expectGateway(response.headers, await response.text(), 'APIGW.0101');
  });

  test('a long image ID is unknown, like any other', async () => {
    const response = await send('PATCH', `/v2/cloudimages/${'a'.repeat(8000)}`, { headers: json, body: '[]' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 'IMG.0066' } });
  });

  test('the path is percent-decoded once', async () => {
    expect((await send('GET', image.replace('-', '%2d'))).status).toBe(200);
    expect((await send('GET', image.replace('-', '%252d'))).status).toBe(404);
  });
});

describe('a JSON body', () => {
  test('of exactly 1 MiB is read', async () => {
    expect((await patch({ body: patchOf(maxJsonBytes) })).status).toBe(200);
    expect((await patch(chunked(patchOf(maxJsonBytes)))).status).toBe(200);
  });

  test.each([
    ['with a Content-Length', (bytes: number) => ({ body: patchOf(bytes) })],
    ['in chunks', (bytes: number) => chunked(patchOf(bytes))],
  ])('of more, %s, is 413 APIGW.0201, also far beyond', async (_how, init) => {
    for (const bytes of [maxJsonBytes + 1, 8 * maxJsonBytes]) {
      const response = await patch(init(bytes));
      expect(response.status).toBe(413);
      expectGateway(response.headers, await response.text(), 'APIGW.0201');
    }
  });

  test.each([
    ['a length', `Content-Length: ${2 * maxJsonBytes}\r\n\r\n${patchOf(2 * maxJsonBytes)}`],
    ['chunks', `Transfer-Encoding: chunked\r\n\r\n200000\r\n${patchOf(2 * maxJsonBytes)}\r\n0\r\n\r\n`],
  ])('that is too long, with %s, leaves the connection usable', async (_what, rest) => {
    const head = `PATCH ${patchPath} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n`;
    const next = 'GET /v2 HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n';
    const answers = await sendRaw(url, `${head}Content-Type: application/json\r\n${rest}${next}`);
    expect(answers.map(({ status }) => status)).toEqual([413, 300]);
  });

  test.each([
    ['no Content-Type', {}, '[]', 415, 'IMG.0001'],
    ['an empty Content-Type', { 'Content-Type': '' }, '[]', 415, 'IMG.0001'],
    ['a malformed Content-Type', { 'Content-Type': 'json' }, '[]', 415, 'IMG.0001'],
    ['another Content-Type', { 'Content-Type': 'text/plain' }, '[]', 415, 'IMG.0001'],
    ['an empty body', json, '', 400, 'IMG.0007'],
    ['neither body nor Content-Type', {}, null, 400, 'IMG.0007'],
    ['bytes that are not UTF-8', json, Buffer.from('[{"op":"\xff"}]', 'latin1'), 400, 'IMG.0001'],
    ['UTF-16', { 'Content-Type': 'application/json; charset=utf-16' }, Buffer.from('[]', 'utf16le'), 400, 'IMG.0001'],
  ] as [string, HeadersInit, string | Buffer<ArrayBuffer> | null, number, string][])(
    'with %s gets the error that the document declares',
    async (_what, headers, body, status, code) => {
      const before = await (await send('GET', image)).json();
      const response = await send('PATCH', patchPath, {
        headers: headers as HeadersInit,
        body: body && new Blob([body]),
      });
      expect(response.status).toBe(status);
      const refusal = await response.json();
      expect(responseValidator('updateImage', status)?.(refusal)).toBe(true);
      expect(refusal).toMatchObject({ error: { code } });
      expect(await (await send('GET', image)).json()).toEqual(before);
    },
  );

  test('may use any name for its path parameters', async () => {
    expect((await patch({ headers: { 'Content-Type': 'Application/JSON;charset="utf-8"' }, body: '[]' })).status).toBe(
      200,
    );
  });

  test('that ends before its length changes nothing', async () => {
    const before = await (await send('GET', image)).json();
    const body = '[{"op":"replace","path":"/name","value":"cut"}]';
    const socket = await openSocket(url);
    socket.end(
      `PATCH ${patchPath} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length + 1}\r\n\r\n${body}`,
    );
    const [answer] = await responsesOn(socket);
    expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0201');
    expect(await (await send('GET', image)).json()).toEqual(before);
  });

  test('is read with DELETE and ignored with GET', async () => {
    const path = await queuedImage(url);
    expect((await send('DELETE', path, { headers: json, body: '[]' })).status).toBe(400);
    expect((await send('DELETE', path, { headers: json, body: '{"delete_backup":false}' })).status).toBe(204);
    const head = 'GET /v2 HTTP/1.1\r\nHost: ims\r\n';
    const answers = await sendRaw(url, `${head}Content-Length: 3\r\n\r\nabc${head}Connection: close\r\n\r\n`);
    expect(answers.map(({ status }) => status)).toEqual([300, 300]);
  });
});

test.each([
  ['that is announced as longer than an image may be', 'Content-Length: 137438953473', 413],
  ['in another transfer coding', 'Transfer-Encoding: gzip, chunked', 501],
])('an upload %s is refused at once', async (_what, header, status) => {
  const path = await queuedImage(url);
  const head = `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nConnection: close\r\n`;
  const [answer] = await sendRaw(url, `${head}Content-Type: application/octet-stream\r\n${header}\r\n\r\n`);
  expect(answer?.status).toBe(status);
  expect(await statusOf(url, path)).toBe('queued');
});

describe('the Host header', () => {
  const ask = (host: string, version = '1.1') =>
    sendRaw(url, `GET /v2 HTTP/${version}\r\n${host}Connection: close\r\n\r\n`).then(([answer]) => answer);

  test.each(['ims', 'ims.example.com:9292', '127.0.0.1:80', '[::1]:9292'])('%s appears in the links', async (host) => {
    const { versions } = JSON.parse((await ask(`Host: ${host}\r\n`))?.text ?? '');
    expect(versions[0].links).toEqual([{ rel: 'self', href: `http://${host}/v2` }]);
  });

  test.each([
    ['missing', ''],
    ['empty', 'Host:\r\n'],
    ['no host', 'Host: a b<c>"\r\n'],
    ['an address with a path', 'Host: a/b\r\n'],
    ['a user and a host', 'Host: a@b\r\n'],
    ['given twice', 'Host: a\r\nHost: b\r\n'],
  ])('that is %s is 400 APIGW.0201', async (_what, host) => {
    for (const version of ['1.1', '1.0']) {
      const answer = await ask(host, version);
      expect(answer?.status).toBe(400);
      expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0201');
    }
  });

  test('is not needed for a health check', async () => {
    const [answer] = await sendRaw(url, 'GET /healthz HTTP/1.0\r\n\r\n');
    expect(answer?.status).toBe(200);
  });

  test.each([
    ['http://ims:1/v2', 'http://ims:1'],
    ['HTTP://IMS/v2', 'http://IMS'],
    ['https://ims', 'https://ims'],
    ['http://ims?a', 'http://ims'],
  ])('gives way to that of an absolute target: %s', async (target, origin) => {
    const [answer] = await sendRaw(url, `GET ${target} HTTP/1.1\r\nHost: proxy\r\nConnection: close\r\n\r\n`);
    expect(answer?.status).toBe(300);
    expect(JSON.parse(answer?.text ?? '').versions[0].links[0].href).toBe(`${origin}/v2`);
  });
});
