import { afterEach, expect, test, vi } from 'vitest';
import {
  accessKey,
  createCloudImages,
  glanceDownloadFile,
  glanceUploadFile,
  listImages,
  nativePatch,
  patch,
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { fixedResponse } from './support/fixed-response.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function clientWith(body: BodyInit | null, init?: ResponseInit, at = endpoint) {
  const { fetch, requests } = fixedResponse(body, init);
  const client = createCloudImages({ endpoint: at, token: 'demo-token', fetch });
  const only = () => {
    expect(requests).toHaveLength(1);
    return requests[0] as Request;
  };
  return { client, only, requests };
}

test('a request carries the token and asks for JSON', async () => {
  const { client, only } = clientWith('{"images":[]}');
  await client.GET('/v2/cloudimages');
  expect(only().headers.get('X-Auth-Token')).toBe('demo-token');
  expect(only().headers.get('Accept')).toMatch(/^application\/json,/);
  expect(only().headers.has('Content-Type')).toBe(false);
});

test.each(['sec\nret', 'sec世ret'])('a token that no header can have is not repeated in the error: %j', (token) => {
  expect(() => createCloudImages({ endpoint, token })).toThrow(
    new TypeError('The header X-Auth-Token is empty or malformed.'),
  );
});

test('no redirect is followed', async () => {
  const { client, only } = clientWith('{"images":[]}');
  await client.GET('/v2/cloudimages');
  expect(only().redirect).toBe('manual');
});

test.each(['https://ims.example.com/proxy', 'https://ims.example.com/proxy/'])('the path of %s is kept', async (at) => {
  const { client, only } = clientWith('{"images":[]}', {}, at);
  await client.GET('/v2/cloudimages');
  expect(only().url).toBe('https://ims.example.com/proxy/v2/cloudimages');
});

test('attributes become query parameters of their own, and their names are escaped', async () => {
  const { client, only } = clientWith('{"images":[]}');
  await listImages(client, {
    created_at: 'lt:2018-10-28 10:00:00',
    protected: false,
    limit: 2,
    attributes: { team: 'blue & red', 'a&owner': 'x', limit: '9' },
  });
  expect([...new URL(only().url).searchParams]).toEqual([
    ['team', 'blue & red'],
    ['a&owner', 'x'],
    ['limit', '2'],
    ['created_at', 'lt:2018-10-28 10:00:00'],
    ['protected', 'false'],
  ]);
  expect(only().url).not.toContain('+');
});

test('a query parameter that is undefined is left out', async () => {
  const { client, only } = clientWith('{"images":[]}');
  await client.GET('/v2/cloudimages', { params: { query: { marker: undefined as unknown as string } } });
  expect(only().url).toBe(`${endpoint}/v2/cloudimages`);
});

test('bodies are JSON unless the operation takes something else', async () => {
  const { client, requests } = clientWith('{}');
  const params = { path: { image_id: ubuntu } };
  await client.PATCH('/v2/cloudimages/{image_id}', { params, body: patch().set('name', 'ims_test').toJSON() });
  await client.PATCH('/v2/images/{image_id}', { params, body: nativePatch().set('name', 'ims_test').toJSON() });
  await client.DELETE('/v2/images/{image_id}', { params, body: { delete_backup: true } });
  expect(requests.map((request) => request.headers.get('Content-Type'))).toEqual([
    'application/json',
    'application/openstack-images-v2.1-json-patch',
    'application/json',
  ]);
  expect(await requests[1]?.json()).toEqual([{ op: 'add', path: '/name', value: 'ims_test' }]);
});

test('a media type that the caller chose is left as it is', async () => {
  const { client, requests } = clientWith('{}');
  const options = { params: { path: { image_id: ubuntu } }, body: [] };
  const jsonPatch = { 'Content-Type': 'application/json-patch+json' };
  const olderPatch = { 'Content-Type': 'application/openstack-images-v2.0-json-patch' };
  await client.PATCH('/v2/cloudimages/{image_id}', { ...options, headers: jsonPatch });
  await client.PATCH('/v2/images/{image_id}', { ...options, headers: olderPatch });
  expect(requests.map((request) => request.headers.get('Content-Type'))).toEqual([
    'application/json-patch+json',
    'application/openstack-images-v2.0-json-patch',
  ]);
});

test.each([
  ['a Blob', () => new Blob(['{}'], { type: 'application/json' })],
  ['a Uint8Array', () => new TextEncoder().encode('{}')],
  ['a stream', () => new Blob(['{}']).stream()],
])('%s is sent as it is', async (_kind, data) => {
  const { client, only } = clientWith(null, { status: 204 });
  await glanceUploadFile(client, ubuntu, data());
  expect(only().headers.get('Content-Type')).toBe('application/octet-stream');
  expect(await only().text()).toBe('{}');
});

test('status 300 is data, and stays status 300', async () => {
  const { client } = clientWith('{"versions":[]}', { status: 300 });
  const { data, error, response } = await client.GET('/');
  expect(data).toEqual({ versions: [] });
  expect(error).toBeUndefined();
  expect(response.status).toBe(300);
});

test('middleware, per-call fetch, headers and parseAs work as openapi-fetch has them', async () => {
  const { client, requests } = clientWith('{}');
  const other = fixedResponse('{"images":[]}');
  client.use({
    onRequest({ request }) {
      request.headers.set('X-Trace', 'abc');
    },
    onResponse({ response }) {
      return new Response(response.body, { headers: { 'X-Seen': 'yes' } });
    },
  });
  const { data, response } = await client.GET('/v2/cloudimages', {
    fetch: other.fetch,
    headers: { 'X-Auth-Token': 'other-token' },
    parseAs: 'text',
  });
  expect(data).toBe('{"images":[]}');
  expect(response.headers.get('X-Seen')).toBe('yes');
  expect(requests).toHaveLength(0);
  expect(other.requests[0]?.headers.get('X-Trace')).toBe('abc');
  expect(other.requests[0]?.headers.get('X-Auth-Token')).toBe('other-token');
});

test('a download is a stream even when the answer has no body', async () => {
  const { client } = clientWith(null);
  const download = await glanceDownloadFile(client, ubuntu);
  expect(download).toMatchObject({ size: undefined, range: undefined });
  expect(await new Response(download?.body).text()).toBe('');
});

test('a signal ends a call', async () => {
  const controller = new AbortController();
  const reason = new Error('Enough.');
  const fetch = ({ signal }: Request) =>
    new Promise<Response>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      controller.abort(reason);
    });
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch });
  await expect(updateImage(client, ubuntu, [], { signal: controller.signal })).rejects.toBe(reason);
});

test('fetch is the global one unless given', async () => {
  const client = createCloudImages({ endpoint: 'data:text/plain,', token: 'demo-token' });
  const { response } = await client.GET('/v2/cloudimages', { parseAs: 'text' });
  expect(response.url).toMatch(/^data:/);
});

test('a request that a middleware puts in place of another is what is sent, signed and sent again', async () => {
  const bodies: string[] = [];
  const statuses = [500, 200];
  vi.stubGlobal('fetch', async (...sent: ConstructorParameters<typeof Request>) => {
    bodies.push(await new Request(...sent).text());
    return Response.json({}, { status: statuses[bodies.length - 1] as number });
  });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
  const client = createCloudImages({ endpoint, credentials, layers: [retries()] });
  await updateImage(client, ubuntu, patch().set('name', 'first'));
  const other = '[{"op":"add","path":"/name","value":"second"}]';
  client.use({ onRequest: ({ request }) => new Request(request, { body: other }) });
  statuses.push(500, 200);
  await updateImage(client, ubuntu, patch().set('name', 'first'));
  const first = other.replace('second', 'first');
  expect(bodies).toEqual([first, first, other, other]);
});

test('an empty token, such as a variable that is not set, is refused at once', () => {
  expect(() => createCloudImages({ endpoint, token: '' })).toThrow(
    new TypeError('The header X-Auth-Token is empty or malformed.'),
  );
});
