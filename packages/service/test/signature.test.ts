import { story } from '@cloudimages/contract';
import { type CanonicalParts, type Header, sha256 } from '@cloudimages/contract/signature';
import { expect, test, vi } from 'vitest';
import { createService } from '../src/index.ts';
import { now, type Signing, signed } from './support/signed.ts';

const { UbuntuImage, QueuedImage } = story;
const list = 'http://ims.example.com/v2/cloudimages?limit=2&__imagetype=private&created_at=gte:2015-10-28T10:00:00Z';
const image = `http://ims.example.com/v2/cloudimages/${UbuntuImage.id}`;
const file = `http://ims.example.com${QueuedImage.file}`;
const json: Header = ['Content-Type', 'application/json'];
const utf8Json: Header = ['Content-Type', 'application/json;charset=utf-8'];
const octets: Header = ['Content-Type', 'application/octet-stream'];
const unsignedPayload: Header = ['X-Sdk-Content-Sha256', 'UNSIGNED-PAYLOAD'];
const rename = { method: 'PATCH', headers: [json], body: '[{"op":"replace","path":"/name","value":"ims_test"}]' };
const large = new Uint8Array(12 * 2 ** 20 + 1);

const ask = async (url: string, signing?: Signing) =>
  createService({ now: () => now }).fetch(await signed(url, signing));

const emptyHash = await sha256(new Uint8Array());
const rawQuery = new URL(list).search.slice(1);
const encodedQuery = 'limit=2&__imagetype=private&created_at=gte%3A2015-10-28T10%3A00%3A00Z';

/** The cause that a refusal names, as the gateway words it. */
async function causeOf(url: string, signing: Signing): Promise<string> {
  const response = await ask(url, signing);
  const { error_code, error_msg } = await response.json();
  expect([response.status, error_code]).toEqual([401, 'APIGW.0301']);
  const [, cause] = /^Incorrect IAM authentication information: (.*)$/s.exec(error_msg) ?? [];
  return cause ?? '';
}

test('a signed list is answered for the project of the key', async () => {
  const response = await ask(list);
  expect(response.status).toBe(200);
  const { images } = await response.json();
  expect(images[0].owner).toBe(UbuntuImage.owner);
});

test('a signed patch changes the image', async () => {
  const response = await ask(image, rename);
  expect(await response.json()).toMatchObject({ name: 'ims_test' });
});

test('a request may come twice', async () => {
  const { fetch } = createService({ now: () => now });
  const request = await signed(image, rename);
  expect((await fetch(request.clone())).status).toBe(200);
  expect((await fetch(request)).status).toBe(200);
});

test.each([-15, 15])('a clock may be %i minutes off', async (minutes) => {
  const response = await ask(list, { time: new Date(now.getTime() + minutes * 60_000) });
  expect(response.status).toBe(200);
});

test('another project of the key is asked for by X-Project-Id', async () => {
  const own: Header = ['X-Project-Id', UbuntuImage.owner];
  expect((await ask(list, { headers: [own] })).status).toBe(200);
  expect((await ask(list, { unsigned: [own] })).status).toBe(200);
  const other: Header = ['X-Project-Id', story.OtherProjectImage.owner];
  expect(await causeOf(list, { headers: [other] })).toMatch(/does not act for the project/);
});

test('a temporary key comes with its security token', async () => {
  const temporary = { id: 'demo-temporary-key', secret: 'demo-temporary-secret' };
  const token = (value: string): Header => ['X-Security-Token', value];
  expect((await ask(list, { ...temporary, headers: [token('demo-security-token')] })).status).toBe(200);
  expect(await causeOf(list, temporary)).toMatch(/^X-Security-Token is missing/);
  expect(await causeOf(list, { ...temporary, headers: [token('')] })).toMatch(/^X-Security-Token is missing/);
  expect(await causeOf(list, { ...temporary, headers: [token('another')] })).toMatch(/^X-Security-Token is missing/);
  expect(await causeOf(list, { headers: [token('demo-security-token')] })).toMatch(/has none\.$/);
  expect((await ask(list, { headers: [token('')] })).status).toBe(200);
});

test('image data goes unsigned, hashed in a header, or signed as it is', async () => {
  const upload = { method: 'PUT', body: 'data' };
  const hash: Header = ['X-Sdk-Content-Sha256', await sha256(new TextEncoder().encode('data'))];
  for (const header of [[unsignedPayload], [hash], []]) {
    const { fetch } = createService({ now: () => now });
    expect((await fetch(await signed(file, { ...upload, headers: [octets, ...header] }))).status).toBe(204);
    const shown = await fetch(await signed(`http://ims.example.com${QueuedImage.self}`));
    expect(await shown.json()).toMatchObject({ status: 'active', size: 4 });
    expect(await (await fetch(await signed(file))).text()).toBe('data');
  }
});

test('at most 12 MB can be signed, and more goes unsigned', async () => {
  const upload = { method: 'PUT', headers: [octets], body: large };
  expect(await causeOf(file, upload)).toMatch(/^calc aksk signature fail:body too large\./);
  expect((await ask(file, { ...upload, body: large.subarray(1) })).status).toBe(204);
  expect((await ask(file, { ...upload, headers: [octets, unsignedPayload] })).status).toBe(204);
});

test('a JSON body may go unsigned, too', async () => {
  expect((await ask(image, { ...rename, headers: [json, unsignedPayload] })).status).toBe(200);
});

test('where there is no body, both hashes that clients sign are taken', async () => {
  expect((await ask(list, { headers: [unsignedPayload] })).status).toBe(200);
  expect((await ask(list, { headers: [unsignedPayload], change: () => ({ payload: emptyHash }) })).status).toBe(200);
});

const wrongHash: Header = ['X-Sdk-Content-Sha256', emptyHash];
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

test.each<[string, string, Signing, RegExp]>([
  [
    'a clock that is slow',
    list,
    { time: minutes(-16) },
    /^X-Sdk-Date is more than 15 minutes away .* 20261124T080000Z/,
  ],
  ['a clock that is fast', list, { time: minutes(16) }, /^X-Sdk-Date is more than 15 minutes away/],
  ['an unknown key', list, { id: 'nobody' }, /^verify aksk signature fail: there is no such access key/],
  ['a wrong secret', list, { secret: 'wrong' }, /^verify aksk signature fail\. No usual mistake/],
  [
    'another body than the header says',
    image,
    { ...rename, headers: [json, wrongHash] },
    /is not the hash of the body/,
  ],
  ['a host that is not signed', list, { listed: () => 'x-sdk-date' }, /^the header host has to be signed/],
  ['a date that is not signed', list, { listed: () => 'host' }, /^the header x-sdk-date has to be signed/],
  ['a header that did not arrive', list, { listed: (names) => `${names};x-trace` }, /^SignedHeaders lists x-trace/],
  ['a header without a name', list, { listed: (names) => `${names};` }, /^SignedHeaders lists , a header/],
  ['a name that no header can have', list, { listed: (names) => `${names};"` }, /^SignedHeaders lists ", a header/],
])('%s is refused', async (_what, url, signing, cause) => {
  expect(await causeOf(url, signing)).toMatch(cause);
});

test.each([
  ['Basic ZGVtbzpkZW1v', /^the Authorization header is not/],
  ['SDK-HMAC-SHA256 Access=demo-access-key', /^the Authorization header is not/],
  [
    'SDK-HMAC-SHA256 Access=demo-access-key, SignedHeaders=host;x-sdk-date, Signature=00',
    /^verify aksk signature fail/,
  ],
])('the header Authorization: %s is refused', async (authorization, cause) => {
  const headers = { Authorization: authorization, 'X-Sdk-Date': '20261124T080000Z' };
  const response = await createService({ now: () => now }).fetch(list, { headers });
  expect(response.status).toBe(401);
  expect((await response.json()).error_msg.split('information: ')[1]).toMatch(cause);
});

test.each(['', '2026-11-24T08:00:00Z', '20261324T080000Z', '20261124T080000', 'now'])(
  'the date "%s" is refused',
  async (date) => {
    const request = await signed(list);
    request.headers.set('X-Sdk-Date', date);
    const response = await createService({ now: () => now }).fetch(request);
    expect((await response.json()).error_msg).toContain('X-Sdk-Date is not a UTC time');
  },
);

test.each<[string, string, Signing, string]>([
  [
    'no final slash',
    list,
    { change: ({ path }) => ({ path: path.slice(0, -1) }) },
    'its path lacks the slash at the end',
  ],
  ['an unsorted query', list, { change: () => ({ query: encodedQuery }) }, 'its query is in the order of the URL'],
  ['a raw query', list, { change: () => ({ query: rawQuery }) }, 'its query stands as in the URL'],
  ['no query', list, { change: () => ({ query: '' }) }, 'its query is missing'],
  ['no body', image, { ...rename, change: () => ({ payload: emptyHash }) }, 'its body hash is that of an empty body'],
  [
    'an unsigned body',
    image,
    { ...rename, change: () => ({ payload: 'UNSIGNED-PAYLOAD' }) },
    'its body hash is UNSIGNED-PAYLOAD',
  ],
  ['a missing header', image, { ...rename, change: without('Content-Type') }, 'it lacks the header content-type'],
  ['a header too many', image, { ...rename, listed: () => 'host;x-sdk-date' }, 'it has the header content-type'],
  [
    'two mistakes',
    list,
    { change: ({ path }) => ({ path: path.slice(0, -1), query: rawQuery }) },
    'although the URL has none, and its query stands as in the URL',
  ],
  [
    'another media type',
    image,
    { ...rename, headers: [utf8Json], change: plainType },
    'its content-type is application/json,',
  ],
  ['a host without its port', list.replace('.com', '.com:9292'), { change: shortHost }, 'its host lacks the port'],
])('a signature over %s is explained', async (_what, url, signing, words) => {
  const cause = await causeOf(url, signing);
  expect(cause).toMatch(/^verify aksk signature fail\. Your canonical request differs from that below: /);
  expect(cause).toContain(words);
});

/** What signs in Node, whose types the service does without. */
const { process } = globalThis as unknown as {
  process: { getBuiltinModule(name: string): { createHmac(algorithm: string, key: string): object } };
};

test.each([
  [28, 1000],
  [300, 100],
])('with %i more signed headers, a mistake is looked for in fewer than %i ways', async (length, most) => {
  const headers = Array.from({ length }, (_, index): Header => [`x-header-${index}`, '']);
  const request = await signed(list, { headers, secret: 'wrong' });
  const hmacs = vi.spyOn(process.getBuiltinModule('node:crypto'), 'createHmac');
  const response = await createService({ now: () => now }).fetch(request);
  const tried = hmacs.mock.calls.length;
  hmacs.mockRestore();
  expect((await response.json()).error_msg).toContain('No usual mistake');
  expect(tried).toBeGreaterThan(10);
  expect(tried).toBeLessThan(most);
});

function without(name: string): NonNullable<Signing['change']> {
  return ({ headers }) => ({ headers: headers.filter(([other]) => other !== name) });
}

function plainType({ headers }: CanonicalParts) {
  return { headers: headers.map(([name, value]): Header => [name, value.replace(/;.*/, '')]) };
}

function shortHost({ headers }: CanonicalParts) {
  return { headers: headers.map(([name, value]): Header => [name, value.replace(':9292', '')]) };
}

test('an explanation shows what the service has computed', async () => {
  const cause = await causeOf(list, { change: ({ path }) => ({ path: path.slice(0, -1) }) });
  const canonical = [
    'GET',
    '/v2/cloudimages/',
    '__imagetype=private&created_at=gte%3A2015-10-28T10%3A00%3A00Z&limit=2',
    'host:ims.example.com',
    'x-sdk-date:20261124T080000Z',
    '',
    'host;x-sdk-date',
    emptyHash,
  ].join('\n');
  const text = ['SDK-HMAC-SHA256', '20261124T080000Z', await sha256(new TextEncoder().encode(canonical))].join('\n');
  expect(cause).toContain(`\n\nCanonical request:\n${canonical}\n\nString to sign:\n${text}`);
  expect(cause).not.toContain('demo-secret-key');
});
