import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createService, memoryFiles } from '@cloudimages/service';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { pino } from 'pino';
import { afterAll, describe, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { expectGateway, image, queuedImage, statusOf, until } from './support/call.ts';

/** Requests wait for this before they are authenticated. */
let gate = Promise.resolve();

const streams = { begun: 0, left: 0 };

/** A stream of the first of two bytes, which then stalls until it is cancelled. */
const halfOfIt = () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      streams.begun++;
      controller.enqueue(Buffer.from('{'));
    },
    cancel() {
      streams.left++;
    },
  });

const files = memoryFiles();
let uploads = 0;

const app = await createApp(
  createService({
    files: {
      ...files,
      read: async () => halfOfIt(),
      write(key, data) {
        uploads++;
        return files.write(key, data);
      },
    },
    async authenticate() {
      await gate;
      return { project: '0b1e494e2660441a957313163095fe5c' };
    },
  }),
  pino({ level: 'silent' }),
);
const url = await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());

const head = 'Host: ims\r\nContent-Type: application/json\r\n';
const good = 'GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n';

test.each([
  ['text that is no request', 400, 'good morning\r\n\r\n'],
  ['TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a request of an unknown HTTP version', 400, 'GET / HTTP/9.9\r\n\r\n'],
  ['a CONNECT request', 400, 'CONNECT ims:443 HTTP/1.1\r\nHost: ims:443\r\n\r\nand more'],
  ['a header without a colon', 400, 'GET / HTTP/1.1\r\nHost: ims\r\nnonsense\r\n\r\n'],
  ['two lengths', 400, `PATCH ${image} HTTP/1.1\r\n${head}Content-Length: 2\r\nContent-Length: 3\r\n\r\n[]`],
  [
    'a length and chunks',
    400,
    `PATCH ${image} HTTP/1.1\r\n${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n`,
  ],
  ['a chunk without a size', 400, `PATCH ${image} HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`],
  ['a long header', 413, `GET / HTTP/1.1\r\nHost: ims\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`],
  ['a long path', 413, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: ims\r\n\r\n`],
])('%s gets %i, with an error of the gateway', async (_what, status, said) => {
  const [answer, ...more] = await sendRaw(url, said);
  expect(answer?.status).toBe(status);
  expectGateway(answer?.headers ?? new Headers(), String(answer?.text), 'APIGW.0201');
  expect(more).toEqual([]);
});

test('garbage after a completed request gets a 400', async () => {
  const socket = await openSocket(url);
  const heard = responsesOn(socket);
  socket.write(good);
  await once(socket, 'data');
  socket.write('garbage\r\n\r\n');
  expect((await heard).map(({ status }) => status)).toEqual([300, 400]);
});

test('CONNECT gets its response after the one before it, and none while that one is pending', async () => {
  const socket = await openSocket(url);
  const heard = responsesOn(socket);
  socket.write(good);
  await once(socket, 'data');
  socket.write('CONNECT ims:443 HTTP/1.1\r\n\r\n');
  expect((await heard).map(({ status }) => status)).toEqual([300, 400]);
  let open = () => {};
  gate = new Promise((resolve) => {
    open = resolve;
  });
  expect(await sendRaw(url, `GET ${image} HTTP/1.1\r\nHost: ims\r\n\r\nCONNECT ims:443 HTTP/1.1\r\n\r\n`)).toEqual([]);
  open();
});

test('a connection that is reset after CONNECT does not end the process', async () => {
  const tunnel = once(app.server, 'connect');
  const socket = await openSocket(url);
  socket.write('CONNECT ims:443 HTTP/1.1\r\n\r\n');
  const [, served] = await tunnel;
  expect(() => served.emit('error', new Error('ECONNRESET'))).not.toThrow();
  expect(served.destroyed).toBe(true);
  socket.destroy();
});

test('garbage during the end of a response gets its 400 after that response', async () => {
  const socket = await openSocket(url);
  // Node may report the garbage in the tick that ends the response, before `writableFinished` is set.
  const spoil = (request: IncomingMessage, response: ServerResponse) => {
    const end = response.end.bind(response);
    response.end = ((...args: Parameters<typeof end>) => {
      end(...args);
      expect(response.writableFinished).toBe(false);
      app.server.emit('clientError', new Error('garbage'), request.socket);
      return response;
    }) as typeof end;
  };
  app.server.prependOnceListener('request', spoil);
  socket.write(good);
  expect((await responsesOn(socket)).map(({ status }) => status)).toEqual([300, 400]);
});

test('a body that breaks off after its response gets no second response', async () => {
  const socket = await openSocket(url);
  const heard = responsesOn(socket);
  socket.write(`PATCH ${image} HTTP/1.1\r\nHost: ims\r\nContent-Type: a/b\r\nTransfer-Encoding: chunked\r\n\r\n`);
  socket.write(`100000\r\n${'a'.repeat(1 << 20)}\r\n2\r\nab\r\n`);
  while (!socket.bytesRead) await once(socket, 'data');
  socket.write('xyz\r\n');
  expect((await heard).map(({ status }) => status)).toEqual([413]);
});

test('a connection without a request can be closed by the client', async () => {
  const socket = await openSocket(url);
  socket.end();
  expect(await responsesOn(socket)).toEqual([]);
});

describe('garbage after a request', () => {
  test('that is pending ends the connection, since a response would be taken for that of the request', async () => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const heard = sendRaw(url, `GET ${image} HTTP/1.1\r\nHost: ims\r\n\r\ngarbage\r\n\r\n`);
    expect(await heard).toEqual([]);
    open();
    expect((await fetch(url + image)).status).toBe(200);
  });

  test('that is queued ends the connection', async () => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    const first = `GET ${image} HTTP/1.1\r\nHost: ims\r\n\r\n`;
    const broken = `PATCH ${image} HTTP/1.1\r\nHost: ims\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n`;
    expect(await sendRaw(url, first + broken)).toEqual([]);
    open();
  });

  test('whose response is being sent adds nothing to that response', async () => {
    const socket = await openSocket(url);
    const received = text(socket);
    socket.write(`GET ${image}/file HTTP/1.1\r\nHost: ims\r\n\r\n`);
    while (!socket.bytesRead) await once(socket, 'data');
    socket.write('garbage\r\n\r\n');
    expect(await received).toMatch(/^HTTP\/1\.1 200 OK\r\n[^{]*\r\n\r\n\{$/);
  });
});

test('the data of a download is not read on after the client has disconnected', async () => {
  const socket = await openSocket(url);
  socket.write(`GET ${image}/file HTTP/1.1\r\nHost: ims\r\n\r\n`);
  await once(socket, 'data');
  socket.destroy();
  expect(streams.begun).toBeGreaterThan(0);
  await until(() => expect(streams.left).toBe(streams.begun));
});

test('an upload that stalls is cut off, and the image is queued again', async () => {
  const path = await queuedImage(url);
  const patience = app.server.timeout;
  expect(patience).toBeGreaterThan(0);
  app.server.timeout = 200;
  const heard = sendRaw(
    url,
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nContent-Type: application/octet-stream\r\nContent-Length: 9\r\n\r\nhalf`,
  );
  expect(await heard).toEqual([]);
  app.server.timeout = patience;
  expect(uploads).toBe(1);
  await until(async () => expect(await statusOf(url, path)).toBe('queued'));
});
