import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  accessKey,
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
import { errorOf, fails, ok, raw, scripted, status, type Turn } from './support/scripted.ts';
import { finish, stopTime } from './support/time.ts';

beforeEach(() => stopTime());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A client that logs each try, or each call, and what it has logged. */
function logging(turns: Turn[], { credentials, eachCall }: { credentials?: Layer; eachCall?: boolean } = {}) {
  const logged: Exchange[] = [];
  const log = debug((exchange) => logged.push(exchange));
  const layers = eachCall ? [log, retries()] : [retries(), log];
  return { ...scripted(turns, { ...(credentials && { credentials }), layers }), logged };
}

const broken = new TypeError('fetch failed');

test('an exchange is logged when its response begins', async () => {
  const { client, logged } = logging([createService().fetch]);
  await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
  expect(logged).toEqual([
    {
      method: 'PATCH',
      url: `${endpoint}/v2/cloudimages/${ubuntu}`,
      headers: { accept: expect.any(String), 'content-type': 'application/json', 'x-auth-token': '***' },
      ms: 0,
      status: 200,
      requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
  ]);
  const error = await errorOf(updateImage(client, unknownId, []));
  expect(logged[1]).toMatchObject({ status: 404, requestId: error.requestId });
});

test('an error of fetch is logged and passed on', async () => {
  const { client, logged } = logging([fails(broken)], { eachCall: true });
  await expect(finish(listImages(client))).rejects.toBe(broken);
  expect(logged).toEqual([
    {
      method: 'GET',
      url: `${endpoint}/v2/cloudimages`,
      headers: expect.objectContaining({ 'x-auth-token': '***' }),
      ms: expect.any(Number),
      error: 'TypeError: fetch failed',
    },
  ]);
});

test('the time is in whole milliseconds', async () => {
  const slow = () => {
    vi.advanceTimersByTime(12.6);
    return ok();
  };
  const { client, logged } = logging([slow]);
  await listImages(client);
  expect(logged).toMatchObject([{ ms: 13 }]);
});

test('inside of retries, each try is logged', async () => {
  const { client, logged } = logging([status(503), fails(broken), ok]);
  await finish(listImages(client));
  expect(logged).toMatchObject([{ status: 503 }, { error: 'TypeError: fetch failed' }, { status: 200 }]);
});

test('outside of retries, each call is logged, with the request as it was sent', async () => {
  const credentials = renewedToken(async () => ({ token: 'secret', expiresAt: '2026-11-24T08:00:00Z' }));
  const { client, logged } = logging([status(503), ok], { credentials, eachCall: true });
  await finish(listImages(client));
  expect(logged).toMatchObject([{ status: 200, headers: { 'x-auth-token': '***' } }]);
});

test('a signature is logged without its digits', async () => {
  const credentials = accessKey({ id: 'AK-EXAMPLE', secret: 'SK-EXAMPLE', securityToken: 'secret-token' });
  const { client, logged, headers } = logging([ok], { credentials });
  await listImages(client);
  expect(logged[0]?.headers).toMatchObject({
    authorization: 'SDK-HMAC-SHA256 Access=AK-EXAMPLE, SignedHeaders=host;x-sdk-date;x-security-token, Signature=***',
    'x-sdk-date': '20261123T080000Z',
    'x-security-token': '***',
  });
  expect(headers[0]?.get('Authorization')).toMatch(/Signature=\w{64}$/);
});

test.each([
  ['Authorization', 'Basic c2VjcmV0OnNlY3JldA=='],
  ['Authorization', 'SDK-HMAC-SHA256 Access=secret, Signature=abc, secret'],
  ['Cookie', 'session=secret'],
  ['X-Subject-Token', 'secret'],
  ['X-Api-Key', 'secret'],
  ['Client-Secret', 'secret'],
])('the header %s: %s is redacted', async (name, value) => {
  const { client, logged } = logging([ok]);
  await client.GET('/v2/cloudimages', { headers: { [name]: value } });
  expect(logged[0]?.headers[name.toLowerCase()]).toBe('***');
});

test('a token that is part of a word is redacted in its header only', async () => {
  const layers = [debug((exchange) => logged.push(exchange))];
  const logged: Exchange[] = [];
  const { client } = scripted([fails(new Error('The company is away.'))], { token: 'any', layers });
  await errorOf(listImages(client));
  expect(logged).toMatchObject([{ headers: { 'x-auth-token': '***' }, error: 'Error: The company is away.' }]);
});

test('secrets in an error are redacted', async () => {
  const { client, logged } = logging([fails(new Error('Bad header: demo-token'))], { eachCall: true });
  await expect(finish(listImages(client))).rejects.toThrow('demo-token');
  expect(logged).toMatchObject([{ error: 'Error: Bad header: ***' }]);
});

test('bodies are neither logged nor read', async () => {
  const { client, requests, logged } = logging([raw('secret', { status: 400 })]);
  await expect(glanceUploadFile(client, ubuntu, new Blob(['secret']))).rejects.toMatchObject({ message: 'secret' });
  expect(JSON.stringify(logged)).not.toContain('secret');
  expect(await requests[0]?.text()).toBe('secret');
});
