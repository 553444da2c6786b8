import { hash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { story } from '@cloudimages/contract';
import type { Program } from '@cloudimages/test-kit/program';
import { openSocket, responsesOn, sendRaw } from '@cloudimages/test-kit/socket';
import { expect, test } from 'vitest';
import { begunUpload, id, image, json, octets, queuedImage, statusOf, token, until } from './support/call.ts';
import { fileOf, secrets } from './support/credentials.ts';
import { newPath } from './support/folder.ts';
import { byPassword, identityAt } from './support/identity.ts';
import { memoryOfUpload } from './support/memory.ts';
import { address, run } from './support/program.ts';
import { start } from './support/server.ts';

const rename = (url: string, name: string) =>
  fetch(`${url}/v2/cloudimages/${id}`, {
    method: 'PATCH',
    headers: { ...token, ...json },
    body: JSON.stringify([{ op: 'replace', path: '/name', value: name }]),
  });
const nameOf = async (url: string) => (await (await fetch(url + image, { headers: token })).json()).name;
const onData = (data: string, ...args: string[]) => run(['--port', '0', '--data', data, ...args]);

/** The statuses of 50 requests at the same time. */
async function statusesOf(url: string, headers: HeadersInit): Promise<Set<number>> {
  const responses = await Promise.all(Array.from({ length: 50 }, () => fetch(url + image, { headers })));
  return new Set(responses.map(({ status }) => status));
}

test('takes its settings from the environment, and ignores empty ones', async () => {
  const [data, files] = [newPath('data'), newPath('files')];
  const program = run([], {
    ...{ HOST: '', PORT: '0', CLOUDIMAGES_DATA: data, CLOUDIMAGES_CREDENTIALS: '', CLOUDIMAGES_STORE: '' },
    ...{ CLOUDIMAGES_FILES: files, CLOUDIMAGES_RATE_LIMIT: '2' },
  });
  const url = await address(program);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await nameOf(url)).toBe('ims_test');
  expect(await readdir(data)).toContain('images.sqlite');
  expect(await readdir(files)).toEqual([`${id}.seed`]);
  expect(await statusesOf(url, token)).toEqual(new Set([200, 429]));
});

test('takes its settings from options', async () => {
  const [files, buckets, world, credentials] = [newPath('files'), newPath('buckets'), newPath('w'), await fileOf()];
  await writeFile(world, '{"servers":{}}');
  const program = onData(
    newPath('data'),
    ...['--files', files, '--buckets', buckets, '--world', world, '--credentials', credentials, '--region', 'eu-de'],
    ...['--rate-limit', '9', '--image-quota', '30'],
  );
  const url = await address(program);
  const headers = { ...json, 'X-Auth-Token': secrets.token };
  expect(await (await fetch(`${url}${image}/file`, { headers })).text()).toBe('{}');
  expect(await readdir(files)).toEqual([`${id}.seed`]);
  expect(await readdir(buckets)).not.toEqual([]);
  const { create } = identityAt(url);
  const { body } = await create(byPassword('alice'));
  expect(JSON.stringify(body.token.catalog)).toContain('"region":"eu-de"');
  const quota = await (await fetch(`${url}/v1/cloudimages/quota`, { headers })).text();
  expect(quota).toContain('"max":30');
  const noServer = '{"name":"none","instance_id":"3c3d1d01-b48a-4639-8a88-08be3b9b5d78"}';
  const refused = await fetch(`${url}/v2/cloudimages/action`, { method: 'POST', headers, body: noServer });
  expect(refused.status).toBe(400);
  expect(await statusesOf(url, headers)).toEqual(new Set([200, 429]));
});

test('acknowledged changes survive a kill, and are gone after a reset', async () => {
  const data = newPath('data');
  const killed = onData(data);
  const url = await address(killed);
  const waiting = await queuedImage(url);
  const upload = await begunUpload(url, waiting);
  upload.on('error', () => {});
  await until(async () => expect((await readdir(join(data, 'files'))).join()).toContain('.part'));
  expect((await rename(url, 'acknowledged')).status).toBe(200);
  const { create, revoke } = identityAt(url);
  const [login, revoked] = await Promise.all([1, 2].map(() => create(byPassword('demo', 'demo-password'))));
  await revoke(String(revoked?.token));
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe(null);

  // Other processes may share a store, so an upload counts as dead only once its lease has ended.
  const next = await start({ data, now: () => new Date(Date.now() + 120_000) });
  expect(await nameOf(next.url)).toBe('acknowledged');
  expect(await statusOf(next.url, waiting)).toBe('queued');
  const { validate } = identityAt(next.url);
  expect((await validate(String(login?.token))).status).toBe(200);
  expect((await validate(String(login?.token), String(revoked?.token))).status).toBe(404);
  await next.close();

  const anew = await address(onData(data, '--reset'));
  expect(await nameOf(anew)).toBe('ims_test');
  expect((await identityAt(anew).validate(String(login?.token))).status).toBe(401);
});

test('SIGINT lets a request in flight finish, also when sent twice', async () => {
  const program = onData(newPath('data'));
  const url = await address(program);
  const idle = await openSocket(url);
  idle.write('GET /v2 HTTP/1.1\r\nHost: ims\r\n\r\n');
  await once(idle, 'data');
  const upload = await begunUpload(url, await queuedImage(url));
  const heard = responsesOn(upload);
  program.child.kill('SIGINT');
  // The stop begins by closing idle connections.
  await responsesOn(idle);
  program.child.kill('SIGINT');
  upload.write('a cow');
  expect((await heard).map(({ status }) => status)).toEqual([204]);
  expect(await program.ended).toBe(0);
  expect(program.printed.stderr).toBe('');
});

test('SIGTERM, also when sent twice, fails the readiness check, and gives a request more than a second', async () => {
  const program = onData(newPath('data'));
  const url = await address(program);
  const ready = async () => (await fetch(`${url}/readyz`)).status;
  expect(await ready()).toBe(200);
  const upload = await begunUpload(url, await queuedImage(url));
  const heard = responsesOn(upload);
  program.child.kill('SIGTERM');
  await until(async () => expect(await ready()).toBe(503));
  program.child.kill('SIGTERM');
  // SIGINT would cut the request off after a second.
  await setTimeout(1500);
  upload.write('a cow');
  expect((await heard).map(({ status }) => status)).toEqual([204]);
  expect(await program.ended).toBe(0);
  expect(program.printed.stderr).toBe('');
});

test('ends also when its log cannot be written any more', async () => {
  const program = onData(newPath('data'));
  await address(program);
  program.child.stdout?.destroy();
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

/** The program's log, without the line that says where it listens. */
const logged = ({ printed }: Program): Record<string, unknown>[] =>
  printed.stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('The Image Management Service listens on '))
    .map((line) => JSON.parse(line));

test('every request is logged with its ID, and no token is logged', async () => {
  const data = newPath('data');
  const secret = randomBytes(32).toString('hex');
  const project = story.UbuntuImage.owner;
  const credentials = await fileOf({
    projects: [{ id: project, name: 'images' }],
    users: [{ name: 'build' }],
    tokens: [{ sha256: hash('sha256', secret), user: 'build', project }],
  });
  const program = run(['--port', '0', '--data', data], { CLOUDIMAGES_CREDENTIALS: credentials });
  const url = await address(program);
  const headers = { 'X-Auth-Token': secret };
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } });
    await response.arrayBuffer();
    return [response.headers.get('X-Request-Id'), init.method ?? 'GET', path, response.status];
  };
  // Deleting the file from outside causes an unexpected error in the service.
  await rm(join(data, 'files', `${id}.seed`));
  const asked = [
    await ask(image),
    await ask(image, { headers: { 'X-Auth-Token': `${secret}x` } }),
    await ask(`/v2/cloudimages/${id}`, { method: 'PATCH', headers: json, body: '[]' }),
    await ask(`/v2/cloudimages/${id}`, { method: 'PATCH', headers: json, body: ' '.repeat(2 ** 20 + 1) }),
    await ask(`${image}/file`),
    await ask(`${image}/file`, { method: 'PUT', headers: octets, body: 'x' }),
    await ask('/v2/nothing'),
    await ask('/%zz'),
    await ask('/healthz'),
  ];
  const [refused] = await sendRaw(url, `GET / HTTP/1.1\r\nX-Auth-Token: ${secret}\r\nnonsense\r\n\r\n`);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const lines = logged(program);
  const answered = lines.filter(({ msg }) => msg === 'answered');
  expect(answered.map(({ reqId, method, url, status }) => [reqId, method, url, status])).toEqual(asked);
  expect(answered.map(({ operation }) => operation)).toEqual([
    'glanceShowImage',
    'glanceShowImage',
    'updateImage',
    'updateImage',
    'glanceDownloadFile',
    'glanceUploadFile',
    undefined,
    undefined,
    undefined,
  ]);
  expect(lines.filter(({ msg }) => msg === 'failed')).toMatchObject([{ level: 50, reqId: asked[4]?.[0] }]);
  expect(lines.at(-1)).toMatchObject({ msg: 'refused', reqId: refused?.headers.get('X-Request-Id'), status: 400 });
  for (const line of lines) expect(line.reqId ?? line.msg).toMatch(/^([0-9a-f]{32}|Server listening at .*)$/);
  expect(program.printed.stdout + program.printed.stderr).not.toContain(secret);
});

test('a request whose client disconnects is logged', async () => {
  const program = onData(newPath('data'));
  const url = await address(program);
  const path = await queuedImage(url);
  (await begunUpload(url, path)).destroy();
  await until(async () => expect(await statusOf(url, path)).toBe('queued'));
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const cut = logged(program).filter(({ msg }) => msg === 'cut off');
  const reqId = expect.stringMatching(/^[0-9a-f]{32}$/);
  expect(cut).toMatchObject([{ reqId, operation: 'glanceUploadFile', method: 'PUT', url: `${path}/file` }]);
});

test('an upload is not held in memory', async () => {
  const program = onData(newPath('data'));
  const url = await address(program);
  const little = await memoryOfUpload(program, url, 16);
  expect((await memoryOfUpload(program, url, 128)) - little).toBeLessThan(64);
});
