import { describe, expect, test } from 'vitest';
import {
  type CanonicalParts,
  type Header,
  type KnownKey,
  type Reason,
  type ReceivedRequest,
  sha256,
  verify,
} from '../src/index.ts';
import { bytesOf, now, type Signing, signed, verified, withHeaders } from './support/signed.ts';

const list = 'http://ims.example.com/v2/cloudimages?limit=2&__imagetype=private&created_at=gte:2015-10-28T10:00:00Z';
const image = 'http://ims.example.com/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00';
const json: Header = ['Content-Type', 'application/json'];
const rename = { method: 'PATCH', headers: [json], body: '[{"op":"replace","path":"/name","value":"ims_test"}]' };
const unsignedPayload: Header = ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'];
const emptyHash = await sha256('');
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

/** The reason and the message of a request that is not accepted. */
async function refusalOf(request: ReceivedRequest, key?: Partial<KnownKey>) {
  const outcome = await verified(request, key);
  if ('reason' in outcome) return outcome;
  throw new Error('The request is accepted.');
}

test('the key that signed a request is returned as it was looked up', async () => {
  const key = { secret: 'right', projects: ['a', 'b'] };
  const outcome = await verify(await signed(list), async () => key, now);
  expect(outcome).toEqual({ key });
  if ('key' in outcome) expect(outcome.key.projects).toBe(key.projects);
});

test('a request may come twice', async () => {
  const request = await signed(image, rename);
  for (const _time of [1, 2]) expect(await verified(request)).toHaveProperty('key');
});

test.each([
  '/v2/cloudimages?name=ims_test&limit=1&name2=%20a%2Bb+c&empty=&flag',
  '/v2/images?tag=a%2Fb&limit=3',
  '/v2/images/33ad552d%2d1149-471c-8190-ff6776174a00',
])('%s is verified as it arrived', async (target) => {
  expect(await verified(await signed(`http://ims.example.com${target}`))).toHaveProperty('key');
});

test.each([-15, 15])('a clock may be %i minutes off', async (count) => {
  expect(await verified(await signed(list, { time: minutes(count) }))).toHaveProperty('key');
});

test('a temporary key comes with its security token, until it expires', async () => {
  const token = (value: string) => signed(list, { headers: [['X-Security-Token', value]] });
  const temporary = { securityToken: await sha256('token'), expires: '2026-11-24T08:00:01Z' };
  expect(await verified(await token('token'), temporary)).toHaveProperty('key');
  for (const request of [await signed(list), await token(''), await token('another')]) {
    expect(await refusalOf(request, temporary)).toEqual({
      reason: 'security token',
      message: 'X-Security-Token is missing, or is not the one that the access key came with.',
    });
  }
  expect(await refusalOf(await token('token'), { ...temporary, expires: '2026-11-24T08:00:00Z' })).toEqual({
    reason: 'expired key',
    message: 'the access key has expired.',
  });
  expect(await refusalOf(await token('token'))).toEqual({
    reason: 'security token',
    message: 'X-Security-Token came with an access key that has none.',
  });
  expect(await verified(await token(''))).toHaveProperty('key');
});

test('the host need not be signed', async () => {
  const change = ({ headers }: CanonicalParts) => ({ headers: headers.filter(([name]) => name !== 'Host') });
  expect(await verified(await signed(list, { change, listed: () => 'x-sdk-date' }))).toHaveProperty('key');
});

test('a header beyond ASCII is signed as UTF-8, however its sender wrote it', async () => {
  const send = (value: string, signedAs: string) =>
    signed(list, {
      headers: [['X-Trace', value]],
      change: ({ headers }) => ({
        headers: headers.map(([name, value]) => [name, name === 'X-Trace' ? signedAs : value]),
      }),
    });
  expect(await verified(await send('gr\u00c3\u00bcn', 'grün'))).toHaveProperty('key');
  expect(await verified(await send('gr\u00fcn', 'grün'))).toHaveProperty('key');
});

describe('the older form of the Authorization header', () => {
  const target = '/v2/cloudimages?limit=2&__imagetype=private';
  const older = (scope: string, signature: string, date = '20261123T080000Z'): ReceivedRequest => {
    const headers = new Headers({
      accept: 'application/json',
      host: 'ims.example.com',
      'user-agent': 'golangsdk/2.0.0  example',
      'x-sdk-date': date,
      authorization: `SDK-HMAC-SHA256 Credential=AK-EXAMPLE/${scope}, SignedHeaders=accept;host;user-agent;x-sdk-date, Signature=${signature}`,
    });
    return { method: 'GET', target, header: (name) => headers.get(name) ?? undefined, body: undefined };
  };
  const outcomeOf = (request: ReceivedRequest) =>
    verify(
      request,
      async (id) => (id === 'AK-EXAMPLE' ? { secret: 'SK-EXAMPLE', isPublic: true } : undefined),
      new Date('2026-11-23T08:00:00Z'),
    );
  const ims = '20261123/eu-de/ims/sdk_request';
  const signature = 'd6f3a0c02d0b1000e1f3660c94fb44ccb45592cced449f5e5e86d0500168a472';

  test.each([
    [ims, signature],
    ['20261123///sdk_request', 'b6bd5f79e3d50d0fa4a065f4f915286de7c18b0b6f257926e190266c21d0c7dc'],
  ])('is verified, with the scope %s', async (scope, right) => {
    expect(await outcomeOf(older(scope, right))).toHaveProperty('key');
  });

  test('is verified with the region and the service that it names', async () => {
    const outcome = await outcomeOf(older(ims.replace('eu-de', 'eu-nl'), signature));
    expect(outcome).toMatchObject({ reason: 'signature' });
  });

  test('names the day of X-Sdk-Date', async () => {
    expect(await outcomeOf(older(ims.replace('23', '24'), signature))).toEqual({
      reason: 'date',
      message: 'the day in Credential is not that of X-Sdk-Date.',
    });
  });

  test('has explanations, too', async () => {
    const slashless = '4a66116cb933f665f65cfd6a7403ef3365378b8807427f0fff764bc46ada7459';
    const outcome = await outcomeOf(older(ims, slashless));
    expect(outcome).toHaveProperty('message', expect.stringContaining('its path lacks the slash at the end'));
    expect(outcome).toHaveProperty(
      'message',
      expect.stringContaining(`String to sign:\nSDK-HMAC-SHA256\n20261123T080000Z\n${ims}\n`),
    );
  });
});

describe('a body', () => {
  const read = async (maxBytes: number) => {
    expect(maxBytes).toBe(12 * 2 ** 20);
    return bytesOf('data');
  };
  const unread = () => Promise.reject(new Error('It is read.'));
  const upload = (headers: readonly Header[] = []) => signed(list, { method: 'PUT', headers, body: 'data' });

  test('is covered as bytes, and is not returned then', async () => {
    expect(await verified(await signed(image, rename))).not.toHaveProperty('body');
    expect(await refusalOf({ ...(await signed(image, rename)), body: bytesOf('[]') })).toHaveProperty(
      'reason',
      'signature',
    );
  });

  test('is read when the signature covers it, and returned', async () => {
    const hash: Header = ['X-Sdk-Content-Sha256', await sha256('data')];
    for (const headers of [[], [hash]]) {
      expect(await verified({ ...(await upload(headers)), body: read })).toHaveProperty('body', bytesOf('data'));
    }
  });

  test('that is empty is read, too', async () => {
    const request = await signed(list);
    expect(await verified({ ...request, body: async () => new Uint8Array() })).toHaveProperty('body', new Uint8Array());
  });

  test('may be left unsigned, and is not read then', async () => {
    const outcome = await verified({ ...(await upload([unsignedPayload])), body: unread });
    expect(outcome).toHaveProperty('key');
    expect(outcome).not.toHaveProperty('body');
    expect(await verified(await signed(image, { ...rename, headers: [json, unsignedPayload] }))).toHaveProperty('key');
  });

  test('is not read when something else is wrong', async () => {
    const request = await signed(list, { method: 'PUT', body: 'data', time: minutes(16) });
    expect(await refusalOf({ ...request, body: unread })).toHaveProperty('reason', 'clock');
  });

  test('that is too large is refused', async () => {
    expect(await refusalOf({ ...(await upload()), body: async () => 'too large' })).toEqual({
      reason: 'body size',
      message: 'calc aksk signature fail:body too large. At most 12 MB can be signed; send more as UNSIGNED-PAYLOAD.',
    });
  });

  test('that is not there may be signed in both ways that clients have', async () => {
    expect(await verified(await signed(list, { headers: [unsignedPayload] }))).toHaveProperty('key');
    const other = await signed(list, { headers: [unsignedPayload], change: () => ({ payload: emptyHash }) });
    expect(await verified(other)).toHaveProperty('key');
  });
});

test.each<[string, Signing, Reason, string]>([
  [
    'a clock that is slow',
    { time: minutes(-16) },
    'clock',
    'X-Sdk-Date is more than 15 minutes away from the time here, 20261124T080000Z.',
  ],
  [
    'a clock that is fast',
    { time: minutes(16) },
    'clock',
    'X-Sdk-Date is more than 15 minutes away from the time here, 20261124T080000Z.',
  ],
  [
    'another body than the header says',
    { ...rename, headers: [json, ['X-Sdk-Content-Sha256', emptyHash]] },
    'body hash',
    'X-Sdk-Content-Sha256 is not the hash of the body.',
  ],
  ['a date that is not signed', { listed: () => 'host' }, 'headers', 'the header x-sdk-date has to be signed.'],
  [
    'a header that did not arrive',
    { listed: (names) => `${names};x-trace` },
    'headers',
    'SignedHeaders lists x-trace, a header that did not arrive.',
  ],
  [
    'a header without a name',
    { listed: (names) => `${names};` },
    'headers',
    'SignedHeaders lists , a header that did not arrive.',
  ],
])('%s is refused', async (_what, signing, reason, message) => {
  expect(await refusalOf(await signed(list, signing))).toEqual({ reason, message });
});

test('an unknown key is refused', async () => {
  expect(await verify(await signed(list), async () => undefined, now)).toEqual({
    reason: 'unknown key',
    message: 'verify aksk signature fail: there is no such access key.',
  });
});

test('a signature that does not match is not explained when the key is not public', async () => {
  for (const signing of [{ secret: 'wrong' }, { change: () => ({ query: '' }) }]) {
    expect(await refusalOf(await signed(list, signing), { isPublic: false })).toEqual({
      reason: 'signature',
      message: 'verify aksk signature fail. Check the secret key and how it is used.',
    });
  }
});

test.each([
  'Basic ZGVtbzpkZW1v',
  'SDK-HMAC-SHA256 Access=key',
  'SDK-HMAC-SHA256 Credential=key/20261124/sdk_request, SignedHeaders=host;x-sdk-date, Signature=00',
  'SDK-HMAC-SHA256',
  '',
])('the header Authorization: %s is refused', async (authorization) => {
  expect(await refusalOf(withHeaders(await signed(list), { authorization }))).toEqual({
    reason: 'authorization',
    message: 'the Authorization header is not "SDK-HMAC-SHA256 Access=..., SignedHeaders=..., Signature=...".',
  });
});

test('blanks in the Authorization header are ignored', async () => {
  const request = await signed(list);
  const authorization = request.header('authorization')?.replaceAll(', ', ' ,  ').replace(' ', '  ') ?? '';
  expect(await verified(withHeaders(request, { authorization: ` ${authorization} ` }))).toHaveProperty('key');
});

test.each(['00', 'AB'.repeat(32), 'signature'])('the signature %s is refused', async (signature) => {
  const authorization = `SDK-HMAC-SHA256 Access=key, SignedHeaders=host;x-sdk-date, Signature=${signature}`;
  expect(await refusalOf(withHeaders(await signed(list), { authorization }))).toHaveProperty('reason', 'signature');
});

test.each(['', '2026-11-24T08:00:00Z', '20261324T080000Z', '20261124T080000', 'now'])(
  'the date "%s" is refused',
  async (date) => {
    expect(await refusalOf(withHeaders(await signed(list), { 'x-sdk-date': date }))).toEqual({
      reason: 'date',
      message: 'X-Sdk-Date is not a UTC time such as 20261123T080000Z.',
    });
  },
);
