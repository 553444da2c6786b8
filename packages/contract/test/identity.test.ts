import { describe, expect, test } from 'vitest';
import {
  type IdentityOperationId,
  identityOperations,
  identityRequestValidators,
  identityResponseValidator,
} from '../src/identity.ts';
import type { Rules, Validate } from '../src/validators.ts';
import { identity } from './bundle.ts';

/** Where the first broken rule is broken, and its keyword; null when no rule is. */
function firstBroken(validate: Validate | undefined, value: unknown): string | null {
  if (validate === undefined) throw new Error('There is no such validator.');
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  const { missingProperty } = error?.params ?? {};
  return [error?.instancePath, error?.keyword, missingProperty].filter((part) => part !== undefined).join(' ');
}

describe('responses', () => {
  test.each(identity.shownAnswers)(
    '$id $status, example $name, is valid; other shapes are not',
    ({ id, status, value }) => {
      const validate = identityResponseValidator(id as IdentityOperationId, Number(status));
      expect([validate?.(value), validate?.({}), validate?.([])]).toEqual([true, false, false]);
    },
  );

  test('have an example in the document for each operation', () => {
    expect([...new Set(identity.shownAnswers.map(({ id }) => id))].sort()).toEqual(
      Object.keys(identityOperations).sort(),
    );
  });

  test('without a body have no validator', () => {
    expect(identityResponseValidator('keystoneRevokeToken', 204)).toBeUndefined();
  });

  const { value } = identity.shownAnswers.find(({ name }) => name === 'TokenWithCatalog') ?? {};
  const { token } = value as { token: object };

  test.each([
    ['without a project and a domain', { project: undefined }, '/token required project'],
    [
      'with an expiry without fractions of a second',
      { expires_at: '2026-11-25T08:12:33Z' },
      '/token/expires_at pattern',
    ],
    ['with a catalog of addresses', { catalog: ['http://127.0.0.1:9292'] }, '/token/catalog/0 type'],
  ])('are not tokens %s', (_, change, place) => {
    const changed = JSON.parse(JSON.stringify({ token: { ...token, ...change } }));
    expect(firstBroken(identityResponseValidator('keystoneCreateToken', 201), changed)).toBe(place);
  });

  test.each(Object.values(identityOperations))('the errors of $id have the status for a code', ({ refusals }) => {
    for (const { code, status, body } of refusals) {
      expect([code, body]).toMatchObject([String(status), { error: { code: status } }]);
    }
  });
});

const reader = identityRequestValidators.keystoneCreateToken.body?.['application/json'];
const { validate: body } = reader as Rules;

describe('a body that asks for a token', () => {
  const ask = (login: unknown, scope?: unknown) => ({ auth: { identity: login, ...(scope ? { scope } : {}) } });
  const byPassword = (user: unknown, more = {}) => ({ methods: ['password'], password: { user }, ...more });
  const project = { name: 'demo', domain: { id: 'default' } };

  test.each(identity.shownRequests)('is valid: $name', ({ value }) => {
    expect(firstBroken(body, value)).toBeNull();
  });

  test.each([
    [
      'keystoneauth',
      ask(byPassword({ password: 'p', name: 'demo', domain: { name: 'Default' } }), {
        project: { name: 'demo', domain: { name: 'Default' } },
      }),
    ],
    ['keystoneauth with IDs', ask(byPassword({ password: 'p', id: 'u' }), { project: { id: 'p' } })],
    ['keystoneauth with a token', ask({ methods: ['token'], token: { id: 't' } }, { project: { id: 'p' } })],
    ['gophercloud', ask(byPassword({ name: 'demo', password: 'p', domain: { id: 'default' } }), { project })],
    ['golangsdk', ask(byPassword({ name: 'demo', password: 'p', domain: { name: 'OTC0' } }), { project: { id: 'p' } })],
    [
      'the vendor and its pages',
      ask(byPassword({ name: 'demo', password: 'p', domain: { name: 'OTC0' } }), { project: { name: 'eu-de' } }),
    ],
    [
      'Terraform, which logs in for its domain, too',
      ask(byPassword({ id: 'u', password: 'p' }), { domain: { name: 'OTC0' } }),
    ],
    ['a client with both scopes', ask(byPassword({ id: 'u', password: 'p' }), { project, domain: { id: 'd' } })],
    ['a client with further members', { ...ask(byPassword({ id: 'u', password: 'p', extra: 1 }, { totp: {} })), x: 1 }],
  ])('is valid from %s', (_, value) => {
    expect(firstBroken(body, value)).toBeNull();
  });

  const user = { name: 'demo', password: 'p' };

  test.each([
    ['no members', {}, ' required auth'],
    ['a list', [], ' type'],
    ['no identity', { auth: {} }, '/auth required identity'],
    ['no methods', ask({ password: { user } }), '/auth/identity required methods'],
    ['no method', ask({ methods: [], password: { user } }), '/auth/identity/methods minItems'],
    ['two methods', ask(byPassword(user, { methods: ['password', 'token'] })), '/auth/identity/methods maxItems'],
    ['a method outside of a list', ask(byPassword(user, { methods: 'password' })), '/auth/identity/methods type'],
    ['another method', ask({ methods: ['totp'], totp: { user } }), '/auth/identity/methods/0 enum'],
    ['a method alone', ask({ methods: ['password'] }), '/auth/identity required password'],
    [
      'the member of the other method',
      ask({ methods: ['token'], password: { user } }),
      '/auth/identity required token',
    ],
    ['no token', ask({ methods: ['token'], token: {} }), '/auth/identity/token required id'],
    ['no user', ask({ methods: ['password'], password: {} }), '/auth/identity/password required user'],
    ['a user without a name', ask(byPassword({ password: 'p' })), '/auth/identity/password/user required name'],
    ['no password', ask(byPassword({ name: 'demo' })), '/auth/identity/password/user required password'],
    ['a number', ask(byPassword({ ...user, password: 1 })), '/auth/identity/password/user/password type'],
    ['an empty name', ask(byPassword({ ...user, name: '' })), '/auth/identity/password/user/name minLength'],
    [
      'a long password',
      ask(byPassword({ ...user, password: 'p'.repeat(4097) })),
      '/auth/identity/password/user/password maxLength',
    ],
    ['an empty domain', ask(byPassword({ ...user, domain: {} })), '/auth/identity/password/user/domain required name'],
    ['an unscoped token', ask(byPassword(user), 'unscoped'), '/auth/scope type'],
    ['an unscoped token in the old way', ask(byPassword(user), { unscoped: {} }), '/auth/scope required project'],
    ['an empty scope of a domain', ask(byPassword(user), { domain: {} }), '/auth/scope/domain required name'],
    ['an empty project', ask(byPassword(user), { project: {} }), '/auth/scope/project required name'],
    ['a long ID', ask(byPassword(user), { project: { id: 'p'.repeat(65) } }), '/auth/scope/project/id maxLength'],
  ])('is invalid with %s, and the error names the place', (_, value, place) => {
    expect(firstBroken(body, value)).toBe(place);
  });
});

test('the errors of a body do not repeat its values', () => {
  const password = 'a secret'.repeat(600);
  expect(body({ auth: { identity: { methods: ['password'], password: { user: { id: 'u', password } } } } })).toBe(
    false,
  );
  expect(JSON.stringify(body.errors)).not.toContain('secret');
});

describe('parameters', () => {
  test.each(['keystoneValidateToken', 'keystoneRevokeToken'] as const)('of %s name the token', (id) => {
    const { headers } = identityRequestValidators[id];
    expect(firstBroken(headers, { 'X-Subject-Token': 't' })).toBeNull();
    expect(firstBroken(headers, {})).toBe(' required X-Subject-Token');
    expect(firstBroken(headers, { 'X-Subject-Token': '' })).toBe('/X-Subject-Token minLength');
  });

  test.each(['', 'true', 'false', '0'])('may have nocatalog: %j', (nocatalog) => {
    for (const id of ['keystoneCreateToken', 'keystoneValidateToken'] as const) {
      expect(firstBroken(identityRequestValidators[id].query, { nocatalog })).toBeNull();
    }
  });
});
