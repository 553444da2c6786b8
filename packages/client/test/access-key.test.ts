import { createService } from '@cloudimages/service';
import { sha256, verify } from '@cloudimages/signing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AccessKey,
  accessKey,
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
  retries,
  updateImage,
} from '../src/index.ts';
import { endpoint, ubuntu } from './support/clients.ts';
import { errorOf, json, noContent, ok, scripted, status, type Turn } from './support/scripted.ts';

const key = { id: 'AK-EXAMPLE', secret: 'SK-EXAMPLE' };
const demoKey = { id: 'demo-access-key', secret: 'demo-secret-key' };
/** The 401 of a service with another clock; undefined stands for a response without a date. */
const unauthorized = (date?: string) => status(401, date === undefined ? {} : { Date: date });
const data = new TextEncoder().encode('data');
const dataHash = await sha256(data);
const params = { path: { image_id: ubuntu } };
type Call = (client: CloudImagesClient) => Promise<unknown>;
const hourAhead = 'Mon, 23 Nov 2026 09:00:00 GMT';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function clientOf(turns: Turn[], more: Partial<AccessKey> = {}) {
  const { headers, ...script } = scripted(turns, {
    endpoint: 'https://ims.example.com',
    credentials: accessKey({ ...key, ...more }),
    layers: [retries()],
  });
  return { ...script, headers, dates: () => headers.map((sent) => sent.get('X-Sdk-Date')) };
}

/** The names of the signed headers, after the signature was verified. */
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
  const known = { secret: key.secret, ...(securityToken && { securityToken: await sha256(securityToken) }) };
  const time = headers.get('X-Sdk-Date')?.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5') ?? '';
  const result = await verify(received, async (id) => (id === key.id ? known : undefined), new Date(time));
  expect(result).toEqual({ key: known });
  return /SignedHeaders=([^,]+)/.exec(headers.get('Authorization') ?? '')?.[1];
}

describe('a signature', () => {
  test('is that of the vendor’s test vectors, and nothing else authenticates the request', async () => {
    const { client, headers, requests } = clientOf([json({})]);
    await updateImage(client, ubuntu, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
    expect(headers[0]?.get('Authorization')).toBe(
      'SDK-HMAC-SHA256 Access=AK-EXAMPLE, SignedHeaders=content-type;host;x-sdk-date, ' +
        'Signature=01be6e981d4e1a61aaefaee2c9c79f8115fdd8c95237e90c9ca2f058bb8058e8',
    );
    expect([headers[0]?.has('X-Auth-Token'), headers[0]?.has('Host')]).toEqual([false, false]);
    expect(await requests[0]?.text()).toBe('[{"op":"replace","path":"/name","value":"ims_test"}]');
  });

  const list: Call = (client) => listImages(client);
  const upload =
    (data: Parameters<typeof glanceUploadFile>[2]): Call =>
    (client) =>
      glanceUploadFile(client, ubuntu, data);
  const hash = 'x-sdk-content-sha256';
  const hashed: Call = (client) =>
    client.PUT('/v2/images/{image_id}/file', { params, body: data, headers: { [hash]: dataHash } });
  const unsigned = { [hash]: 'UNSIGNED-PAYLOAD' };
  const withData = 'content-type;host;x-sdk-content-sha256;x-sdk-date';
  const withJson = 'content-type;host;x-sdk-date';
  const ofProject: Call = (client) => client.GET('/v2/cloudimages', { headers: { 'X-Project-Id': 'abc' } });
  const renamed = nativePatch().set('name', 'grüße 世界');
  const temporary = { securityToken: 'secret-token' };

  test.each<[string, Call, string, Record<string, string>, Partial<AccessKey>?]>([
    ['no body', list, 'host;x-sdk-date', {}],
    ['a patch', (client) => glanceUpdateImage(client, ubuntu, renamed), withJson, {}],
    ['a POST', (client) => glanceCreateImageMetadata(client, { name: 'web-base' }), withJson, {}],
    ['a DELETE', (client) => glanceDeleteImage(client, ubuntu, { delete_backup: true }), withJson, {}],
    ['a Blob', upload(new Blob([data])), withData, unsigned],
    ['an array', upload(data), withData, unsigned],
    ['a stream', upload(new Blob([data]).stream()), withData, unsigned],
    ['a hash of the caller', hashed, withData, { [hash]: dataHash }],
    ['a project', list, 'host;x-project-id;x-sdk-date', { 'x-project-id': 'abc' }, { projectId: 'abc' }],
    ['a project of one call', ofProject, 'host;x-project-id;x-sdk-date', { 'x-project-id': 'abc' }],
    ['a security token', list, 'host;x-sdk-date;x-security-token', { 'x-security-token': 'secret-token' }, temporary],
  ])('covers the headers of a request with %s, and JSON but no image data', async (_, call, signed, sent, more) => {
    const clone = vi.spyOn(Request.prototype, 'clone');
    const { client, requests, headers } = clientOf([noContent], more);
    await errorOf(call(client));
    expect(clone).not.toHaveBeenCalled();
    expect(Object.fromEntries(headers[0] as Headers)).toMatchObject(sent);
    expect(await signedHeadersOf(requests[0] as Request, more?.securityToken)).toBe(signed);
    if (signed === withData) expect(await requests[0]?.text()).toBe('data');
  });

  test('is accepted by the service, with queries, bodies and data', async () => {
    const { fetch } = createService({ now: () => new Date() });
    const client = createCloudImages({ endpoint, credentials: accessKey(demoKey), fetch });
    const { id } = await glanceCreateImageMetadata(client, { name: 'web-base' });
    await glanceUploadFile(client, id, new Blob(['some ', 'bytes']).stream());
    const download = await glanceDownloadFile(client, id, { range: 'bytes=5-8' });
    expect(await new Response(download?.body).text()).toBe('byte');
    expect((await updateImage(client, id, patch().setExtension('team', 'grün & blau'))).team).toBe('grün & blau');
    const { images } = await listImages(client, { attributes: { team: 'grün & blau' }, limit: 5 });
    expect(images.map((image) => image.id)).toEqual([id]);
    await glanceDeleteImage(client, id, { delete_backup: true });
  });

  test('of a temporary key is accepted, and its error does not hold the security token', async () => {
    const { fetch } = createService({ now: () => new Date() });
    const temporary = {
      id: 'demo-temporary-key',
      secret: 'demo-temporary-secret',
      securityToken: 'demo-security-token',
    };
    await listImages(createCloudImages({ endpoint, fetch, credentials: accessKey(temporary) }));
    const wrong = createCloudImages({ endpoint, fetch, credentials: accessKey({ ...temporary, secret: 'wrong' }) });
    const error = await errorOf(listImages(wrong));
    expect(error).toMatchObject({ kind: 'gateway', status: 401, code: 'APIGW.0301' });
    expect(error.message).toContain('x-security-token:***');
    expect(error.message).toMatch(/String to sign:\nSDK-HMAC-SHA256\n20261123T080000Z\n[0-9a-f]{64}$/);
    expect(JSON.stringify([error, error.message])).not.toContain('demo-security-token');
  });

  test('is made again for each try', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const later = () => {
      vi.setSystemTime(Date.now() + 2000);
      return status(503)();
    };
    const { client, requests, dates } = clientOf([later, json({})]);
    await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
    expect(dates()).toEqual(['20261123T080000Z', '20261123T080002Z']);
    for (const request of requests) await signedHeadersOf(request);
  });
});

test.each([
  ['', 'secret'],
  ['id', ''],
])('the id "%s" with the secret "%s" throws at once', (id, secret) => {
  expect(() => accessKey({ id, secret })).toThrow(new TypeError('An access key needs an id and a secret.'));
});

test.each([
  ['security token', { securityToken: 'secret\nsecret' }, 'X-Security-Token'],
  ['id', { id: 'secret\nsecret' }, 'Authorization'],
])('an error about a malformed %s names the header only, and nothing is sent', async (_, more, header) => {
  const { client, requests } = clientOf([ok], more);
  await expect(listImages(client)).rejects.toThrow(new TypeError(`The header ${header} is empty or malformed.`));
  expect(requests).toHaveLength(0);
});

describe('the clock of the service', () => {
  test.each([
    ['ahead', hourAhead, ['20261123T080000Z', '20261123T090000Z', '20261123T090100Z']],
    ['behind', 'Sun, 22 Nov 2026 08:00:00 GMT', ['20261123T080000Z', '20261122T080000Z', '20261122T080100Z']],
  ])('%s of ours is used from the first 401 on, and the request is sent once more', async (_, date, expected) => {
    const { client, requests, dates } = clientOf([unauthorized(date), json({})]);
    const changes = patch().set('__description', 'grüße 世界');
    await updateImage(client, ubuntu, changes);
    const again = requests[1] as Request;
    expect(await again.clone().text()).toBe(JSON.stringify(changes));
    await signedHeadersOf(again);
    vi.setSystemTime(Date.now() + 60_000);
    await listImages(client);
    expect(dates()).toEqual(expected);
  });

  test.each<[string, Turn, number]>([
    ['a 401 with a date near ours', unauthorized('Mon, 23 Nov 2026 08:05:00 GMT'), 401],
    ['a 401 without a date', unauthorized(), 401],
    ['a 401 with another text for a date', unauthorized('yesterday'), 401],
    ['another error', status(403, { Date: hourAhead }), 403],
  ])('is not used after %s, which is returned', async (_, response, code) => {
    const { client, dates } = clientOf([response, ok]);
    await expect(listImages(client)).rejects.toMatchObject({ status: code });
    await listImages(client);
    expect(dates()).toEqual(['20261123T080000Z', '20261123T080000Z']);
  });

  test('that goes on changing does not repeat a request twice', async () => {
    const { client, requests } = clientOf([unauthorized(hourAhead), unauthorized('Mon, 23 Nov 2026 10:00:00 GMT')]);
    await expect(listImages(client)).rejects.toMatchObject({ status: 401 });
    expect(requests).toHaveLength(2);
  });

  test('does not repeat image data, but is used for the next request', async () => {
    const { client, dates } = clientOf([unauthorized(hourAhead), ok]);
    await expect(glanceUploadFile(client, ubuntu, new Blob(['data']))).rejects.toMatchObject({ status: 401 });
    await listImages(client);
    expect(dates()).toEqual(['20261123T080000Z', '20261123T090000Z']);
  });

  test('repeats all of the requests that got a 401 together', async () => {
    const { client, requests } = clientOf([...Array.from({ length: 20 }, () => unauthorized(hourAhead)), ok]);
    await Promise.all(Array.from({ length: 20 }, () => listImages(client)));
    expect(requests).toHaveLength(40);
  });

  test('is one for each client', async () => {
    const credentials = accessKey(key);
    await listImages(scripted([unauthorized(hourAhead), ok], { credentials }).client);
    const { client, headers } = scripted([ok], { credentials });
    await listImages(client);
    expect(headers[0]?.get('X-Sdk-Date')).toBe('20261123T080000Z');
  });
});
