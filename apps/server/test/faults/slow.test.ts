import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { createService, memoryFiles } from '@cloudimages/service';
import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { id, image, queuedImage, statusOf, token, until } from '../support/call.ts';

const head = 'Host: ims\r\nX-Auth-Token: demo-token\r\n';

/** A server with short timeouts for slow clients, in milliseconds. */
async function impatient(limits: { timeout?: number; headersTimeout?: number }) {
  const app = await createApp(createService({ files: memoryFiles() }), pino({ level: 'silent' }));
  onTestFinished(() => app.close());
  Object.assign(app.server, { connectionsCheckingInterval: 50, ...limits });
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Sends pieces with pauses in milliseconds, until the server responds or closes the connection. */
async function trickle(url: string, pieces: Iterable<string>, pauses: number) {
  const socket = await openSocket(url);
  // A piece may arrive while the server closes the connection, which may lose the response.
  const heard = responsesOn(socket).catch(() => []);
  for (const piece of pieces) {
    if (socket.bytesRead > 0 || socket.destroyed) break;
    socket.write(piece);
    await pause(pauses);
  }
  return heard;
}

test('headers and idle connections have timeouts, whole requests have none', async () => {
  const app = await createApp(createService(), pino({ level: 'silent' }));
  onTestFinished(() => app.close());
  const { headersTimeout, connectionsCheckingInterval, timeout, requestTimeout } = app.server as typeof app.server & {
    connectionsCheckingInterval: number;
  };
  expect({ headersTimeout, timeout, requestTimeout }).toEqual({
    headersTimeout: 60_000,
    timeout: 120_000,
    // An upload may take hours.
    requestTimeout: 0,
  });
  expect(connectionsCheckingInterval).toBeLessThanOrEqual(60_000);
});

test('a connection with slow headers is cut off, while others are served', async () => {
  const url = await impatient({ headersTimeout: 500 });
  let ended = 0;
  function* endless() {
    yield 'GET /v2 HTTP/1.1\r\n';
    for (let count = 0; count < 1000; count++) yield `X-${count}: a\r\n`;
    ended++;
  }
  const slow = Promise.all(Array.from({ length: 100 }, () => trickle(url, endless(), 50)));
  for (let call = 0; call < 20; call++) expect(await statusOf(url, image)).toBe('active');
  const statuses = (await slow).flatMap((heard) => heard.map(({ status }) => status));
  expect(new Set(statuses)).toEqual(new Set([400]));
  expect(ended).toBe(0);
});

test('a connection without a request is cut off', async () => {
  const url = await impatient({ timeout: 300 });
  expect(await responsesOn(await openSocket(url))).toEqual([]);
});

test('slow JSON bodies do not block other requests, and are read to their end', async () => {
  const url = await impatient({});
  const body = JSON.stringify([{ op: 'replace', path: '/name', value: 'slowly' }]);
  const pieces = [
    `PATCH /v2/cloudimages/${id} HTTP/1.1\r\n${head}Content-Type: application/json\r\nConnection: close\r\n`,
    `Content-Length: ${body.length}\r\n\r\n`,
    ...body,
  ];
  const slow = Promise.all(Array.from({ length: 100 }, () => trickle(url, pieces, 10)));
  for (let call = 0; call < 20; call++) expect(await statusOf(url, image)).toBe('active');
  for (const heard of await slow) expect(heard.map(({ status }) => status)).toEqual([200]);
});

test('a slow upload succeeds as long as bytes keep arriving', async () => {
  const url = await impatient({ timeout: 3000, headersTimeout: 500 });
  const path = await queuedImage(url);
  const bytes = Array.from('a slow upload of some bytes');
  const pieces = [
    `PUT ${path}/file HTTP/1.1\r\n${head}Content-Type: application/octet-stream\r\nConnection: close\r\n` +
      `Content-Length: ${bytes.length}\r\n\r\n`,
    ...bytes,
  ];
  const began = performance.now();
  const heard = await trickle(url, pieces, 150);
  expect(performance.now() - began).toBeGreaterThan(3000);
  expect(heard.map(({ status }) => status)).toEqual([204]);
  const response = await fetch(`${url}${path}/file`, { headers: token });
  expect(await response.text()).toBe(bytes.join(''));
});

test('a download that the client does not read is cut off', async () => {
  let left = false;
  const read = async () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel() {
        left = true;
      },
    });
  const app = await createApp(createService({ files: { ...memoryFiles(), read } }), pino({ level: 'silent' }));
  onTestFinished(() => app.close());
  app.server.timeout = 300;
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const socket = await openSocket(url);
  socket.on('error', () => {});
  socket.write(`GET ${image}/file HTTP/1.1\r\n${head}\r\n`);
  await once(socket, 'data');
  socket.pause();
  await until(() => expect(left).toBe(true));
  socket.destroy();
});
