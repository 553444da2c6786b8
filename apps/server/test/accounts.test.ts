import { memoryStore } from '@cloudimages/service';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { accountsOf } from '../src/credentials/accounts.ts';
import { idOf, sha256 } from '../src/credentials/credentials.ts';
import * as passwords from '../src/credentials/password.ts';
import { first, people, second, secrets } from './support/credentials.ts';
import { putToken } from './support/records.ts';

const isPassword = vi.spyOn(passwords, 'isPassword');
beforeEach(() => void isPassword.mockClear());
afterAll(() => isPassword.mockRestore());

const [alice] = people.users;
const store = memoryStore();

const at = (time: string, credentials = people) =>
  accountsOf({ credentials, store, now: () => new Date(time), isPublic: false });
const { userOf, projectOf, directory, token } = at('2026-11-24T08:00:00Z');

describe('a user is found', () => {
  test.each([
    [{ name: 'alice' }],
    [{ name: 'alice', domain: { name: 'Acme' } }],
    [{ name: 'alice', domain: { id: 'd1' } }],
    [{ name: 'alice', domain: { id: 'd1', name: 'Default' } }],
    [{ id: 'a1' }],
    [{ id: 'a1', name: 'bob', domain: { name: 'Default' } }],
  ])('as %j', async (reference) => {
    expect(await userOf(reference, secrets.password)).toMatchObject({ id: 'a1', name: 'alice' });
    expect(await userOf(reference, 'wrong')).toBeUndefined();
  });

  test('by an ID that follows from the name', async () => {
    const user = await userOf({ name: 'bob' }, 'battery staple');
    expect(user?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(await userOf({ id: String(user?.id) }, 'battery staple')).toBe(user);
  });
});

describe('finds no user, at the cost of a wrong password,', () => {
  test.each([
    ['an unknown name', { name: 'eve' }],
    ['an unknown ID', { id: 'alice' }],
    ['the name of an inherited property', { name: '__proto__' }],
    ['another domain', { name: 'alice', domain: { name: 'Default' } }],
    ['the ID of another domain', { name: 'alice', domain: { id: 'default', name: 'Acme' } }],
    ['a user without a password', { name: 'carol' }],
    ['a name in another case', { name: 'Alice' }],
  ])('for %s', async (_what, reference) => {
    for (const password of [secrets.password, 'battery staple', 'wrong']) {
      isPassword.mockClear();
      expect(await userOf(reference, password)).toBeUndefined();
      expect(isPassword).toHaveBeenCalledOnce();
      expect(people.users.map((user) => user.password)).toContain(isPassword.mock.calls[0]?.[1]);
    }
  });

  test('with the hash of the user, for a known name in another domain', async () => {
    await userOf({ name: 'alice', domain: { name: 'Default' } }, 'wrong');
    expect(isPassword).toHaveBeenCalledWith('wrong', alice?.password);
  });

  test('with the same hash for an unknown user each time', async () => {
    for (const domain of [{}, { domain: { id: 'd1' } }, { domain: { name: 'Default' } }]) {
      await userOf({ name: 'eve', ...domain }, 'wrong');
    }
    const hashes = isPassword.mock.calls.map(([, hash]) => hash);
    expect(new Set(hashes).size).toBe(1);
  });

  test('without any password in the file', async () => {
    const { userOf: find } = at('2026-11-24T08:00:00Z', { ...people, users: [{ name: 'carol' }], access_keys: [] });
    expect(await find({ name: 'carol' }, 'wrong')).toBeUndefined();
  });
});

describe('login attempts are counted', () => {
  const { countedAs } = at('2026-11-24T08:00:00Z');

  test('under one key for each user, by name or by ID', () => {
    const references = [{ name: 'alice' }, { id: 'a1' }, { id: 'a1', name: 'bob' }, { name: 'alice', domain: {} }];
    expect(new Set(references.map(countedAs)).size).toBe(1);
    expect(countedAs({ name: 'bob' })).not.toBe(countedAs({ name: 'alice' }));
  });

  test.each(['alice', 'bob', 'eve', '__proto__'])('under the name %s as under the ID that follows from it', (name) => {
    expect(countedAs({ name })).toBe(countedAs({ id: idOf({ name }) }));
    expect(countedAs({ name })).not.toBe(countedAs({ id: name }));
  });
});

test('a login acts for the first project of the user, or for the one it names', async () => {
  const user = await userOf({ id: 'a1' }, secrets.password);
  if (user === undefined) throw new Error('There is no user.');
  const idOf = (reference?: Parameters<typeof projectOf>[1]) => projectOf(user, reference)?.id;
  expect(idOf()).toBe(first);
  expect(idOf({ id: second })).toBe(second);
  expect(idOf({ name: 'other' })).toBe(second);
  expect(idOf({ name: 'other', domain: { name: 'Acme' } })).toBe(second);
  expect(idOf({ name: 'other', domain: { name: 'Default' } })).toBeUndefined();
  expect(idOf({ id: 'f'.repeat(32), name: 'other' })).toBeUndefined();
});

test('a token of the file is valid until the second in which it expires', async () => {
  const found = (time: string) => at(time).directory.token(secrets.oldToken);
  expect(await found('2025-12-31T23:59:59.999Z')).toEqual({ project: first });
  expect(await found('2026-01-01T00:00:00.000Z')).toBe('expired');
  expect(await found('2026-01-01T00:00:00.001Z')).toBe('expired');
});

test('a token of the file can be revoked', async () => {
  const known = await token(secrets.token);
  if (typeof known !== 'object') throw new Error('There is no token.');
  await putToken(store, known.hash, { ...known.record, revoked: true, revoked_at: '2026-11-24T08:00:00.000Z' });
  expect(await token(secrets.token)).toBeUndefined();
  expect(await directory.token(secrets.token)).toBeUndefined();
  await putToken(store, known.hash, known.record);
  expect(await directory.token(secrets.token)).toEqual({ project: first });
});

test('a token is unknown when its user or its project is not in the file', async () => {
  const record = { user: 'bob', project: second, methods: ['password'], issued_at: '', expires_at: '9999-12-31' };
  await putToken(store, sha256('kept'), record);
  expect(await directory.token('kept')).toEqual({ project: second });
  await putToken(store, sha256('kept'), { ...record, user: 'eve' });
  expect(await directory.token('kept')).toBeUndefined();
  await putToken(store, sha256('kept'), { ...record, project: first });
  expect(await directory.token('kept')).toBeUndefined();
});

test('an access key acts for the projects of its user', async () => {
  expect(await directory.accessKey('ALICE1')).toMatchObject({
    secret: secrets.secretKey,
    projects: [first, second],
    isPublic: false,
  });
  expect(await directory.accessKey('ALICE2')).toMatchObject({
    secret: secrets.temporaryKey,
    projects: [first, second],
    securityToken: sha256(secrets.securityToken),
    expires: '2026-11-25T00:00:00Z',
    isPublic: false,
  });
  expect(await directory.accessKey('demo-access-key')).toBeUndefined();
  expect(await directory.accessKey('__proto__')).toBeUndefined();
});
