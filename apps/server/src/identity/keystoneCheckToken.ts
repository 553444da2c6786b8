import type { IdentityHandler } from './context.ts';
import { ownToken } from './own-token.ts';

export const keystoneCheckToken: IdentityHandler<'keystoneCheckToken'> = async ({ headers }, context) => {
  const token = headers['X-Subject-Token'];
  await ownToken(token, context);
  return { status: 200, headers: { 'X-Subject-Token': token }, body: undefined };
};
