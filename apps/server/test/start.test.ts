import { once } from 'node:events';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ServerOptions } from '../src/index.ts';
import { id, image, json, token } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { serve, start } from './support/server.ts';

const rename = (url: string, name: string) =>
  fetch(`${url}/v2/cloudimages/${id}`, {
    method: 'PATCH',
    headers: { ...token, ...json },
    body: JSON.stringify([{ op: 'replace', path: '/name', value: name }]),
  });
const nameOf = async (url: string) => (await (await fetch(url + image, { headers: token })).json()).name;

test('foreign files among the data stay, and do no harm', async () => {
  const data = newPath('data');
  await mkdir(join(data, 'files'), { recursive: true });
  const strange = ['.DS_Store', 'notes.txt', 'Notes (2).txt'];
  for (const name of strange) await writeFile(join(data, 'files', name), '');
  await (await start({ data })).close();
  expect(await readdir(join(data, 'files'))).toEqual(expect.arrayContaining(strange));
});

describe('a server does not start', () => {
  test.each(['0.0.0.0', '::', '192.0.2.1'])(
    'on %s with the development credentials, and says what to do',
    async (host) => {
      await expect(start({ host })).rejects.toThrow(
        `The development credentials are public, so the server does not listen on ${host} with them. ` +
          'Give it a credentials file of mode 0600, --credentials FILE (or CLOUDIMAGES_CREDENTIALS)',
      );
    },
  );

  test.each<[Partial<ServerOptions>, string]>([
    [{ region: 'eu_de' }, 'A region has 1 to 64 letters, digits, periods and hyphens, unlike "eu_de".'],
    [{ world: 'package.json' }, 'package.json does not match world.schema.json: data must NOT have additional'],
    [{ credentials: '' }, 'The credentials cannot be read from'],
    [{ files: '' }, 'The place for image data is empty.'],
    [{ files: 'http://x' }, 'at s3://BUCKET[/PREFIX], not at an address of http://.'],
    [{ files: 'S3://images' }, 'at s3://BUCKET[/PREFIX], not at an address of S3://.'],
    [{ buckets: 's3://images' }, 'at s3:// with nothing behind it, not at an address of s3://.'],
  ])('with %j, and says why', async (options, message) => {
    await expect(start(options)).rejects.toThrow(message);
  });

  test('on a host name that does not resolve', async () => {
    await expect(start({ host: 'unknown.invalid' })).rejects.toThrow(
      'The server cannot listen on unknown.invalid, port 0: getaddrinfo',
    );
  });

  test('on a port in use, and releases its folder', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const data = newPath('data');
    await expect(start({ port, data })).rejects.toThrow(
      `Port ${port} of 127.0.0.1 is already in use. Choose another one: --port N (or PORT).`,
    );
    other.close();
    await (await start({ port, data })).close();
  });

  test('with a credentials file that others can read', async () => {
    const credentials = newPath('credentials.json');
    await writeFile(credentials, '{"projects":[],"users":[],"tokens":[]}');
    await chmod(credentials, 0o644);
    await expect(start({ credentials })).rejects.toThrow(`chmod 600 ${credentials}`);
  });
});

test('a server knows what its world file lists', async () => {
  const [world, server] = [newPath('world.json'), '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35'];
  await writeFile(
    world,
    JSON.stringify({ servers: { [server]: { size: 25, os_version: 'Debian GNU/Linux 12.0.0 64bit' } } }),
  );
  const { url } = await serve({ world });
  const create = (instance_id: string) =>
    fetch(`${url}/v2/cloudimages/action`, {
      method: 'POST',
      headers: { ...token, ...json },
      body: JSON.stringify({ name: 'web', instance_id }),
    });
  expect((await create(server)).status).toBe(200);
  expect(await (await create(server.replace('5', '6'))).json()).toMatchObject({ error: { code: 'IMG.0005' } });
});

describe('a server listens', () => {
  test.each([
    ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
    ['::1', /^http:\/\/\[::1\]:\d+$/],
    ['localhost', /^http:\/\/(127\.0\.0\.1|\[::1\]):\d+$/],
  ])('on %s with the development credentials', async (host, url) => {
    const server = await serve({ host });
    expect(server.url).toMatch(url);
    expect(await nameOf(server.url)).toBe('ims_test');
  });

  test('on every address with credentials of its own', async () => {
    const credentials = newPath('credentials.json');
    await writeFile(credentials, '{"projects":[],"users":[],"tokens":[]}', { mode: 0o600 });
    const { url } = await serve({ host: '0.0.0.0', credentials });
    expect((await fetch(`http://127.0.0.1:${new URL(url).port}/healthz`)).status).toBe(200);
  });
});

test('images survive a restart, and a reset brings back the story', async () => {
  const data = newPath('data');
  const first = await start({ data });
  await rename(first.url, 'tomorrow');
  await first.close();
  const second = await start({ data });
  expect(await nameOf(second.url)).toBe('tomorrow');
  await second.close();
  const { url } = await serve({ data, reset: true });
  expect(await nameOf(url)).toBe('ims_test');
  expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
});
