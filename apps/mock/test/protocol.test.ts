import { once } from 'node:events';
import { createServer, maxHeaderSize, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { gatewayErrors, operations } from '@cloudimages/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { refuseBrokenRequests } from '../src/refuse-socket.ts';

const GET = 'GET / HTTP/1.1\r\nHost: mock\r\n\r\n';
const CONNECT = 'CONNECT mock:443 HTTP/1.1\r\nHost: mock\r\n\r\n';
const BROKEN_BODY = 'Host: mock\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[{\r\nno chunk\r\n';
const BROKEN_PATCH = `PATCH /v2/cloudimages/${operations.updateImage.example.path.image_id} HTTP/1.1\r\nContent-Type: application/json\r\n${BROKEN_BODY}`;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

function open(port = Number(new URL(mock.url).port)) {
  const socket = connect(port, '127.0.0.1');
  const received = { text: '' };
  socket.setEncoding('utf8').on('data', (chunk) => {
    received.text += chunk;
  });
  // A connection that the mock cuts off may end with an error after the response.
  socket.on('error', () => {});
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  return { socket, received, closed };
}

/** Sends text, and resolves to the received text once the mock has closed the connection. */
async function exchange(text: string, port?: number): Promise<string> {
  const { socket, received, closed } = open(port);
  socket.write(text);
  await closed;
  return received.text;
}

/** The same with a server that begins its responses with `begin` and never ends them. */
async function exchangeWith(begin: (response: ServerResponse) => void, text: string): Promise<string> {
  const server = createServer((_, response) => begin(response));
  refuseBrokenRequests(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const received = await exchange(text, (server.address() as AddressInfo).port);
  await once(server.close(), 'close');
  return received;
}

/** Waits for a whole JSON response with this status. */
async function answered(socket: Socket, received: { text: string }, status: number): Promise<void> {
  while (!/\r\n\r\n\{.*\}$/s.test(received.text)) await once(socket, 'data');
  expect(received.text).toContain(`HTTP/1.1 ${status} `);
}

function expectRefusal(text: string, statusLine: string): string {
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [first, ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(': ')));
  expect(first).toBe(statusLine);
  expect(headers).toEqual({
    'Content-Type': 'application/json',
    'Content-Length': String(Buffer.byteLength(body)),
    'X-Request-Id': expect.stringMatching(/^[0-9a-f]{32}$/),
    'Access-Control-Allow-Origin': '*',
    Connection: 'close',
  });
  expect(JSON.parse(body)).toEqual({ ...gatewayErrors['APIGW.0201'], request_id: headers['X-Request-Id'] });
  return headers['X-Request-Id'];
}

test.each(['', 'Host:\r\n', 'Host: a b\r\n', 'Host: a/b\r\n'])(
  'refuses a request with the Host header %j',
  async (host) => {
    const text = await exchange(`GET / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`);
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    const requestId = /^X-Request-Id: ([0-9a-f]{32})\r$/m.exec(text)?.[1];
    expect(text).toContain(JSON.stringify({ ...gatewayErrors['APIGW.0201'], request_id: requestId }));
  },
);

test.each([
  'http://mock',
  'http://mock/',
  'HTTPS://mock:443/v2%2e0',
  '/%76%32/schemas/%69mage?x=%',
  '/v2/schemas/image#part',
])('finds the operation of GET %s', async (target) => {
  const host = 'Host: [::1]:80\r\nX-Auth-Token: any\r\nConnection: close\r\n\r\n';
  expect(await exchange(`GET ${target} HTTP/1.1\r\n${host}`)).toMatch(/^HTTP\/1\.1 (200|300) /);
});

test('ignores an unknown expectation', async () => {
  const text = await exchange('GET / HTTP/1.1\r\nHost: mock\r\nExpect: nonsense\r\nConnection: close\r\n\r\n');
  expect(text).toMatch(/^HTTP\/1\.1 300 /);
  expect(text).toMatch(/^X-Request-Id: [0-9a-f]{32}\r$/m);
});

test.each(['garbage\r\n\r\n', 'GET / HTTP/1.1\r\nHost mock\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', CONNECT, BROKEN_PATCH])(
  'refuses %j with an error of the gateway and a new request ID each time',
  async (text) => {
    const ids = [];
    for (let i = 0; i < 2; i++) ids.push(expectRefusal(await exchange(text), 'HTTP/1.1 400 Bad Request'));
    expect(new Set(ids).size).toBe(2);
  },
);

test('refuses headers that are too large with 413', async () => {
  const text = await exchange(`GET / HTTP/1.1\r\nX-Long: ${'x'.repeat(maxHeaderSize)}\r\n\r\n`);
  expectRefusal(text, 'HTTP/1.1 413 Payload Too Large');
});

test('refuses garbage after a complete response', async () => {
  const { socket, received, closed } = open();
  socket.write(GET);
  await answered(socket, received, 300);
  received.text = '';
  socket.write('garbage\r\n\r\n');
  await closed;
  expectRefusal(received.text, 'HTTP/1.1 400 Bad Request');
});

describe.each([
  ['not begun', () => {}],
  ['half sent', (response: ServerResponse) => response.write('half')],
])('while a response is %s', (_, begin) => {
  test.each([
    ['garbage', 'garbage\r\n\r\n'],
    ['a CONNECT request', CONNECT],
    ['a broken body', BROKEN_PATCH],
  ])('%s closes the connection without a response', async (_, text) => {
    expect(await exchangeWith(begin, GET + text)).not.toContain('APIGW');
  });
});

test('closes the connection if a body breaks off during its own response', async () => {
  const text = await exchangeWith((response) => response.write('half'), BROKEN_PATCH);
  expect(text).not.toContain('APIGW');
});

test('sends no second response if a body breaks off after its response', async () => {
  const { socket, received, closed } = open();
  const [head, tail] = BROKEN_BODY.split('no chunk');
  socket.write(`POST /unknown HTTP/1.1\r\n${head}`);
  await answered(socket, received, 404);
  socket.write(`no chunk${tail}`);
  await closed;
  expect(received.text.match(/HTTP\/1\.1/g)).toHaveLength(1);
});
