import { createHash } from 'node:crypto';
import { chmod, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { credentialsFrom } from '../src/credentials.ts';
import { expectGateway, image, json } from './support/call.ts';
import { newPath, serve } from './support/server.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const first = '0b1e494e2660441a957313163095fe5c';
const second = '4f0c8a1e2b3d4c5f9a8b7c6d5e4f3a2b';
const projects = [
  { id: first, name: 'images' },
  { id: second, name: 'other' },
];
const users = [{ name: 'build' }];
const good = {
  projects,
  users,
  tokens: [
    { sha256: sha256('right'), user: 'build', project: first },
    { sha256: sha256('other'), user: 'build', project: second, expires_at: '9999-12-31T23:59:59Z' },
    { sha256: sha256('old'), user: 'build', project: first, expires_at: '2026-01-01T00:00:00Z' },
  ],
};
const token = { sha256: sha256('x'), user: 'build', project: first };

async function fileOf(text: string, mode = 0o600): Promise<string> {
  const file = newPath('credentials.json');
  await writeFile(file, text);
  await chmod(file, mode);
  return file;
}

describe('a credentials file', () => {
  test.each([0o640, 0o604, 0o620, 0o601, 0o666])('of mode %o is refused', async (mode) => {
    const file = await fileOf(JSON.stringify(good), mode);
    await expect(credentialsFrom(file)).rejects.toThrow(
      `The credentials cannot be taken from ${file}: it can be read by others (mode ${mode.toString(8)}). ` +
        `Make it yours alone: chmod 600 ${file}`,
    );
  });

  test('that only its owner can read is taken', async () => {
    for (const mode of [0o600, 0o400]) {
      await expect(credentialsFrom(await fileOf(JSON.stringify(good), mode))).resolves.toBeTypeOf('function');
    }
  });

  test.each([
    ['nothing', {}, "must have required property 'projects'"],
    ['a list', [], 'must be object'],
    ['an unknown member', { ...good, keys: [] }, 'must NOT have additional properties'],
    ['an odd project', { ...good, projects: [{ id: 'x', name: 'x' }] }, 'data/projects/0/id must match pattern'],
    ['a token in clear text', { ...good, tokens: [{ ...token, sha256: 'right' }] }, 'data/tokens/0/sha256 must match'],
    ['an odd time', { ...good, tokens: [{ ...token, expires_at: 'soon' }] }, 'data/tokens/0/expires_at must match'],
    ['no time', { ...good, tokens: [{ ...token, expires_at: '2026-13-01T00:00:00Z' }] }, 'which is no time'],
    ['an unknown user', { ...good, tokens: [{ ...token, user: 'eve' }] }, 'a token is for eve, who is no user'],
    ['an unknown project', { ...good, tokens: [{ ...token, project: 'f'.repeat(32) }] }, 'which is no project'],
  ])('with %s is refused', async (_what, value, message) => {
    const file = await fileOf(JSON.stringify(value));
    await expect(credentialsFrom(file)).rejects.toThrow(message);
    await expect(credentialsFrom(file)).rejects.toThrow(file);
  });

  test('that is not there is refused', async () => {
    await expect(credentialsFrom(newPath('none.json'))).rejects.toThrow('no such file');
  });

  test('that is a token by mistake is refused without being quoted', async () => {
    const secret = sha256('secret');
    const file = await fileOf(secret);
    await expect(credentialsFrom(file)).rejects.toThrow(new Error(`${file} is not JSON.`));
  });
});

test('a token counts up to the second in which it expires', async () => {
  const file = await fileOf(JSON.stringify(good));
  const at = async (time: string) => (await credentialsFrom(file, () => new Date(time)))(() => 'old');
  expect(await at('2025-12-31T23:59:59.999Z')).toEqual({ project: first });
  expect(await at('2026-01-01T00:00:00.000Z')).toBeUndefined();
  expect(await at('2026-01-01T00:00:00.001Z')).toBeUndefined();
});

describe('with a credentials file', async () => {
  const { url } = await serve({ credentials: await fileOf(JSON.stringify(good)) });
  const show = (given?: string) =>
    fetch(url + image, { headers: given === undefined ? {} : { 'X-Auth-Token': given } });

  test('a right token opens the images of its project', async () => {
    expect((await show('right')).status).toBe(200);
    expect((await show('other')).status).toBe(404);
    const init = { method: 'POST', headers: { 'X-Auth-Token': 'other', ...json }, body: '{}' };
    expect(await (await fetch(`${url}/v2/images`, init)).json()).toMatchObject({ owner: second });
  });

  test.each([undefined, '', 'wrong', 'old', 'demo-token', 'right,right', sha256('right'), '__proto__', 'r\xefght'])(
    '%j opens nothing',
    async (given) => {
      const response = await show(given);
      expect(response.status).toBe(401);
      expectGateway(response.headers, await response.text(), 'APIGW.0301');
    },
  );
});
