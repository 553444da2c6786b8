import { createService } from '@cloudimages/service';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createCloudImages,
  glanceUploadFile,
  listImages,
  patch,
  renewedToken,
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { inTurn, ok } from './support/in-turn.ts';
import { finish, settle, stopTime } from './support/time.ts';

const hour = 60 * 60 * 1000;
const refused = () => Response.json({ error_code: 'APIGW.0301', error_msg: 'token expired' }, { status: 401 });

beforeEach(() => stopTime());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Gives out token-1, token-2 and so on, each for so long. */
function tokens(lifetime = 24 * hour) {
  let count = 0;
  return vi.fn(async () => ({ token: `token-${++count}`, expiresAt: new Date(Date.now() + lifetime) }));
}

function clientOf(fetchToken: Parameters<typeof renewedToken>[0], ...turns: Parameters<typeof inTurn>) {
  const { fetch, requests, headers } = inTurn(...turns);
  const client = createCloudImages({ endpoint, credentials: renewedToken(fetchToken), fetch });
  const sent = () => headers.map((sent) => sent.get('X-Auth-Token'));
  return { client, requests, sent };
}

/** A service that takes one token only, until another one is set. */
function serviceOf(first: string) {
  let valid = first;
  const sent: (string | null)[] = [];
  const fetch = async ({ headers }: Request) => {
    sent.push(headers.get('X-Auth-Token'));
    await settle();
    return headers.get('X-Auth-Token') === valid ? ok() : refused();
  };
  const accept = (token: string) => {
    valid = token;
  };
  return { fetch, sent, accept };
}

test('no token is fetched before it is needed, and then only one', async () => {
  const fetchToken = tokens();
  const { client, sent } = clientOf(fetchToken, ok);
  expect(fetchToken).not.toHaveBeenCalled();
  await listImages(client);
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-1']);
  expect(fetchToken).toHaveBeenCalledOnce();
});

test('the service takes it', async () => {
  const credentials = renewedToken(async () => ({ token: 'demo-token', expiresAt: '2026-11-24T08:00:00.000000Z' }));
  const client = createCloudImages({ endpoint, credentials, fetch: createService().fetch });
  expect((await updateImage(client, ubuntu, patch().set('name', 'ims_test'))).name).toBe('ims_test');
});

test.each([
  ['a day', 24 * hour, 24 * hour - 60_000],
  ['ten minutes', 600_000, 540_000],
  ['one minute', 60_000, 54_000],
  ['one second', 1000, 900],
])('a token that lives for %s is renewed shortly before', async (_words, lifetime, until) => {
  const { client, sent } = clientOf(tokens(lifetime), ok);
  await listImages(client);
  vi.advanceTimersByTime(until - 1);
  await listImages(client);
  vi.advanceTimersByTime(1);
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-1', 'token-2']);
});

test('a token that has expired on arrival serves the waiting requests only', async () => {
  const { client, sent } = clientOf(tokens(-1000), ok);
  await Promise.all([listImages(client), listImages(client)]);
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-1', 'token-2']);
});

test('twenty calls with an expired token wait for one new one', async () => {
  const fetchToken = tokens(hour);
  const { client, sent } = clientOf(fetchToken, ok);
  await listImages(client);
  vi.advanceTimersByTime(hour);
  await Promise.all(Array.from({ length: 20 }, () => listImages(client)));
  expect(fetchToken).toHaveBeenCalledTimes(2);
  expect(sent().slice(1)).toEqual(Array.from({ length: 20 }, () => 'token-2'));
});

test('clients may share credentials', async () => {
  const fetchToken = tokens();
  const credentials = renewedToken(fetchToken);
  const { fetch } = inTurn(ok);
  await Promise.all([1, 2].map(() => listImages(createCloudImages({ endpoint, credentials, fetch }))));
  expect(fetchToken).toHaveBeenCalledOnce();
});

test('a failure rejects all waiting requests, and the next request tries again', async () => {
  const failure = new Error('Wrong password.');
  const fetchToken = tokens();
  fetchToken.mockRejectedValueOnce(failure);
  const { client, sent } = clientOf(fetchToken, ok);
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => listImages(client)));
  expect(all.map((one) => one.status === 'rejected' && one.reason)).toEqual([1, 2, 3, 4, 5].map(() => failure));
  expect(fetchToken).toHaveBeenCalledOnce();
  await listImages(client);
  expect(sent()).toEqual(['token-1']);
});

test('a function that throws is a failure', async () => {
  const { client } = clientOf(() => {
    throw new Error('No password.');
  }, ok);
  await expect(listImages(client)).rejects.toThrow('No password.');
});

test.each([
  ['no token', '', '2026-11-24T08:00:00Z'],
  ['no time', 'secret', 'tomorrow'],
  ['no date', 'secret', new Date(Number.NaN)],
])('an answer with %s is a failure', async (_what, token, expiresAt) => {
  const { client, requests } = clientOf(async () => ({ token, expiresAt }), ok);
  const error = await listImages(client).catch((error) => error);
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(/^fetchToken gave no token/);
  expect(requests).toHaveLength(0);
});

test('a token that no header can have is not repeated in the error', async () => {
  const { client } = clientOf(async () => ({ token: 'secret\nsecret', expiresAt: '2026-11-24T08:00:00Z' }), ok);
  const error = await listImages(client).catch((error) => error);
  expect(error.message).toContain('X-Auth-Token');
  expect(`${error.message}${error.stack}`).not.toContain('secret');
  expect(error.cause).toBeUndefined();
});

test('a caller who gives up leaves the token to the others', async () => {
  let give = (_token: { token: string; expiresAt: string }) => {};
  const fetchToken = vi.fn(
    () =>
      new Promise<{ token: string; expiresAt: string }>((resolve) => {
        give = resolve;
      }),
  );
  const { client, sent } = clientOf(fetchToken, ok);
  const controller = new AbortController();
  const first = listImages(client, {}, { signal: controller.signal });
  const second = listImages(client);
  await settle();
  const reason = new Error('Enough.');
  controller.abort(reason);
  await expect(first).rejects.toBe(reason);
  give({ token: 'token-1', expiresAt: '2026-11-24T08:00:00Z' });
  await second;
  expect(fetchToken).toHaveBeenCalledOnce();
  expect(sent()).toEqual(['token-1']);
});

test('a token that is refused is renewed, and the request sent once more with the same body', async () => {
  const { client, requests, sent } = clientOf(tokens(), refused, () => Response.json({ name: 'grüße' }));
  const changes = patch().set('__description', 'grüße 世界');
  expect(await updateImage(client, ubuntu, changes)).toEqual({ name: 'grüße' });
  expect(sent()).toEqual(['token-1', 'token-2']);
  const bodies = await Promise.all(requests.map((request) => request.text()));
  expect(bodies).toEqual([JSON.stringify(changes), JSON.stringify(changes)]);
  expect(requests[1]?.headers.get('Content-Type')).toBe('application/json');
});

test('a request without a body is sent once more, too', async () => {
  const { client, sent } = clientOf(tokens(), refused, ok);
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-2']);
});

test('a 401 that stays is passed on, after one repeat', async () => {
  const { client, sent } = clientOf(tokens(), refused);
  await expect(listImages(client)).rejects.toMatchObject({ status: 401, code: 'APIGW.0301', method: 'GET' });
  expect(sent()).toEqual(['token-1', 'token-2']);
});

test('other refusals renew nothing', async () => {
  const { client, sent } = clientOf(tokens(), () => new Response(null, { status: 403 }), ok);
  await expect(listImages(client)).rejects.toMatchObject({ status: 403 });
  await listImages(client);
  expect(sent()).toEqual(['token-1', 'token-1']);
});

test('image data are not sent twice, but the next request has a new token', async () => {
  const { client, requests, sent } = clientOf(tokens(), refused, () => new Response(null, { status: 204 }));
  const clone = vi.spyOn(Request.prototype, 'clone');
  const upload = () => glanceUploadFile(client, ubuntu, new Blob(['data']).stream());
  await expect(upload()).rejects.toMatchObject({ status: 401 });
  expect(sent()).toEqual(['token-1']);
  await upload();
  expect(sent()).toEqual(['token-1', 'token-2']);
  expect(clone).not.toHaveBeenCalled();
  expect(await requests[0]?.text()).toBe('data');
});

test('many refusals at once renew the token once', async () => {
  const fetchToken = tokens();
  const { fetch, sent, accept } = serviceOf('token-1');
  const client = createCloudImages({ endpoint, credentials: renewedToken(fetchToken), fetch });
  await listImages(client);
  accept('token-2');
  await Promise.all(Array.from({ length: 20 }, () => listImages(client)));
  expect(fetchToken).toHaveBeenCalledTimes(2);
  expect(sent.filter((token) => token === 'token-2')).toHaveLength(20);
});

test('a refusal that comes late does not end the token that came meanwhile', async () => {
  const fetchToken = tokens();
  const late: (() => void)[] = [];
  const fetch = async ({ headers, url }: Request) => {
    if (headers.get('X-Auth-Token') === 'token-2') return ok();
    if (url.includes('limit')) await new Promise<void>((resolve) => late.push(resolve));
    return refused();
  };
  const client = createCloudImages({ endpoint, credentials: renewedToken(fetchToken), fetch });
  const slow = listImages(client, { limit: 1 });
  await settle();
  await listImages(client);
  expect(fetchToken).toHaveBeenCalledTimes(2);
  late[0]?.();
  await slow;
  expect(fetchToken).toHaveBeenCalledTimes(2);
});

test('when the renewal after a 401 fails, the call rejects with its error', async () => {
  const fetchToken = tokens();
  const { client } = clientOf(fetchToken, refused);
  fetchToken.mockResolvedValueOnce({ token: 'token-0', expiresAt: new Date(Date.now() + hour) });
  fetchToken.mockRejectedValueOnce(new Error('Account locked.'));
  await expect(listImages(client)).rejects.toThrow('Account locked.');
});

test('layers and errors see the token that was sent', async () => {
  const { fetch } = inTurn(() => new Response('X-Auth-Token: token-1', { status: 400 }));
  let seen: string | null = null;
  const client = createCloudImages({
    endpoint,
    credentials: renewedToken(tokens()),
    layers: [
      (send) => async (request) => {
        const response = await send(request);
        seen = request.headers.get('X-Auth-Token');
        return response;
      },
    ],
    fetch,
  });
  await expect(listImages(client)).rejects.toThrow('X-Auth-Token: ***');
  expect(seen).toBe('token-1');
});

test('a call that never ends is bounded by the limits of retries', async () => {
  const fetchToken = vi.fn(() => new Promise<never>(() => {}));
  const client = createCloudImages({
    endpoint,
    credentials: renewedToken(fetchToken),
    layers: [retries({ totalLimit: 5000 })],
    fetch: inTurn(ok).fetch,
  });
  await expect(finish(listImages(client))).rejects.toMatchObject({ name: 'TimeoutError' });
});
