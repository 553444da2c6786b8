import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  accessKey,
  type CloudImagesClient,
  createCloudImages,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceUploadFile,
  listImages,
  nativePatch,
  patch,
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { inTurn, json, noContent, ok, raw, scripted } from './support/scripted.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const params = { path: { image_id: ubuntu } };

test.each(['', 'sec\nret', 'sec世ret'])('the token %j throws at once, and is not in the error', (token) => {
  const error = new TypeError('The header X-Auth-Token is empty or malformed.');
  expect(() => createCloudImages({ endpoint, token })).toThrow(error);
});

test.each([undefined, '', '127.0.0.1:9292', 'localhost:9292', 'http://'])('the endpoint %j throws at once', (at) => {
  const error = new TypeError('The endpoint is not an http or https URL, such as https://ims.example.com.');
  expect(() => createCloudImages({ endpoint: at as string, token: 'demo-token' })).toThrow(error);
});

describe('a request', () => {
  test('has the token, prefers JSON and follows no redirect', async () => {
    const { client, requests, headers } = scripted([ok]);
    await client.GET('/v2/cloudimages', { params: { query: { marker: undefined } } });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ redirect: 'manual', url: `${endpoint}/v2/cloudimages` });
    expect(Object.fromEntries(headers[0] as Headers)).toEqual({
      accept: 'application/json, */*;q=0.1',
      'x-auth-token': 'demo-token',
    });
  });

  test.each(['https://ims.example.com/proxy', 'https://ims.example.com/proxy/'])('keeps the path of %s', async (at) => {
    const { client, requests } = scripted([ok], { endpoint: at });
    await client.GET('/v2/cloudimages');
    expect(requests[0]?.url).toBe('https://ims.example.com/proxy/v2/cloudimages');
  });

  test('has attributes as query parameters with escaped names, which do not replace others', async () => {
    const { client, requests } = scripted([ok]);
    const attributes = { team: 'blue & red', 'a&owner': 'x', limit: '9' };
    await listImages(client, { created_at: 'lt:2018-10-28 10:00:00', protected: false, limit: 2, attributes });
    const url = requests[0]?.url ?? '';
    expect([...new URL(url).searchParams]).toEqual([
      ['team', 'blue & red'],
      ['a&owner', 'x'],
      ['limit', '2'],
      ['created_at', 'lt:2018-10-28 10:00:00'],
      ['protected', 'false'],
    ]);
    expect(url).not.toContain('+');
  });

  const older = 'application/openstack-images-v2.0-json-patch';
  const changes = nativePatch().set('name', 'x').toJSON();

  test.each<[string, (client: CloudImagesClient) => Promise<unknown>, string, string]>([
    ['a patch', (client) => client.PATCH('/v2/cloudimages/{image_id}', { params, body: [] }), 'application/json', '[]'],
    [
      'a native patch',
      (client) => client.PATCH('/v2/images/{image_id}', { params, body: changes }),
      'application/openstack-images-v2.1-json-patch',
      JSON.stringify(changes),
    ],
    [
      'a media type of the caller',
      (client) => client.PATCH('/v2/images/{image_id}', { params, body: [], headers: { 'Content-Type': older } }),
      older,
      '[]',
    ],
    [
      'a Blob with a type',
      (client) => glanceUploadFile(client, ubuntu, new Blob(['{}'], { type: 'application/json' })),
      'application/octet-stream',
      '{}',
    ],
    [
      'a Uint8Array',
      (client) => glanceUploadFile(client, ubuntu, new TextEncoder().encode('{}')),
      'application/octet-stream',
      '{}',
    ],
    [
      'a stream',
      (client) => glanceUploadFile(client, ubuntu, new Blob(['{}']).stream()),
      'application/octet-stream',
      '{}',
    ],
  ])('with %s has its media type and body', async (_, call, mediaType, body) => {
    const { client, requests } = scripted([noContent]);
    await call(client);
    expect(requests[0]?.headers.get('Content-Type')).toBe(mediaType);
    expect(await requests[0]?.text()).toBe(body);
  });

  test('is aborted by its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const { client } = scripted([
      ({ signal }) =>
        new Promise<Response>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
          controller.abort(reason);
        }),
    ]);
    await expect(updateImage(client, ubuntu, [], { signal: controller.signal })).rejects.toBe(reason);
  });

  test('without an ID is not sent', async () => {
    const { client, requests } = scripted([ok]);
    const error = new TypeError('The path parameter image_id is empty.');
    await expect(glanceDeleteImage(client, '')).rejects.toThrow(error);
    await expect(glanceDeleteImage(client, undefined as unknown as string)).rejects.toThrow(error);
    expect(requests).toHaveLength(0);
  });

  test('is sent by the global fetch at the time of the call unless another one is given', async () => {
    const client = createCloudImages({ endpoint, token: 'demo-token' });
    vi.stubGlobal('fetch', inTurn(ok).fetch);
    expect((await listImages(client)).images).toEqual([]);
  });
});

test('status 300 is data of the versions, stays status 300, and is an error elsewhere', async () => {
  const { client } = scripted([raw('{"versions":[]}', { status: 300 })]);
  const { data, error, response } = await client.GET('/');
  expect([data, error, response.status]).toEqual([{ versions: [] }, undefined, 300]);
  await expect(listImages(client)).rejects.toMatchObject({ name: 'CloudImagesError', status: 300 });
});

test('a download is a stream even when the response has no body', async () => {
  const download = await glanceDownloadFile(scripted([raw(null)]).client, ubuntu);
  expect(download).toMatchObject({ size: undefined, range: undefined });
  expect(await new Response(download?.body).text()).toBe('');
});

test('middleware, per-call fetch, headers and parseAs work as in openapi-fetch', async () => {
  const { client, requests } = scripted([ok]);
  const other = inTurn(ok);
  client.use({
    onRequest: ({ request }) => request.headers.set('X-Trace', 'abc'),
    onResponse: ({ response }) => new Response(response.body, { headers: { 'X-Seen': 'yes' } }),
  });
  const headers = { 'X-Auth-Token': 'other-token' };
  const { data, response } = await client.GET('/v2/cloudimages', { fetch: other.fetch, headers, parseAs: 'text' });
  expect([data, response.headers.get('X-Seen')]).toEqual(['{"images":[]}', 'yes']);
  expect(requests).toHaveLength(0);
  expect(Object.fromEntries(other.headers[0] as Headers)).toMatchObject({
    'x-trace': 'abc',
    'x-auth-token': 'other-token',
  });
});

test('the request that a middleware returns is what is sent, signed and sent again', async () => {
  const bodies: string[] = [];
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.stubGlobal('fetch', async (...sent: ConstructorParameters<typeof Request>) => {
    bodies.push(await new Request(...sent).text());
    return json({}, { status: bodies.length % 2 ? 500 : 200 })();
  });
  const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
  const client = createCloudImages({ endpoint, credentials, layers: [retries()] });
  const first = patch().set('name', 'first');
  const second = JSON.stringify(patch().set('name', 'second'));
  await updateImage(client, ubuntu, first);
  client.use({ onRequest: ({ request }) => new Request(request, { body: second }) });
  await updateImage(client, ubuntu, first);
  expect(bodies).toEqual([JSON.stringify(first), JSON.stringify(first), second, second]);
});
