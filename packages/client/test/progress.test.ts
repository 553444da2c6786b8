import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, assert, describe, expect, test, vi } from 'vitest';
import {
  type Binary,
  type CloudImagesClient,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDownloadFile,
  glanceShowImage,
  glanceUploadFile,
  isCloudImagesError,
  type Progress,
} from '../src/index.ts';
import { serviceClient, ubuntu } from './support/clients.ts';
import { noContent, raw, scripted, status } from './support/scripted.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

type Bytes = Uint8Array<ArrayBuffer>;

const size = 200_000;
const bytes: Bytes = Uint8Array.from({ length: size }, (_, index) => index % 251);
const chunk = (length: number) => new Uint8Array(length);
const reason = new Error('Enough.');

/** A stream of chunks, with the number of chunks that were taken and the reason of a cancellation. */
function source(...chunks: (Bytes | Error)[]) {
  const taking = { taken: 0, cancelled: undefined as unknown };
  const pull = (controller: ReadableStreamDefaultController<Bytes>) => {
    const next = chunks[taking.taken++];
    if (next === undefined) controller.close();
    else if (next instanceof Error) controller.error(next);
    else controller.enqueue(next);
  };
  const cancel = (cause: unknown) => {
    taking.cancelled = cause;
  };
  return { stream: new ReadableStream<Bytes>({ pull, cancel }, { highWaterMark: 0 }), taking };
}

/** Keeps the progress that a transfer reports. */
function watch() {
  const seen: Progress[] = [];
  return { seen, onProgress: (progress: Progress) => void seen.push(progress) };
}

/** Progress that only grows, from nothing to all. */
function expectGrowth(seen: readonly Progress[], total: number | undefined, all = total) {
  expect([seen[0], seen.at(-1)]).toEqual([
    { loaded: 0, total },
    { loaded: all, total },
  ]);
  expect(seen.map(({ loaded }) => loaded)).toEqual(seen.map(({ loaded }) => loaded).toSorted((a, b) => a - b));
  expect(new Set(seen.map((progress) => progress.total))).toEqual(new Set([total]));
}

/** Runs a client against a server of this process, over a connection. */
async function connected(listener: RequestListener, use: (client: CloudImagesClient) => Promise<void>) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await use(createCloudImages({ endpoint: `http://127.0.0.1:${port}`, token: 'demo-token' }));
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('an upload', () => {
  test.each<[string, () => Binary, number | undefined]>([
    ['a Blob', () => new Blob([bytes]), size],
    ['an array', () => bytes, size],
    ['a part of a larger array', () => new Uint8Array(new Uint8Array([...bytes, 1, 2]).buffer, 0, size), size],
    ['a stream', () => new Blob([bytes]).stream(), undefined],
    ['an empty Blob', () => new Blob([]), 0],
    ['an empty array', () => new Uint8Array(), 0],
  ])('of %s reports its progress and arrives whole', async (_, data, total) => {
    const client = serviceClient();
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    const { seen, onProgress } = watch();
    expect(await glanceUploadFile(client, id, data(), { onProgress })).toBeUndefined();
    const length = total ?? size;
    expectGrowth(seen, total, length);
    // One report at the beginning, one for each piece. A stream comes in pieces of its own.
    if (total !== undefined) expect(seen).toHaveLength(1 + Math.ceil(total / 2 ** 16));
    const download = await glanceDownloadFile(client, id);
    expect(new Uint8Array(await new Response(download?.body).arrayBuffer())).toEqual(bytes.slice(0, length));
    expect(await glanceShowImage(client, id)).toMatchObject({ status: 'active', size: length });
  });

  test('without onProgress is no stream with a Content-Length', async () => {
    const { client, headers } = scripted([noContent]);
    await glanceUploadFile(client, ubuntu, new Blob([bytes]));
    expect(headers[0]?.has('Content-Length')).toBe(false);
  });

  test('of a Blob has its Content-Length over a connection, too', async () => {
    const echo: RequestListener = (request, response) => {
      let received = 0;
      request.on('data', (part: Buffer) => {
        received += part.length;
      });
      request.on('end', () => response.writeHead(400).end(`${received} of ${request.headers['content-length']}`));
    };
    await connected(echo, async (client) => {
      const uploaded = glanceUploadFile(client, ubuntu, new Blob([bytes]), { onProgress: () => {} });
      await expect(uploaded).rejects.toThrow(`${size} of ${size}`);
    });
  });

  test('is not read faster than it is sent', async () => {
    const { stream, taking } = source(...[10, 20, 30, 40, 50].map(chunk));
    const takenAfter: number[] = [];
    const { client } = scripted([
      async (request) => {
        for await (const _ of request.body as AsyncIterable<Bytes> & ReadableStream<Bytes>)
          takenAfter.push(taking.taken);
        return noContent();
      },
    ]);
    const { seen, onProgress } = watch();
    await glanceUploadFile(client, ubuntu, stream, { onProgress });
    expect(seen.map(({ loaded }) => loaded)).toEqual([0, 10, 30, 60, 100, 150]);
    for (const [index, taken] of takenAfter.entries()) expect(taken).toBeLessThanOrEqual(index + 1 + 3);
  });

  test.each(['hello', new ArrayBuffer(5), { read() {} }, null])(
    'of %o, which is not data, sends nothing',
    async (data) => {
      const { client, requests } = scripted([noContent]);
      for (const options of [{}, { onProgress: () => {} }]) {
        const sent = glanceUploadFile(client, ubuntu, data as unknown as Binary, options);
        await expect(sent).rejects.toThrow(new TypeError('This is no Blob, Uint8Array or ReadableStream.'));
      }
      expect(requests).toEqual([]);
    },
  );

  const readAll = async (request: Request) => new Response(await request.text());

  test('whose data break off rejects with the reason', async () => {
    const { seen, onProgress } = watch();
    const sent = glanceUploadFile(scripted([readAll]).client, ubuntu, source(chunk(10), reason).stream, { onProgress });
    await expect(sent).rejects.toBe(reason);
    expect(seen.map(({ loaded }) => loaded)).toEqual([0, 10]);
  });

  test('cancels its data when the service stops reading', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30));
    const { client } = scripted([
      async (request) => {
        const reader = (request.body as ReadableStream<Bytes>).getReader();
        await reader.read();
        await reader.cancel(reason);
        return noContent();
      },
    ]);
    await glanceUploadFile(client, ubuntu, stream, { onProgress: () => {} });
    await vi.waitUntil(() => taking.cancelled !== undefined);
    expect(taking.cancelled).toBe(reason);
  });

  test('rejects with what onProgress throws, and cancels its data', async () => {
    const { stream, taking } = source(chunk(10), chunk(20), chunk(30));
    const onProgress = ({ loaded }: Progress) => {
      if (loaded > 0) throw reason;
    };
    await expect(glanceUploadFile(scripted([readAll]).client, ubuntu, stream, { onProgress })).rejects.toBe(reason);
    await vi.waitUntil(() => taking.cancelled !== undefined);
  });
});

const electron = (type: string) => ({ process: Object.assign(Object.create(process), { type }) });
const bundled = { env: {}, versions: { node: '20.0.0' }, toString: () => '[object process]' };

describe.each<[string, Readonly<Record<string, unknown>>, boolean]>([
  ['Node', {}, true],
  ['Node with globals of jsdom', { window: globalThis, document: {}, navigator: { userAgent: 'Mozilla/5.0' } }, true],
  ['a page', { process: undefined }, false],
  ['a page with the process of a bundler', { process: bundled }, false],
  ['a page with a process without prototype', { process: Object.create(null) }, false],
  ['a page of Electron', electron('renderer'), false],
  ['a worker of Electron', electron('worker'), false],
])('an upload from %s', (_, globals, isStreamed) => {
  test.each([
    ['that succeeds', noContent],
    ['that fails', status(409)],
  ])('%s', async (_, response) => {
    const { client, headers } = scripted([response]);
    const { seen, onProgress } = watch();
    const before: Progress[] = [];
    client.use({ onRequest: () => void before.push(...seen) });
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const sent = glanceUploadFile(client, ubuntu, new Blob([bytes]), { onProgress }).then(
      () => true,
      (error) => !isCloudImagesError(error),
    );
    vi.unstubAllGlobals();
    const isDone = await sent;
    expect(isDone).toBe(response === noContent);
    expect(headers[0]?.get('Content-Length')).toBe(isStreamed ? String(size) : null);
    expect(before[0]).toEqual({ loaded: 0, total: size });
    // Without a stream only the beginning and the end are known. Here nothing reads the stream.
    if (!isStreamed) expect(seen.map(({ loaded }) => loaded)).toEqual(isDone ? [0, size] : [0]);
    else expect(seen.at(-1)?.loaded).toBeLessThan(size);
  });
});

describe('a download', () => {
  async function opened(body: BodyInit | null, headers: Record<string, string>) {
    const { seen, onProgress } = watch();
    const download = await glanceDownloadFile(scripted([raw(body, { headers })]).client, ubuntu, { onProgress });
    assert(download);
    return { ...download, seen };
  }

  test('of a range reports its progress', async () => {
    const client = serviceClient();
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    const { seen, onProgress } = watch();
    expect(await glanceDownloadFile(client, id, { onProgress })).toBeNull();
    expect(seen).toEqual([]);
    await glanceUploadFile(client, id, bytes);
    const download = await glanceDownloadFile(client, id, { range: 'bytes=100-149', onProgress });
    expect(await new Response(download?.body).arrayBuffer()).toEqual(bytes.slice(100, 150).buffer);
    expectGrowth(seen, 50);
    expect(download).toMatchObject({ size: 50, range: `bytes 100-149/${size}` });
  });

  test('is not read faster than its reader reads', async () => {
    const { stream, taking } = source(...[10, 20, 30, 40].map(chunk));
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

  test('cancels its source when its reader cancels', async () => {
    const { stream, taking } = source(...[10, 20, 30, 40].map(chunk));
    const reader = (await opened(stream, {})).body.getReader();
    await reader.read();
    await reader.cancel(reason);
    await vi.waitUntil(() => taking.cancelled !== undefined);
    expect(taking.cancelled).toBe(reason);
  });

  test('that breaks off rejects with the reason', async () => {
    const { body, seen } = await opened(source(chunk(10), reason).stream, {});
    await expect(new Response(body).arrayBuffer()).rejects.toBe(reason);
    expect(seen.map(({ loaded, total }) => [loaded, total])).toEqual([
      [0, undefined],
      [10, undefined],
    ]);
  });

  test('whose length is that of compressed data has no total', async () => {
    const { seen, size } = await opened('a'.repeat(100), { 'Content-Length': '20', 'Content-Encoding': 'gzip' });
    expect([seen, size]).toEqual([[{ loaded: 0, total: undefined }], 20]);
  });

  test.each([{}, { onProgress: () => {} }])('ends with its signal after a garbage collection: %o', async (options) => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const endless: RequestListener = (_request, response) => {
      const more = () => {
        while (response.write(bytes));
      };
      response.on('drain', more);
      more();
    };
    await connected(endless, async (client) => {
      const controller = new AbortController();
      const download = await glanceDownloadFile(client, ubuntu, { ...options, signal: controller.signal });
      assert(download);
      let loaded = 0;
      const reading = async () => {
        for await (const piece of download.body as AsyncIterable<Bytes> & ReadableStream<Bytes>) {
          loaded += piece.length;
          if (loaded > 20 * size) throw new Error('It goes on.');
          // Objects are let go of between two turns.
          await new Promise((resolve) => setImmediate(resolve));
          if (loaded <= 3 * size || controller.signal.aborted) continue;
          collect();
          controller.abort(reason);
        }
      };
      await expect(reading()).rejects.toBe(reason);
    });
  });
});
