import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createService } from '@cloudimages/service';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type Binary,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDownloadFile,
  glanceShowImage,
  glanceUploadFile,
  isCloudImagesError,
  type Progress,
  type Send,
} from '../src/index.ts';
import { endpoint, serviceClient, ubuntu } from './support/clients.ts';
import { fixedResponse } from './support/fixed-response.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Bytes = Uint8Array<ArrayBuffer>;

const size = 200_000;
const bytes: Bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);

/** A stream of chunks, with the number of chunks that were taken and the reason of a cancellation. */
function source(...chunks: (Bytes | Error)[]) {
  const taking = { taken: 0, cancelled: undefined as unknown };
  const stream = new ReadableStream<Bytes>(
    {
      pull(controller) {
        const chunk = chunks[taking.taken++];
        if (chunk === undefined) controller.close();
        else if (chunk instanceof Error) controller.error(chunk);
        else controller.enqueue(chunk);
      },
      cancel(reason) {
        taking.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, taking };
}

const chunk = (length: number) => new Uint8Array(length);

/** Progress that only grows, from nothing to all. */
function expectGrowth(seen: readonly Progress[], total: number | undefined, all = total) {
  expect(seen[0]).toEqual({ loaded: 0, total });
  expect(seen.at(-1)).toEqual({ loaded: all, total });
  expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).toSorted((a, b) => a - b));
  expect(new Set(seen.map((progress) => progress.total))).toEqual(new Set([total]));
}

const kinds: readonly [string, () => Binary, number | undefined][] = [
  ['a Blob', () => new Blob([bytes]), size],
  ['an array', () => bytes, size],
  ['a part of a larger array', () => new Uint8Array(new Uint8Array([...bytes, 1, 2]).buffer, 0, size), size],
  ['a stream', () => new Blob([bytes]).stream(), undefined],
];

describe('an upload', () => {
  test.each(kinds)('of %s is reported as it goes, and arrives whole', async (_, data, total) => {
    const client = serviceClient();
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    const seen: Progress[] = [];
    expect(
      await glanceUploadFile(client, id, data(), { onProgress: (progress) => seen.push(progress) }),
    ).toBeUndefined();
    expectGrowth(seen, total, size);
    if (total !== undefined) expect(seen.length).toBeGreaterThan(3);
    const download = await glanceDownloadFile(client, id);
    expect(new Uint8Array(await new Response(download?.body).arrayBuffer())).toEqual(bytes);
    expect((await glanceShowImage(client, id)).size).toBe(size);
  });

  test.each([
    ['a Blob', new Blob([])],
    ['an array', new Uint8Array()],
  ])('of nothing at all in %s is reported once', async (_, data) => {
    const client = serviceClient();
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    const seen: Progress[] = [];
    await glanceUploadFile(client, id, data, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ loaded: 0, total: 0 }]);
    expect(await glanceShowImage(client, id)).toMatchObject({ status: 'active', size: 0 });
  });

  test('without onProgress is sent as it was given', async () => {
    const { fetch, requests } = fixedResponse(null, { status: 204 });
    const given: unknown[] = [];
    class Watched extends Request {
      constructor(input: string, init: RequestInit) {
        given.push(init.body);
        super(input, init);
      }
    }
    vi.stubGlobal('Request', Watched);
    vi.resetModules();
    const { createCloudImages, glanceUploadFile } = await import('../src/index.ts');
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    const blob = new Blob([bytes]);
    await glanceUploadFile(client, ubuntu, blob);
    expect(given).toEqual([blob]);
    expect(requests[0]?.headers.has('Content-Length')).toBe(false);
  });

  test.each([
    ['Blob', new Blob([bytes]), `${size}`, undefined],
    ['stream', undefined, undefined, 'chunked'],
  ])('sends the length of a %s over a connection, too, if it is known', async (_, data, length, coding) => {
    const server = createServer((request, response) => {
      let received = 0;
      request.on('data', (part: Buffer) => {
        received += part.length;
      });
      request.on('end', () => {
        const { 'content-length': announced, 'transfer-encoding': encoding } = request.headers;
        response.writeHead(400, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ code: '400', title: '', message: `${received} ${announced} ${encoding}` }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = createCloudImages({ endpoint: address, token: 'demo-token' });
      const sent = glanceUploadFile(client, ubuntu, data ?? new Blob([bytes]).stream(), { onProgress: () => {} });
      await expect(sent).rejects.toThrow(`${size} ${length} ${coding}`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('is not read faster than it is sent', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30), chunk(40), chunk(50));
    const seen: number[] = [];
    const takenAfter: number[] = [];
    const fetch: Send = async (request) => {
      const reader = (request.body as ReadableStream<Bytes>).getReader();
      for (let read = await reader.read(); !read.done; read = await reader.read()) takenAfter.push(taking.taken);
      return new Response(null, { status: 204 });
    };
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    await glanceUploadFile(client, ubuntu, stream, { onProgress: ({ loaded }) => seen.push(loaded) });
    expect(seen).toEqual([0, 10, 30, 60, 100, 150]);
    for (const [index, taken] of takenAfter.entries()) expect(taken).toBeLessThanOrEqual(index + 1 + 3);
  });

  test.each(['hello', new ArrayBuffer(5), { read() {} }, null])(
    'of %o, which is no data, sends nothing',
    async (data) => {
      const { fetch, requests } = fixedResponse(null, { status: 204 });
      const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
      for (const options of [{}, { onProgress: () => {} }]) {
        const sent = glanceUploadFile(client, ubuntu, data as unknown as Binary, options);
        await expect(sent).rejects.toThrow(new TypeError('This is no Blob, Uint8Array or ReadableStream.'));
      }
      expect(requests).toEqual([]);
    },
  );

  test('whose data break off is rejected with the reason', async () => {
    const reason = new Error('The disk is gone.');
    const { stream } = source(chunk(10), reason);
    const read: Send = async (request) => new Response(await request.text());
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch: read });
    const seen: number[] = [];
    const sent = glanceUploadFile(client, ubuntu, stream, { onProgress: ({ loaded }) => seen.push(loaded) });
    await expect(sent).rejects.toBe(reason);
    expect(seen).toEqual([0, 10]);
  });

  test('that the service stops reading lets go of its data', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30));
    const reason = new Error('Enough.');
    const fetch: Send = async (request) => {
      const reader = (request.body as ReadableStream<Bytes>).getReader();
      await reader.read();
      await reader.cancel(reason);
      return new Response(null, { status: 204 });
    };
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    await glanceUploadFile(client, ubuntu, stream, { onProgress: () => {} });
    await vi.waitUntil(() => taking.cancelled !== undefined);
    expect(taking.cancelled).toBe(reason);
  });

  test('ends with what onProgress throws', async () => {
    const reason = new Error('Not mine.');
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30));
    const read: Send = async (request) => new Response(await request.text());
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch: read });
    const onProgress = ({ loaded }: Progress) => {
      if (loaded > 0) throw reason;
    };
    await expect(glanceUploadFile(client, ubuntu, stream, { onProgress })).rejects.toBe(reason);
    await vi.waitUntil(() => taking.cancelled !== undefined);
  });

  test('that is refused is not reported as done', async () => {
    const seen: Progress[] = [];
    const sent = glanceUploadFile(serviceClient(), ubuntu, new Blob([bytes]), { onProgress: (one) => seen.push(one) });
    await expect(sent).rejects.toSatisfy(isCloudImagesError);
    expect(seen.at(-1)?.loaded).toBeLessThan(size);
  });
});

describe.each([
  ['a page', undefined],
  [
    'a page with what a bundler makes up',
    { env: {}, versions: { node: '20.0.0' }, toString: () => '[object process]' },
  ],
  ['a page with an object that has no prototype', Object.create(null)],
  ['a page of Electron', Object.assign(Object.create(process), { type: 'renderer' })],
  ['a worker of Electron', Object.assign(Object.create(process), { type: 'worker' })],
])('an upload from %s', (_, made) => {
  test('is a Blob as before, and reported at the beginning and at the end', async () => {
    const bodies: unknown[] = [];
    const seen: Progress[] = [];
    const { fetch } = fixedResponse(null, { status: 204 });
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    client.use({
      onRequest({ request }) {
        bodies.push(request.headers.get('Content-Length'));
        expect(seen).toEqual([{ loaded: 0, total: size }]);
      },
    });
    vi.stubGlobal('process', made);
    const sent = glanceUploadFile(client, ubuntu, new Blob([bytes]), { onProgress: (progress) => seen.push(progress) });
    vi.unstubAllGlobals();
    await sent;
    expect(bodies).toEqual([null]);
    expect(seen).toEqual([
      { loaded: 0, total: size },
      { loaded: size, total: size },
    ]);
  });

  test('is not reported as done when it is refused', async () => {
    const seen: Progress[] = [];
    const { fetch } = fixedResponse('{}', { status: 409 });
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    vi.stubGlobal('process', made);
    const sent = glanceUploadFile(client, ubuntu, new Blob([bytes]), { onProgress: (progress) => seen.push(progress) });
    vi.unstubAllGlobals();
    await expect(sent).rejects.toSatisfy(isCloudImagesError);
    expect(seen).toEqual([{ loaded: 0, total: size }]);
  });
});

test('a window that is made up inside a server changes nothing', async () => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', {});
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (linux) jsdom' });
  const client = serviceClient();
  const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
  const seen: Progress[] = [];
  await glanceUploadFile(client, id, new Blob([bytes]), { onProgress: (progress) => seen.push(progress) });
  expect(seen.length).toBeGreaterThan(3);
});

describe('a download', () => {
  const opened = async (body: BodyInit | null, headers: Record<string, string>) => {
    const { fetch } = fixedResponse(body, { headers });
    const seen: Progress[] = [];
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    const download = await glanceDownloadFile(client, ubuntu, { onProgress: (progress) => seen.push(progress) });
    if (download === null) throw new Error('There is nothing to download.');
    return { ...download, seen };
  };

  test('is reported as it is read', async () => {
    const { fetch } = createService();
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    await glanceUploadFile(client, id, bytes);
    const seen: Progress[] = [];
    const download = await glanceDownloadFile(client, id, {
      range: 'bytes=100-149',
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen).toEqual([{ loaded: 0, total: 50 }]);
    expect(await new Response(download?.body).arrayBuffer()).toEqual(bytes.slice(100, 150).buffer);
    expectGrowth(seen, 50);
    expect(download).toMatchObject({ size: 50, range: `bytes 100-149/${size}` });
  });

  test('is not read faster than its reader reads', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30), chunk(40));
    const { body, seen } = await opened(stream, { 'Content-Length': '100' });
    const reader = body.getReader();
    expect(seen).toEqual([{ loaded: 0, total: 100 }]);
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen.at(-1)).toEqual({ loaded: 10, total: 100 });
    expect(taking.taken).toBeLessThanOrEqual(3);
    for (let read = await reader.read(); !read.done; read = await reader.read());
    expectGrowth(seen, 100);
  });

  test('that is not read on lets go of its source', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30), chunk(40));
    const { body } = await opened(stream, {});
    const reason = new Error('Enough.');
    const reader = body.getReader();
    await reader.read();
    await reader.cancel(reason);
    await vi.waitUntil(() => taking.cancelled !== undefined);
    expect(taking.cancelled).toBe(reason);
  });

  test('that breaks off says why', async () => {
    const reason = new Error('The connection is gone.');
    const { stream } = source(chunk(10), reason);
    const { body, seen } = await opened(stream, {});
    await expect(new Response(body).arrayBuffer()).rejects.toBe(reason);
    expect(seen).toEqual([
      { loaded: 0, total: undefined },
      { loaded: 10, total: undefined },
    ]);
  });

  test.each([
    ['alone', undefined],
    ['with onProgress', () => {}],
  ])('ends with its signal when what asked for it has been collected, %s', async (_, onProgress) => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const server = createServer((_request, response) => {
      const more = () => {
        while (response.write(bytes));
      };
      response.on('drain', more);
      more();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const client = createCloudImages({ endpoint: address, token: 'demo-token' });
      const controller = new AbortController();
      const { signal } = controller;
      const download = await glanceDownloadFile(client, ubuntu, { signal, ...(onProgress && { onProgress }) });
      if (download === null) throw new Error('There is nothing to download.');
      const reason = new Error('Enough.');
      let loaded = 0;
      const reading = async () => {
        for await (const piece of download.body as AsyncIterable<Bytes> & ReadableStream<Bytes>) {
          loaded += piece.length;
          if (loaded > 20 * size) throw new Error('It goes on.');
          // Objects are let go of between two turns.
          await new Promise((resolve) => setImmediate(resolve));
          collect();
          if (loaded > 3 * size) controller.abort(reason);
        }
      };
      await expect(reading()).rejects.toBe(reason);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  test('whose length is that of what was packed has no total', async () => {
    const { seen, size: announced } = await opened('a'.repeat(100), {
      'Content-Length': '20',
      'Content-Encoding': 'gzip',
    });
    expect([seen, announced]).toEqual([[{ loaded: 0, total: undefined }], 20]);
  });

  test('without data is null, and no progress is reported', async () => {
    const client = serviceClient();
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    const seen: Progress[] = [];
    expect(await glanceDownloadFile(client, id, { onProgress: (progress) => seen.push(progress) })).toBeNull();
    expect(seen).toEqual([]);
  });
});
