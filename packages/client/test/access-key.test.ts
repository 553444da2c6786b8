import { story } from '@cloudimages/contract';
import { createService } from '@cloudimages/service';
import { sha256 } from '@cloudimages/signing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AccessKey,
  accessKey,
  type CloudImagesClient,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceUpdateImage,
  glanceUploadFile,
  listImages,
  nativePatch,
  patch,
  retries,
  unwrap,
  updateImage,
} from '../src/index.ts';
import { ubuntu } from './support/clients.ts';
import { errorOf, json, ok, scripted, status, type Turn } from './support/scripted.ts';

const key = { id: 'demo-access-key', secret: 'demo-secret-key' };
const temporary = { id: 'demo-temporary-key', secret: 'demo-temporary-secret', securityToken: 'demo-security-token' };
const data = new TextEncoder().encode('data');
const dataHash = await sha256(data);
const hourAhead = 'Mon, 23 Nov 2026 09:00:00 GMT';
const unauthorized = (date?: string) => status(401, date === undefined ? {} : { Date: date });

type Call = (client: CloudImagesClient) => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T08:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A service that verifies signatures, with a clock that is so many milliseconds ahead of the client's. */
function verifying(ahead = 0): Turn {
  const now = () => new Date(Date.now() + ahead);
  const { fetch } = createService({ now });
  return async (request) => {
    const response = await fetch(request.clone());
    response.headers.set('Date', now().toUTCString());
    return response;
  };
}

function clientOf(turns: Turn[], accessKeyOf: AccessKey = key) {
  const { headers, ...script } = scripted(turns, { credentials: accessKey(accessKeyOf), layers: [retries()] });
  return { ...script, headers, dates: () => headers.map((sent) => sent.get('X-Sdk-Date')) };
}

describe('a signature', () => {
  test('is valid with a key that ends with a line break, as files do', async () => {
    const { client } = clientOf([verifying()], { id: `${key.id}\n`, secret: `${key.secret}\r\n` });
    expect((await listImages(client)).images.length).toBeGreaterThan(0);
  });

  test('is that of the vendor’s test vectors, and nothing else authenticates the request', async () => {
    const credentials = accessKey({ id: 'AK-EXAMPLE', secret: 'SK-EXAMPLE' });
    const { client, headers } = scripted([json({})], { endpoint: 'https://ims.example.com', credentials });
    await updateImage(client, ubuntu, [{ op: 'replace', path: '/name', value: 'ims_test' }]);
    expect(headers[0]?.get('Authorization')).toBe(
      'SDK-HMAC-SHA256 Access=AK-EXAMPLE, SignedHeaders=content-type;host;x-sdk-date, ' +
        'Signature=01be6e981d4e1a61aaefaee2c9c79f8115fdd8c95237e90c9ca2f058bb8058e8',
    );
    expect([headers[0]?.has('X-Auth-Token'), headers[0]?.has('Host')]).toEqual([false, false]);
  });

  const list: Call = (client) => listImages(client, { attributes: { team: 'grün & blau' }, limit: 5 });
  const upload = (bytes: Parameters<typeof glanceUploadFile>[2]) => (client: CloudImagesClient) =>
    glanceUploadFile(client, queued, bytes);
  const { id: queued } = story.QueuedImage;
  const hash = 'x-sdk-content-sha256';
  const hashed: Call = (client) =>
    client.PUT('/v2/images/{image_id}/file', {
      params: { path: { image_id: queued } },
      body: data,
      headers: { [hash]: dataHash },
    });
  const unsigned = { [hash]: 'UNSIGNED-PAYLOAD' };
  const withData = 'content-type;host;x-sdk-content-sha256;x-sdk-date';
  const withJson = 'content-type;host;x-sdk-date';
  const { owner: projectId } = story.UbuntuImage;
  const project = { 'x-project-id': projectId };
  const ofProject: Call = (client) => unwrap(client.GET('/v2/cloudimages', { headers: project }));
  const renamed = nativePatch().set('name', 'grüße 世界');
  const token = { 'x-security-token': 'demo-security-token' };

  test.each<[string, Call, string, Record<string, string>, AccessKey?]>([
    ['a query', list, 'host;x-sdk-date', {}],
    ['a patch', (client) => glanceUpdateImage(client, ubuntu, renamed), withJson, {}],
    ['a POST', (client) => glanceCreateImageMetadata(client, { name: 'web-base' }), withJson, {}],
    ['a DELETE', (client) => glanceDeleteImage(client, ubuntu, { delete_backup: true }), withJson, {}],
    ['a Blob', upload(new Blob([data])), withData, unsigned],
    ['an array', upload(data), withData, unsigned],
    ['a stream', upload(new Blob([data]).stream()), withData, unsigned],
    ['a hash of the caller', hashed, withData, { [hash]: dataHash }],
    ['a project', list, 'host;x-project-id;x-sdk-date', project, { ...key, projectId }],
    ['a project of one call', ofProject, 'host;x-project-id;x-sdk-date', project],
    ['a security token', list, 'host;x-sdk-date;x-security-token', token, temporary],
  ])('of a request with %s is accepted by the service', async (_, call, signed, sent, accessKeyOf) => {
    const { client, requests, headers } = clientOf([verifying()], accessKeyOf);
    const clone = vi.spyOn(Request.prototype, 'clone');
    await call(client);
    expect(Object.fromEntries(headers[0] as Headers)).toMatchObject(sent);
    expect(headers[0]?.get('Authorization')).toContain(` SignedHeaders=${signed}, `);
    // The service of this test has one clone: the client reads neither JSON nor image data back.
    expect(clone).toHaveBeenCalledTimes(1);
    if (signed === withData) expect(await requests[0]?.text()).toBe('data');
  });

  test('that is wrong is an error without the security token', async () => {
    const { client } = clientOf([verifying()], { ...temporary, secret: 'wrong' });
    const error = await errorOf(listImages(client));
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
    const { client, dates } = clientOf([later, verifying()]);
    await updateImage(client, ubuntu, patch().set('name', 'ims_test'));
    expect(dates()).toEqual(['20261123T080000Z', '20261123T080002Z']);
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
  const { client, requests } = clientOf([ok], { ...key, ...more });
  await expect(listImages(client)).rejects.toThrow(new TypeError(`The header ${header} is empty or malformed.`));
  expect(requests).toHaveLength(0);
});

describe('the clock of the service', () => {
  const hour = 60 * 60_000;

  test.each([
    ['ahead', hour, ['20261123T080000Z', '20261123T090000Z', '20261123T090100Z']],
    ['behind', -24 * hour, ['20261123T080000Z', '20261122T080000Z', '20261122T080100Z']],
  ])('%s of ours is used from the first 401 on, and the request is sent once more', async (_, ahead, expected) => {
    const { client, dates } = clientOf([verifying(ahead)]);
    const changes = patch().set('__description', 'grüße 世界');
    expect((await updateImage(client, ubuntu, changes)).__description).toBe('grüße 世界');
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
