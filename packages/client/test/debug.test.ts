import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  accessKey,
  createCloudImages,
  debug,
  type Exchange,
  glanceUploadFile,
  type Layer,
  listImages,
  patch,
  renewedToken,
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu, unknownId } from './support/clients.ts';
import { fails, inTurn, ok, status } from './support/in-turn.ts';
import { finish, stopTime } from './support/time.ts';

beforeEach(() => stopTime());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const token = { token: 'demo-token' };

/** A client that is debugged, and what has been printed. */
function clientOf(
  fetch: (request: Request) => Promise<Response>,
  credentials: { token: string } | { credentials: Layer } = token,
  place: 'inside' | 'outside' = 'inside',
) {
  const printed: Exchange[] = [];
  const print = debug((exchange) => printed.push(exchange));
  const layers = place === 'inside' ? [retries(), print] : [print, retries()];
  const client = createCloudImages({ endpoint, ...credentials, layers, fetch });
  return { client, printed };
}

test('an exchange is logged when its response is there', async () => {
  const { client, printed } = clientOf(createService().fetch);
  await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
  expect(printed).toEqual([
    {
      method: 'PATCH',
      url: `${endpoint}/v2/cloudimages/${ubuntu}`,
      headers: { accept: expect.any(String), 'content-type': 'application/json', 'x-auth-token': '***' },
      ms: 0,
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
});

test('a refusal is an answer, too', async () => {
  const { client, printed } = clientOf(createService().fetch);
  const error = await updateImage(client, unknownId, []).catch((error) => error);
  expect(printed).toMatchObject([{ status: 404, requestId: error.requestId }]);
});

test('a failure is logged and passed on as it is', async () => {
  const broken = new TypeError('fetch failed');
  const { client, printed } = clientOf(inTurn(fails(broken)).fetch, token, 'outside');
  await expect(finish(listImages(client))).rejects.toBe(broken);
  expect(printed).toEqual([
    {
      method: 'GET',
      url: `${endpoint}/v2/cloudimages`,
      headers: expect.objectContaining({ 'x-auth-token': '***' }),
      ms: expect.any(Number),
      error: 'TypeError: fetch failed',
    },
  ]);
});

test('the time is in whole milliseconds, until the answer begins', async () => {
  const slow = async () => {
    vi.advanceTimersByTime(12.6);
    return ok();
  };
  const { client, printed } = clientOf(slow);
  await listImages(client);
  expect(printed).toMatchObject([{ ms: 13 }]);
});

test('inside retries, each try is logged', async () => {
  const { client, printed } = clientOf(inTurn(status(503), fails(new TypeError('fetch failed')), ok).fetch);
  await finish(listImages(client));
  expect(printed).toMatchObject([{ status: 503 }, { error: 'TypeError: fetch failed' }, { status: 200 }]);
});

test('outside of retries, each call is logged, with the request as it went out', async () => {
  const { fetch } = inTurn(status(503), ok);
  const fetchToken = async () => ({ token: 'secret', expiresAt: '2026-11-24T08:00:00Z' });
  const { client, printed } = clientOf(fetch, { credentials: renewedToken(fetchToken) }, 'outside');
  await finish(listImages(client));
  expect(printed).toMatchObject([{ status: 200, headers: { 'x-auth-token': '***' } }]);
});

test('a signature is logged without its digits', async () => {
  const credentials = accessKey({ id: 'AK-EXAMPLE', secret: 'SK-EXAMPLE', securityToken: 'secret-token' });
  const { fetch, headers } = inTurn(ok);
  const { client, printed } = clientOf(fetch, { credentials });
  await listImages(client);
  expect(printed[0]?.headers).toMatchObject({
    authorization: 'SDK-HMAC-SHA256 Access=AK-EXAMPLE, SignedHeaders=host;x-sdk-date;x-security-token, Signature=***',
    'x-sdk-date': '20261123T080000Z',
    'x-security-token': '***',
  });
  const [, signature = ''] = /Signature=(\w{64})$/.exec(headers[0]?.get('Authorization') ?? '') ?? [];
  expect(signature).not.toBe('');
  const text = JSON.stringify(printed);
  for (const secret of [signature, 'SK-EXAMPLE', 'secret-token']) expect(text).not.toContain(secret);
});

test.each([
  ['Authorization', 'Basic c2VjcmV0OnNlY3JldA=='],
  ['Authorization', 'Bearer secret'],
  ['Authorization', 'SDK-HMAC-SHA256 Access=secret, Signature=abc, secret'],
  ['Proxy-Authorization', 'Basic c2VjcmV0OnNlY3JldA=='],
  ['Cookie', 'session=secret'],
  ['X-Subject-Token', 'secret'],
  ['X-Api-Key', 'secret'],
])('the header %s: %s is secret', async (name, value) => {
  const { client, printed } = clientOf(inTurn(ok).fetch);
  await client.GET('/v2/cloudimages', { headers: { [name]: value } });
  expect(printed[0]?.headers[name.toLowerCase()]).toBe('***');
});

test('an error that repeats a secret is logged without it', async () => {
  const leak = fails(new Error('Bad header: demo-token'));
  const { client, printed } = clientOf(inTurn(leak).fetch, token, 'outside');
  await expect(finish(listImages(client))).rejects.toThrow('demo-token');
  expect(printed).toMatchObject([{ error: 'Error: Bad header: ***' }]);
});

test('bodies are left out, and unread', async () => {
  const { fetch, requests } = inTurn(() => new Response('secret', { status: 400 }));
  const { client, printed } = clientOf(fetch);
  await expect(glanceUploadFile(client, ubuntu, new Blob(['secret']))).rejects.toMatchObject({ message: 'secret' });
  expect(JSON.stringify(printed)).not.toContain('secret');
  expect(await requests[0]?.text()).toBe('secret');
});
