import type { TokenCreate } from '@cloudimages/contract/identity';
import { identityRequestValidators, identityResponseValidator } from '@cloudimages/contract/identity';
import { type BodyReader, readBody } from '@cloudimages/contract/validators';
import { expect } from 'vitest';

const domain = { id: 'default', name: 'Default' };
const project = { id: '0b1e494e2660441a957313163095fe5c', name: 'demo', domain };
const user = { id: '5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a', name: 'demo', domain };

/** Responds as an identity service, and validates both ways against its document. Its token expires in a day. */
export async function identityService(request: Request): Promise<Response> {
  const { auth }: TokenCreate = await request.json();
  const reader = identityRequestValidators.keystoneCreateToken.body?.['application/json'] as BodyReader;
  expect(readBody(reader, { auth }, 400)).toEqual({ value: { auth } });
  const isKnown = auth.identity.password?.user.password === 'demo-password';
  const status = isKnown ? 201 : 401;
  const now = Date.now();
  const body = isKnown
    ? {
        token: {
          methods: ['password'],
          issued_at: new Date(now).toISOString().replace('Z', '000Z'),
          expires_at: new Date(now + 24 * 60 * 60 * 1000).toISOString().replace('Z', '000Z'),
          user,
          project,
          roles: [{ id: 'member', name: 'member' }],
          catalog: [],
        },
      }
    : { error: { code: 401, title: 'Unauthorized', message: 'The password is wrong.' } };
  const check = identityResponseValidator('keystoneCreateToken', status);
  expect([check?.(body), check?.errors]).toEqual([true, null]);
  return Response.json(body, { status, headers: isKnown ? { 'X-Subject-Token': 'demo-token' } : {} });
}
