import { operations } from '@cloudimages/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { call } from './call.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test.each(Object.values(operations))('$id accepts any signature in place of a token', async ({ id, answers }) => {
  const headers = { 'X-Auth-Token': '', Authorization: 'SDK-HMAC-SHA256 Access=any' };
  expect(String((await call(mock.url, id, { headers })).status)).toBe(Object.keys(answers)[0]);
});

test('names the broken rule in Sl-Violations', async () => {
  const body = JSON.stringify([{ op: 'replace', path: '/name', value: 7 }]);
  const { headers } = await call(mock.url, 'updateImage', { body });
  expect(headers.get('sl-violations')).toBe('Operation 0 (/name): value must be of type string.');
});

test('keeps Sl-Violations in ASCII and short enough for a header', async () => {
  const body = JSON.stringify({ ['漢\n'.repeat(10_000)]: 1 });
  const { status, headers } = await call(mock.url, 'glanceCreateImageMetadata', { body });
  expect(status).toBe(400);
  expect(headers.get('sl-violations')).toMatch(/^[ -~]{1,1024}$/);
});
