import type { IdentityHandler } from './context.ts';
import { ownToken } from './own-token.ts';

export const keystoneRevokeToken: IdentityHandler<'keystoneRevokeToken'> = async ({ headers }, context) => {
  const { hash, record } = await ownToken(headers['X-Subject-Token'], context);
  // A token of the credentials has no record before.
  const revoked = {
    ...record,
    due: record.expires_at,
    revoked: true,
    revoked_at: context.now().toISOString(),
  } as const;
  await context.store.change({ token: ['token', hash] }, () => ({ token: revoked }));
  return { status: 204, body: undefined };
};
