import { createHash } from 'node:crypto';
import dns from 'node:dns';
import { EventEmitter, once } from 'node:events';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3 } from '@aws-sdk/client-s3';
import { StoreUnavailable } from '@cloudimages/service';
import { filesSuite, keysOf } from '@cloudimages/service/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bucketFiles } from '../src/files/bucket.ts';
import { until } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { hasObjectStore, type ObjectStore, objectStore } from './support/object-store.ts';

const mebibyte = 2 ** 20;

type LookupFound = (error: null, addresses: dns.LookupAddress[]) => void;

/** A stream of `count` mebibytes, each of another letter; `end` closes it or makes it fail. */
function mebibytes(count: number, end = (controller: ReadableStreamDefaultController) => controller.close()) {
  let brought = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (brought === count) return end(controller);
      controller.enqueue(new Uint8Array(mebibyte).fill(97 + (brought++ % 26)));
    },
  });
}

const md5Of = async (data: ReadableStream<Uint8Array>) => {
  const hash = createHash('md5');
  for await (const chunk of data) hash.update(chunk);
  return hash.digest('hex');
};

describe.runIf(hasObjectStore())('a bucket', () => {
  let store: ObjectStore;
  let s3: S3;
  let count = 0;
  const Bucket = 'images';
  /** A prefix of its own for each test. */
  const newPlace = () => `s3://${Bucket}/${count++}`;
  const objectAt = (place: string, key: string) => ({ Bucket, Key: `${place.slice(`s3://${Bucket}/`.length)}/${key}` });

  beforeAll(async () => {
    store = await objectStore(newPath('store'));
    for (const [name, value] of Object.entries(store.env)) vi.stubEnv(name, value);
    s3 = store.s3;
  }, 60_000);
  afterAll(() => void vi.unstubAllEnvs());

  filesSuite('keeps files that', () => bucketFiles(newPlace()));

  test.each([
    [16, 1],
    [17, 2],
    [32, 2],
    [40, 3],
  ])('keeps %i MiB, sent in %i part(s)', async (size, parts) => {
    const place = newPlace();
    const files = await bucketFiles(place);
    const checksum = await md5Of(mebibytes(size));
    expect(await files.write('a.data', mebibytes(size))).toEqual({ size: size * mebibyte, checksum });
    expect(await md5Of(await files.read('a.data'))).toBe(checksum);
    const { ETag, ContentLength } = await s3.headObject(objectAt(place, 'a.data'));
    expect(ContentLength).toBe(size * mebibyte);
    expect(ETag).toMatch(parts === 1 ? /^"[0-9a-f]{32}"$/ : new RegExp(`^"[0-9a-f]{32}-${parts}"$`));
    const border = { start: 16 * mebibyte - 2, end: Math.min(16 * mebibyte + 1, size * mebibyte - 1) };
    expect(await new Response(await files.read('a.data', border)).text()).toBe(size === 16 ? 'pp' : 'ppqq');
    expect(await keysOf(files)).toEqual(['a.data']);
    await files.remove('a.data');
    expect(await keysOf(files)).toEqual([]);
  });

  test('hides data that is still being uploaded, but lists its key', async () => {
    const files = await bucketFiles(newPlace());
    const end = new EventEmitter();
    const ended = once(end, 'end');
    const written = files.write(
      'a.data',
      mebibytes(20, (controller) => ended.then(() => controller.close())),
    );
    await until(async () => expect(await keysOf(files)).toEqual(['a.data']));
    await expect(files.read('a.data')).rejects.toMatchObject({ name: 'NoSuchKey' });
    end.emit('end');
    await written;
    expect(await new Response(await files.read('a.data', { start: 0, end: 1 })).text()).toBe('aa');
  });

  test('keeps no data of a stream that fails after its first part', async () => {
    const place = newPlace();
    const files = await bucketFiles(place);
    const error = new Error('The sender went away.');
    await expect(
      files.write(
        'a.data',
        mebibytes(20, (controller) => controller.error(error)),
      ),
    ).rejects.toBe(error);
    expect(await keysOf(files)).toEqual([]);
  });

  test('lists and removes unfinished uploads of other processes, over several pages', async () => {
    const place = newPlace();
    const files = await bucketFiles(place);
    const left = Array.from({ length: 6 }, (_, index) => `${index}.data`);
    for (const key of left) await s3.createMultipartUpload(objectAt(place, key));
    // A key may have several unfinished uploads, and may be a prefix of another key.
    await s3.createMultipartUpload(objectAt(place, '0.data'));
    await s3.createMultipartUpload(objectAt(place, '0.database'));
    const whole = Array.from({ length: 6 }, (_, index) => `${index}.whole`);
    for (const key of whole) await files.write(key, new Blob([key]).stream());
    expect(await keysOf(files)).toEqual([...left, '0.database', ...whole].toSorted());
    for (const key of left) await files.remove(key);
    expect(await keysOf(files)).toEqual(['0.database', ...whole]);
  });

  test('ignores keys outside its prefix', async () => {
    const place = newPlace();
    const files = await bucketFiles(`${place}/in/`);
    await files.write('a.data', new Blob(['a']).stream());
    for (const key of ['b.data', 'in/NOTES', 'in/deeper/c.data', 'inner/d.data']) {
      await s3.putObject({ ...objectAt(place, key), Body: 'x' });
    }
    expect(await keysOf(files)).toEqual(['a.data']);
    await files.remove('b.data');
    expect((await s3.headObject(objectAt(place, 'in/a.data'))).ContentLength).toBe(1);
    expect((await s3.headObject(objectAt(place, 'b.data'))).ContentLength).toBe(1);
  });

  test.each(['..', '', '../a', 'a/b', 'A', '.hidden', 'a b', 'a\0'])('refuses %j as a key', async (key) => {
    const files = await bucketFiles(newPlace());
    await expect(files.write(key, mebibytes(1))).rejects.toThrow('is not a key');
    await expect(files.read(key)).rejects.toThrow('is not a key');
    await expect(files.remove(key)).rejects.toThrow('is not a key');
  });

  test('is addressed by its host name where the store requires it, as OBS does', async () => {
    const refused: string[] = [];
    const front = createServer((request, response) => {
      if (!request.headers.host?.startsWith(`${Bucket}.`)) {
        refused.push(`${request.method} ${request.url}`);
        const body =
          '<Error><Code>VirtualHostDomainRequired</Code><Message>Virtual host domain is required.</Message></Error>';
        return response.writeHead(403, { 'Content-Type': 'application/xml' }).end(body);
      }
      const { method, url: path, headers } = request;
      const forwarded = ask(`${store.env.AWS_ENDPOINT_URL}`, { method, path, headers }, (answer) => {
        response.writeHead(answer.statusCode as number, answer.headers);
        answer.pipe(response);
      });
      request.pipe(forwarded);
    }).listen(0, '127.0.0.1');
    await once(front, 'listening');
    const { port } = front.address() as AddressInfo;
    const lookup = vi
      .spyOn(dns, 'lookup')
      .mockImplementation(((_name: string, _options: unknown, found: LookupFound) =>
        found(null, [{ address: '127.0.0.1', family: 4 }])) as typeof dns.lookup);
    vi.stubEnv('AWS_ENDPOINT_URL', `http://buckets.test:${port}`);
    try {
      const files = await bucketFiles(newPlace());
      await files.write('a.data', mebibytes(17));
      expect(await new Response(await files.read('a.data', { start: 0, end: 1 })).text()).toBe('aa');
      expect(await keysOf(files)).toEqual(['a.data']);
      expect(refused).toEqual([expect.stringContaining(`GET /${Bucket}`)]);
    } finally {
      vi.stubEnv('AWS_ENDPOINT_URL', `${store.env.AWS_ENDPOINT_URL}`);
      lookup.mockRestore();
      front.closeAllConnections();
      front.close();
    }
  });

  test('that is unavailable fails calls with StoreUnavailable, and works again when it is back', async () => {
    const files = await bucketFiles(newPlace());
    await files.write('a.data', new Blob(['kept']).stream());
    await store.stop();
    await expect(files.write('b.data', mebibytes(1))).rejects.toThrow(StoreUnavailable);
    await expect(files.write('b.data', mebibytes(20))).rejects.toThrow(StoreUnavailable);
    await expect(files.read('a.data')).rejects.toThrow(StoreUnavailable);
    await expect(files.remove('a.data')).rejects.toThrow(StoreUnavailable);
    await expect(keysOf(files)).rejects.toThrow(StoreUnavailable);
    await store.start();
    expect(await new Response(await files.read('a.data')).text()).toBe('kept');
    expect(await keysOf(files)).toEqual(['a.data']);
  }, 60_000);
});

test.each(['s3://', 's3://UPPER', 's3://images//a', 's3://images/a b', 's3://images/../a'])(
  'refuses %j, which names no bucket',
  async (place) => {
    const message = `"${place}" names no bucket; say s3://BUCKET or s3://BUCKET/PREFIX.`;
    await expect(bucketFiles(place)).rejects.toThrow(message);
  },
);
