import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
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
import { afterAll, beforeAll, expect, test } from 'vitest';
import { document } from '../../src/document.ts';
import { startServer } from '../../src/targets/server.ts';
import type { Target } from '../../src/targets/target.ts';
import { startChangingProxy } from './changing-proxy.ts';
import { seed, useProxies } from './proxied.ts';

const { report, startProxy, startUpstream } = useProxies();

let server: Target;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** Requests like those of a user's tests, without faults. */
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
  // A signature covers the Host header.
  const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
  await listImages(createCloudImages({ endpoint, credentials, fetch: given }), { limit: 1 });
}

test('a client gets the same responses through the proxy, and the coverage is that of its requests', async () => {
  const proxy = await startProxy(server.endpoint, '--report', report);
  await use(proxy.url);
  const [there, here] = await Promise.all(
    [server.endpoint, proxy.url].map(async (endpoint) => {
      const answer = await fetch(`${endpoint}/v2/images/${seed}`, { headers: { 'X-Auth-Token': 'demo-token' } });
      const {
        'x-request-id': _,
        'x-openstack-request-id': ____,
        date: __,
        'keep-alive': ___,
        ...headers
      } = Object.fromEntries(answer.headers);
      return { status: answer.status, headers, text: await answer.text() };
    }),
  );
  expect(here).toEqual(there);
  // The identity API is not part of this document.
  const login = { domain: 'Default', user: 'demo', password: 'demo-password', project: 'RegionOne' };
  const { token } = await signIn({ ...login, identity: `${proxy.url}/v3` })();
  const { code, output } = await proxy.stop();
  expect(output).toContain('Forwarded requests: 9. Faults: 0.\n');
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

test('faults are reported, also those that Redocly finds, without secrets', async () => {
  const wrong = await startChangingProxy(server.endpoint, (answer) => {
    if (answer.path === `/v2/images/${seed}`) {
      answer.body = JSON.stringify({ ...JSON.parse(answer.body), name: ['demo-token'] });
    }
  });
  const proxy = await startProxy(wrong.url);
  try {
    for (const _ of [1, 2]) {
      const answer = await fetch(`${proxy.url}/v2/images/${seed}`, { headers: { 'X-Auth-Token': 'demo-token' } });
      expect((await answer.json()).name).toEqual(['demo-token']);
    }
    const { code, output } = await proxy.stop('SIGTERM');
    const address = `${wrong.url}/v2/images/${seed}`;
    expect(output).toContain(`GET ${address} (glanceShowImage) answered 200, not as the contract says.`);
    expect(output).toMatch(/ {2}response, body \/name: It breaks type\. \(\S*openapi\.yaml:\d+\)/);
    expect(output).toMatch(/ {4}found: {4}\["\$X_AUTH_TOKEN"\]/);
    expect(output).toMatch(/curl -i '\S+\/v2\/images\/\S+'.* -H "x-auth-token: \$X_AUTH_TOKEN".*\n {2}2 times/);
    expect(output).toMatch(/Redocly: GET \S+ \(glanceShowImage\) answered 200\.\n.*\n {2}2 times/);
    expect(output).toContain('Forwarded requests: 2. Faults: 1. Faults found by Redocly: 1.\n');
    expect(output).not.toContain('demo-token');
    expect(code).toBe(1);
    expect(readdirSync(proxy.temporary)).toEqual([]);
  } finally {
    await wrong.stop();
  }
});

test('an encoded body is decoded and compared, or ignored if its encoding is unknown', async () => {
  const answers = {
    GZIP: gzipSync('{"wrong'),
    zstd: Buffer.from('in an unknown encoding'),
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
  expect(output).toContain('Forwarded requests: 2. Faults: 1. Faults found by Redocly: 1.\n');
});

test('a login is no fault, and adds nothing to the coverage of the image API', async () => {
  const proxy = await startProxy(server.endpoint);
  const login = { domain: 'Default', user: 'demo', password: 'hush-hush', project: 'RegionOne' };
  await expect(signIn({ ...login, identity: `${proxy.url}/v3` })()).rejects.toMatchObject({ status: 401 });
  const { code, output } = await proxy.stop();
  expect(output).toContain('Ctrl-C stops and prints the report.\n\nForwarded requests: 1. Faults: 0.\n');
  expect(code).toBe(0);
});
