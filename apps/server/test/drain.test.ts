import { once } from 'node:events';
import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { expect, onTestFinished, test } from 'vitest';
import { begunUpload, image, queuedImage, token, until } from './support/call.ts';
import { start as startServer } from './support/server.ts';

/** A drain that lasts longer than any test, in seconds. */
const long = 1000;

async function start() {
  const server = await startServer();
  onTestFinished(() => server.close());
  return server;
}

/** A connection that has been used once and is kept open. */
async function keptOpen(url: string) {
  const socket = await openSocket(url);
  socket.write('GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n');
  await once(socket, 'data');
  return socket;
}

async function isNotReady(url: string) {
  const response = await fetch(`${url}/readyz`);
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toBe('1');
  expect(response.headers.get('Connection')).toBe('close');
  expect(await response.json()).toEqual({ status: 'unavailable', reason: 'The server is stopping.' });
}

async function refusesConnections(url: string) {
  const error = await openSocket(url).catch((reason: NodeJS.ErrnoException) => reason);
  if ('destroy' in error) error.destroy();
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
}

test('a watched server fails its readiness check before it closes its port, and finishes requests in flight', async () => {
  const { url, close } = await start();
  const upload = await begunUpload(url, await queuedImage(url));
  const uploaded = responsesOn(upload);
  const kept = await keptOpen(url);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const closed = close(long);

  await isNotReady(url);
  const heard = responsesOn(kept);
  kept.write(`GET ${image} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n\r\n`);
  const [answer, ...more] = await heard;
  expect([answer?.status, answer?.headers.get('Connection'), more]).toEqual([200, 'close', []]);
  const late = await fetch(url + image, { headers: token });
  expect([late.status, late.headers.get('Connection')]).toEqual([200, 'close']);
  await isNotReady(url);
  await isNotReady(url);

  await until(() => refusesConnections(url));
  upload.write('a cow');
  const [answered] = await uploaded;
  expect([answered?.status, answered?.headers.get('Connection')]).toEqual([204, 'close']);
  await closed;
});

test('the drain ends after its time limit when readiness checks stop coming', async () => {
  const { url, close } = await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  await close(2);
});

test('without readiness checks a server closes its port at once, whatever idle connections do', async () => {
  const { url, close } = await start();
  const silent = await openSocket(url);
  silent.write('GET /v2 HT');
  const kept = await keptOpen(url);
  const upload = await begunUpload(url, await queuedImage(url));
  const ends = [silent, kept, upload].map((socket) => responsesOn(socket));
  const closed = close(long);
  await until(() => refusesConnections(url));
  upload.write('a cow');
  expect((await ends[2])?.map(({ status }) => status)).toEqual([204]);
  await Promise.all([closed, ...ends]);
});

test('a second call of close() shortens a drain', async () => {
  const { url, close } = await start();
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const hanging = await begunUpload(url, await queuedImage(url));
  const cut = responsesOn(hanging).catch(() => []);
  const closed = close(long);
  await isNotReady(url);
  await Promise.all([close(), closed]);
  expect(await cut).toEqual([]);
});
