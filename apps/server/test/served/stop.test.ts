import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { story } from '@cloudimages/contract';
import { changeImage } from '@cloudimages/service';
import { keysOf } from '@cloudimages/service/testing';
import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { expect, test } from 'vitest';
import { openData } from '../../src/data.ts';
import { image, queuedImage, statusOf, token, until } from '../support/call.ts';
import { storeOf } from '../support/engine.ts';
import { newPath } from '../support/folder.ts';
import { serve, start } from '../support/server.ts';

const data = 'x'.repeat(200_000);
const open = async (folder: string) => openData({ folder, store: (await storeOf(folder)).store, reset: false });

/** Begins an upload and waits until the image is `saving`. */
async function begun(url: string, path: string) {
  const socket = await openSocket(url);
  socket.write(
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nContent-Type: application/octet-stream\r\n` +
      `Content-Length: ${data.length}\r\n\r\n${data.slice(0, 100_000)}`,
  );
  await until(async () => expect(await statusOf(url, path)).toBe('saving'));
  return socket;
}

async function refusesConnections(url: string) {
  const error = await openSocket(url).catch((reason: NodeJS.ErrnoException) => reason);
  if ('destroy' in error) error.destroy();
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
}

test('a request in flight finishes, and new connections are refused', async () => {
  const folder = newPath('data');
  const server = await start({ data: folder });
  const path = await queuedImage(server.url);
  const socket = await begun(server.url, path);
  const heard = responsesOn(socket);
  const closed = server.close();
  await until(() => refusesConnections(server.url));
  socket.write(data.slice(100_000));
  expect((await heard).map(({ status }) => status)).toEqual([204]);
  await closed;
  const { url } = await serve({ data: folder });
  const response = await fetch(`${url}${path}/file`, { headers: token });
  expect(await response.text()).toBe(data);
});

test('an idle connection and a stalled upload do not delay it, and the image is queued again', async () => {
  const folder = newPath('data');
  const server = await start({ data: folder });
  const idle = await openSocket(server.url);
  idle.write('GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n');
  await once(idle, 'data');
  const path = await queuedImage(server.url);
  const hanging = await begun(server.url, path);
  const ends = [idle, hanging].map((socket) => responsesOn(socket).catch(() => []));
  const began = performance.now();
  const closing = server.close();
  await Promise.all([closing, server.close()]);
  // Long before the end of a drain.
  expect(performance.now() - began).toBeLessThan(10_000);
  await Promise.all(ends);
  await server.close();

  const { store, files } = await open(folder);
  expect((await store.get('image', String(path.split('/').pop())))?.image.status).toBe('queued');
  expect(await keysOf(files)).toEqual([`${story.UbuntuImage.id}.seed`]);
  await store.close();
});

test('a start removes files that a crash left behind', async () => {
  const folder = newPath('data');
  const { store, files } = await open(folder);
  const { id } = story.QueuedImage;
  await changeImage(
    store,
    id,
    (current) => current && { ...current, image: { ...current.image, status: 'saving' }, due: '2026-01-01T00:00:00Z' },
  );
  await files.write(`${id}.half`, new Blob([data]).stream());
  await files.write('00000000-0000-4000-8000-000000000000.gone', new Blob([data]).stream());
  await store.close();
  await writeFile(join(folder, 'files', `${id}.other.part`), data);

  const { url } = await serve({ data: folder });
  expect(await statusOf(url, `/v2/images/${id}`)).toBe('queued');
  await until(async () => expect(await readdir(join(folder, 'files'))).toEqual([`${story.UbuntuImage.id}.seed`]));
  expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
});
