import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceUpdateImage,
  glanceUploadFile,
  type Layer,
  listImages,
  nativePatch,
  patch,
  type RetryOptions,
  renewedToken,
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { fails, inTurn, ok, stalled, status } from './support/in-turn.ts';
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

type Turns = Parameters<typeof inTurn>;

function clientOf(turns: Turns, options?: RetryOptions, ...inner: Layer[]) {
  const { fetch, requests, times } = inTurn(...turns);
  const layers = [retries(options), ...inner];
  const client = createCloudImages({ endpoint, token: 'demo-token', layers, fetch });
  return { client, requests, times };
}

const broken = new TypeError('fetch failed');
const set = patch().set('name', 'ims_test');
const download = () => new Response('data', { headers: { 'Content-Type': 'application/octet-stream' } });

type Client = ReturnType<typeof clientOf>['client'];
const safe = ['GET', 'PATCH that sets', 'native PATCH that sets', 'empty PATCH'] as const;
const unsafe = ['PATCH that removes', 'POST', 'DELETE', 'DELETE with a body'] as const;
const calls: Record<(typeof safe | typeof unsafe)[number], (client: Client) => Promise<unknown>> = {
  GET: (client: Client) => listImages(client),
  'PATCH that sets': (client: Client) =>
    updateImage(client, ubuntu, [
      { op: 'add', path: '/team', value: 'blue' },
      { op: 'replace', path: '/name', value: 'ims_test' },
    ]),
  'native PATCH that sets': (client: Client) => glanceUpdateImage(client, ubuntu, nativePatch().set('name', 'x')),
  'empty PATCH': (client: Client) => updateImage(client, ubuntu, []),
  'PATCH that removes': (client: Client) =>
    updateImage(client, ubuntu, patch().set('name', 'x').remove('__description')),
  POST: (client: Client) => glanceCreateImageMetadata(client, { name: 'web-base' }),
  DELETE: (client: Client) => glanceDeleteImage(client, ubuntu),
  'DELETE with a body': (client: Client) => glanceDeleteImage(client, ubuntu, { delete_backup: true }),
};

describe('what is repeated', () => {
  test.each([...safe, ...unsafe])('%s after 429', async (name) => {
    const { client, requests } = clientOf([status(429), ok]);
    await finish(calls[name](client));
    expect(requests).toHaveLength(2);
  });

  test.each(safe.flatMap((name) => [500, 502, 503, 504].map((code) => [name, code] as const)))(
    '%s after %i',
    async (name, code) => {
      const { client, requests } = clientOf([status(code), ok]);
      await finish(calls[name](client));
      expect(requests).toHaveLength(2);
    },
  );

  test.each(safe)('%s without an answer', async (name) => {
    const { client, requests } = clientOf([fails(broken), ok]);
    await finish(calls[name](client));
    expect(requests).toHaveLength(2);
  });

  test('HEAD, too', async () => {
    const { client, requests } = clientOf([status(503), ok]);
    await finish(client.request('head' as 'get', '/v2/cloudimages', {}));
    expect(requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  test.each(unsafe)('but not %s after 503', async (name) => {
    const { client, requests } = clientOf([status(503), ok]);
    await expect(finish(calls[name](client))).rejects.toMatchObject({ status: 503, code: 'IMG.0060' });
    expect(requests).toHaveLength(1);
  });

  test.each(unsafe)('but not %s without an answer', async (name) => {
    const { client, requests } = clientOf([fails(broken), ok]);
    await expect(finish(calls[name](client))).rejects.toBe(broken);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ['the older kind', '[{"replace":"/name","value":"x"}]', 'application/openstack-images-v2.0-json-patch'],
    ['no list', '{"op":"add"}', 'application/json'],
    ['no JSON', '[', 'application/json'],
    ['null within', '[null]', 'application/json'],
  ])('but not a patch of %s', async (_kind, body, mediaType) => {
    const { client, requests } = clientOf([status(503), ok]);
    const call = client.PATCH('/v2/cloudimages/{image_id}', {
      params: { path: { image_id: ubuntu } },
      body: body as never,
      bodySerializer: (text) => text,
      headers: { 'Content-Type': mediaType },
    });
    await finish(call);
    expect(requests).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 409, 501])('but nothing after %i', async (code) => {
    const { client, requests } = clientOf([status(code), ok]);
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: code });
    expect(requests).toHaveLength(1);
  });

  test('but no image data, which are sent as the caller gave them', async () => {
    const { client, requests } = clientOf([status(429), ok]);
    const clone = vi.spyOn(Request.prototype, 'clone');
    const read = vi.spyOn(Request.prototype, 'arrayBuffer');
    await expect(finish(glanceUploadFile(client, ubuntu, new Blob(['data'])))).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
    expect(clone).not.toHaveBeenCalled();
    expect(read).not.toHaveBeenCalled();
    expect(await requests[0]?.text()).toBe('data');
  });

  test('but no credentials that cannot be had', async () => {
    const fetchToken = vi.fn(() => Promise.reject(new Error('Wrong password.')));
    const { fetch, requests } = inTurn(ok);
    const client = createCloudImages({
      endpoint,
      credentials: renewedToken(fetchToken),
      layers: [retries()],
      fetch,
    });
    await expect(finish(listImages(client))).rejects.toThrow('Wrong password.');
    expect(fetchToken).toHaveBeenCalledOnce();
    expect(requests).toHaveLength(0);
  });
});

describe('how it is repeated', () => {
  test('a body is the same, byte for byte, and so are headers', async () => {
    const { client, requests } = clientOf([status(503), fails(broken), ok]);
    const changes = patch().set('__description', 'grüße, 世界 \ud83d\ude00').set('name', 'x');
    await finish(updateImage(client, ubuntu, changes));
    expect(requests).toHaveLength(3);
    const expected = new TextEncoder().encode(JSON.stringify(changes));
    for (const request of requests) {
      expect(new Uint8Array(await request.arrayBuffer())).toEqual(expected);
      expect(request.method).toBe('PATCH');
      expect(request.redirect).toBe('manual');
      expect([...request.headers]).toEqual([...(requests[0] as Request).headers]);
    }
  });

  test('a byte order mark is kept', async () => {
    const { client, requests } = clientOf([status(503), ok]);
    const body = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('[]')]);
    await finish(
      client.PATCH('/v2/cloudimages/{image_id}', {
        params: { path: { image_id: ubuntu } },
        body: body as never,
      }),
    );
    expect(new Uint8Array(await (requests[1] as Request).arrayBuffer())).toEqual(body);
  });

  test('the answer and its error are those of the last try', async () => {
    const { client } = clientOf([status(503), status(404, { 'X-Request-Id': 'second' })]);
    await expect(finish(listImages(client))).rejects.toMatchObject({
      status: 404,
      requestId: 'second',
      method: 'GET',
      url: `${endpoint}/v2/cloudimages`,
    });
  });

  test('an answer keeps its status, headers and body', async () => {
    const headers = { 'X-Request-Id': 'abc', 'Content-Type': 'application/json' };
    const { client } = clientOf([() => new Response('{"versions":[]}', { status: 300, headers })]);
    const { data, response } = await finish(client.GET('/'));
    expect(data).toEqual({ versions: [] });
    expect(response.status).toBe(300);
    expect(Object.fromEntries(response.headers)).toEqual({ 'x-request-id': 'abc', 'content-type': 'application/json' });
  });

  test('an answer without a body is passed on', async () => {
    const { client } = clientOf([() => new Response(null, { status: 204 })]);
    expect(await finish(glanceDeleteImage(client, ubuntu))).toBeUndefined();
  });

  test('errors still leave out the token', async () => {
    const { client } = clientOf([() => new Response('X-Auth-Token: demo-token', { status: 400 })]);
    await expect(finish(listImages(client))).rejects.toThrow('X-Auth-Token: ***');
  });
});

describe('pauses', () => {
  /** When the tries were made, in milliseconds after the first one. */
  const gaps = (times: number[]) => times.slice(1).map((time, index) => Math.round(time - (times[index] as number)));

  test('double each time, and are random', async () => {
    const { client, times } = clientOf([status(503)], { tries: 5 });
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
    expect(gaps(times)).toEqual([250, 500, 1000, 2000]);
    vi.mocked(Math.random).mockReturnValue(0.1);
    const other = clientOf([status(503)], { tries: 3 });
    await expect(finish(listImages(other.client))).rejects.toMatchObject({ status: 503 });
    expect(gaps(other.times)).toEqual([50, 100]);
  });

  test('have a longest', async () => {
    const { client, times } = clientOf([fails(broken)], { tries: 9 });
    await expect(finish(listImages(client))).rejects.toBe(broken);
    expect(gaps(times).slice(-2)).toEqual([10_000, 10_000]);
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
  ])('come on top of Retry-After: %s', async (text, headers, wait) => {
    const { client, times } = clientOf([status(503, { 'Retry-After': text, ...headers }), ok]);
    await finish(listImages(client));
    expect(gaps(times)).toEqual([wait + 250]);
  });

  test('end at once when the caller gives up, with the caller’s reason', async () => {
    const { client, requests } = clientOf([status(429, { 'Retry-After': '60' })]);
    const controller = new AbortController();
    const call = listImages(client, {}, { signal: controller.signal });
    const reason = new Error('Enough.');
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });
});

describe('how often', () => {
  test('four tries, then the last answer', async () => {
    const { client, requests } = clientOf([status(503, { 'X-Request-Id': 'last' })]);
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503, requestId: 'last' });
    expect(requests).toHaveLength(4);
  });

  test('or the last error', async () => {
    const last = new TypeError('still down');
    const { client, requests } = clientOf([fails(broken), fails(broken), fails(broken), fails(last)]);
    await expect(finish(listImages(client))).rejects.toBe(last);
    expect(requests).toHaveLength(4);
  });

  test.each([1, 0, Number.NaN])('tries: %d sends once', async (tries) => {
    const { client, requests } = clientOf([status(503)], { tries });
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
  });

  test('ten retries in store, whatever the call, then answers are passed on as they are', async () => {
    const { client, requests } = clientOf([status(503)]);
    const all = Array.from({ length: 5 }, () => listImages(client).catch(({ status }) => status));
    expect(await finish(Promise.all(all))).toEqual([503, 503, 503, 503, 503]);
    expect(requests).toHaveLength(5 + 10);
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(5 + 10 + 1);
  });

  test('ten good answers give one retry back', async () => {
    const faults = Array.from({ length: 11 }, () => status(503));
    const good = Array.from({ length: 9 }, () => ok);
    const { client, requests } = clientOf([...faults, ...good, fails(broken), ok, status(503), ok], { tries: 11 });
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(11);
    for (const _ of good) await finish(listImages(client));
    await expect(finish(listImages(client))).rejects.toBe(broken);
    await finish(listImages(client));
    expect(requests).toHaveLength(22);
    await finish(listImages(client));
    expect(requests).toHaveLength(24);
  });

  test('the store has room for ten', async () => {
    const { client, requests } = clientOf([...Array.from({ length: 200 }, () => ok), status(503)], { tries: 100 });
    for (let call = 0; call < 200; call++) await finish(listImages(client));
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
    expect(requests).toHaveLength(200 + 1 + 10);
  });

  test('each client has a store of its own', async () => {
    const layer = retries({ tries: 100 });
    const clients = [inTurn(status(503)), inTurn(status(503))].map(({ fetch, requests }) => {
      return { client: createCloudImages({ endpoint, token: 'demo-token', layers: [layer], fetch }), requests };
    });
    for (const { client, requests } of clients) {
      await expect(finish(listImages(client))).rejects.toMatchObject({ status: 503 });
      expect(requests).toHaveLength(11);
    }
  });
});

describe('how long', () => {
  const never = () => new Promise<Response>(() => {});

  test('a try that takes too long is repeated', async () => {
    const { client, times } = clientOf([never, ok]);
    await finish(listImages(client));
    expect(times[1]).toBe((times[0] as number) + 30_000 + 250);
  });

  test('the error names the limit of a try if there is no other', async () => {
    const { client, requests } = clientOf([never], { tryLimit: 1000, tries: 2 });
    const error = await finish(listImages(client)).catch((error) => error);
    expect(error).toBeInstanceOf(DOMException);
    expect(error).toMatchObject({ name: 'TimeoutError', message: 'No answer within the tryLimit of 1000 ms.' });
    expect(requests).toHaveLength(2);
    expect(requests.map(({ signal }) => signal.reason)).toEqual([expect.any(DOMException), error]);
  });

  test('what may not be repeated has the limit of a try, too', async () => {
    const { client, requests } = clientOf([never]);
    await expect(finish(calls.POST(client))).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(requests).toHaveLength(1);
  });

  test('the total limit ends a try', async () => {
    const { client, times } = clientOf([never], { tryLimit: 1000, totalLimit: 1500 });
    const start = performance.now();
    await expect(finish(listImages(client))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'No answer within the totalLimit of 1500 ms.',
    });
    expect(times).toHaveLength(2);
    expect(performance.now() - start).toBe(1500);
  });

  test('no pause is begun that the total limit would end', async () => {
    const { client, requests } = clientOf([status(429, { 'Retry-After': '120' })]);
    const start = performance.now();
    await expect(finish(listImages(client))).rejects.toMatchObject({ status: 429 });
    expect(requests).toHaveLength(1);
    expect(performance.now()).toBe(start);
  });

  test('without limits, timers do not overflow', async () => {
    const { client, requests } = clientOf([status(503, { 'Retry-After': '9999999' }), ok], {
      tryLimit: Number.POSITIVE_INFINITY,
      totalLimit: Number.POSITIVE_INFINITY,
    });
    const controller = new AbortController();
    const call = listImages(client, {}, { signal: controller.signal });
    await settle();
    vi.advanceTimersByTime(60 * 60 * 1000);
    await settle();
    expect(requests).toHaveLength(1);
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('a body that stalls counts as no answer', async () => {
    const json = { headers: { 'Content-Type': 'application/json' } };
    const { client, times } = clientOf([() => new Response(stalled(), json), ok]);
    expect(await finish(listImages(client))).toEqual({ images: [] });
    expect(times[1]).toBe((times[0] as number) + 30_000 + 250);
  });

  test('a body that breaks counts as no answer', async () => {
    const breaking = () => new ReadableStream({ pull: (controller) => controller.error(broken) });
    const json = { headers: { 'Content-Type': 'application/json' } };
    const { client, requests } = clientOf([() => new Response(breaking(), json), ok]);
    expect(await finish(listImages(client))).toEqual({ images: [] });
    expect(requests).toHaveLength(2);
  });

  test('a refusal whose body stalls counts as no answer, too', async () => {
    const { client, requests } = clientOf([() => new Response(stalled(), { status: 404 }), ok]);
    await finish(listImages(client));
    expect(requests).toHaveLength(2);
  });

  test('a download is repeated and limited until it begins', async () => {
    const { client, requests } = clientOf([status(503), never, download]);
    const data = await finish(glanceDownloadFile(client, ubuntu));
    expect(await new Response(data?.body).text()).toBe('data');
    expect(requests).toHaveLength(3);
  });

  test('a download that has begun takes as long as it takes, and is not held in memory', async () => {
    const clone = vi.spyOn(Response.prototype, 'clone');
    const source = stalled();
    const octets = { headers: { 'Content-Type': 'application/octet-stream' } };
    const { client, requests } = clientOf([() => new Response(source, octets)]);
    const controller = new AbortController();
    const data = await finish(glanceDownloadFile(client, ubuntu, { signal: controller.signal }));
    expect(vi.getTimerCount()).toBe(0);
    expect(clone).not.toHaveBeenCalled();
    expect(data?.body).toBeInstanceOf(ReadableStream);
    const [request] = requests as [Request];
    expect(request.signal.aborted).toBe(false);
    controller.abort();
    expect(request.signal.aborted).toBe(true);
  });

  test('an upload takes as long as it takes', async () => {
    const { client, requests } = clientOf([never]);
    const controller = new AbortController();
    glanceUploadFile(client, ubuntu, new Blob(['data']), { signal: controller.signal });
    await settle();
    expect(requests).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    expect(requests[0]?.signal.aborted).toBe(false);
    controller.abort();
    expect(requests[0]?.signal.aborted).toBe(true);
  });
});

describe('the caller’s signal', () => {
  test('ends a try, also where fetch does not listen', async () => {
    const controller = new AbortController();
    const { client, requests } = clientOf([() => new Promise<Response>(() => {})]);
    const call = listImages(client, {}, { signal: controller.signal });
    await settle();
    const reason = new Error('Enough.');
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('ends a call whose fetch throws something else then', async () => {
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const { client, requests } = clientOf([
      () => {
        controller.abort(reason);
        throw new TypeError('terminated');
      },
    ]);
    await expect(finish(updateImage(client, ubuntu, set, { signal: controller.signal }))).rejects.toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test('ends a body that is read', async () => {
    const controller = new AbortController();
    const { client } = clientOf([() => new Response(stalled(), { headers: { 'Content-Type': 'application/json' } })]);
    const call = listImages(client, {}, { signal: controller.signal });
    await settle();
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
  });

  test('sends nothing when it has aborted before', async () => {
    const { client, requests } = clientOf([ok]);
    const reason = new Error('Never mind.');
    const signal = AbortSignal.abort(reason);
    await expect(finish(listImages(client, {}, { signal }))).rejects.toBe(reason);
    expect(requests).toHaveLength(0);
  });
});

test('the limits of the service are kept to: it is asked again when it said, and refuses nothing in the end', async () => {
  const service = createService({ rateLimit: 5 });
  const statuses: number[] = [];
  const fetch = async (request: Request) => {
    const response = await service.fetch(request);
    statuses.push(response.status);
    return response;
  };
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch, layers: [retries()] });
  const start = performance.now();
  for (let min_ram = 0; min_ram < 20; min_ram++)
    await finish(updateImage(client, ubuntu, patch().set('min_ram', min_ram)));
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  // Five at once and five a second: the twentieth is due after three seconds, and no answer was asked for in vain.
  expect(performance.now() - start).toBeGreaterThanOrEqual(3000);
  expect(statuses.join(' ')).not.toContain('429 429');
});
