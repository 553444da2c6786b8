import type { IdentityHandler } from './context.ts';
import { ownToken } from './own-token.ts';

export const keystoneRevokeToken: IdentityHandler<'keystoneRevokeToken'> = async ({ headers }, context) => {
  const { hash, record } = await ownToken(headers['X-Subject-Token'], context);
  await context.tokens.put(hash, { ...record, revoked: true });
  return { status: 204, body: undefined };
};
