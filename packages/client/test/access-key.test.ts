import { createService } from '@cloudimages/service';
import { sha256, verify } from '@cloudimages/signing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type AccessKey,
  accessKey,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceShowImage,
  glanceUpdateImage,
  glanceUploadFile,
  listImages,
  nativePatch,
  patch,
  retries,
  updateImage,
} from '../src/index.ts';
import { ubuntu } from './support/clients.ts';
import { inTurn, ok, status } from './support/in-turn.ts';

const at = 'https://ims.example.com';
const example = { id: 'AK-EXAMPLE', secret: 'SK-EXAMPLE' };
const refused = (date?: string) => () =>
  Response.json(
    { error_code: 'APIGW.0301', error_msg: 'verify aksk signature fail' },
    { status: 401, headers: date === undefined ? {} : { Date: date } },
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function clientOf(key: AccessKey, turns: Parameters<typeof inTurn>, endpoint = at) {
  const { fetch, requests, headers } = inTurn(...turns);
  const client = createCloudImages({ endpoint, credentials: accessKey(key), fetch });
  const dates = () => headers.map((sent) => sent.get('X-Sdk-Date'));
  return { client, requests, headers, dates };
}

/** The names of the signed headers, once the signature is found to be that of the request. */
async function signedHeadersOf(request: Request, securityToken?: string): Promise<string | undefined> {
  const { method, headers } = request;
  const { host, pathname, search } = new URL(request.url);
  const data = new Uint8Array(await request.clone().arrayBuffer());
  const received = {
    method,
    target: pathname + search,
    header: (name: string) => (name === 'host' ? host : (headers.get(name) ?? undefined)),
    body: data.length > 0 ? data : undefined,
  };
  const key = { secret: example.secret, ...(securityToken && { securityToken: await sha256(securityToken) }) };
  const time = headers.get('X-Sdk-Date')?.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5') ?? '';
  expect(await verify(received, async (id) => (id === example.id ? key : undefined), new Date(time))).toEqual({ key });
  return /SignedHeaders=([^,]+)/.exec(headers.get('Authorization') ?? '')?.[1];
}

test('a patch is signed as the vectors have it, with its body', async () => {
  const { client, headers, requests } = clientOf(example, [() => Response.json({})]);
  await updateImage(client, ubuntu, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
  expect(headers[0]?.get('Authorization')).toBe(
    'SDK-HMAC-SHA256 Access=AK-EXAMPLE, SignedHeaders=content-type;host;x-sdk-date, ' +
      'Signature=01be6e981d4e1a61aaefaee2c9c79f8115fdd8c95237e90c9ca2f058bb8058e8',
  );
  expect(headers[0]?.has('X-Auth-Token')).toBe(false);
  expect(headers[0]?.has('Host')).toBe(false);
  expect(await requests[0]?.text()).toBe('[{"op":"replace","path":"/name","value":"ims_test"}]');
});

test('a project and a security token are sent and signed', async () => {
  const { client, requests } = clientOf({ ...example, securityToken: 'secret-token', projectId: 'abc' }, [ok]);
  await listImages(client);
  const [request] = requests as [Request];
  expect(request.headers.get('X-Project-Id')).toBe('abc');
  expect(request.headers.get('X-Security-Token')).toBe('secret-token');
  expect(await signedHeadersOf(request, 'secret-token')).toBe('host;x-project-id;x-sdk-date;x-security-token');
});

test('a project that a call asks for is signed, too', async () => {
  const { client, requests } = clientOf(example, [ok]);
  await client.GET('/v2/cloudimages', { headers: { 'X-Project-Id': 'other' } });
  expect(await signedHeadersOf(requests[0] as Request)).toBe('host;x-project-id;x-sdk-date');
});

test('every JSON body is covered by the signature', async () => {
  const { client, requests } = clientOf(example, [() => Response.json({})]);
  await glanceUpdateImage(client, ubuntu, nativePatch().set('__description', 'grüße 世界'));
  await glanceCreateImageMetadata(client, { name: 'web-base' });
  await glanceDeleteImage(client, ubuntu, { delete_backup: true });
  expect(requests).toHaveLength(3);
  for (const request of requests) {
    expect(request.headers.has('X-Sdk-Content-Sha256')).toBe(false);
    expect(await signedHeadersOf(request)).toBe('content-type;host;x-sdk-date');
  }
});

test.each([
  ['a Blob', () => new Blob(['data'])],
  ['a Uint8Array', () => new TextEncoder().encode('data')],
  ['a stream', () => new Blob(['data']).stream()],
])('image data go unsigned and unread: %s', async (_what, data) => {
  const clone = vi.spyOn(Request.prototype, 'clone');
  const { client, requests } = clientOf(example, [() => new Response(null, { status: 204 })]);
  await glanceUploadFile(client, ubuntu, data());
  const [request] = requests as [Request];
  expect(clone).not.toHaveBeenCalled();
  expect(request.headers.get('X-Sdk-Content-Sha256')).toBe('UNSIGNED-PAYLOAD');
  expect(await signedHeadersOf(request)).toBe('content-type;host;x-sdk-content-sha256;x-sdk-date');
  expect(await request.text()).toBe('data');
});

test('a hash that the caller has computed is signed', async () => {
  const { client, requests } = clientOf(example, [() => new Response(null, { status: 204 })]);
  const hash = await sha256(new TextEncoder().encode('data'));
  await client.PUT('/v2/images/{image_id}/file', {
    params: { path: { image_id: ubuntu } },
    body: new Blob(['data']),
    headers: { 'X-Sdk-Content-Sha256': hash },
  });
  const [request] = requests as [Request];
  expect(request.headers.get('X-Sdk-Content-Sha256')).toBe(hash);
  await signedHeadersOf(request);
});

test('the service takes all that is signed', async () => {
  const { fetch } = createService({ now: () => new Date() });
  const client = createCloudImages({
    endpoint: 'http://127.0.0.1:9292',
    credentials: accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' }),
    fetch,
  });
  const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
  await glanceUploadFile(client, id, new Blob(['some ', 'bytes']).stream());
  const data = await glanceDownloadFile(client, id, { range: 'bytes=5-8' });
  expect(await new Response(data?.body).text()).toBe('byte');
  expect((await updateImage(client, id, patch().setExtension('team', 'grün & blau'))).team).toBe('grün & blau');
  const { images } = await listImages(client, { attributes: { team: 'grün & blau' }, limit: 5 });
  expect(images.map((image) => image.id)).toEqual([id]);
  await glanceDeleteImage(client, id, { delete_backup: true });
  await expect(glanceShowImage(client, id)).rejects.toMatchObject({ status: 404 });
});

test('the service takes a temporary key, and refuses a wrong secret in many words', async () => {
  const { fetch } = createService({ now: () => new Date() });
  const key = { id: 'demo-temporary-key', secret: 'demo-temporary-secret', securityToken: 'demo-security-token' };
  const connection = { endpoint: 'http://127.0.0.1:9292', fetch };
  await listImages(createCloudImages({ ...connection, credentials: accessKey(key) }));
  const wrong = createCloudImages({ ...connection, credentials: accessKey({ ...key, secret: 'wrong' }) });
  const error = await listImages(wrong).catch((error) => error);
  expect(error).toMatchObject({ kind: 'gateway', status: 401, code: 'APIGW.0301' });
  expect(error.message).toContain('x-security-token:***');
  expect(error.message).toMatch(/String to sign:\nSDK-HMAC-SHA256\n20261123T080000Z\n[0-9a-f]{64}$/);
  expect(JSON.stringify([error, error.message])).not.toContain('demo-security-token');
});

test.each([
  ['', 'secret'],
  ['id', ''],
])('an id "%s" with the secret "%s" is refused at once', (id, secret) => {
  expect(() => accessKey({ id, secret })).toThrow(new TypeError('An access key needs an id and a secret.'));
});

test('a security token that no header can have is not repeated in the error', async () => {
  const { client, requests } = clientOf({ ...example, securityToken: 'secret\nsecret' }, [ok]);
  const error = await listImages(client).catch((error) => error);
  expect(error.message).toContain('X-Security-Token');
  expect(error.message).not.toContain('secret');
  expect(requests).toHaveLength(0);
});

test('an ID that no header can have leaves the signature out of the error', async () => {
  const { client, requests } = clientOf({ id: 'AK\nEXAMPLE', secret: 'SK-EXAMPLE' }, [ok]);
  const error = await listImages(client).catch((error) => error);
  expect(error.message).toBe('The header Authorization is empty or malformed.');
  expect(requests).toHaveLength(0);
});

test('each try is signed anew', async () => {
  const { fetch, headers, requests } = inTurn(
    () => {
      vi.setSystemTime(Date.now() + 2000);
      return status(503)();
    },
    () => Response.json({}),
  );
  const client = createCloudImages({ endpoint: at, credentials: accessKey(example), layers: [retries()], fetch });
  vi.spyOn(Math, 'random').mockReturnValue(0);
  await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
  expect(headers.map((sent) => sent.get('X-Sdk-Date'))).toEqual(['20261123T080000Z', '20261123T080002Z']);
  for (const request of requests) await signedHeadersOf(request);
});

test('a clock that is off is set by the service, and the request signed and sent once more', async () => {
  const { client, requests, dates } = clientOf(example, [refused('Mon, 23 Nov 2026 09:00:00 GMT'), ok]);
  const changes = patch().set('__description', 'grüße 世界');
  await updateImage(client, ubuntu, changes);
  expect(dates()).toEqual(['20261123T080000Z', '20261123T090000Z']);
  const [, again] = requests as [Request, Request];
  expect(await again.clone().text()).toBe(JSON.stringify(changes));
  await signedHeadersOf(again);
  vi.setSystemTime(Date.now() + 60_000);
  await listImages(client);
  expect(dates()[2]).toBe('20261123T090100Z');
});

test('a clock that is ahead is set, too', async () => {
  const { client, dates } = clientOf(example, [refused('Sun, 22 Nov 2026 08:00:00 GMT'), ok]);
  await listImages(client);
  expect(dates()).toEqual(['20261123T080000Z', '20261122T080000Z']);
});

test('clocks of clients are their own', async () => {
  const { fetch, headers } = inTurn(refused('Mon, 23 Nov 2026 09:00:00 GMT'), ok);
  const credentials = accessKey(example);
  await listImages(createCloudImages({ endpoint: at, credentials, fetch }));
  await listImages(createCloudImages({ endpoint: 'https://other.example.com', credentials, fetch }));
  expect(headers[2]?.get('X-Sdk-Date')).toBe('20261123T080000Z');
});

test.each([
  ['is near ours', 'Mon, 23 Nov 2026 08:05:00 GMT'],
  ['cannot be read', undefined],
  ['is none', 'yesterday'],
])('a 401 whose date %s is passed on', async (_what, date) => {
  const { client, requests } = clientOf(example, [refused(date), ok]);
  await expect(listImages(client)).rejects.toMatchObject({ status: 401 });
  expect(requests).toHaveLength(1);
});

test('another refusal does not set the clock', async () => {
  const { client, dates } = clientOf(example, [status(403, { Date: 'Mon, 23 Nov 2026 09:00:00 GMT' }), ok]);
  await expect(listImages(client)).rejects.toMatchObject({ status: 403 });
  await listImages(client);
  expect(dates()).toEqual(['20261123T080000Z', '20261123T080000Z']);
});

test('a 401 that stays is passed on after one repeat, also when its date goes on changing', async () => {
  const { client, requests } = clientOf(example, [
    refused('Mon, 23 Nov 2026 09:00:00 GMT'),
    refused('Mon, 23 Nov 2026 10:00:00 GMT'),
  ]);
  await expect(listImages(client)).rejects.toMatchObject({ status: 401 });
  expect(requests).toHaveLength(2);
});

test('image data are not sent twice, but the next request has the right time', async () => {
  const { client, dates } = clientOf(example, [refused('Mon, 23 Nov 2026 09:00:00 GMT'), ok]);
  await expect(glanceUploadFile(client, ubuntu, new Blob(['data']))).rejects.toMatchObject({ status: 401 });
  expect(dates()).toHaveLength(1);
  await listImages(client);
  expect(dates()[1]).toBe('20261123T090000Z');
});

test('calls that are refused together are all sent once more', async () => {
  const { fetch, headers } = inTurn(...Array.from({ length: 20 }, () => refused('Mon, 23 Nov 2026 09:00:00 GMT')), ok);
  const client = createCloudImages({ endpoint: at, credentials: accessKey(example), fetch });
  await Promise.all(Array.from({ length: 20 }, () => listImages(client)));
  expect(headers).toHaveLength(40);
});

test('the service’s clock is found by itself', async () => {
  const { fetch } = createService({ now: () => new Date(Date.now() + 24 * 60 * 60 * 1000) });
  const dated = async (request: Request) => {
    const response = await fetch(request);
    response.headers.set('Date', new Date(Date.now() + 24 * 60 * 60 * 1000).toUTCString());
    return response;
  };
  const client = createCloudImages({
    endpoint: 'http://127.0.0.1:9292',
    credentials: accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' }),
    fetch: dated,
  });
  expect((await updateImage(client, ubuntu, patch().set('name', 'ims_test'))).name).toBe('ims_test');
});
