import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { begunUpload, id, image, queuedImage, statusOf, token, until } from '../support/call.ts';
import { serve } from '../support/server.ts';

const { url, data } = await serve();

const head = 'Host: ims\r\nX-Auth-Token: demo-token\r\n';
const patchHead = `PATCH /v2/cloudimages/${id} HTTP/1.1\r\n${head}Content-Type: application/json\r\n`;
const uploadHead = (path: string) => `PUT ${path}/file HTTP/1.1\r\n${head}Content-Type: application/octet-stream\r\n`;
const next = 'GET /v2 HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n';
const statuses = async (said: string) => (await sendRaw(url, said)).map(({ status }) => status);
const filesOf = async (path: string) => {
  const names = await readdir(join(data, 'files'));
  return names.filter((name) => name.startsWith(String(path.split('/').pop())));
};

describe('bytes after the declared length of a body', () => {
  test('end the connection and change nothing', async () => {
    const change = '[{"op":"replace","path":"/name","value":"more"}]';
    expect(await statuses(`${patchHead}Content-Length: 2\r\n\r\n[]${change}`)).toEqual([]);
    const response = await fetch(url + image, { headers: token });
    expect((await response.json()).name).toBe('ims_test');
  });

  test('are not stored with an upload', async () => {
    const path = await queuedImage(url);
    // Only an upload that has begun shows its end in the image's status.
    const socket = await begunUpload(url, path);
    const heard = responsesOn(socket);
    socket.write('a cow and more\r\n\r\n');
    expect(await heard).toEqual([]);
    // The connection may end before or after the declared length is read.
    await until(async () => expect(await statusOf(url, path)).not.toBe('saving'));
    const response = await fetch(`${url}${path}/file`, { headers: token });
    const kept = (await statusOf(url, path)) === 'active' ? 'half a cow' : '';
    expect(await response.text()).toBe(kept);
    expect(await filesOf(path)).toHaveLength(kept === '' ? 0 : 1);
  });
});

describe('JSON in chunks', () => {
  test('that is too long is refused, and the connection serves the next request', async () => {
    const chunk = `40000\r\n${' '.repeat(2 ** 18)}\r\n`;
    const body = `${chunk.repeat(5)}0\r\n\r\n`;
    expect(await statuses(`${patchHead}Transfer-Encoding: chunked\r\n\r\n${body}${next}`)).toEqual([413, 300]);
  });

  test('that never ends is refused while it still arrives', async () => {
    const socket = await openSocket(url);
    const heard = responsesOn(socket);
    socket.write(`${patchHead}Transfer-Encoding: chunked\r\n\r\n`);
    for (let sent = 0; socket.bytesRead === 0; sent++) {
      expect(sent).toBeLessThan(1000);
      if (!socket.write(`10000\r\n${' '.repeat(2 ** 16)}\r\n`))
        await Promise.race([once(socket, 'drain'), once(socket, 'data')]);
    }
    socket.end();
    expect((await heard).map(({ status }) => status)).toEqual([413]);
  });
});

describe('a chunked upload that is cut', () => {
  const begun = async (path: string) => {
    const socket = await openSocket(url);
    socket.write(`${uploadHead(path)}Transfer-Encoding: chunked\r\n\r\n10000\r\n${'x'.repeat(2 ** 16)}\r\n`);
    await until(async () => expect(await statusOf(url, path)).toBe('saving'));
    await until(async () => expect(await filesOf(path)).toHaveLength(1));
    return socket;
  };

  test.each([
    ['before its last chunk', (path: string) => begun(path).then((socket) => socket.end('5\r\nhalf.\r\n'))],
    ['within a chunk', (path: string) => begun(path).then((socket) => socket.end('5\r\nha'))],
  ])('%s is refused, and no part of it is kept', async (_where, cut) => {
    const path = await queuedImage(url);
    const heard = responsesOn(await cut(path));
    expect((await heard).map(({ status }) => status)).toEqual([400]);
    await until(async () => expect(await statusOf(url, path)).toBe('queued'));
    expect(await filesOf(path)).toEqual([]);
    expect(await statuses(`${uploadHead(path)}Connection: close\r\nContent-Length: 5\r\n\r\nwhole`)).toEqual([204]);
  });

  test('by a malformed chunk is refused', async () => {
    const path = await queuedImage(url);
    const socket = await begun(path);
    const heard = responsesOn(socket);
    socket.write('no chunk\r\n');
    expect((await heard).map(({ status }) => status)).toEqual([400]);
    await until(async () => expect(await statusOf(url, path)).toBe('queued'));
    expect(await filesOf(path)).toEqual([]);
  });
});
