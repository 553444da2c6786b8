import { once } from 'node:events';
import { createServer } from 'node:net';
import { story } from '@cloudimages/contract';
import type { Program } from '@cloudimages/test-kit/program';
import { openSocket } from '@cloudimages/test-kit/socket';
import { beforeAll, describe, expect, test } from 'vitest';
import { image, octets, queuedImage, statusOf, token, until } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { memoryOfUpload } from './support/memory.ts';
import { hasObjectStore, type ObjectStore, objectStore } from './support/object-store.ts';
import { address, run } from './support/program.ts';

const Bucket = 'images';
const stop = async ({ child, ended }: Program) => {
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
};

describe.runIf(hasObjectStore())('a server whose image data is in a bucket', () => {
  let store: ObjectStore;
  let count = 0;
  const newPrefix = () => `server-${count++}`;
  const start = (prefix: string, data = newPath('data'), ...args: string[]) =>
    run(['--port', '0', '--data', data, '--files', `s3://${Bucket}/${prefix}`, ...args], store.env);
  /** Keys under a prefix, with those of unfinished uploads. */
  const inside = async (prefix: string) => {
    const { Contents = [] } = await store.s3.listObjectsV2({ Bucket, Prefix: `${prefix}/` });
    const { Uploads = [] } = await store.s3.listMultipartUploads({ Bucket, Prefix: `${prefix}/` });
    const names = (found: readonly { Key?: string | undefined }[]) =>
      found.map(({ Key }) => Key?.slice(prefix.length + 1));
    return { whole: names(Contents), unfinished: names(Uploads) };
  };
  const begun = { whole: [`${story.UbuntuImage.id}.seed`], unfinished: [] };

  beforeAll(async () => {
    store = await objectStore(newPath('store'));
  }, 60_000);

  test('stores, reads, reads in part and deletes data there', async () => {
    const prefix = newPrefix();
    const program = start(prefix);
    const url = await address(program);
    expect(await inside(prefix)).toEqual(begun);
    expect(await (await fetch(`${url}${image}/file`, { headers: token })).text()).toBe('{}');
    const path = await queuedImage(url);
    const file = `${url}${path}/file`;
    const sent = await fetch(file, { method: 'PUT', headers: { ...token, ...octets }, body: '0123456789' });
    expect(sent.status).toBe(204);
    const { size, checksum } = await (await fetch(url + path, { headers: token })).json();
    expect({ size, checksum }).toEqual({ size: 10, checksum: '781e5e245d69b566979b86e28d23f2c7' });
    expect(await (await fetch(file, { headers: token })).text()).toBe('0123456789');
    const part = await fetch(file, { headers: { ...token, Range: 'bytes=3-6' } });
    expect([part.status, await part.text()]).toEqual([206, '3456']);
    await fetch(url + path, { method: 'DELETE', headers: token });
    expect(await inside(prefix)).toEqual(begun);
    await stop(program);
  });

  test('imports from the buckets of the store, and exports to them', async () => {
    await store.s3.createBucket({ Bucket: 'shop' });
    const bytes = new Uint8Array(20 * 2 ** 20).fill(7);
    await store.s3.putObject({ Bucket: 'shop', Key: 'disks/web', Body: bytes });
    const program = start(newPrefix(), newPath('data'), '--buckets', 's3://', '--job-seconds', '0');
    const url = await address(program);
    const post = async (path: string, body: object) => {
      const headers = { ...token, 'Content-Type': 'application/json' };
      const response = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
      const { job_id, error } = await response.json();
      if (job_id === undefined) return error.code;
      return (await fetch(`${url}/v1/cloudimages/job/${job_id}`, { headers: token })).json();
    };
    const create = (image_url: string) => post('/v2/cloudimages/action', { name: 'web', image_url, min_disk: 10 });
    const made = await create('shop:disks/web');
    expect(made).toMatchObject({ status: 'SUCCESS' });
    const { image_id } = made.entities;
    const data = await fetch(`${url}/v2/images/${image_id}/file`, { headers: token });
    expect(Buffer.from(await data.arrayBuffer()).equals(bytes)).toBe(true);

    const send = (bucket_url: string) =>
      post(`/v1/cloudimages/${image_id}/file`, { bucket_url, is_quick_export: true });
    expect(await send('shop:copies/web')).toMatchObject({ status: 'SUCCESS' });
    const { Body } = await store.s3.getObject({ Bucket: 'shop', Key: 'copies/web' });
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(bytes)).toBe(true);

    expect(await send('shop:copies/web')).toBe('IMG.0070');
    expect(await create('shop:nothing')).toBe('IMG.0057');
    expect(await create(`shop:../${Bucket}/server-0/${story.UbuntuImage.id}.seed`)).toBe('IMG.0057');
    // Images of all projects are in that bucket.
    for (const bucket of [Bucket, 'no-such-bucket']) {
      expect(await create(`${bucket}:server-0/${story.UbuntuImage.id}.seed`)).toBe('IMG.0057');
      expect(await send(`${bucket}:a`)).toBe('IMG.0069');
    }
    await stop(program);
  });

  test('removes unfinished uploads after a crash, and everything on --reset', async () => {
    const prefix = newPrefix();
    const data = newPath('data');
    const killed = start(prefix, data);
    const url = await address(killed);
    const whole = await queuedImage(url);
    await fetch(`${url}${whole}/file`, { method: 'PUT', headers: { ...token, ...octets }, body: 'x' });
    const waiting = await queuedImage(url);
    const socket = await openSocket(url);
    socket.on('error', () => {});
    socket.write(
      `PUT ${waiting}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n` +
        `Content-Type: application/octet-stream\r\nContent-Length: ${40 * 2 ** 20}\r\n\r\n`,
    );
    socket.write(new Uint8Array(20 * 2 ** 20));
    await until(async () => expect((await inside(prefix)).unfinished).toHaveLength(1));
    killed.child.kill('SIGKILL');
    await killed.ended;
    expect((await inside(prefix)).unfinished).toHaveLength(1);

    const next = start(prefix, data);
    expect(await statusOf(await address(next), waiting)).toBe('queued');
    const left = await inside(prefix);
    expect(left).toEqual({ whole: expect.arrayContaining(begun.whole), unfinished: [] });
    expect(left.whole).toHaveLength(2);
    await stop(next);

    const anew = start(prefix, data, '--reset');
    await address(anew);
    // The server removes leftovers while it already serves requests.
    await until(async () => expect(await inside(prefix)).toEqual(begun));
    await stop(anew);
  });

  test('answers 503 while the bucket is away, and recovers once it is back; the log has no secret', async () => {
    const program = start(newPrefix());
    const url = await address(program);
    const path = await queuedImage(url);
    const upload = () => fetch(`${url}${path}/file`, { method: 'PUT', headers: { ...token, ...octets }, body: 'x' });
    const download = () => fetch(`${url}${image}/file`, { headers: token });
    await store.stop();
    for (const answer of [await upload(), await download()]) {
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '1']);
    }
    expect(await statusOf(url, path)).toBe('queued');
    await store.start();
    expect((await upload()).status).toBe(204);
    expect(await (await download()).text()).toBe('{}');
    await stop(program);
    const { stdout, stderr } = program.printed;
    expect(stdout).toContain('ECONNREFUSED');
    expect(stdout + stderr).not.toContain(store.env.AWS_SECRET_ACCESS_KEY);
  }, 60_000);

  test('an upload is not held in memory', async () => {
    const program = start(newPrefix());
    const url = await address(program);
    const little = await memoryOfUpload(program, url, 32);
    expect((await memoryOfUpload(program, url, 160)) - little).toBeLessThan(64);
    await stop(program);
  }, 120_000);

  describe('does not start', () => {
    const refusal = async (place: string, env: NodeJS.ProcessEnv) => {
      const program = run(['--port', '0', '--data', newPath('data')], {
        ...store.env,
        CLOUDIMAGES_FILES: place,
        ...env,
      });
      expect(await program.ended).toBe(1);
      const { stdout, stderr } = program.printed;
      expect(stdout).toBe('');
      expect(stderr).not.toContain('    at ');
      expect(stderr).not.toContain(store.env.AWS_SECRET_ACCESS_KEY);
      return stderr;
    };
    const words = (place: string) =>
      `Image data cannot be kept in ${place}, whose endpoint, region and credentials are taken from AWS_ENDPOINT_URL, ` +
      'AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: ';

    test.each([
      ['a bucket that does not exist', 's3://nowhere', {}, 'bucket does not exist'],
      ['a secret key that is wrong', `s3://${Bucket}`, { AWS_SECRET_ACCESS_KEY: 'wrong' }, 'signature'],
      ['an unknown access key', `s3://${Bucket}`, { AWS_ACCESS_KEY_ID: 'test:unknown' }, 'signature'],
      ['no region', `s3://${Bucket}`, { AWS_REGION: undefined }, 'Region is missing'],
      ['no credentials', `s3://${Bucket}`, { AWS_ACCESS_KEY_ID: undefined }, 'Could not load credentials'],
    ])('with %s', async (_what, place, env, message) => {
      const said = await refusal(place, env);
      expect(said).toContain(words(place));
      expect(said).toContain(message);
    });

    test('on an endpoint that does not respond', async () => {
      const silent = createServer().listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const { port } = silent.address() as { port: number };
      const said = await refusal(`s3://${Bucket}`, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
      expect(said).toBe(`${words(`s3://${Bucket}`)}It does not respond.\n`);
      silent.close();
    });

    test('on a port without a server', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await once(other, 'listening');
      const { port } = other.address() as { port: number };
      other.close();
      const said = await refusal(`s3://${Bucket}`, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
      expect(said).toBe(`${words(`s3://${Bucket}`)}connect ECONNREFUSED 127.0.0.1:${port}\n`);
    });
  });
});

test('a server refuses an address that names no bucket', async () => {
  const program = run(['--port', '0', '--data', newPath('data'), '--files', 's3://IMAGES']);
  expect(await program.ended).toBe(1);
  expect(program.printed.stderr).toBe('"s3://IMAGES" names no bucket; say s3://BUCKET or s3://BUCKET/PREFIX.\n');
});
