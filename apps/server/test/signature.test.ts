import { type Header, sha256 } from '@cloudimages/signing';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { describe, expect, test } from 'vitest';
import { expectGateway, id, image, queuedImage, token, until } from './support/call.ts';
import { fileOf, first, second, secrets } from './support/credentials.ts';
import { serve } from './support/server.ts';
import { type Signing, signed } from './support/signed.ts';

const now = new Date('2026-11-24T08:00:00Z');
const { url } = await serve({ now: () => now });

const json: Header = ['Content-Type', 'application/json'];
const octets: Header = ['Content-Type', 'application/octet-stream'];
const unsigned: Header = ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'];
const hashed: Header = ['X-Sdk-Content-Sha256', await sha256('data')];
const rename = { method: 'PATCH', headers: [json], body: '[{"op":"replace","path":"/name","value":"signed"}]' };
const patchPath = `/v2/cloudimages/${id}`;

const ask = async (path: string, signing: Partial<Signing> = {}, from = url) => {
  const { headers, ...request } = await signed(from + path, { time: now, ...signing });
  return fetch(from + path, {
    ...request,
    headers: [...(headers as [string, string][]), ['Accept', 'application/json']],
  });
};

/** The head of a signed request as text, with the headers of `fetch`. */
function headOf(line: string, { headers }: RequestInit): string {
  const lines = (headers as [string, string][]).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `${line}\r\nHost: ${new URL(url).host}\r\n${lines}`;
}

/** The cause in the body of a 401. */
async function causeOf(response: Response): Promise<string> {
  expect(response.status).toBe(401);
  const text = await response.text();
  expectGateway(response.headers, text, 'APIGW.0301');
  return JSON.parse(text).error_msg;
}

describe('a signed request is accepted', () => {
  test.each([
    '/v2/cloudimages?limit=2&__imagetype=private&created_at=gte:2015-10-28T10:00:00Z&name=a%2Bb+c&flag',
    '/v2/cloudimages??limit=many',
  ])('with a query: %s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });

  test('with a JSON body', async () => {
    const response = await ask(patchPath, rename);
    expect(await response.json()).toMatchObject({ name: 'signed' });
  });

  test.each([
    ['hashed', []],
    ['hashed in a header', [hashed]],
    ['unsigned', [unsigned]],
  ])('with image data %s', async (_how, extra) => {
    const path = await queuedImage(url);
    const upload = { method: 'PUT', body: 'data', headers: [octets, ...extra] };
    expect((await ask(`${path}/file`, upload)).status).toBe(204);
    expect(await (await ask(`${path}/file`)).text()).toBe('data');
  });

  test('with a header in UTF-8, as the SDK for Python sends it', async () => {
    const request = await signed(url + image, { headers: [['X-Trace', 'grün']], time: now });
    const headers = (request.headers as [string, string][]).map(([name, value]): [string, string] => [
      name,
      Buffer.from(value).toString('latin1'),
    ]);
    expect((await fetch(url + image, { headers })).status).toBe(200);
  });

  test('with cookies, which Node reads as a list', async () => {
    expect((await ask(image, { headers: [['Set-Cookie', 'a=b']] })).status).toBe(200);
  });

  test('with the host in its first line', async () => {
    const path = '/v2/cloudimages?limit=1&b=2&a=1';
    const head = headOf(`GET ${url}${path} HTTP/1.1`, await signed(url + path, { time: now }));
    const [answer] = await sendRaw(url, `${head}Connection: close\r\n\r\n`);
    expect(answer?.status).toBe(200);
  });
});

describe('a signed request is refused', () => {
  test('with an explanation, when the key is public', async () => {
    const cause = await causeOf(await ask('/v2/cloudimages?b=2&a=1', { listed: 'host;x-sdk-date', headers: [json] }));
    expect(cause).toContain('it has the header content-type, which SignedHeaders does not list');
    expect(cause).toContain(`Canonical request:\nGET\n/v2/cloudimages/\na=1&b=2\nhost:${new URL(url).host}\n`);
    expect(cause).not.toContain('demo-secret-key');
  });

  test.each(['constructor', '__proto__'])(
    'when it lists the header %s, the name of an inherited property',
    async (name) => {
      const cause = await causeOf(await ask(image, { listed: `host;x-sdk-date;${name}` }));
      expect(cause).toContain(`SignedHeaders lists ${name}, a header that did not arrive.`);
    },
  );

  test('before the rest of a body that is too large arrives', async () => {
    const path = await queuedImage(url);
    const length: Header = ['Content-Length', String(2 ** 33)];
    const request = await signed(`${url}${path}/file`, { method: 'PUT', headers: [octets, length], time: now });
    const socket = await openSocket(url);
    const heard = responsesOn(socket);
    socket.write(`${headOf(`PUT ${path}/file HTTP/1.1`, request)}\r\n`);
    socket.write(new Uint8Array(12 * 2 ** 20 + 1));
    await until(() => expect(socket.bytesRead).toBeGreaterThan(0));
    socket.end();
    expect((await heard)[0]?.status).toBe(401);
    const shown = await fetch(url + path, { headers: token });
    expect(await shown.json()).toMatchObject({ status: 'queued' });
  });

  test.each(['nonsense', ''])('for its media type "%s" only after its signature is verified', async (type) => {
    const headers: Header[] = [['Content-Type', type]];
    expect((await ask(patchPath, { ...rename, headers })).status).toBe(415);
    const request = await signed(url + patchPath, { ...rename, headers, time: now });
    const changed = await fetch(url + patchPath, { ...request, body: '[]' });
    expect(await causeOf(changed)).toContain('signature fail');
  });
});

test('a key of a credentials file acts for the projects of its user, without explanations in its errors', async () => {
  const { url: own } = await serve({ credentials: await fileOf(), now: () => now });
  const alice = { id: 'ALICE1', secret: secrets.secretKey };
  const ownerOfNew = async (headers: readonly Header[] = []) => {
    const create = { ...alice, method: 'POST', body: '{}', headers: [json, ...headers] };
    return (await (await ask('/v2/images', create, own)).json()).owner;
  };
  expect(await ownerOfNew()).toBe(first);
  expect(await ownerOfNew([['X-Project-Id', second]])).toBe(second);
  expect(await causeOf(await ask(image, { ...alice, secret: 'wrong' }, own))).toBe(
    'Incorrect IAM authentication information: verify aksk signature fail. Check the secret key and how it is used.',
  );
  expect(await causeOf(await ask(image, {}, own))).toContain('there is no such access key');
});
