import { expect, test } from 'vitest';
import { type RequestToSign, sha256, signer, unsignedPayload, verify } from '../src/index.ts';

const time = new Date('2026-11-23T08:00:00Z');

interface Vector {
  readonly secret: string;
  readonly time: Date;
  readonly request: RequestToSign;
  readonly names: string;
  readonly signature: string;
}

const sdk = { secret: 'SecretKey', time: new Date('2020-06-08T02:39:00Z'), names: 'host;x-sdk-date' };
const resources = 'https://service.endpoint.myhuaweicloud.com/resources?size=1';

// The first two are the tests of the vendor's SDKs (decision 85).
const vectors: readonly Vector[] = [
  {
    ...sdk,
    request: { method: 'GET', url: resources },
    signature: 'cfb4171acec81de07d50e53d57eb77edd537414d66ddb1d7d780f128e12cd842',
  },
  {
    ...sdk,
    request: { method: 'POST', url: resources, payload: await sha256('{"name":"test","id":1}') },
    signature: '436b1ac0a1ae03705934bb70ef2f2e09f7bfed2117d731a38235053199323a1f',
  },
  {
    secret: 'SK-EXAMPLE',
    time,
    request: {
      method: 'PATCH',
      url: 'https://ims.example.com/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00',
      headers: { 'Content-Type': 'application/json' },
      payload: await sha256('[{"op":"replace","path":"/name","value":"ims_test"}]'),
    },
    names: 'content-type;host;x-sdk-date',
    signature: '01be6e981d4e1a61aaefaee2c9c79f8115fdd8c95237e90c9ca2f058bb8058e8',
  },
  {
    secret: 'SK-EXAMPLE',
    time,
    request: {
      method: 'GET',
      url: 'https://ims.example.com/v2/cloudimages?__imagetype=private&limit=2&created_at=gte:2018-10-28T10:00:00Z',
    },
    names: 'host;x-sdk-date',
    signature: '41f3005044e95ca8b2aba0f75cfb1db581e2ba2c7f1457c2a200181e654be2a5',
  },
];

test.each(vectors)('$request.method $request.url is signed with $signature', async (vector) => {
  const { secret, time, request, names, signature } = vector;
  const sign = signer({ id: 'AK', secret });
  expect(await sign(request, time)).toEqual({
    'X-Sdk-Date': time.toISOString().replaceAll(/[-:]|\.\d+/g, ''),
    Authorization: `SDK-HMAC-SHA256 Access=AK, SignedHeaders=${names}, Signature=${signature}`,
  });
});

const sign = signer({ id: 'AK', secret: 'SK' });

/** What a server finds of a request that arrives with the headers of its signature. */
async function verified(request: RequestToSign) {
  const { method, url, headers } = request;
  const sent = new Headers({ ...headers, ...(await sign(request, time)) });
  const { host, pathname, search } = new URL(url);
  const header = (name: string) => (name === 'host' ? host : (sent.get(name) ?? undefined));
  const received = { method, target: pathname + search, header, body: undefined };
  return verify(received, async (id) => (id === 'AK' ? { secret: 'SK' } : undefined), time);
}

test.each([
  ['a port', 'https://ims.example.com:8443/v2'],
  ['the usual port', 'https://ims.example.com:443/v2'],
  ['a path to escape', 'https://ims.example.com/a%20b/c+d'],
  ['another script', 'https://grüße.example.com/ü'],
  ['no path', 'https://ims.example.com'],
  ['a blank in its query', 'https://ims.example.com?name=a+b&name=a%20b&a b=1'],
  ['an ampersand in its query', 'https://ims.example.com?name=a%26b=c'],
  ['a percent sign in its query', 'https://ims.example.com?name=100%25&other=100%'],
  ['marks in its query', "https://ims.example.com?name=!'()*~-_."],
  ['another script in its query', 'https://ims.example.com?name=grüße 世界 😀'],
  ['empty values in its query', 'https://ims.example.com?name=&name'],
])('an address with %s is signed as the server reads it', async (_what, url) => {
  expect(await verified({ method: 'GET', url })).toHaveProperty('key');
});

test('a body that is not covered by the signature is announced', async () => {
  const request = { method: 'PUT', url: 'https://ims.example.com/file', payload: unsignedPayload };
  const headers = await sign(request, time);
  expect(headers['X-Sdk-Content-Sha256']).toBe('UNSIGNED-PAYLOAD');
  expect(headers.Authorization).toContain('SignedHeaders=host;x-sdk-content-sha256;x-sdk-date');
  expect(await verified(request)).toHaveProperty('key');
});
