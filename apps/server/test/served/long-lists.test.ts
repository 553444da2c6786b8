import { once } from 'node:events';
import type { Socket } from 'node:net';
import { type Clock, changeImage, createService } from '@cloudimages/service';
import { openSocket } from '@cloudimages/test-kit/socket';
import { pino } from 'pino';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { openData } from '../../src/data.ts';
import { token, until } from '../support/call.ts';
import { storeOf } from '../support/engine.ts';
import { newPath } from '../support/folder.ts';
import { address, run } from '../support/program.ts';
import { record } from '../support/records.ts';
import { start as startServer } from '../support/server.ts';

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ids = Array.from({ length: 12 }, (_, number) => idOf(number));

/** Two megabytes of attributes: together more than what sockets buffer, and than half of the heap below. */
const attributes = Object.fromEntries(
  Array.from({ length: 32 }, (_, number) => [`attribute_${number}`, `${number}ä`.padEnd(65_534, 'x')]),
);

const path = '/v2/images?limit=12&sort_key=id&sort_dir=asc';
const bytes = ids.length * 32 * 65_535;
let data: string;

async function open() {
  return openData({ folder: data, ...(await storeOf(data)), reset: false });
}

beforeAll(async () => {
  data = newPath('data');
  const { store } = await open();
  for (const id of ids) await changeImage(store, id, () => record(id, attributes));
  await store.close();
}, 120_000);

/** A server over the images, whose timers are called by the test. */
async function start() {
  const { store, files } = await open();
  const timers = new Set<{ milliseconds: number; work: () => void }>();
  const every: Clock['every'] = (milliseconds, work) => {
    const timer = { milliseconds, work };
    timers.add(timer);
    return () => timers.delete(timer);
  };
  const service = createService({ store, files, every });
  const app = await createApp(service, pino({ level: 'silent' }));
  onTestFinished(async () => {
    app.server.closeAllConnections();
    await app.close();
    await store.close();
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, store, timers };
}

/** Asks for the list and reads no more than its beginning. */
async function begin(url: string) {
  const socket = await openSocket(url);
  socket.on('error', () => {});
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n\r\n`);
  const [head] = await once(socket, 'data');
  socket.pause();
  expect(String(head)).toMatch(/^HTTP\/1.1 200 .*transfer-encoding: chunked/is);
  return socket;
}

const listed = async (url: string) => {
  const response = await fetch(url + path, { headers: token });
  expect(response.status).toBe(200);
  const { images } = await response.json();
  return images;
};

test('a list larger than the heap would hold is sent', async () => {
  const { store } = await storeOf(data);
  const program = run(['--port', '0', '--data', data, ...(store ? ['--store', store] : [])], {
    NODE_OPTIONS: '--max-old-space-size=64',
  });
  const url = await address(program);
  for (const each of [path, '/v2/cloudimages']) {
    const response = await fetch(url + each, { headers: token });
    let length = 0;
    for await (const chunk of response.body ?? []) length += chunk.length;
    expect(length).toBeGreaterThan(bytes);
  }
  await program.stop('SIGTERM');
});

/** Reads what is left of a list, and expects its connection to break before the end. */
async function breaksOff(socket: Socket) {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.resume();
  await once(socket, 'close');
  expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
  expect(text.length).toBeLessThan(bytes);
}

test('a reader that stops reading loses its connection after 30 seconds, and does not get a whole list', async () => {
  const { url, timers } = await start();
  const socket = await begin(url);
  const [timer] = timers;
  expect(timer?.milliseconds).toBe(30_000);
  timer?.work();
  expect(timers.size).toBe(0);
  await breaksOff(socket);
});

test('a reader that has stopped reading when the server stops does not get a whole list', async () => {
  const server = await startServer({ data });
  const socket = await begin(server.url);
  await server.close();
  await breaksOff(socket);
});

test('clients that leave hold nothing', async () => {
  const { url, timers } = await start();
  for (let count = 0; count < 6; count++) (await begin(url)).destroy();
  await until(() => expect(timers.size).toBe(0));
  expect(await listed(url)).toHaveLength(12);
});

test('more readers than a project may have at once wait, and get a 503 after 10 seconds', async () => {
  const { url, timers } = await start();
  const sockets = [];
  for (let count = 0; count < 3; count++) sockets.push(await begin(url));
  const waiting = fetch(url + path, { headers: token });
  await until(() => expect(timers.size).toBe(4));
  for (const { milliseconds, work } of [...timers]) if (milliseconds === 10_000) work();
  const refused = await waiting;
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1']);
  const next = listed(url);
  await until(() => expect(timers.size).toBe(4));
  for (const socket of sockets) socket.destroy();
  expect(await next).toHaveLength(12);
});

test('a list shows the moment at which it began', async () => {
  const { url, store } = await start();
  const response = await fetch(url + path, { headers: token });
  const last = ids.at(-1) as string;
  const before = await store.get('image', last);
  await changeImage(store, last, () => undefined);
  await changeImage(store, ids[10] as string, (current) => current && { image: { ...current.image, name: 'changed' } });
  const { images } = await response.json();
  expect(images.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(images[10].name).not.toBe('changed');
  await changeImage(store, last, () => before);
});
