import crypto from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { type CanonicalParts, type Header, sha256 } from '../src/index.ts';
import { type Signing, signed, verified } from './support/signed.ts';

const list = 'http://ims.example.com/v2/cloudimages?limit=2&__imagetype=private&created_at=gte:2015-10-28T10:00:00Z';
const rawQuery = new URL(list).search.slice(1);
const encodedQuery = 'limit=2&__imagetype=private&created_at=gte%3A2015-10-28T10%3A00%3A00Z';
const emptyHash = await sha256('');
const json: Header = ['Content-Type', 'application/json'];
const utf8Json: Header = ['Content-Type', 'application/json;charset=utf-8'];
const rename = { method: 'PATCH', headers: [json], body: '[{"op":"replace","path":"/name","value":"ims_test"}]' };

/** What is said to a request whose signature does not match. */
async function messageTo(url: string, signing: Signing): Promise<string> {
  const outcome = await verified(await signed(url, signing));
  if ('reason' in outcome) return outcome.message;
  throw new Error('The request is accepted.');
}

const without =
  (name: string): NonNullable<Signing['change']> =>
  ({ headers }) => ({ headers: headers.filter(([other]) => other !== name) });

/** Changes the values of the signed headers. */
const rewritten =
  (rewrite: (value: string) => string): NonNullable<Signing['change']> =>
  ({ headers }: CanonicalParts) => ({ headers: headers.map(([name, value]) => [name, rewrite(value)] as const) });

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
  ['no body', list, { ...rename, change: () => ({ payload: emptyHash }) }, 'its body hash is that of an empty body'],
  [
    'an unsigned body',
    list,
    { ...rename, change: () => ({ payload: 'UNSIGNED-PAYLOAD' }) },
    'its body hash is UNSIGNED-PAYLOAD',
  ],
  ['a missing header', list, { ...rename, change: without('Content-Type') }, 'it lacks the header content-type'],
  ['a header too many', list, { ...rename, listed: () => 'host;x-sdk-date' }, 'it has the header content-type'],
  [
    'two mistakes',
    list,
    { change: ({ path }) => ({ path: path.slice(0, -1), query: rawQuery }) },
    'although the URL has none, and its query stands as in the URL',
  ],
  [
    'another media type',
    list,
    { ...rename, headers: [utf8Json], change: rewritten((value) => value.replace(/;.*/, '')) },
    'its content-type is application/json,',
  ],
  [
    'a host without its port',
    list.replace('.com', '.com:9292'),
    { change: rewritten((value) => value.replace(':9292', '')) },
    'its host lacks the port',
  ],
])('a signature over %s is explained', async (_what, url, signing, words) => {
  const message = await messageTo(url, signing);
  expect(message).toMatch(/^verify aksk signature fail\. Your canonical request differs from that below: /);
  expect(message).toContain(words);
});

test('an explanation shows the canonical request and the string to sign, and no secret', async () => {
  const message = await messageTo(list, { change: ({ path }) => ({ path: path.slice(0, -1) }) });
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
  const text = ['SDK-HMAC-SHA256', '20261124T080000Z', await sha256(canonical)].join('\n');
  expect(message).toContain(`\n\nCanonical request:\n${canonical}\n\nString to sign:\n${text}`);
  expect(message).not.toContain('right');
});

test.each([
  [28, 1000],
  [300, 100],
])('with %i more signed headers, a mistake is looked for in fewer than %i ways', async (length, most) => {
  const headers = Array.from({ length }, (_, index): Header => [`x-header-${index}`, '']);
  const request = await signed(list, { headers, secret: 'wrong' });
  const hmacs = vi.spyOn(crypto, 'createHmac');
  const outcome = await verified(request);
  const tried = hmacs.mock.calls.length;
  hmacs.mockRestore();
  expect(outcome).toHaveProperty('message', expect.stringContaining('No usual mistake'));
  expect(tried).toBeGreaterThan(10);
  expect(tried).toBeLessThan(most);
});
