import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { initOf } from '../../src/calls.ts';
import { reach } from '../../src/reach.ts';
import { readOnly } from '../../src/read-only.ts';
import { reasonOf } from '../../src/reason.ts';
import { stopChannel, stopped, untilStopped } from '../../src/stop.ts';
import { untilGone } from '../../src/until-gone.ts';

const seen: string[] = [];
const server = createServer(({ method, url }, response) => {
  seen.push(String(method));
  if (url === '/closed') return response.destroy();
  if (url?.startsWith('/wrong/')) response.statusCode = 404;
  if (url === '/moved') response.writeHead(307, { Location: '/' });
  if (url !== '/slow') response.end();
  return undefined;
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void seen.splice(0));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'delete', 'QUERY'])(
  'a read-only run sends no %s',
  async (method) => {
    const fetch = readOnly(globalThis.fetch);
    await expect(fetch(url, { method })).rejects.toThrow('only reads');
    await expect(fetch(new Request(url, { method }))).rejects.toThrow('only reads');
    await expect(fetch(new Request(url), { method })).rejects.toThrow('only reads');
    expect(seen).toEqual([]);
  },
);

test('a read-only run sends GET and HEAD', async () => {
  const fetch = readOnly(globalThis.fetch);
  await Promise.all([fetch(url), fetch(url, { method: 'HEAD' }), fetch(new Request(url, { method: 'get' }))]);
  expect(seen.sort()).toEqual(['GET', 'GET', 'HEAD']);
});

test('redirects are not followed, so that no token reaches another host', async () => {
  expect((await fetch(`${url}/moved`, initOf('GET', { token: 't' }))).status).toBe(307);
  expect(seen).toEqual(['GET']);
});

test('the reason of a failed request is found, also for a host of several addresses', () => {
  const cause = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  expect(reasonOf(new TypeError('fetch failed', { cause }))).toBe('ECONNREFUSED');
  expect(reasonOf(cause)).toBe('ECONNREFUSED');
  expect(reasonOf(new TypeError('fetch failed', { cause: new Error('reset') }))).toBe('reset');
});

test('a stopped run sends only deletions, and pending requests time out', async () => {
  const { fetch, close } = untilStopped(globalThis.fetch, 100);
  const hanging = fetch(`${url}/slow`).catch((error: Error) => error.message);
  await vi.waitFor(() => expect(seen).toEqual(['GET']));
  const channel = stopChannel();
  channel.postMessage('stop');
  await vi.waitFor(() => expect(fetch(url)).rejects.toThrow(stopped));
  seen.splice(0);
  expect((await fetch(url, { method: 'DELETE' })).status).toBe(200);
  await expect(fetch(url, { method: 'POST' })).rejects.toThrow(stopped);
  expect(seen).toEqual(['DELETE']);
  expect(await hanging).toBe(stopped);
  channel.close();
  close();
});

test('an endpoint with a wrong path is reported once, with the URL and the status of the list', async () => {
  const message = new RegExp(`^GET ${url}/wrong/v2/images\\?limit=1 got 404 instead of a list`);
  await expect(reach({ url: `${url}/wrong`, token: 't', write: false })).rejects.toThrow(message);
});

test('a run ends when the endpoint stops responding, but not when it closes some connections', async () => {
  const there = untilGone(globalThis.fetch, { url, token: 't', write: false });
  for (let count = 0; count < 5; count++) await expect(there.fetch(`${url}/closed`)).rejects.toThrow(/^No response: ./);
  expect(there.isGone()).toBe(false);

  let isUp = true;
  const send: typeof fetch = (input, init) => fetch(isUp ? input : 'http://127.0.0.1:1', init);
  const { fetch: going, isGone } = untilGone(send, { url, token: 't', write: false });
  await going(`${url}/last`);
  isUp = false;
  for (let count = 0; count < 2; count++) await expect(going(url)).rejects.toThrow(/^No response: ./);
  await expect(going(url)).rejects.toThrow(`stopped responding after GET ${url}/last: `);
  expect(isGone()).toBe(true);
});
