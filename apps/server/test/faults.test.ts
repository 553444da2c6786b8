import { responseValidator } from '@cloudimages/contract/validators';
import {
  authenticateBy,
  createService,
  memoryFiles,
  memoryStore,
  type Service,
  StoreUnavailable,
  storyFiles,
  storyRecords,
} from '@cloudimages/service';
import { sendRaw } from '@cloudimages/test-kit/socket';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Api } from '../src/api.ts';
import { createApp } from '../src/app.ts';
import { accountsOf } from '../src/credentials/accounts.ts';
import { identityApi } from '../src/identity/index.ts';
import { id, image, json, octets, queuedImage, statusOf, token } from './support/call.ts';
import { people } from './support/credentials.ts';
import { byPassword } from './support/identity.ts';

const reason = 'SELECT secret FROM /var/lib/images';

async function listening(service: Service, identity?: Api, logger = pino({ level: 'silent' })): Promise<string> {
  const app = await createApp(service, logger, identity);
  onTestFinished(() => app.close());
  return app.listen({ host: '127.0.0.1', port: 0 });
}

const failing = (error: Error) => {
  const fail = () => Promise.reject(error);
  const list = async function* () {
    yield await fail();
  };
  return createService({ store: { ...memoryStore(), get: fail, list, change: fail, due: fail } });
};

const calls = [
  ['updateImage', 'PATCH', `/v2/cloudimages/${id}`, { headers: json, body: '[]' }],
  ['listImages', 'GET', '/v2/cloudimages', {}],
  ['glanceShowImage', 'GET', image, {}],
  ['glanceDeleteImage', 'DELETE', image, {}],
  ['glanceUploadFile', 'PUT', `${image}/file`, { headers: octets, body: 'x' }],
  ['glanceDownloadFile', 'GET', `${image}/file`, {}],
] as const;

describe.each([
  [500, 'IMG.0061', () => new Error(reason)],
  [503, 'IMG.0060', () => new StoreUnavailable(reason)],
])('a store that fails gives %i', (status, code, error) => {
  test.each(calls)('for %s', async (operation, method, path, init: RequestInit) => {
    const url = await listening(failing(error()));
    const response = await fetch(url + path, { ...init, method, headers: { ...token, ...init.headers } });
    expect(response.status).toBe(status);
    expect(response.headers.get('Retry-After')).toBe(status === 503 ? '1' : null);
    const text = await response.text();
    expect(text + JSON.stringify([...response.headers])).not.toMatch(/secret|\/var\/|\.ts/);
    expect(responseValidator(operation, status)?.(JSON.parse(text))).toBe(true);
    if (path.startsWith('/v2/cloudimages')) expect(JSON.parse(text)).toMatchObject({ error: { code } });
  });
});

test.each([
  ['updateImage', 'PATCH', `/v2/cloudimages/${id}`, { headers: json, body: '[]' }],
  ['glanceShowImage', 'GET', image, {}],
] as const)('an error outside the service gives 500 for %s', async (operation, method, path, init) => {
  const url = await listening({ ...createService(), answer: () => Promise.reject(new Error(reason)) });
  const response = await fetch(url + path, { ...init, method });
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).not.toContain('secret');
  expect(responseValidator(operation, 500)?.(JSON.parse(text))).toBe(true);
});

describe.each([
  [500, () => new Error(reason)],
  [503, () => new StoreUnavailable(reason)],
])('tokens that cannot be read or stored give %i', (status, error) => {
  test.each([
    ['POST', '/v3/auth/tokens', { headers: json, body: JSON.stringify({ auth: byPassword('alice') }) }],
    ['DELETE', '/v3/auth/tokens', { headers: { 'X-Auth-Token': 'any', 'X-Subject-Token': 'any' } }],
    ['GET', image, { headers: { 'X-Auth-Token': 'any' } }],
  ])('for %s %s', async (method, path, init: RequestInit) => {
    const fail = () => Promise.reject(error());
    const store = { ...memoryStore(), get: fail, change: fail };
    const now = () => new Date();
    const accounts = accountsOf({ credentials: people, store, now, isPublic: false });
    const faults: unknown[] = [];
    const onFault = (fault: unknown) => faults.push(fault);
    const rateLimit = Number.POSITIVE_INFINITY;
    const url = await listening(
      createService({ store, authenticate: authenticateBy(accounts.directory, now) }),
      identityApi({ accounts, store, rateLimit, now, onFault }),
    );
    const response = await fetch(url + path, { ...init, method });
    expect(response.status).toBe(status);
    expect(response.headers.get('Retry-After')).toBe(status === 503 ? '1' : null);
    const text = await response.text();
    expect(text).not.toContain('secret');
    if (path === image) return;
    expect(JSON.parse(text)).toMatchObject({ error: { code: status } });
    expect(faults).toHaveLength(1);
  });
});

test('a failing directory of callers gives 500', async () => {
  const url = await listening(createService({ authenticate: () => Promise.reject(new Error(reason)) }));
  const response = await fetch(url + image, { headers: token });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('secret');
});

test('a download that fails midway is cut off, and the log says why', async () => {
  const lines: object[] = [];
  const logger = pino({ level: 'error' }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const read = async () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(Buffer.from('{')),
      pull: (controller) => controller.error(new Error(reason)),
    });
  const url = await listening(createService({ files: { ...memoryFiles(), read } }), undefined, logger);
  const whole = fetch(`${url}${image}/file`, { headers: token }).then((response) => response.text());
  await expect(whole).rejects.toThrow();
  const reqId = expect.stringMatching(/^[0-9a-f]{32}$/);
  expect(lines).toMatchObject([{ msg: 'failed', reqId, err: { message: reason } }]);
});

test('an upload that cannot be stored gives 503, and the connection serves the next request', async () => {
  const files = {
    ...memoryFiles(storyFiles()),
    async write(_key: string, data: ReadableStream<Uint8Array>) {
      for await (const _chunk of data) throw new StoreUnavailable(reason);
      throw new Error('There was no data.');
    },
  };
  const url = await listening(createService({ store: memoryStore(storyRecords()), files }));
  const path = await queuedImage(url);
  const data = 'x'.repeat(4_000_000);
  const answers = await sendRaw(
    url,
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nContent-Type: application/octet-stream\r\n` +
      `Content-Length: ${data.length}\r\n\r\n${data}GET /v2 HTTP/1.1\r\nHost: ims\r\nConnection: close\r\n\r\n`,
  );
  expect(answers.map(({ status }) => status)).toEqual([503, 300]);
  expect(await statusOf(url, path)).toBe('queued');
});
