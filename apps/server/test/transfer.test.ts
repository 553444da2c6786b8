import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { image, octets, queuedImage, statusOf, token, until } from './support/call.ts';
import { serve } from './support/server.ts';

const { url, data: folder } = await serve();
const data = randomBytes(3_000_000);

const filesOf = async (path: string) => {
  const names = await readdir(join(folder, 'files'));
  return names.filter((name) => name.startsWith(String(path.split('/').pop())));
};
const upload = (path: string, body: BodyInit = data) =>
  fetch(`${url}${path}/file`, { method: 'PUT', headers: { ...token, ...octets }, body, duplex: 'half' } as RequestInit);
const download = (path: string, headers: HeadersInit = {}) =>
  fetch(`${url}${path}/file`, { headers: { ...token, ...headers } });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const uploadHead = (path: string, length: number) =>
  `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nContent-Type: application/octet-stream\r\n` +
  `Content-Length: ${length}\r\n\r\n`;

/** Begins an upload and waits until the image is `saving`. */
async function begun(path: string) {
  const socket = await openSocket(url);
  socket.write(uploadHead(path, data.length));
  socket.write(data.subarray(0, 1_000_000));
  await until(async () => expect(await statusOf(url, path)).toBe('saving'));
  return socket;
}

describe('an upload', () => {
  test.each([
    ['with a length', () => data],
    ['in chunks', () => new Blob([data]).stream()],
  ])('%s is downloaded byte for byte', async (_how, body) => {
    const path = await queuedImage(url);
    expect((await upload(path, body())).status).toBe(204);
    const shown = await (await fetch(url + path, { headers: token })).json();
    expect(shown).toMatchObject({
      status: 'active',
      size: data.length,
      checksum: createHash('md5').update(data).digest('hex'),
    });
    expect((await bytesOf(await download(path))).equals(data)).toBe(true);
  });

  test('without data makes an active image of 0 bytes, with a Content-Type or without a body', async () => {
    const path = await queuedImage(url);
    const [answer] = await sendRaw(url, `${uploadHead(path, 0).replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')}`);
    expect(answer?.status).toBe(204);
    expect((await bytesOf(await download(path))).length).toBe(0);
  });

  test('that breaks off returns the image to queued, leaves no file, and can be repeated', async () => {
    const path = await queuedImage(url);
    const socket = await begun(path);
    socket.destroy();
    await until(async () => expect(await statusOf(url, path)).toBe('queued'));
    expect(await filesOf(path)).toEqual([]);
    expect((await upload(path)).status).toBe(204);
    expect(await filesOf(path)).toHaveLength(1);
  });

  test('that ends before its length is refused and returns the image to queued', async () => {
    const path = await queuedImage(url);
    const socket = await begun(path);
    socket.end();
    expect((await responsesOn(socket)).map(({ status }) => status)).toEqual([400]);
    await until(async () => expect(await statusOf(url, path)).toBe('queued'));
    expect(await filesOf(path)).toEqual([]);
  });

  test('is refused while another one of the same image is in progress', async () => {
    const path = await queuedImage(url);
    const statuses = await Promise.all([upload(path), upload(path)].map(async (response) => (await response).status));
    expect(statuses.sort()).toEqual([204, 409]);
    expect(await filesOf(path)).toHaveLength(1);
    expect((await bytesOf(await download(path))).equals(data)).toBe(true);
  });

  test('that is refused disturbs neither the one in progress nor its own connection', async () => {
    const path = await queuedImage(url);
    const first = await begun(path);
    const next = 'GET /v2 HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n';
    const answers = await sendRaw(url, `${uploadHead(path, data.length)}${data.toString('latin1')}${next}`);
    expect(answers.map(({ status }) => status)).toEqual([409, 300]);
    first.write(data.subarray(1_000_000));
    await once(first, 'data');
    first.destroy();
    expect((await bytesOf(await download(path))).equals(data)).toBe(true);
  });

  test('of an unsupported media type leaves the image as it was', async () => {
    const path = await queuedImage(url);
    for (const type of ['text/plain', 'octets', '']) {
      const init = { method: 'PUT', headers: { ...token, 'Content-Type': type }, body: data };
      expect((await fetch(`${url}${path}/file`, init)).status).toBe(415);
    }
    expect(await statusOf(url, path)).toBe('queued');
  });
});

describe('a download', () => {
  test.each([
    ['bytes=0-0', 206, 'bytes 0-0/2', '{'],
    ['bytes=1-', 206, 'bytes 1-1/2', '}'],
    ['bytes=-1', 206, 'bytes 1-1/2', '}'],
    ['bytes=0-99', 206, 'bytes 0-1/2', '{}'],
    ['bytes=0-0,1-1', 200, null, '{}'],
  ])('of %s is %i', async (range, status, contentRange, text) => {
    const response = await download(image, { Range: range });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Range')).toBe(contentRange);
    expect(response.headers.get('Content-Length')).toBe(String(text.length));
    expect(response.headers.get('Accept-Ranges')).toBe('bytes');
    expect(await response.text()).toBe(text);
  });

  test('of a range beyond the data is 416', async () => {
    const response = await download(image, { Range: 'bytes=2-' });
    expect(response.status).toBe(416);
    expect(response.headers.get('Content-Range')).toBe('bytes */2');
  });

  test('of a range in the middle has the bytes of that range', async () => {
    const path = await queuedImage(url);
    await upload(path);
    const response = await download(path, { Range: 'bytes=999999-2000000' });
    expect((await bytesOf(response)).equals(data.subarray(999_999, 2_000_001))).toBe(true);
  });

  test('finishes although its image is deleted', async () => {
    const path = await queuedImage(url);
    // More than the buffers of the kernel hold.
    const much = Buffer.concat(Array.from({ length: 6 }, () => data));
    await upload(path, much);
    const socket = await openSocket(url);
    const heard = responsesOn(socket);
    socket.write(`GET ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nConnection: close\r\n\r\n`);
    while (socket.bytesRead === 0) await once(socket, 'data');
    socket.pause();
    expect((await fetch(url + path, { method: 'DELETE', headers: token })).status).toBe(204);
    expect((await download(path)).status).toBe(404);
    expect(await filesOf(path)).toEqual([]);
    socket.resume();
    const [answer] = await heard;
    expect(Buffer.from(answer?.text ?? '', 'latin1').equals(much)).toBe(true);
  });
});
