import { expect, test } from 'vitest';
import {
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  emptyPayload,
  type Header,
  sdkDate,
  sha256,
  signedHeaders,
  unsignedPayload,
} from '../src/index.ts';

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

test('emptyPayload is the hash of an empty body', async () => {
  expect(await sha256(new Uint8Array())).toBe(emptyPayload);
});
