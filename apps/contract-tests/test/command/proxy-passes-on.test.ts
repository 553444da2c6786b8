import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { report, seed, startProxy, startUpstream } from './proxied.ts';

// What the proxy does with what passes through it, whatever the contract says.

const address = (url: string) => {
  const { hostname, port } = new URL(url);
  return { hostname, port };
};

test('data pass as they come, in both directions', async () => {
  let proceed = () => {};
  const upstream = await startUpstream(async (asked, answer) => {
    for await (const chunk of asked) {
      answer.write(chunk);
      await new Promise<void>((go) => {
        proceed = go;
      });
    }
    answer.end('end');
  });
  const proxy = await startProxy(upstream.url);
  const headers = { 'Content-Type': 'application/octet-stream', 'Transfer-Encoding': 'chunked' };
  const asked = request(`${proxy.url}/v2/images/${seed}/file`, { method: 'PUT', headers });
  asked.write('first');
  const [answered] = await once(asked, 'response');
  // It is back before anything follows it.
  expect(String((await once(answered, 'data'))[0])).toBe('first');
  asked.end('second');
  proceed();
  expect(String((await once(answered, 'data'))[0])).toBe('second');
  proceed();
  expect(String((await once(answered, 'data'))[0])).toBe('end');
  await proxy.stop();
});

test('an upload that is not wanted is refused before it begins', async () => {
  const upstream = await startUpstream(
    (_, answer) => answer.end(),
    (_, answer) => answer.writeHead(413).end(),
  );
  const proxy = await startProxy(upstream.url);
  const headers = { 'Content-Length': 10, Expect: '100-continue' };
  const asked = request(`${proxy.url}/v2/images/${seed}/file`, { method: 'PUT', headers });
  let isWanted = false;
  asked.on('continue', () => {
    isWanted = true;
  });
  asked.flushHeaders();
  const [answered] = await once(asked, 'response');
  expect([answered.statusCode, isWanted]).toEqual([413, false]);
  asked.destroy();
  await proxy.stop();
});

test('an answer that breaks off breaks off, and is a fault', async () => {
  const upstream = await startUpstream((_, answer) => {
    answer.writeHead(200, { 'Content-Length': 10, 'Content-Type': 'application/json' });
    answer.write('half', () => answer.destroy());
  });
  const proxy = await startProxy(upstream.url, '--report', report);
  const headers = { 'X-Auth-Token': 'a-token-of-somebody' };
  for (const path of [`/v2/images/${seed}`, `/v2/images/${seed}`, '/else/where']) {
    const answer = fetch(proxy.url + path, { headers }).then((answer) => answer.text());
    await expect(answer).rejects.toThrow('terminated');
  }
  const { code, output } = await proxy.stop();
  expect(output).toContain(
    `GET ${upstream.url}/v2/images/${seed} (glanceShowImage) answered 200, and broke off.\n  curl`,
  );
  expect(output).toContain(`GET ${upstream.url}/else/where (no operation) answered 200, and broke off.\n  curl`);
  expect(output).toContain('Requests that were passed on: 3. Faults: 2.');
  expect(output).not.toContain('a-token-of-somebody');
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(join(report, 'traffic.har'), 'utf8')).log.entries).toEqual([]);
});

test('an answer that the client does not want to the end is no fault', async () => {
  let leave = () => {};
  const left = new Promise<void>((gone) => {
    leave = gone;
  });
  const upstream = await startUpstream((_, answer) => {
    answer.on('close', leave);
    answer.writeHead(200, { 'Content-Length': 10 });
    answer.write('half');
  });
  const proxy = await startProxy(upstream.url);
  const answer = await fetch(`${proxy.url}/v2/images`);
  await answer.body?.cancel();
  await left;
  const { code, output } = await proxy.stop();
  expect(output).toContain('Requests that were passed on: 0. Faults: 0.');
  expect(code).toBe(0);
});

test('without an upstream the answer is 502, in words', async () => {
  const upstream = await startUpstream((_, answer) => answer.end());
  const proxy = await startProxy(upstream.url);
  await upstream.stop();
  const answer = await fetch(`${proxy.url}/v2/images`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toMatch(/^There is no answer from http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/);
  expect((await proxy.stop()).code).toBe(0);
});

test('an upstream that answers as nobody may is told as one that does not, and the next one is passed on', async () => {
  const upstream = await startUpstream((asked, answer) => {
    answer.socket?.end(
      `HTTP/1.1 ${decodeURIComponent(`${asked.url}`).slice(1)}\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n`,
    );
  });
  const proxy = await startProxy(upstream.url);
  for (const line of ['99 Low', '200 \u0001 OK', '101 Other']) {
    const answer = await fetch(`${proxy.url}/${line}`);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toMatch(/^There is no answer from http:\/\/127\.0\.0\.1:\d+: \w+/);
  }
  expect((await fetch(`${proxy.url}/204 Fine`)).status).toBe(204);
  expect((await proxy.stop()).output).toContain('Requests that were passed on: 1.');
});

test('paths and queries go on as they came', async () => {
  const upstream = await startUpstream(({ url }, answer) => answer.end(url));
  const proxy = await startProxy(upstream.url);
  for (const path of [
    '/v2/images/../cloudimages',
    '/v2/%2e%2e/x?b=1&a=2&b=0&c={}|"',
    String.raw`/v2\x`,
    '//a.test/v2',
  ]) {
    const [answered] = await once(request({ ...address(proxy.url), path }).end(), 'response');
    expect(await text(answered)).toBe(path);
  }
  await proxy.stop();
});

test('a second one on the same port says so, and leaves the reports of the first one alone', async () => {
  const upstream = await startUpstream((_, answer) => answer.end());
  const proxy = await startProxy(upstream.url, '--report', report);
  await fetch(`${proxy.url}/v2/images`);
  const { port } = address(proxy.url);
  const second = startProxy(upstream.url, '--report', report, '--proxy', port);
  await expect(second).rejects.toThrow(`Something else listens on port ${port}`);
  await fetch(`${proxy.url}/v2/images`);
  await proxy.stop();
  expect(JSON.parse(readFileSync(join(report, 'traffic.har'), 'utf8')).log.entries).toHaveLength(2);
});

test('it ends while somebody waits for an answer', async () => {
  let arrived = () => {};
  const isThere = new Promise<void>((there) => {
    arrived = there;
  });
  const upstream = await startUpstream(() => arrived());
  const proxy = await startProxy(upstream.url);
  const waiting = fetch(`${proxy.url}/v2/images`).catch((error: Error) => error.message);
  await isThere;
  expect((await proxy.stop()).code).toBe(0);
  expect(await waiting).toBe('fetch failed');
});
