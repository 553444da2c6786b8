import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  accessKey,
  createCloudImages,
  glanceCreateImageMetadata,
  glanceDeleteImage,
  glanceDownloadFile,
  glanceUploadFile,
  listImages,
  signIn,
} from '@cloudimages/client';
import { observe, openContract } from '@cloudimages/openapi-vitest';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { document } from '../../src/document.ts';
import { startServer } from '../../src/targets/server.ts';
import type { Target } from '../../src/targets/target.ts';
import { startChangingProxy } from './changing-proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloudimages-proxied-'));
const temporary = join(folder, 'temporary');
const report = join(folder, 'report');
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
let server: Target;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const running = new Set<() => Promise<unknown>>();
afterEach(async () => {
  for (const stop of running) await stop();
});

/** The command as a process, with a temporary folder of its own. */
async function startProxy(upstream: string, ...args: string[]) {
  const TMPDIR = mkdtempSync(`${temporary}-`);
  const child = spawn(
    process.execPath,
    ['--conditions=@cloudimages/source', main, '--proxy', '0', '--upstream', upstream, ...args],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR } },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const ended = once(child, 'close');
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  running.add(kill);
  while (!output.includes('Ctrl-C'))
    await Promise.race([once(child.stdout, 'data'), ended.then(() => expect.fail(output))]);
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
  return {
    url,
    temporary: TMPDIR,
    /** Stops it as Ctrl-C does; resolves to its exit code and all that it wrote. */
    async stop(signal: NodeJS.Signals = 'SIGINT') {
      child.kill(signal);
      const [code] = await ended;
      running.delete(kill);
      return { code: code as number, output };
    },
  };
}

async function startUpstream(answer: RequestListener, expecting: RequestListener = answer) {
  const upstream = createServer(answer).on('checkContinue', expecting);
  await once(upstream.listen(0, '127.0.0.1'), 'listening');
  const stop = async () => {
    upstream.closeAllConnections();
    await new Promise((closed) => upstream.close(closed));
    running.delete(stop);
  };
  running.add(stop);
  return { url: `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`, stop };
}

const address = (url: string) => {
  const { hostname, port } = new URL(url);
  return { hostname, port };
};

const seed = '33ad552d-1149-471c-8190-ff6776174a00';

/** What a user's tests might do, with nothing that breaks the contract. */
async function use(endpoint: string, given: typeof fetch = fetch) {
  const client = createCloudImages({ endpoint, token: 'demo-token', fetch: given });
  const { id } = await glanceCreateImageMetadata(client, { name: 'passed on', tags: ['proxy'] });
  const data = randomBytes(3_000_000);
  await glanceUploadFile(client, id, new Blob([data]));
  const download = await glanceDownloadFile(client, id);
  expect(Buffer.from(await new Response(download?.body).arrayBuffer()).equals(data)).toBe(true);
  expect((await listImages(client, { tag: 'proxy' })).images).toHaveLength(1);
  await expect(listImages(client, { limit: -1 })).rejects.toMatchObject({ code: 'IMG.0017' });
  await glanceDeleteImage(client, id);
  // A signature covers the host.
  const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
  await listImages(createCloudImages({ endpoint, credentials, fetch: given }), { limit: 1 });
}

test('a client works through the proxy as without it, and the coverage is that of what it did', async () => {
  const proxy = await startProxy(server.endpoint, '--report', report);
  await use(proxy.url);
  const [there, here] = await Promise.all(
    [server.endpoint, proxy.url].map(async (endpoint) => {
      const answer = await fetch(`${endpoint}/v2/images/${seed}`, { headers: { 'X-Auth-Token': 'demo-token' } });
      const { 'x-request-id': _, date: __, 'keep-alive': ___, ...headers } = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, text: await answer.text() };
    }),
  );
  expect(here).toEqual(there);
  // Logging in has a document of its own.
  const login = { domain: 'Default', user: 'demo', password: 'demo-password', project: 'demo' };
  const { token } = await signIn({ ...login, identity: `${proxy.url}/v3` })();
  const { code, output } = await proxy.stop();
  expect(output).toContain('Requests that were passed on: 9. Faults: 0.\n');
  expect(code).toBe(0);

  const contract = openContract(document);
  await use(server.endpoint, observe(contract));
  await observe(contract)(`${server.endpoint}/v2/images/${seed}`, { headers: { 'X-Auth-Token': 'demo-token' } });
  const { goals } = JSON.parse(readFileSync(join(report, 'coverage.json'), 'utf8'));
  const reached = (goals as { key: string; isReached: boolean }[]).filter((goal) => goal.isReached);
  expect(new Set(reached.map(({ key }) => key))).toEqual(contract.reached);

  const files = globSync('*', { cwd: report }).sort();
  expect(files).toEqual(['coverage.html', 'coverage.json', 'coverage.junit.xml', 'traffic.har']);
  const { log } = JSON.parse(readFileSync(join(report, 'traffic.har'), 'utf8'));
  expect(log.entries).toHaveLength(8);
  for (const text of [output, ...files.map((file) => readFileSync(join(report, file), 'utf8'))]) {
    for (const secret of [token, 'demo-token', 'demo-password', 'demo-secret-key', 'Signature='])
      expect(text).not.toContain(secret);
  }
  expect(readdirSync(proxy.temporary)).toEqual([]);
});

test('what is not as the contract says is told, by Redocly, too, and no secret that is in it', async () => {
  const wrong = await startChangingProxy(server.endpoint, (answer) => {
    if (answer.path === '/v2/schemas/image') {
      answer.body = JSON.stringify({ ...JSON.parse(answer.body), name: ['demo-token'] });
    }
  });
  const proxy = await startProxy(wrong.url);
  try {
    for (const _ of [1, 2]) {
      const answer = await fetch(`${proxy.url}/v2/schemas/image`, { headers: { 'X-Auth-Token': 'demo-token' } });
      expect((await answer.json()).name).toEqual(['demo-token']);
    }
    const { code, output } = await proxy.stop('SIGTERM');
    const address = `${wrong.url}/v2/schemas/image`;
    expect(output).toContain(`GET ${address} (glanceShowImageSchemas) answered 200, not as the contract says.`);
    expect(output).toMatch(/ {2}response, body \/name: It breaks type\. \(\S*openapi\.yaml:\d+\)/);
    expect(output).toMatch(/ {4}found: {4}\["\$X_AUTH_TOKEN"\]/);
    expect(output).toMatch(/curl -i '\S+\/v2\/schemas\/image'.* -H "x-auth-token: \$X_AUTH_TOKEN".*\n {2}2 times/);
    expect(output).toMatch(/Redocly: GET \S+ \(glanceShowImageSchemas\) answered 200\.\n.*\n {2}2 times/);
    expect(output).toContain('Requests that were passed on: 2. Faults: 1. Faults that Redocly found: 2.\n');
    expect(output).not.toContain('demo-token');
    expect(code).toBe(1);
    expect(readdirSync(proxy.temporary)).toEqual([]);
  } finally {
    await wrong.stop();
  }
});

test('a body that is encoded is read all the same, or else it is not held against the contract', async () => {
  const answers = {
    GZIP: gzipSync('{"wrong'),
    zstd: Buffer.from('in a way that is not read'),
  };
  const upstream = await startUpstream(({ url = '' }, answer) => {
    const encoding = url.slice(url.indexOf('=') + 1) as keyof typeof answers;
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding, 'X-Request-Id': 'r' };
    answer.writeHead(200, headers).end(answers[encoding]);
  });
  const proxy = await startProxy(upstream.url);
  for (const encoding of Object.keys(answers)) {
    const [answered] = await once(request(`${proxy.url}/v2/images?name=${encoding}`).end(), 'response');
    answered.resume();
    await once(answered, 'end');
  }
  const { output } = await proxy.stop();
  expect(output).toContain('found:    "{\\"wrong"');
  expect(output).toContain('Requests that were passed on: 2. Faults: 1. Faults that Redocly found: 1.\n');
});

test('whoever only logs in is told nothing of images, and of no mistake', async () => {
  const proxy = await startProxy(server.endpoint);
  const login = { domain: 'Default', user: 'demo', password: 'hush-hush', project: 'demo' };
  await expect(signIn({ ...login, identity: `${proxy.url}/v3` })()).rejects.toMatchObject({ status: 401 });
  const { code, output } = await proxy.stop();
  expect(output).toContain('Ctrl-C ends it, and tells.\n\nRequests that were passed on: 1. Faults: 0.\n');
  expect(code).toBe(0);
});

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

test('without an upstream the answer is 502, in words, and one that breaks off breaks off', async () => {
  const upstream = await startUpstream((_, answer) => {
    answer.writeHead(200, { 'Content-Length': 10 });
    answer.write('half', () => answer.destroy());
  });
  const proxy = await startProxy(upstream.url);
  await expect(fetch(`${proxy.url}/v2/images`).then((answer) => answer.text())).rejects.toThrow('terminated');
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
