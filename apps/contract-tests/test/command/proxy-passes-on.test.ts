import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type RequestListener, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { seed, useProxies } from './proxied.ts';

const { report, startProxy, startUpstream } = useProxies();

// How the proxy forwards requests and responses, regardless of the contract.

const address = (url: string) => {
  const { hostname, port } = new URL(url);
  return { hostname, port };
};

describe('a proxy', () => {
  let answering: RequestListener = (_, answer) => answer.end();
  let expecting: RequestListener = answering;
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  beforeAll(async () => {
    const upstream = await startUpstream(
      (...request) => answering(...request),
      (...request) => expecting(...request),
    );
    proxy = await startProxy(upstream.url);
  });

  test('data is streamed in both directions', async () => {
    let proceed = () => {};
    answering = async (asked, answer) => {
      for await (const chunk of asked) {
        answer.write(chunk);
        await new Promise<void>((go) => {
          proceed = go;
        });
      }
      answer.end('end');
    };
    const headers = { 'Content-Type': 'application/octet-stream', 'Transfer-Encoding': 'chunked' };
    const asked = request(`${proxy.url}/v2/images/${seed}/file`, { method: 'PUT', headers });
    asked.write('first');
    const [answered] = await once(asked, 'response');
    // The first chunk is back before the second one is sent.
    expect(String((await once(answered, 'data'))[0])).toBe('first');
    asked.end('second');
    proceed();
    expect(String((await once(answered, 'data'))[0])).toBe('second');
    proceed();
    expect(String((await once(answered, 'data'))[0])).toBe('end');
  });

  test('an upload with Expect: 100-continue is refused before its data is sent', async () => {
    expecting = (_, answer) => answer.writeHead(413).end();
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
  });

  test('a response that the client aborts is no fault', async () => {
    let leave = () => {};
    const left = new Promise<void>((gone) => {
      leave = gone;
    });
    answering = (_, answer) => {
      answer.on('close', leave);
      answer.writeHead(200, { 'Content-Length': 10 });
      answer.write('half');
    };
    const answer = await fetch(`${proxy.url}/v2/images`);
    await answer.body?.cancel();
    await left;
  });

  test('a malformed response of the upstream is a 502, and the next request is forwarded', async () => {
    answering = (asked, answer) => {
      answer.socket?.end(
        `HTTP/1.1 ${decodeURIComponent(`${asked.url}`).slice(1)}\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n`,
      );
    };
    for (const line of ['99 Low', '200 \u0001 OK', '101 Other']) {
      const answer = await fetch(`${proxy.url}/${line}`);
      expect(answer.status).toBe(502);
      expect(await answer.text()).toMatch(/^No response from http:\/\/127\.0\.0\.1:\d+: \w+/);
    }
    expect((await fetch(`${proxy.url}/204 Fine`)).status).toBe(204);
  });

  test('paths and queries are forwarded unchanged', async () => {
    answering = ({ url }, answer) => answer.end(url);
    for (const path of [
      '/v2/images/../cloudimages',
      '/v2/%2e%2e/x?b=1&a=2&b=0&c={}|"',
      String.raw`/v2\x`,
      '//a.test/v2',
    ]) {
      const [answered] = await once(request({ ...address(proxy.url), path }).end(), 'response');
      expect(await text(answered)).toBe(path);
    }
  });

  test('counts the requests that have a whole response, and takes the others for no faults', async () => {
    const { output } = await proxy.stop();
    expect(output).toContain('Forwarded requests: 7. Faults: ');
    expect(output).not.toContain('broke off');
  });
});

test('a response that breaks off is cut off, and is a fault', async () => {
  const upstream = await startUpstream((_, answer) => {
    answer.writeHead(200, { 'Content-Length': 10, 'Content-Type': 'application/json' });
    answer.write('half', () => answer.destroy());
  });
  const proxy = await startProxy(upstream.url, '--report', report);
  const headers = { 'X-Auth-Token': 'a-token-of-a-user' };
  for (const path of [`/v2/images/${seed}`, `/v2/images/${seed}`, '/else/where']) {
    const answer = fetch(proxy.url + path, { headers }).then((answer) => answer.text());
    await expect(answer).rejects.toThrow('terminated');
  }
  const { code, output } = await proxy.stop();
  expect(output).toContain(
    `GET ${upstream.url}/v2/images/${seed} (glanceShowImage) answered 200, and the response broke off.\n  curl`,
  );
  expect(output).toContain(
    `GET ${upstream.url}/else/where (no operation) answered 200, and the response broke off.\n  curl`,
  );
  expect(output).toContain('Forwarded requests: 3. Faults: 2.');
  expect(output).not.toContain('a-token-of-a-user');
  expect(code).toBe(1);
  expect(JSON.parse(readFileSync(join(report, 'traffic.har'), 'utf8')).log.entries).toEqual([]);
});

test('without an upstream the response is 502 with the reason', async () => {
  const upstream = await startUpstream((_, answer) => answer.end());
  const proxy = await startProxy(upstream.url);
  await upstream.stop();
  const answer = await fetch(`${proxy.url}/v2/images`);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toMatch(/^No response from http:\/\/127\.0\.0\.1:\d+: .*ECONNREFUSED/);
  expect((await proxy.stop()).code).toBe(0);
});

test('a second proxy on the same port fails, and leaves the reports of the first one alone', async () => {
  const upstream = await startUpstream((_, answer) => answer.end());
  const proxy = await startProxy(upstream.url, '--report', report);
  await fetch(`${proxy.url}/v2/images`);
  const { port } = address(proxy.url);
  const second = startProxy(upstream.url, '--report', report, '--proxy', port);
  await expect(second).rejects.toThrow(`Port ${port} is already in use`);
  await fetch(`${proxy.url}/v2/images`);
  await proxy.stop();
  expect(JSON.parse(readFileSync(join(report, 'traffic.har'), 'utf8')).log.entries).toHaveLength(2);
});

test('it stops while a request is pending', async () => {
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
