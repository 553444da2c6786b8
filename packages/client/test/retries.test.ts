import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CloudImagesClient,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceUpdateImage,
  glanceUploadFile,
  listImages,
  nativePatch,
  patch,
  type RetryOptions,
  renewedToken,
  retries,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { errorOf, fails, never, noContent, ok, raw, scripted, stalled, status, type Turn } from './support/scripted.ts';
import { finish, settle, stopTime } from './support/time.ts';

beforeEach(() => {
  stopTime();
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const retrying = (turns: Turn[], options?: RetryOptions) => scripted(turns, { layers: [retries(options)] });
const broken = new TypeError('fetch failed');
const jsonType = { headers: { 'Content-Type': 'application/json' } };
const dataType = { headers: { 'Content-Type': 'application/octet-stream' } };

type Call = (client: CloudImagesClient) => Promise<unknown>;

const list: Call = (client) => listImages(client);
const create: Call = (client) => glanceCreateImageMetadata(client, { name: 'web-base' });
const patchOf =
  (body: unknown, mediaType = 'application/json'): Call =>
  (client) => {
    const params = { path: { image_id: ubuntu } };
    const headers = { 'Content-Type': mediaType };
    const bodySerializer = (given: unknown) => given;
    return unwrap(client.PATCH('/v2/cloudimages/{image_id}', { params, headers, body: body as never, bodySerializer }));
  };
const replace = [{ op: 'replace', path: '/name', value: 'x' }] as const;

const calls: readonly (readonly [name: string, isSafe: boolean, call: Call])[] = [
  ['GET', true, list],
  ['HEAD', true, (client) => client.request('head' as 'get', '/v2/cloudimages', {})],
  [
    'PATCH that adds and replaces',
    true,
    (client) => updateImage(client, ubuntu, [...patch().set('min_ram', 1).toJSON(), ...replace]),
  ],
  ['native PATCH', true, (client) => glanceUpdateImage(client, ubuntu, nativePatch().set('name', 'x'))],
  [
    'PATCH that removes',
    false,
    (client) => updateImage(client, ubuntu, patch().set('name', 'x').remove('__description')),
  ],
  ['PATCH of the older kind', false, patchOf('[{"replace":"/name"}]', 'application/openstack-images-v2.0-json-patch')],
  ['PATCH that is not a list', false, patchOf('{"op":"add"}')],
  ['PATCH that is not JSON', false, patchOf('[')],
  ['PATCH with null in it', false, patchOf('[null]')],
  ['POST', false, create],
  ['DELETE', false, (client) => glanceDeleteImage(client, ubuntu)],
];

describe('whether a call is retried', () => {
  test.each(
    calls.flatMap(([name, isSafe, call]) => [
      { name, after: '429', turn: status(429), isRetried: true, call },
      { name, after: '503', turn: status(503), isRetried: isSafe, call },
      { name, after: 'no response', turn: fails(broken), isRetried: isSafe, call },
    ]),
  )('$name after $after: $isRetried', async ({ turn, isRetried, call }) => {
    const { client, requests } = retrying([turn, ok]);
    const error = await finish(errorOf(call(client)));
    expect([requests.length, error === undefined]).toEqual(isRetried ? [2, true] : [1, false]);
  });

  test.each([500, 502, 504])('GET after %i: true', async (code) => {
    const { client, requests } = retrying([status(code), ok]);
    await finish(list(client));
    expect(requests).toHaveLength(2);
  });

  test.each([400, 401, 404, 501])('GET after %i: false', async (code) => {
    const { client, requests } = retrying([status(code), ok]);
    await expect(finish(list(client))).rejects.toMatchObject({ status: code });
    expect(requests).toHaveLength(1);
  });

  test('image data is sent once, as the caller gave it', async () => {
    const { client, requests } = retrying([status(429), ok]);
    const read = [vi.spyOn(Request.prototype, 'clone'), vi.spyOn(Request.prototype, 'arrayBuffer')];
    await expect(finish(glanceUploadFile(client, ubuntu, new Blob(['data'])))).rejects.toMatchObject({ status: 429 });
    for (const reader of read) expect(reader).not.toHaveBeenCalled();
    expect(await Promise.all(requests.map((request) => request.text()))).toEqual(['data']);
  });

  test('credentials that cannot be fetched are not fetched again', async () => {
    const fetchToken = vi.fn(() => Promise.reject(new Error('Wrong password.')));
    const { client, requests } = scripted([ok], { credentials: renewedToken(fetchToken), layers: [retries()] });
    await expect(finish(list(client))).rejects.toThrow('Wrong password.');
    expect([fetchToken.mock.calls.length, requests.length]).toEqual([1, 0]);
  });
});

describe('what is sent and returned', () => {
  const text = JSON.stringify([{ op: 'add', path: '/__description', value: 'grüße, 世界 \ud83d\ude00' }]);

  test.each([
    ['text', text],
    ['bytes with a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)])],
  ])('each try has the same headers and body: %s', async (_, body) => {
    const { client, requests } = retrying([status(503), fails(broken), ok]);
    await finish(patchOf(body)(client));
    expect(requests).toHaveLength(3);
    const expected = new Uint8Array(await new Blob([body]).arrayBuffer());
    for (const request of requests) {
      expect(new Uint8Array(await request.arrayBuffer())).toEqual(expected);
      expect([request.method, request.redirect]).toEqual(['PATCH', 'manual']);
      expect([...request.headers]).toEqual([...(requests[0] as Request).headers]);
    }
  });

  test('the response keeps its status, headers and body', async () => {
    const headers = { 'X-Request-Id': 'abc', 'Content-Type': 'application/json' };
    const { client } = retrying([raw('{"versions":[]}', { status: 300, headers })]);
    const { data, response } = await finish(client.GET('/'));
    expect([data, response.status]).toEqual([{ versions: [] }, 300]);
    expect(Object.fromEntries(response.headers)).toEqual({ 'x-request-id': 'abc', 'content-type': 'application/json' });
  });

  test('the response is read once, since a clone may share its body', async () => {
    const response = Response.json({ images: [] });
    response.clone = () => response;
    const { client } = retrying([() => response]);
    expect((await listImages(client)).images).toEqual([]);
  });

  test('a response without a body is returned', async () => {
    expect(await finish(glanceDeleteImage(retrying([noContent]).client, ubuntu))).toBeUndefined();
  });

  test('the error is that of the last response, without the token', async () => {
    const last = raw('X-Auth-Token: demo-token', { status: 404, headers: { 'X-Request-Id': 'second' } });
    const error = { status: 404, requestId: 'second', method: 'GET', message: 'X-Auth-Token: ***' };
    await expect(finish(list(retrying([status(503), last]).client))).rejects.toMatchObject(error);
  });
});

describe('pauses', () => {
  const gaps = (times: number[]) => times.slice(1).map((time, index) => Math.round(time - (times[index] as number)));

  test.each([
    ['double', 0.5, 5, [250, 500, 1000, 2000]],
    ['are random', 0.1, 3, [50, 100]],
    ['have a longest', 0.5, 9, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]],
  ])('%s', async (_, random, tries, expected) => {
    vi.mocked(Math.random).mockReturnValue(random);
    const { client, times } = retrying([status(503)], { tries });
    await expect(finish(list(client))).rejects.toMatchObject({ status: 503 });
    expect(gaps(times)).toEqual(expected);
  });

  test.each([
    ['7', {}, 7000],
    ['0', {}, 0],
    ['Mon, 23 Nov 2026 08:00:09 GMT', {}, 9000],
    ['Mon, 23 Nov 2026 07:00:00 GMT', {}, 0],
    ['Mon, 23 Nov 2026 09:30:05 GMT', { Date: 'Mon, 23 Nov 2026 09:30:00 GMT' }, 5000],
    ['soon', {}, 0],
    ['-3', {}, 0],
    ['', {}, 0],
  ])('are added to Retry-After "%s" %o: %i ms', async (text, headers, wait) => {
    const { client, times } = retrying([status(503, { 'Retry-After': text, ...headers }), ok]);
    await finish(list(client));
    expect(gaps(times)).toEqual([wait + 250]);
  });

  test('keep to the rate limit of the service', async () => {
    const service = createService({ rateLimit: 5 });
    const statuses: number[] = [];
    const fetch = async (request: Request) => {
      const response = await service.fetch(request);
      statuses.push(response.status);
      return response;
    };
    const client = createCloudImages({ endpoint, token: 'demo-token', fetch, layers: [retries()] });
    const start = performance.now();
    for (let call = 0; call < 20; call++) await finish(list(client));
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    // Five at once and five a second: the twentieth is due after three seconds, and no retry comes too early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(3000);
    expect(statuses.join(' ')).not.toContain('429 429');
  });
});

describe('how often', () => {
  test.each<[string, Turn[], RetryOptions | undefined, object, number]>([
    ['four tries, then the last response', [status(503)], undefined, { status: 503 }, 4],
    ['four tries, then the last error', [fails(broken)], undefined, broken, 4],
    ['tries: 1', [status(503)], { tries: 1 }, { status: 503 }, 1],
    ['tries: 0', [status(503)], { tries: 0 }, { status: 503 }, 1],
    ['tries: NaN', [status(503)], { tries: Number.NaN }, { status: 503 }, 1],
    ['a budget of ten retries', [status(503)], { tries: 100 }, { status: 503 }, 11],
    ['no pause beyond the total limit', [status(429, { 'Retry-After': '120' })], undefined, { status: 429 }, 1],
  ])('%s', async (_, turns, options, error, sent) => {
    const { client, requests } = retrying(turns, options);
    await expect(finish(list(client))).rejects.toMatchObject(error);
    expect(requests).toHaveLength(sent);
  });

  test('calls of a client share the budget', async () => {
    const { client, requests } = retrying([status(503)]);
    const all = Array.from({ length: 5 }, () => errorOf(list(client)));
    expect((await finish(Promise.all(all))).map((error) => error.status)).toEqual([503, 503, 503, 503, 503]);
    expect(requests).toHaveLength(5 + 10);
  });

  test('ten successes refill the budget by one retry', async () => {
    const empty = Array.from({ length: 11 }, () => status(503));
    const nine = Array.from({ length: 9 }, () => ok);
    const { client, requests } = retrying([...empty, ...nine, fails(broken), ok, status(503), ok], { tries: 11 });
    await expect(finish(list(client))).rejects.toMatchObject({ status: 503 });
    for (const _ of nine) await finish(list(client));
    await expect(finish(list(client))).rejects.toBe(broken);
    await finish(list(client));
    expect(requests).toHaveLength(22);
    await finish(list(client));
    expect(requests).toHaveLength(24);
  });

  test('the budget never exceeds ten retries', async () => {
    const { client, requests } = retrying([...Array.from({ length: 20 }, () => ok), status(503)], { tries: 100 });
    for (let call = 0; call < 20; call++) await finish(list(client));
    await expect(finish(list(client))).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(20 + 1 + 10);
  });

  test('clients that share a layer have budgets of their own', async () => {
    const layers = [retries({ tries: 100 })];
    for (const { client, requests } of [scripted([status(503)], { layers }), scripted([status(503)], { layers })]) {
      await expect(finish(list(client))).rejects.toMatchObject({ status: 503 });
      expect(requests).toHaveLength(11);
    }
  });
});

describe('timeouts', () => {
  const breaking = () => new Response(new ReadableStream({ pull: (body) => body.error(broken) }), jsonType);

  test.each<[string, Turn, number]>([
    ['no response', never, 30_000],
    ['a body that stalls', stalled(jsonType), 30_000],
    ['an error whose body stalls', stalled({ status: 404 }), 30_000],
    ['a body that breaks', breaking, 0],
  ])('a try is ended and the request retried after %s', async (_, turn, limit) => {
    const { client, times } = retrying([turn, ok]);
    expect(await finish(list(client))).toEqual({ images: [] });
    expect(times.map((time) => time - (times[0] as number))).toEqual([0, limit + 250]);
  });

  test.each<[string, Call, RetryOptions, string, number, number]>([
    ['the limit of a try', list, { tryLimit: 1000, tries: 2 }, 'tryLimit of 1000', 2, 2250],
    ['the limit of a call that may not be retried', create, { tryLimit: 1000 }, 'tryLimit of 1000', 1, 1000],
    ['the limit of all tries', list, { tryLimit: 1000, totalLimit: 1500 }, 'totalLimit of 1500', 2, 1500],
  ])('the error names %s', async (_, call, options, limit, sent, ms) => {
    const { client, requests } = retrying([never], options);
    const start = performance.now();
    const error = await finish(errorOf(call(client)));
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'TimeoutError', message: `No answer within the ${limit} ms.` });
    expect([requests.length, performance.now() - start]).toEqual([sent, ms]);
    expect(requests.at(-1)?.signal.reason).toBe(error);
  });

  test('infinite limits do not overflow timers', async () => {
    const limits = { tryLimit: Number.POSITIVE_INFINITY, totalLimit: Number.POSITIVE_INFINITY };
    const { client, requests } = retrying([status(503, { 'Retry-After': '9999999' }), ok], limits);
    const controller = new AbortController();
    const call = listImages(client, {}, { signal: controller.signal });
    await settle();
    vi.advanceTimersByTime(60 * 60 * 1000);
    await settle();
    expect(requests).toHaveLength(1);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a download is retried and limited until it begins', async () => {
    const { client, requests } = retrying([status(503), never, raw('data', dataType)]);
    const data = await finish(glanceDownloadFile(client, ubuntu));
    expect(await new Response(data?.body).text()).toBe('data');
    expect(requests).toHaveLength(3);
  });

  const download = (client: CloudImagesClient, signal: AbortSignal) => glanceDownloadFile(client, ubuntu, { signal });
  const upload = (client: CloudImagesClient, signal: AbortSignal) =>
    errorOf(glanceUploadFile(client, ubuntu, new Blob(['data']), { signal }));

  test.each([
    ['a download that has begun', download, stalled(dataType)],
    ['an upload', upload, never],
  ])('%s has none, is not held in memory, and can be aborted', async (_, call, turn) => {
    const clone = vi.spyOn(Response.prototype, 'clone');
    const { client, requests } = retrying([turn]);
    const controller = new AbortController();
    call(client, controller.signal);
    await settle();
    expect(vi.getTimerCount()).toBe(0);
    expect(clone).not.toHaveBeenCalled();
    expect(requests[0]?.signal.aborted).toBe(false);
    controller.abort();
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});

describe('the signal of the caller rejects the call with its reason', () => {
  const reason = new Error('Enough.');

  test.each<[string, Turn, number]>([
    ['while fetch ignores it', never, 1],
    ['while the body is read', stalled(jsonType), 1],
    ['during a pause', status(429, { 'Retry-After': '60' }), 1],
  ])('%s', async (_, turn, sent) => {
    const controller = new AbortController();
    const { client, requests } = retrying([turn]);
    const call = listImages(client, {}, { signal: controller.signal });
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(sent);
  });

  test('when fetch then rejects with another error', async () => {
    const controller = new AbortController();
    const terminated = () => {
      controller.abort(reason);
      throw new TypeError('terminated');
    };
    const { client, requests } = retrying([terminated]);
    await expect(finish(listImages(client, {}, { signal: controller.signal }))).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('before anything is sent, if it has aborted before', async () => {
    const { client, requests } = retrying([ok]);
    await expect(finish(listImages(client, {}, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });
});
