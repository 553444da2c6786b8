import { once } from 'node:events';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { id, image, json, octets, queuedImage, token } from './support/call.ts';
import { byPassword } from './support/identity.ts';
import { serve } from './support/server.ts';

// Requests that common clients send, and that are odd but harmless.

const { url } = await serve();
const patchPath = `/v2/cloudimages/${id}`;
const close = 'X-Auth-Token: demo-token\r\nConnection: close\r\n\r\n';

const said = async (head: string, body = '') => {
  const [answer] = await sendRaw(url, `${head}\r\nHost: ims\r\n${close}${body}`);
  return answer;
};

describe('a request without a body', () => {
  test.each([
    'Content-Type: application/json',
    'Content-Type: application/json;charset=UTF-8',
    'Content-Type: json',
    'Content-Type:',
    'Content-Type: application/json\r\nContent-Length: 0',
    'Accept:',
    'Accept: application/xml',
    'Accept-Encoding: br, gzip',
    'X-Language: en-us',
  ])('may have the header %j', async (header) => {
    expect((await said(`GET ${image} HTTP/1.1\r\n${header}`))?.status).toBe(200);
    const path = await queuedImage(url);
    expect((await said(`DELETE ${path} HTTP/1.1\r\n${header}`))?.status).toBe(204);
  });

  test('may have a body all the same', async () => {
    const answer = await said(`GET ${image} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2`, '{}');
    expect(answer?.status).toBe(200);
  });
});

test.each([
  'application/json;charset=utf8',
  'application/json;charset=UTF-8',
  'application/json; charset="utf-8"',
  'application/json;',
  'application/json ; charset=utf-8',
  'application/json; charset',
  'APPLICATION/JSON',
])('a JSON body may have the media type %j', async (type) => {
  const body = '[{"op":"replace","path":"/name","value":"called"}]';
  const answer = await said(
    `PATCH ${patchPath} HTTP/1.1\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}`,
    body,
  );
  expect(answer?.status).toBe(200);
  expect(JSON.parse(String(answer?.text))).toMatchObject({ name: 'called' });
  const login = JSON.stringify({ auth: byPassword('demo', 'demo-password') });
  const head = `POST /v3/auth/tokens HTTP/1.1\r\nContent-Type: ${type}\r\nContent-Length: ${login.length}`;
  expect((await said(head, login))?.status).toBe(201);
});

test('an operation that removes an attribute may have a value', async () => {
  const patch = (body: unknown) =>
    fetch(url + patchPath, { method: 'PATCH', headers: { ...token, ...json }, body: JSON.stringify(body) });
  expect((await patch([{ op: 'add', path: '/team', value: 'blue' }])).status).toBe(200);
  const response = await patch([{ op: 'remove', path: '/team', value: '' }]);
  expect(response.status).toBe(200);
  expect(await response.json()).not.toHaveProperty('team');
});

test('an unknown expectation is ignored', async () => {
  for (const value of ['nonsense', '200-ok', '']) {
    const answer = await said(
      `PATCH ${patchPath} HTTP/1.1\r\nExpect: ${value}\r\nContent-Type: application/json\r\nContent-Length: 2`,
      '[]',
    );
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
  }
});

describe('a client that waits for 100 Continue', () => {
  test.each([
    ['JSON', 'PATCH', async () => patchPath, json, '[]', 200],
    ['data', 'PUT', async () => `${await queuedImage(url)}/file`, octets, 'data', 204],
  ])('gets it, with a body of %s', async (_what, method, path, headers, body, status) => {
    const socket = await openSocket(url);
    const length = `Content-Type: ${headers['Content-Type']}\r\nContent-Length: ${body.length}\r\n`;
    socket.write(`${method} ${await path()} HTTP/1.1\r\nHost: ims\r\n${length}Expect: 100-continue\r\n${close}`);
    const [interim] = await once(socket, 'data');
    expect(String(interim)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    const heard = responsesOn(socket);
    socket.write(body);
    expect((await heard).map((answer) => answer.status)).toEqual([status]);
  });
});

test('a boolean in a query may be written as Python writes it', async () => {
  const list = async (query: string) => (await fetch(`${url}/v2/images?${query}`, { headers: token })).json();
  const { images } = await list('protected=false');
  expect(images).not.toHaveLength(0);
  expect(await list('protected=False')).toMatchObject({ images });
  expect((await list('protected=True')).images).toEqual((await list('protected=true')).images);
});
