import { chmod } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../src/credentials/credentials.ts';
import { readCredentials } from '../src/credentials/read.ts';
import { fileOf, first, people } from './support/credentials.ts';
import { newPath } from './support/folder.ts';

const [alice, bob] = people.users;
const [token] = people.tokens;
const [key] = people.access_keys ?? [];
const peer = { region: 'eu-nl', endpoint: 'https://b', project_name: 'eu-nl', token: 'right', from: [first] };

describe('a credentials file', () => {
  test.each([0o640, 0o604, 0o620, 0o601, 0o666])('of mode %o is refused', async (mode) => {
    const file = await fileOf();
    await chmod(file, mode);
    await expect(readCredentials(file)).rejects.toThrow(
      `The credentials cannot be read from ${file}: it can be read by others (mode ${mode.toString(8)}). ` +
        `Make it yours alone: chmod 600 ${file}`,
    );
  });

  test.each([0o600, 0o400])('of mode %o is read', async (mode) => {
    expect(await readCredentials(await fileOf(people, mode))).toEqual(people);
  });

  test('needs only projects and names', async () => {
    const least = { projects: [{ id: first, name: 'images' }], users: [{ name: 'build' }] };
    expect(await readCredentials(await fileOf(least))).toEqual({ ...least, tokens: [] });
    const tokens = [{ sha256: sha256('old'), user: 'build', project: first, expires_at: '9999-12-31T23:59:59Z' }];
    expect(await readCredentials(await fileOf({ ...least, tokens }))).toEqual({ ...least, tokens });
  });

  test.each([
    ['no members', {}, "must have required property 'projects'"],
    ['an array', [], 'must be object'],
    ['an unknown member', { ...people, keys: [] }, 'must NOT have additional properties'],
    ['a malformed project', { ...people, projects: [{ id: 'x', name: 'x' }] }, 'data/projects/0/id must match pattern'],
    [
      'a token in clear text',
      { ...people, tokens: [{ ...token, sha256: 'right' }] },
      'data/tokens/0/sha256 must match',
    ],
    [
      'a password in clear text',
      { ...people, users: [{ ...alice, password: 'right' }] },
      'users/0/password must match',
    ],
    [
      'a malformed time',
      { ...people, tokens: [{ ...token, expires_at: 'soon' }] },
      'data/tokens/0/expires_at must match',
    ],
    ['no projects for a user', { ...people, users: [{ ...bob, projects: [] }] }, 'must NOT have fewer than 1 items'],
    ['a short secret key', { ...people, access_keys: [{ ...key, secret: 'short' }] }, 'access_keys/0/secret must NOT'],
    ['a malformed access key', { ...people, access_keys: [{ ...key, id: 'a, b' }] }, 'access_keys/0/id must match'],
    [
      'an impossible time',
      { ...people, tokens: [{ ...token, expires_at: '2026-13-01T00:00:00Z' }] },
      'which is not a time',
    ],
    [
      'an impossible time of a key',
      { ...people, access_keys: [{ ...key, expires_at: '2026-11-31T25:00:00Z' }] },
      'access key ALICE1 expires at 2026-11-31T25:00:00Z, which is not a time',
    ],
    ['an unknown user', { ...people, tokens: [{ ...token, user: 'eve' }] }, 'a token is for eve, who is not a user'],
    [
      'an unknown user of a key',
      { ...people, access_keys: [{ ...key, user: 'eve' }] },
      'access key ALICE1 is for eve, who is not a user',
    ],
    [
      'an unknown project of a user without a password',
      { ...people, tokens: [{ ...token, project: 'f'.repeat(32) }] },
      'user carol acts for ffffffffffffffffffffffffffffffff, which is not a project',
    ],
    [
      'an unknown project of a user',
      { ...people, users: [...people.users, { name: 'dave', projects: [first, 'x'] }] },
      'user dave acts for x, which is not a project',
    ],
    [
      "a token for another's project",
      { ...people, tokens: [...people.tokens, { ...token, sha256: sha256('x'), user: 'bob' }] },
      `a token of bob is for ${first}, which is not among the projects of that user`,
    ],
    [
      'a password, but no project',
      { ...people, users: [...people.users, { name: 'dave', password: alice?.password }] },
      'user dave has a password, but no project',
    ],
    [
      'a key without a project',
      { ...people, users: [...people.users, { name: 'dave' }], access_keys: [{ ...key, user: 'dave' }] },
      'access key ALICE1 is for dave, who has no project',
    ],
    [
      'one ID for two projects',
      { ...people, projects: [...people.projects, { id: first, name: 'x' }] },
      `two projects have the ID ${first}`,
    ],
    [
      'one name for two projects',
      { ...people, projects: [...people.projects, { id: 'f'.repeat(32), name: 'other' }] },
      'two projects have the name other',
    ],
    ['one name for two users', { ...people, users: [...people.users, { name: 'bob' }] }, 'two users have the name bob'],
    [
      'one ID for two users',
      { ...people, users: [...people.users, { name: 'dave', id: 'a1' }] },
      'two users have the ID a1',
    ],
    [
      'the ID that follows from the name of another user',
      { ...people, users: [...people.users, { name: 'dave', id: sha256('bob').slice(0, 32) }] },
      'two users have the ID',
    ],
    ['an empty token', { ...people, tokens: [{ ...token, sha256: sha256('') }] }, 'the hash of an empty text'],
    ['a token twice', { ...people, tokens: [token, token] }, 'two tokens have the hash'],
    ['an unknown project of a peer', { ...people, peers: [{ ...peer, from: ['x'] }] }, 'of x, which is not a project'],
    [
      'an address with a password',
      { ...people, peers: [{ ...peer, endpoint: 'http://a:right@b' }] },
      'peers/0/endpoint',
    ],
    ['an access key twice', { ...people, access_keys: [key, key] }, 'two access keys have the ID ALICE1'],
  ])('with %s is refused, without its secrets', async (_what, value, message) => {
    const file = await fileOf(value);
    const error = await readCredentials(file).catch((reason: Error) => reason);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain(file);
    expect(String(error)).not.toMatch(/right|short\b|secret-key-of/);
  });

  test.each([
    ['ln=18,r=8,p=1'],
    ['ln=30,r=8,p=1'],
    ['ln=9,r=8,p=1'],
    ['ln=15,r=9,p=1'],
    ['ln=15,r=64,p=1'],
    ['ln=15,r=8,p=5'],
    ['ln=15,r=8,p=99999'],
    ['ln=015,r=8,p=1'],
  ])('with a password hash of the cost %s is refused', async (cost) => {
    const password = String(alice?.password).replace(/ln=[^$]*/, cost);
    const file = await fileOf({ ...people, users: [{ ...alice, password }] });
    await expect(readCredentials(file)).rejects.toThrow('data/users/0/password must match pattern');
  });

  test('that does not exist is refused', async () => {
    await expect(readCredentials(newPath('none.json'))).rejects.toThrow('no such file');
  });

  test('that holds a bare token is refused without quoting it', async () => {
    const file = await fileOf(sha256('secret'));
    await expect(readCredentials(file)).rejects.toThrow(new Error(`${file} is not JSON.`));
  });
});
