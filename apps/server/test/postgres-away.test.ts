import { responseValidator } from '@cloudimages/contract/validators';
import { fast, startPostgres } from '@cloudimages/test-postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startServer } from '../src/index.ts';
import { id, image, json, octets, token, until } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { byPassword, identityAt } from './support/identity.ts';

const postgres = await startPostgres(fast);
afterAll(() => postgres.close());
const { control } = postgres;
if (!control)
  console.error('\nNOT RUN HERE: a database that is restarted, since tests must not stop CLOUDIMAGES_TEST_POSTGRES.\n');

const calls = [
  [
    'updateImage',
    'PATCH',
    `/v2/cloudimages/${id}`,
    { headers: json, body: '[{"op":"add","path":"/team","value":"a"}]' },
  ],
  ['listImages', 'GET', '/v2/cloudimages', {}],
  ['glanceListImages', 'GET', '/v2/images', {}],
  ['glanceShowImage', 'GET', image, {}],
  ['glanceDeleteImage', 'DELETE', image, {}],
  ['glanceUploadFile', 'PUT', `${image}/file`, { headers: octets, body: 'x' }],
  ['glanceDownloadFile', 'GET', `${image}/file`, {}],
] as const;

describe.runIf(control)('a database outage', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startServer({ port: 0, data: newPath('data'), log: 'silent', store: await postgres.newDatabase() });
  });
  afterAll(() => server.close());

  const call = (path: string, init: RequestInit = {}) =>
    fetch(server.url + path, { ...init, headers: { ...token, ...init.headers } });
  const rename = (name: string) =>
    call(`/v2/cloudimages/${id}`, {
      method: 'PATCH',
      headers: json,
      body: JSON.stringify([{ op: 'replace', path: '/name', value: name }]),
    });
  const ready = async () => (await fetch(`${server.url}/readyz`)).status;

  test('fails only the requests sent meanwhile, and the server recovers by itself', async () => {
    expect(await ready()).toBe(200);
    expect((await rename('before')).status).toBe(200);
    const { create, validate } = identityAt(server.url);
    const login = await create(byPassword('demo', 'demo-password'));
    await control?.crash();

    for (const [operation, method, path, init] of calls) {
      const response = await call(path, { method, ...init });
      expect([operation, response.status]).toEqual([operation, 503]);
      expect(response.headers.get('Retry-After')).toBe('1');
      const body = await response.text();
      expect(responseValidator(operation, 503)?.(JSON.parse(body))).toBe(true);
      expect(body).not.toMatch(/ECONN|127\.0\.0\.1|postgres|cloudimages\./i);
    }
    expect((await create(byPassword('demo', 'demo-password'))).status).toBe(503);
    expect((await call('/')).status).toBe(300);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await ready()).toBe(503);

    await control?.start();
    await until(async () => expect(await ready()).toBe(200));
    expect(await (await call(image)).json()).toMatchObject({ name: 'before' });
    expect((await rename('after')).status).toBe(200);
    expect((await validate(String(login.token))).status).toBe(200);
    expect(await (await call(`${image}/file`)).text()).toBe('{}');
  });

  test('in the middle of many changes loses no acknowledged one', async () => {
    const tags = Array.from({ length: 60 }, (_, number) => `team-${number}`);
    const add = async (name: string) => {
      const body = JSON.stringify([{ op: 'add', path: `/${name}`, value: 'yes' }]);
      const response = await call(`/v2/cloudimages/${id}`, { method: 'PATCH', headers: json, body });
      await response.arrayBuffer();
      return { name, status: response.status };
    };
    const first = tags.slice(0, 30).map(add);
    await Promise.race(first);
    const crashed = control?.crash();
    const answers = await Promise.all([...first, ...tags.slice(30).map(add)]);
    await crashed;
    await control?.start();
    await until(async () => expect(await ready()).toBe(200));
    const kept: object = await (await call(image)).json();
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
    for (const { name } of answers.filter(({ status }) => status === 200)) expect(kept).toHaveProperty([name], 'yes');
  });
});
