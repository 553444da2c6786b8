import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type CloudImagesClient,
  glanceUploadFile,
  type Layer,
  listImages,
  patch,
  renewedToken,
  retries,
  updateImage,
} from '../src/index.ts';
import { ubuntu } from './support/clients.ts';
import { errorOf, json, noContent, ok, scripted, status, type Turn } from './support/scripted.ts';
import { finish, settle, stopTime } from './support/time.ts';

const hour = 60 * 60 * 1000;
const expired = json({ error_code: 'APIGW.0301', error_msg: 'token expired' }, { status: 401 });

beforeEach(() => stopTime());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives out token-1, token-2 and so on, each with the same lifetime. */
function tokens(lifetime = 24 * hour) {
  let count = 0;
  return vi.fn(async () => ({ token: `token-${++count}`, expiresAt: new Date(Date.now() + lifetime) }));
}

function clientOf(fetchToken: Parameters<typeof renewedToken>[0], turns: Turn[], layers: Layer[] = []) {
  const { headers, ...script } = scripted(turns, { credentials: renewedToken(fetchToken), layers });
  return { ...script, sent: () => headers.map((sent) => sent.get('X-Auth-Token')) };
}

function deferred<T>() {
  let resolve = (_value: T) => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const many = (call: () => Promise<unknown>) => Promise.all(Array.from({ length: 20 }, call));

describe('a token', () => {
  test('is fetched for the first request, and once', async () => {
    const fetchToken = tokens();
    const { client, sent } = clientOf(fetchToken, [ok]);
    expect(fetchToken).not.toHaveBeenCalled();
    await listImages(client);
    await listImages(client);
    expect(sent()).toEqual(['token-1', 'token-1']);
  });

  test.each([
    ['a day', 24 * hour, 24 * hour - 60_000],
    ['ten minutes', 600_000, 540_000],
    ['one minute', 60_000, 54_000],
    ['one second', 1000, 900],
  ])('with a lifetime of %s is renewed before its end', async (_, lifetime, until) => {
    const { client, sent } = clientOf(tokens(lifetime), [ok]);
    await listImages(client);
    vi.advanceTimersByTime(until - 1);
    await listImages(client);
    vi.advanceTimersByTime(1);
    await many(() => listImages(client));
    expect(sent()).toEqual(['token-1', 'token-1', ...Array.from({ length: 20 }, () => 'token-2')]);
  });

  test('that has expired on arrival is used by the waiting requests only', async () => {
    const { client, sent } = clientOf(tokens(-1000), [ok]);
    await Promise.all([listImages(client), listImages(client)]);
    await listImages(client);
    expect(sent()).toEqual(['token-1', 'token-1', 'token-2']);
  });

  test('is shared by clients with the same credentials', async () => {
    const fetchToken = tokens();
    const credentials = renewedToken(fetchToken);
    await Promise.all([1, 2].map(() => listImages(scripted([ok], { credentials }).client)));
    expect(fetchToken).toHaveBeenCalledOnce();
  });
});

describe('fetching a token fails', () => {
  test('for all waiting requests; the next request fetches again', async () => {
    const failure = new Error('Wrong password.');
    const fetchToken = tokens();
    fetchToken.mockRejectedValueOnce(failure);
    const { client, sent } = clientOf(fetchToken, [ok]);
    expect(new Set(await many(() => errorOf(listImages(client))))).toEqual(new Set([failure]));
    expect(fetchToken).toHaveBeenCalledOnce();
    await listImages(client);
    expect(sent()).toEqual(['token-1']);
  });

  const end = '2026-11-24T08:00:00Z';
  const noToken = 'fetchToken gave no token, or no time at which it ends.';
  const malformed = 'The header X-Auth-Token is empty or malformed.';

  test.each([
    ['without a token', '', end, noToken],
    ['without a time', 'secret', 'tomorrow', noToken],
    ['with an invalid date', 'secret', new Date(Number.NaN), noToken],
    ['with a malformed token', 'secret\nsecret', end, malformed],
  ])('%s, and the error does not hold the token', async (_, token, expiresAt, message) => {
    const { client, requests } = clientOf(async () => ({ token, expiresAt }), [ok]);
    const error = await errorOf(listImages(client));
    expect(error).toEqual(new TypeError(message));
    expect([`${error.stack}`.includes('secret'), error.cause, requests.length]).toEqual([false, undefined, 0]);
  });

  test('within the timeout of retries when it never ends', async () => {
    const { client } = clientOf(() => new Promise<never>(() => {}), [ok], [retries({ totalLimit: 5000 })]);
    await expect(finish(listImages(client))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('for an aborted call, and goes on for the others', async () => {
    const { promise, resolve } = deferred<{ token: string; expiresAt: string }>();
    const fetchToken = vi.fn(() => promise);
    const { client, sent } = clientOf(fetchToken, [ok]);
    const controller = new AbortController();
    const first = listImages(client, {}, { signal: controller.signal });
    const second = listImages(client);
    await settle();
    const reason = new Error('Enough.');
    controller.abort(reason);
    await expect(first).rejects.toBe(reason);
    resolve({ token: 'token-1', expiresAt: end });
    await second;
    expect(fetchToken).toHaveBeenCalledOnce();
    expect(sent()).toEqual(['token-1']);
  });
});

describe('after a 401', () => {
  const changes = patch().set('__description', 'grüße 世界');

  test.each([
    ['with a body', (client: CloudImagesClient) => updateImage(client, ubuntu, changes), JSON.stringify(changes)],
    ['without a body', (client: CloudImagesClient) => listImages(client), ''],
  ])('a request %s is sent once more with a new token', async (_, call, body) => {
    const { client, requests, sent } = clientOf(tokens(), [expired, json({ name: 'grüße' })]);
    expect(await call(client)).toEqual({ name: 'grüße' });
    expect(sent()).toEqual(['token-1', 'token-2']);
    expect(await requests[1]?.text()).toBe(body);
    expect(requests[1]?.headers.get('Content-Type')).toBe(body ? 'application/json' : null);
  });

  test('a second one is returned', async () => {
    const { client, sent } = clientOf(tokens(), [expired]);
    await expect(listImages(client)).rejects.toMatchObject({ status: 401, code: 'APIGW.0301', method: 'GET' });
    expect(sent()).toEqual(['token-1', 'token-2']);
  });

  test('the call rejects when the renewal fails', async () => {
    const fetchToken = tokens();
    fetchToken.mockResolvedValueOnce({ token: 'token-0', expiresAt: new Date(Date.now() + hour) });
    fetchToken.mockRejectedValueOnce(new Error('Account locked.'));
    const { client, sent } = clientOf(fetchToken, [expired]);
    await expect(listImages(client)).rejects.toThrow('Account locked.');
    expect(sent()).toEqual(['token-0']);
  });

  test('image data is not sent again, but the next request has a new token', async () => {
    const { client, requests, sent } = clientOf(tokens(), [expired, noContent]);
    const clone = vi.spyOn(Request.prototype, 'clone');
    const upload = () => glanceUploadFile(client, ubuntu, new Blob(['data']).stream());
    await expect(upload()).rejects.toMatchObject({ status: 401 });
    expect(sent()).toEqual(['token-1']);
    await upload();
    expect(sent()).toEqual(['token-1', 'token-2']);
    expect(clone).not.toHaveBeenCalled();
    expect(await requests[0]?.text()).toBe('data');
  });

  test('concurrent requests share one renewal', async () => {
    let valid = 'token-1';
    const { client, sent } = clientOf(tokens(), [
      async ({ headers }) => {
        const token = headers.get('X-Auth-Token');
        await settle();
        return token === valid ? ok() : expired();
      },
    ]);
    await listImages(client);
    valid = 'token-2';
    await many(() => listImages(client));
    expect(sent().filter((token) => token === 'token-2')).toHaveLength(20);
    expect(sent()).not.toContain('token-3');
  });

  test('that comes late, a newer token stays', async () => {
    const late = deferred<void>();
    const fetchToken = tokens();
    const { client } = clientOf(fetchToken, [
      async ({ headers, url }) => {
        if (headers.get('X-Auth-Token') === 'token-2') return ok();
        if (url.includes('limit')) await late.promise;
        return expired();
      },
    ]);
    const slow = listImages(client, { limit: 1 });
    await settle();
    await listImages(client);
    late.resolve();
    await slow;
    expect(fetchToken).toHaveBeenCalledTimes(2);
  });
});

test('an error with another status renews nothing', async () => {
  const { client, sent } = clientOf(tokens(), [status(403), ok]);
  await expect(listImages(client)).rejects.toMatchObject({ status: 403 });
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-1']);
});
