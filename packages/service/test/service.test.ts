import { operations, story } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';
import { describe, expect, test, vi } from 'vitest';
import {
  type Clock,
  createService,
  type Files,
  memoryFiles,
  memoryStore,
  type Service,
  type Store,
  StoreUnavailable,
} from '../src/index.ts';
import { keysOf } from '../src/testing/index.ts';

const { QueuedImage, UbuntuImage } = story;
const { id } = UbuntuImage;
const headers = { 'X-Auth-Token': 'demo-token' };
const address = `http://ims/v2/images/${id}`;
const upload = { method: 'PUT', headers: { ...headers, 'Content-Type': 'application/octet-stream' }, body: 'data' };

/** A store of which one method fails. */
const failing = (method: 'get' | 'change', error: Error): Store => ({
  ...memoryStore(),
  [method]: () => Promise.reject(error),
});

/** A store whose lists begin and end in this way. */
const listing = (list: Store['list']): Store => ({ ...memoryStore(), list });

test('IDs of images and the time come from the given functions', async () => {
  const newId = () => '11111111-2222-4333-8444-555555555555';
  const { fetch } = createService({ newId, now: () => new Date('2026-01-02T03:04:05.678Z') });
  const create = { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: '{}' };
  const response = await fetch('http://ims/v2/images', create);
  expect(await response.json()).toMatchObject({ id: newId(), created_at: '2026-01-02T03:04:05Z' });
});

test('services share no images', async () => {
  const one = createService();
  const other = createService();
  await one.fetch(address, { method: 'DELETE', headers });
  expect((await one.fetch(address, { headers })).status).toBe(404);
  expect((await other.fetch(address, { headers })).status).toBe(200);
});

test('services do not share the images of the story', async () => {
  const { name } = UbuntuImage;
  const changed: { name: string } = UbuntuImage;
  changed.name = 'a fixture';
  try {
    expect(await (await createService().fetch(address, { headers })).json()).toMatchObject({ name });
  } finally {
    changed.name = name;
  }
});

describe('a signal', () => {
  const change = {
    method: 'PATCH',
    headers: { ...headers, 'Content-Type': 'application/openstack-images-v2.1-json-patch' },
    body: '[{"op":"replace","path":"/name","value":"cancelled"}]',
  };
  const reason = new Error('Enough.');
  const { file, self } = QueuedImage;
  const uploadOf = (body: ReadableStream, signal?: AbortSignal) =>
    new Request(`http://ims${file}`, {
      ...{ method: 'PUT', body, duplex: 'half', ...(signal && { signal }) },
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    } as RequestInit);
  const queued = async ({ fetch }: Service) => (await fetch(`http://ims${self}`, { headers })).json();

  test('that has aborted before rejects the call, and nothing changes', async () => {
    const { fetch } = createService();
    const signal = AbortSignal.abort(reason);
    await expect(fetch(address, { ...change, signal })).rejects.toBe(reason);
    await expect(fetch(new Request(address, { ...change, signal }))).rejects.toBe(reason);
    expect(await (await fetch(address, { headers })).json()).toMatchObject({ name: UbuntuImage.name });
  });

  test('that aborts rejects the call at once', async () => {
    const { fetch } = createService({ store: { ...memoryStore(), get: () => new Promise(() => {}) } });
    const controller = new AbortController();
    const call = fetch(new Request(address, { headers, signal: controller.signal }));
    await Promise.resolve();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
  });

  test('cancels an upload', async () => {
    const service = createService();
    const controller = new AbortController();
    let cancelled: unknown;
    const stream = new ReadableStream({
      pull(source) {
        source.enqueue(new Uint8Array(10));
        controller.abort(reason);
        return new Promise(() => {});
      },
      cancel(why) {
        cancelled = why;
      },
    });
    await expect(service.fetch(uploadOf(stream, controller.signal))).rejects.toBe(reason);
    await vi.waitUntil(() => cancelled === reason);
    await vi.waitUntil(async () => (await queued(service)).status === 'queued');
  });

  test('is not needed: data that breaks off rejects the call', async () => {
    const service = createService();
    const stream = new ReadableStream({
      pull(source) {
        source.error(reason);
      },
    });
    await expect(service.fetch(uploadOf(stream))).rejects.toMatchObject({ name: 'TypeError', cause: reason });
    expect(await queued(service)).toMatchObject({ status: 'queued' });
  });
});

test('data that breaks off gets a declared response', async () => {
  const { answer } = createService();
  const { id: image_id, file } = QueuedImage;
  const sent = new Headers({ ...headers, 'Content-Type': 'application/octet-stream' });
  const answered = await answer({
    operation: operations.glanceUploadFile,
    ...{
      target: file,
      path: { image_id },
      query: new URLSearchParams(),
      origin: 'http://ims',
      requestId: '0'.repeat(32),
    },
    header: (name) => sent.get(name) ?? undefined,
    body: new ReadableStream({ pull: (source) => source.error(new Error('gone')) }),
  });
  expect(answered).toMatchObject({ status: 400, headers: { 'Content-Type': 'application/json' } });
  expect(responseValidator('glanceUploadFile', 400)?.(JSON.parse(String(answered.body)))).toBe(true);
  expect(String(answered.body)).toContain('The data broke off.');
});

test('a fault is passed to onFault, and gets a 500 without its message', async () => {
  const onFault = vi.fn();
  const fault = new Error('secret table missing');
  const response = await createService({ store: failing('get', fault), onFault }).fetch(address, { headers });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
  expect(onFault).toHaveBeenCalledExactlyOnceWith(fault, response.headers.get('X-Request-Id'));
});

test('a store that is unavailable gets a 503 with Retry-After', async () => {
  const store = listing(async function* () {
    yield [];
    throw new StoreUnavailable('disk full');
  });
  const service = createService({ store });
  const response = await service.fetch('http://ims/v2/cloudimages', { headers });
  expect(response.status).toBe(503);
  expect(response.headers.get('Retry-After')).toBe('1');
  expect(await response.json()).toMatchObject({ error: { code: 'IMG.0060' } });
});

test.each<[string, readonly (keyof Files)[]]>([
  ['cannot be written', ['write']],
  ['can be neither written nor removed', ['write', 'remove']],
])('an upload whose file %s leaves the image queued', async (_, methods) => {
  const files = memoryFiles();
  const fail = () => Promise.reject(new StoreUnavailable('disk full'));
  const service = createService({ files: { ...files, ...Object.fromEntries(methods.map((name) => [name, fail])) } });
  expect((await service.fetch(`http://ims${QueuedImage.file}`, upload)).status).toBe(503);
  const response = await service.fetch(`http://ims${QueuedImage.self}`, { headers });
  expect(await response.json()).toMatchObject({ status: 'queued', size: null });
  expect(await keysOf(files)).toEqual([]);
});

test('the data of an image go with it', async () => {
  const files = memoryFiles();
  const { fetch } = createService({ files });
  await fetch(`http://ims${QueuedImage.file}`, upload);
  expect(await keysOf(files)).toHaveLength(1);
  expect((await fetch(`http://ims${QueuedImage.self}`, { method: 'DELETE', headers })).status).toBe(204);
  expect(await keysOf(files)).toEqual([]);
});

test('continueDue and sweepFiles repair what a crash left behind', async () => {
  const store = memoryStore([
    {
      image: { ...QueuedImage, status: 'saving' },
      upload: { file: `${QueuedImage.id}.cut-off` },
      due: '2099-01-01T00:00:00Z',
    },
    { image: UbuntuImage, file: `${id}.kept` },
  ]);
  const data = new TextEncoder().encode('data');
  const keys = [`${QueuedImage.id}.cut-off`, `${id}.kept`, `${id}.replaced`];
  const files = memoryFiles(keys.map((key) => [key, data]));
  const { continueDue, sweepFiles } = createService({ store, files });
  await sweepFiles();
  expect(new Set(await keysOf(files))).toEqual(new Set([`${QueuedImage.id}.cut-off`, `${id}.kept`]));
  await continueDue(true);
  expect((await store.get('image', QueuedImage.id))?.image.status).toBe('queued');
  expect((await store.get('image', id))?.image).toEqual(UbuntuImage);
  expect(await keysOf(files)).toEqual([`${id}.kept`]);
  expect(await store.due('9999-12-31T23:59:59Z', 1)).toEqual([]);
});

describe('an upload in another process', () => {
  const begun = Date.UTC(2026, 10, 24);
  const minute = 60_000;

  /** Two services with the same store and files, and an upload that has begun in the first one. */
  async function begin(every: Clock['every'] = () => () => {}) {
    const store = memoryStore([{ image: QueuedImage }]);
    const files = memoryFiles();
    let time = begun;
    const [one, two] = [1, 2].map(() => createService({ store, files, now: () => new Date(time), every })) as [
      Service,
      Service,
    ];
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const answer = one.fetch(`http://ims${QueuedImage.file}`, {
      method: 'PUT',
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
      body: readable,
      duplex: 'half',
    } as RequestInit);
    await vi.waitFor(async () => expect((await store.get('image', QueuedImage.id))?.image.status).toBe('saving'));
    const end = async () => {
      const writer = writable.getWriter();
      await writer.write(new TextEncoder().encode('data'));
      await writer.close();
      return (await answer).status;
    };
    return { store, files, two, end, pass: (ms: number) => (time += ms) };
  }

  test('goes on while it is renewed', async () => {
    const stop = vi.fn();
    const every = vi.fn<Clock['every']>(() => stop);
    const { store, two, end, pass } = await begin(every);
    const [interval = minute, renew] = every.mock.lastCall ?? [];
    for (let passed = 0; passed < 10 * minute; passed += interval) {
      pass(interval);
      renew?.();
      await two.continueDue();
    }
    expect(stop).not.toHaveBeenCalled();
    expect(await end()).toBe(204);
    expect(stop).toHaveBeenCalledOnce();
    expect(await store.get('image', QueuedImage.id)).toMatchObject({ image: { status: 'active', size: 4 } });
    expect(await store.get('image', QueuedImage.id)).not.toHaveProperty('upload');
  });

  test('ends when it is not renewed, and cannot be finished', async () => {
    const { store, files, two, end, pass } = await begin();
    pass(minute - 1000);
    await two.continueDue();
    expect((await store.get('image', QueuedImage.id))?.image.status).toBe('saving');
    pass(1000);
    await two.continueDue();
    expect(await store.get('image', QueuedImage.id)).toMatchObject({ image: { status: 'queued' } });
    expect(await end()).toBe(503);
    expect((await store.get('image', QueuedImage.id))?.image.status).toBe('queued');
    expect(await keysOf(files)).toEqual([]);
  });
});

test('an upload that was stored keeps its data when only the response of the store is lost', async () => {
  const files = memoryFiles();
  const store = memoryStore([{ image: QueuedImage }]);
  let changes = 0;
  const change: Store['change'] = async (...args) => {
    const records = await store.change(...args);
    changes += 1;
    if (changes === 2) throw new StoreUnavailable('the answer was lost');
    return records;
  };
  const service = createService({ files, store: { ...store, change } });
  expect((await service.fetch(`http://ims${QueuedImage.file}`, upload)).status).toBe(503);
  const response = await service.fetch(`http://ims${QueuedImage.file}`, { headers });
  expect(await response.text()).toBe('data');
});

test('a project above the rate limit gets a 429 with Retry-After, and others do not', async () => {
  let time = Date.UTC(2026, 10, 24);
  const { fetch } = createService({ rateLimit: 2, now: () => new Date(time) });
  const ask = async (token: string) => (await fetch(address, { headers: { 'X-Auth-Token': token } })).status;
  expect([await ask('demo-token'), await ask('demo-token')]).toEqual([200, 200]);
  const response = await fetch(address, { headers });
  expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '1']);
  expect(await response.json()).toMatchObject({
    error_code: 'APIGW.0308',
    error_msg: `The throttling threshold has been reached: 2 requests in 1 second for project ${UbuntuImage.owner}.`,
  });
  expect(await ask('other-token')).toBe(404);
  expect(await ask('no-such-token')).toBe(401);
  time += 1000;
  expect(await ask('demo-token')).toBe(200);
});

test('versions need no token and have no rate limit', async () => {
  const { fetch } = createService({ rateLimit: 1 });
  for (let count = 0; count < 3; count++) expect((await fetch('http://ims/')).status).toBe(300);
});
