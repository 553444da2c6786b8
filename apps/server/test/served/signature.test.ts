import { type Header, sha256 } from '@cloudimages/contract/signature';
import { describe, expect, test } from 'vitest';
import { expectGateway, id, image, queuedImage, token, until } from '../support/call.ts';
import { fileOf, first, second, secrets } from '../support/credentials.ts';
import { serve } from '../support/server.ts';
import { type Signing, signed } from '../support/signed.ts';
import { connection, hear, talk } from '../support/talk.ts';

const now = new Date('2026-11-24T08:00:00Z');
const { url } = await serve({ now: () => now });

const json: Header = ['Content-Type', 'application/json'];
const octets: Header = ['Content-Type', 'application/octet-stream'];
const unsigned: Header = ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'];
const rename = { method: 'PATCH', headers: [json], body: '[{"op":"replace","path":"/name","value":"signed"}]' };
const patchPath = `/v2/cloudimages/${id}`;

const ask = async (path: string, signing: Partial<Signing> = {}, from = url) =>
  fetch(from + path, await signed(from + path, { time: now, ...signing }));

/** The cause that a refusal names. */
async function causeOf(response: Response): Promise<string> {
  expect(response.status).toBe(401);
  const text = await response.text();
  expectGateway(response.headers, text, 'APIGW.0301');
  return JSON.parse(text).error_msg;
}

describe('a signature opens', () => {
  test.each([
    '/v2/cloudimages?limit=2&__imagetype=private&created_at=gte:2015-10-28T10:00:00Z',
    '/v2/cloudimages?name=ims_test&limit=1&name2=%20a%2Bb+c&empty=&flag',
    '/v2/images?tag=a%2Fb&limit=3',
    image,
    image.replace('-', '%2d'),
  ])('%s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test('a patch, also when it comes twice', async () => {
    const init = await signed(url + patchPath, { ...rename, time: now });
    for (const _time of [1, 2]) {
      const response = await fetch(url + patchPath, init);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ name: 'signed' });
    }
  });

  test.each([
    ['hashed', []],
    ['hashed in a header', ['hash']],
    ['unsigned', [unsigned]],
  ])('an upload that is %s', async (_how, extra) => {
    const path = await queuedImage(url);
    const hash: Header = ['X-Sdk-Content-Sha256', await sha256(new TextEncoder().encode('data'))];
    const headers = [octets, ...extra.map((header) => (typeof header === 'string' ? hash : (header as Header)))];
    expect((await ask(`${path}/file`, { method: 'PUT', body: 'data', headers })).status).toBe(204);
    expect(await (await ask(`${path}/file`)).text()).toBe('data');
  });

  test('a request with cookies, of which servers make a list', async () => {
    const headers: Header[] = [['Set-Cookie', 'a=b']];
    expect((await ask(image, { headers })).status).toBe(200);
  });

  test('an address whose first line names the host', async () => {
    const path = '/v2/cloudimages?limit=1&b=2&a=1';
    const { headers } = await signed(url + path, { time: now });
    const lines = (headers as [string, string][]).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const { host } = new URL(url);
    const said = `GET ${url}${path} HTTP/1.1\r\nHost: ${host}\r\n${lines}Connection: close\r\n\r\n`;
    const [answer] = await talk(url, said);
    expect(answer?.status).toBe(200);
  });
});

describe('a body', () => {
  const most = new Uint8Array(12 * 2 ** 20).fill(97);

  test('of 12 MB can be hashed', async () => {
    const path = await queuedImage(url);
    const upload = { method: 'PUT', body: most, headers: [octets] };
    expect((await ask(`${path}/file`, upload)).status).toBe(204);
    const response = await fetch(url + path, { headers: token });
    expect(await response.json()).toMatchObject({ status: 'active', size: most.length });
  });

  test('of more cannot, unless it is left unsigned', async () => {
    const path = await queuedImage(url);
    const body = new Uint8Array(most.length + 1);
    const upload = { method: 'PUT', body, headers: [octets] };
    expect(await causeOf(await ask(`${path}/file`, upload))).toContain('body too large');
    const shown = await fetch(url + path, { headers: token });
    expect(await shown.json()).toMatchObject({ status: 'queued' });
    expect((await ask(`${path}/file`, { ...upload, headers: [octets, unsigned] })).status).toBe(204);
  });

  test('of far more is refused long before it has arrived', async () => {
    const path = await queuedImage(url);
    const length: Header = ['Content-Length', String(2 ** 33)];
    const { headers } = await signed(`${url}${path}/file`, { method: 'PUT', headers: [octets, length], time: now });
    const lines = (headers as [string, string][]).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    const socket = await connection(url);
    const heard = hear(socket);
    socket.write(`PUT ${path}/file HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${lines}\r\n`);
    socket.write(most);
    socket.write(most.subarray(0, 1));
    await until(() => expect(socket.bytesRead).toBeGreaterThan(0));
    socket.end();
    expect((await heard)[0]?.status).toBe(401);
  });

  test.each(['nonsense', ''])('of the media type "%s" is refused for that alone', async (type) => {
    const response = await ask(patchPath, { ...rename, headers: [['Content-Type', type]] });
    expect(response.status).toBe(415);
    const changed = { ...(await signed(url + patchPath, { ...rename, headers: [['Content-Type', type]], time: now })) };
    expect(await causeOf(await fetch(url + patchPath, { ...changed, body: '[]' }))).toContain('signature fail');
  });

  test('that was changed on its way is refused', async () => {
    const init = await signed(url + patchPath, { ...rename, time: now });
    const response = await fetch(url + patchPath, { ...init, body: rename.body.replace('signed', 'forged') });
    expect(await causeOf(response)).toContain('verify aksk signature fail');
  });
});

const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

test.each<[string, Partial<Signing>, string]>([
  ['a clock that is slow', { time: minutes(-16) }, 'X-Sdk-Date is more than 15 minutes away'],
  ['a clock that is fast', { time: minutes(16) }, 'X-Sdk-Date is more than 15 minutes away'],
  ['an unknown key', { id: 'nobody' }, 'there is no such access key'],
  ['a wrong secret', { secret: 'wrong' }, 'verify aksk signature fail'],
  ['a date that is not signed', { listed: 'host' }, 'the header x-sdk-date has to be signed'],
  ['a header that did not arrive', { listed: 'host;x-sdk-date;x-trace' }, 'SignedHeaders lists x-trace'],
  [
    'a header of a name that every object has',
    { listed: 'host;x-sdk-date;constructor' },
    'lists constructor, a header',
  ],
  ['a header of another such name', { listed: 'host;x-sdk-date;__proto__' }, 'lists __proto__, a header'],
  ['a header without a name', { listed: 'host;x-sdk-date;' }, 'SignedHeaders lists , a header'],
  ["another's project", { headers: [['X-Project-Id', second]] }, 'does not act for the project'],
])('%s is refused', async (_what, signing, cause) => {
  expect(await causeOf(await ask('/v2/cloudimages', signing))).toContain(cause);
});

test.each([-15, 15])('a clock may be %i minutes off', async (count) => {
  expect((await ask(image, { time: minutes(count) })).status).toBe(200);
});

test('a signature that everybody could make is explained', async () => {
  const cause = await causeOf(await ask('/v2/cloudimages?b=2&a=1', { listed: 'host;x-sdk-date', headers: [json] }));
  expect(cause).toContain('it has the header content-type, which SignedHeaders does not list');
  expect(cause).toContain(`Canonical request:\nGET\n/v2/cloudimages/\na=1&b=2\nhost:${new URL(url).host}\n`);
  expect(cause).not.toContain('demo-secret-key');
});

describe('with a credentials file', async () => {
  const { url: own } = await serve({ credentials: await fileOf(), now: () => now });
  const alice = { id: 'ALICE1', secret: secrets.secretKey };
  const byAlice = (path: string, signing: Partial<Signing> = {}) => ask(path, { ...alice, ...signing }, own);
  const ownerOfNew = async (headers: readonly Header[] = []) => {
    const create = { method: 'POST', body: '{}', headers: [json, ...headers] };
    const response = await byAlice('/v2/images', create);
    return (await response.json()).owner;
  };

  test('a key acts for the first project of its user, or for the one that X-Project-Id names', async () => {
    expect(await ownerOfNew()).toBe(first);
    expect(await ownerOfNew([['X-Project-Id', first]])).toBe(first);
    expect(await ownerOfNew([['X-Project-Id', second]])).toBe(second);
    const other: Header = ['X-Project-Id', 'f'.repeat(32)];
    expect(await causeOf(await byAlice(image, { headers: [other] }))).toContain('does not act for the project');
  });

  test('a temporary key needs its security token', async () => {
    const temporary = { id: 'ALICE2', secret: secrets.temporaryKey };
    const securityToken: Header = ['X-Security-Token', secrets.securityToken];
    expect((await byAlice(image, { ...temporary, headers: [securityToken] })).status).toBe(200);
    expect(await causeOf(await byAlice(image, temporary))).toContain('X-Security-Token is missing');
  });

  test('the development keys are unknown', async () => {
    expect(await causeOf(await ask(image, {}, own))).toContain('there is no such access key');
  });

  test.each<[string, Partial<Signing>]>([
    ['a wrong secret', { secret: secrets.temporaryKey }],
    ['a header too many', { headers: [json], listed: 'host;x-sdk-date' }],
    ['another method', { method: 'DELETE' }],
  ])('a signature with %s is not explained', async (_what, signing) => {
    const init = await signed(own + image, { ...alice, time: now, ...signing });
    const cause = await causeOf(await fetch(own + image, { ...init, method: 'GET' }));
    expect(cause).toBe(
      'Incorrect IAM authentication information: verify aksk signature fail. Check the secret key and how it is used.',
    );
  });
});

test('a temporary key expires', async () => {
  let time = new Date('2026-11-24T23:59:59Z');
  const { url: own } = await serve({ credentials: await fileOf(), now: () => time });
  const headers: Header[] = [['X-Security-Token', secrets.securityToken]];
  const byKey = () => ask(image, { id: 'ALICE2', secret: secrets.temporaryKey, headers, time }, own);
  expect((await byKey()).status).toBe(200);
  time = new Date('2026-11-25T00:00:00Z');
  expect(await causeOf(await byKey())).toContain('the access key has expired');
});
