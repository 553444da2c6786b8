import { sendRaw } from '@cloudimages/test-kit/socket';
import { expect, test } from 'vitest';
import { id, image, json } from './support/call.ts';
import { fileOf, people, secrets } from './support/credentials.ts';
import { newPath } from './support/folder.ts';
import { byPassword, byToken, identityAt } from './support/identity.ts';
import { address, run } from './support/program.ts';
import { signed } from './support/signed.ts';

const wrongPassword = 'nearly correct horse';

test('no password, token or key appears in a log or in an error', async () => {
  const data = newPath('data');
  const args = ['--port', '0', '--data', data, '--credentials', await fileOf()];
  const program = run(args);
  const url = await address(program);
  const { create, validate, revoke } = identityAt(url);
  const refusals: string[] = [];
  const said: string[] = [];

  const login = await create(byPassword('alice'));
  const other = await create(byToken(login.token));
  for (const auth of [
    byPassword('alice', wrongPassword),
    byPassword('eve', wrongPassword),
    byToken(`${secrets.token}x`),
    byToken(secrets.oldToken),
    { ...byPassword('alice'), scope: secrets.password },
    { identity: { methods: [secrets.password] } },
    {
      identity: { methods: ['password'], password: { user: { [secrets.password]: 1, password: [secrets.password] } } },
    },
    { identity: { methods: ['token'], token: { id: { [secrets.token]: secrets.token } } } },
  ]) {
    refusals.push(JSON.stringify((await create(auth)).body));
  }
  refusals.push(JSON.stringify((await validate(login.token, secrets.token)).body));
  refusals.push(JSON.stringify((await validate(login.token, secrets.oldToken)).body));
  await validate(login.token, other.token);
  await revoke(login.token, other.token);
  refusals.push(JSON.stringify((await validate(login.token, other.token)).body));

  const refused = async (path: string, init: RequestInit) => {
    const response = await fetch(url + path, init);
    expect(response.status, path).toBeGreaterThanOrEqual(400);
    refusals.push(await response.text(), JSON.stringify([...response.headers]));
  };
  const post = { method: 'POST', headers: json };
  await refused('/v3/auth/tokens', { ...post, body: `{"auth": {"password": "${secrets.password}", }` });
  await refused('/v3/auth/tokens', { ...post, body: `${secrets.password}` });
  await refused('/v3/auth/tokens', { ...post, headers: { 'Content-Type': secrets.password }, body: secrets.password });
  await refused('/v3/auth/tokens', { ...post, body: secrets.password.padEnd(2 ** 20 + 1) });
  await refused(`/v2/cloudimages/${id}`, {
    method: 'PATCH',
    headers: { ...json, 'X-Auth-Token': login.token },
    body: `[{"op": "replace", "path": "/name", "value": ${secrets.password}]`,
  });
  for (const headers of [{ 'X-Auth-Token': other.token }, { 'X-Auth-Token': secrets.oldToken }]) {
    await refused(image, { headers });
  }
  const alice = { id: 'ALICE1', secret: secrets.secretKey, time: new Date() };
  expect((await fetch(url + image, await signed(url + image, alice))).status).toBe(200);
  await refused(image, await signed(url + image, { ...alice, secret: secrets.temporaryKey }));
  await refused(image, await signed(url + image, { ...alice, listed: 'host;x-sdk-date;x-trace' }));
  const temporary = { ...alice, id: 'ALICE2', headers: [['X-Security-Token', secrets.securityToken]] as const };
  await refused(image, await signed(url + image, temporary));

  const header = `X-Auth-Token: ${login.token}\r\nX-Subject-Token: ${secrets.token}\r\n`;
  for (const request of [
    `GET /v3/auth/tokens HTTP/1.1\r\nHost: a b\r\n${header}Connection: close\r\n\r\n`,
    `GET /v3/auth/tokens HTTP/1.1\r\nHost: ims\r\n${header}nonsense\r\n\r\n`,
    `GET /v3/auth/tokens HTTP/1.1\r\nHost: ims\r\n${header}X-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
    `POST /v3/auth/tokens HTTP/1.1\r\nHost: ims\r\n${header}Transfer-Encoding: chunked\r\n\r\nxyz${secrets.password}\r\n`,
  ]) {
    said.push(...(await sendRaw(url, request)).map(({ text }) => text));
  }
  expect(said).toHaveLength(4);

  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const { stdout, stderr } = program.printed;
  expect(stdout.match(/"operation":"keystone/g)?.length).toBeGreaterThan(15);
  const everything = [stdout, stderr, ...refusals, ...said].join('\n');
  const hashes = people.users.flatMap(({ password }) => password ?? []);
  for (const secret of [...Object.values(secrets), ...hashes, wrongPassword, login.token, other.token]) {
    expect(everything).not.toContain(secret);
  }
});
