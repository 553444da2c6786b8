import type { IdentityOperationId } from '@cloudimages/contract/identity';
import { identityOperations, identityResponseValidator, type TokenCreate } from '@cloudimages/contract/identity';
import { expect } from 'vitest';
import { json } from './call.ts';
import { secrets } from './credentials.ts';

type Auth = TokenCreate['auth'];

export const byPassword = (name: string, password = secrets.password, scope?: Auth['scope']): Auth => ({
  identity: { methods: ['password'], password: { user: { name, password } } },
  ...(scope && { scope }),
});

export const byToken = (id: string, scope?: Auth['scope']): Auth => ({
  identity: { methods: ['token'], token: { id } },
  ...(scope && { scope }),
});

/** Calls an identity API, and checks each response against the document. */
export function identityAt(url: string) {
  async function call(id: IdentityOperationId, query: string, init: RequestInit, given?: string) {
    const { method, path, answers } = identityOperations[id];
    const response = await fetch(url + (given ?? path) + query, { ...init, method });
    const { status, headers } = response;
    const text = await response.text();
    expect(Object.keys(answers)).toContain(String(status));
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    expect(headers.get('X-Openstack-Request-Id')?.replaceAll('-', '')).toBe(`req${headers.get('X-Request-Id')}`);
    const body = text && JSON.parse(text);
    if (text) expect(identityResponseValidator(id, status)?.(body)).toBe(true);
    return { status, headers, body, token: headers.get('X-Subject-Token') ?? '' };
  }

  const about = (caller: string, subject: string) => ({
    headers: { 'X-Auth-Token': caller, 'X-Subject-Token': subject },
  });

  return {
    version: () => call('keystoneShowVersion', '', {}),
    create: (auth: unknown, query = '') =>
      call('keystoneCreateToken', query, { headers: json, body: JSON.stringify({ auth }) }),
    send: (init: RequestInit) => call('keystoneCreateToken', '', init),
    validate: (caller: string, subject = caller, query = '') =>
      call('keystoneValidateToken', query, about(caller, subject)),
    check: (caller: string, subject = caller) => call('keystoneCheckToken', '', about(caller, subject)),
    look: (id: IdentityOperationId, init: RequestInit, query = '', path?: string) => call(id, query, init, path),
    revoke: (caller: string, subject = caller) => call('keystoneRevokeToken', '', about(caller, subject)),
  };
}
