import * as nodeCrypto from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import {
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  emptyPayload,
  type Header,
  sdkDate,
  sha256,
  sign,
  signedHeaders,
  signer,
  stringToSign,
  unsignedPayload,
  verify,
} from '../src/signature.ts';

const bytes = new TextEncoder();

interface Signed {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly body?: string;
  readonly date: string;
  readonly headers: readonly Header[];
  readonly secret: string;
  readonly signature: string;
}

const sdk = {
  path: '/resources',
  query: 'size=1',
  date: '20200608T023900Z',
  headers: [['Host', 'service.endpoint.myhuaweicloud.com']] as const,
  secret: 'SecretKey',
};
const ours = { date: '20261123T080000Z', headers: [['Host', 'ims.example.com']] as const, secret: 'SK-EXAMPLE' };

// The first two are the tests of the vendor's SDKs (decision 85).
const vectors: readonly Signed[] = [
  { ...sdk, method: 'GET', signature: 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842' },
  {
    ...sdk,
    method: 'POST',
    body: '{"name":"test","id":1}',
    signature: '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f',
  },
  {
    ...ours,
    method: 'PATCH',
    path: '/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00',
    headers: [...ours.headers, ['Content-Type', 'application/json']],
    body: '[{"op":"replace","path":"/name","value":"ims_test"}]',
    signature: '01be6e981d4e1a61aaefaee2c9c79f8115fdd8c95237e90c9ca2f058bb8058e8',
  },
  {
    ...ours,
    method: 'GET',
    path: '/v2/cloudimages',
    query: '__imagetype=private&limit=2&created_at=gte:2018-10-28T10:00:00Z',
    signature: '41f3005044e95ca8b2aba0f75cfb1db581e2ba2c7f1457c2a200181e654be2a5',
  },
];

test.each(vectors)('$method $path is signed with $signature', async (vector) => {
  const { method, path, query = '', body = '', date, headers, secret, signature } = vector;
  const canonical = canonicalRequest({
    method,
    path: canonicalPath(path),
    query: canonicalQuery(query),
    headers: [...headers, ['X-Sdk-Date', date]],
    payload: await sha256(bytes.encode(body)),
  });
  const text = await stringToSign(date, canonical);
  expect(await sign(secret, text)).toBe(signature);
  expect(await verify(secret, text, signature)).toBe(true);
  expect(await verify(`${secret}x`, text, signature)).toBe(false);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('without node:crypto, as in browsers, WebCrypto hashes and signs to the same, and imports a key once', async () => {
  vi.resetModules();
  vi.stubGlobal('process', undefined);
  const digest = vi.spyOn(crypto.subtle, 'digest');
  const importKey = vi.spyOn(crypto.subtle, 'importKey');
  const web = await import('../src/hashes.ts');
  for (const text of ['', 'a', '镜像\n'.repeat(1000)]) {
    expect(await web.sha256(text)).toBe(await sha256(text));
    expect(await web.sha256(bytes.encode(text))).toBe(await sha256(text));
  }
  expect(digest).toHaveBeenCalledTimes(6);
  const [there, here] = [web.signer('镜'), signer('镜')];
  for (const text of ['one', '二', '']) expect(await there(text)).toBe(await here(text));
  expect(importKey).toHaveBeenCalledOnce();
});

test('with a node:crypto that cannot hash in one call, the hashes are the same', async () => {
  const { hash, ...older } = nodeCrypto;
  vi.resetModules();
  vi.stubGlobal('process', { getBuiltinModule: () => older });
  const createHash = vi.spyOn(older, 'createHash');
  const { sha256: byOlder } = await import('../src/hashes.ts');
  for (const data of ['', '镜像', bytes.encode('镜像')]) expect(await byOlder(data)).toBe(hash('sha256', data));
  expect(createHash).toHaveBeenCalledTimes(3);
});

test('a signer signs any number of texts, at the same time too', async () => {
  const signed = signer('secret');
  const texts = ['one', 'two', 'three'];
  const signatures = await Promise.all(texts.map(signed));
  expect(signatures).toEqual(await Promise.all(texts.map((text) => sign('secret', text))));
  expect(new Set(signatures).size).toBe(3);
});

test.each(['', 'no digits', 'ab', 'AB'.repeat(32), `${'ab'.repeat(32)} `])('"%s" is no signature', async (text) => {
  expect(await verify('secret', 'text', text)).toBe(false);
});

test.each([
  ['/', '/'],
  ['', '/'],
  ['/v2/cloudimages', '/v2/cloudimages/'],
  ['/v2/cloudimages/', '/v2/cloudimages/'],
  ['/~a-b_c.0/Z', '/~a-b_c.0/Z/'],
  ["/a b/é/-_.~!'()*", '/a%20b/%C3%A9/-_.~%21%27%28%29%2A/'],
  ['/a%20b/%C3%A9/%7e', '/a%20b/%C3%A9/~/'],
  ['/%zz', '/%25zz/'],
])('the path %s is signed as %s', (path, canonical) => {
  expect(canonicalPath(path)).toBe(canonical);
});

test.each([
  ['', ''],
  ['limit', 'limit='],
  ['b=2&a=1&b=1&B=3', 'B=3&a=1&b=1&b=2'],
  ['a=gte:2018-10-28T10:00:00Z', 'a=gte%3A2018-10-28T10%3A00%3A00Z'],
  ['a=x+y&b=x%20y&c=x%2By', 'a=x%20y&b=x%20y&c=x%2By'],
  ["a=!'()*~", 'a=%21%27%28%29%2A~'],
  ['a=1=2', 'a=1%3D2'],
  ['a_b=1&a=2', 'a=2&a_b=1'],
])('the query %s is signed as %s', (query, canonical) => {
  expect(canonicalQuery(query)).toBe(canonical);
});

test('signed headers are in lower case, trimmed and sorted by name', () => {
  const headers: Header[] = [
    ['X-Sdk-Date', '20261123T080000Z'],
    ['Host', ' ims.example.com '],
    ['X-Project-Id', ''],
  ];
  const canonical = canonicalRequest({ method: 'GET', path: '/', query: '', headers, payload: unsignedPayload });
  expect(canonical.split('\n')).toEqual([
    'GET',
    '/',
    '',
    'host:ims.example.com',
    'x-project-id:',
    'x-sdk-date:20261123T080000Z',
    '',
    'host;x-project-id;x-sdk-date',
    'UNSIGNED-PAYLOAD',
  ]);
  expect(signedHeaders(headers)).toBe('host;x-project-id;x-sdk-date');
});

test('headers are sorted by name also where one name begins another', () => {
  const headers: Header[] = [
    ['a-b', 'x'],
    ['a', 'y'],
  ];
  const canonical = canonicalRequest({ method: 'GET', path: '/', query: '', headers, payload: unsignedPayload });
  expect(canonical).toContain('a:y\na-b:x\n');
});

test('a time is written without punctuation', () => {
  expect(sdkDate(new Date('2026-11-23T08:00:00.999Z'))).toBe('20261123T080000Z');
});

test('the hash of nothing is known', async () => {
  expect(await sha256(new Uint8Array())).toBe(emptyPayload);
});
