import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/credentials/credentials.ts';
import { expectGateway, image, json } from './support/call.ts';
import { fileOf, first, people, second, secrets } from './support/credentials.ts';
import { newPath } from './support/folder.ts';
import { serve } from './support/server.ts';

const [alice] = people.users;

describe('with a credentials file', async () => {
  const { url } = await serve({ credentials: await fileOf() });
  const show = (given?: string) =>
    fetch(url + image, {
      headers: { Accept: 'application/json', ...(given !== undefined && { 'X-Auth-Token': given }) },
    });

  test('a token gives access to the images of its project', async () => {
    const response = await show(secrets.token);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ owner: first });
    const init = { method: 'POST', headers: { 'X-Auth-Token': secrets.token, ...json }, body: '{}' };
    expect(await (await fetch(`${url}/v2/images`, init)).json()).toMatchObject({ owner: first });
  });

  test.each([
    undefined,
    '',
    'wrong',
    secrets.oldToken,
    'demo-token',
    `${secrets.token},${secrets.token}`,
    sha256(secrets.token),
    '__proto__',
    'r\xefght',
  ])('the token %j gets 401', async (given) => {
    const response = await show(given);
    expect(response.status).toBe(401);
    expectGateway(response.headers, await response.text(), 'APIGW.0301');
  });

  test('the development credentials get 401', async () => {
    const user = { name: 'demo', password: 'demo-password' };
    const body = JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } } } });
    expect((await fetch(`${url}/v3/auth/tokens`, { method: 'POST', headers: json, body })).status).toBe(401);
  });
});

test('a token gets 401 once its user loses the project or is removed from the file', async () => {
  const data = newPath('data');
  const login = async (url: string) => {
    const user = { name: 'alice', password: secrets.password };
    const scope = { project: { id: first } };
    const body = JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } }, scope } });
    const response = await fetch(`${url}/v3/auth/tokens`, { method: 'POST', headers: json, body });
    return String(response.headers.get('X-Subject-Token'));
  };
  const statusFor = async (url: string, token: string) =>
    (await fetch(url + image, { headers: { 'X-Auth-Token': token } })).status;

  const before = await serve({ credentials: await fileOf(), data });
  const token = await login(before.url);
  expect(await statusFor(before.url, token)).toBe(200);
  await before.close();

  const users = [{ ...alice, projects: [second] }, ...people.users.slice(1)];
  const tokens = people.tokens.filter(({ user }) => user !== 'alice');
  const moved = await serve({ credentials: await fileOf({ ...people, users, tokens }), data });
  expect(await statusFor(moved.url, token)).toBe(401);
  await moved.close();

  const gone = { ...people, users: people.users.slice(1), tokens, access_keys: [] };
  const without = await serve({ credentials: await fileOf(gone), data });
  expect(await statusFor(without.url, token)).toBe(401);
});
