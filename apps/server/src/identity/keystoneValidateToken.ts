import type { IdentityHandler } from './context.ts';
import { issuedToken } from './issued-token.ts';
import { ownToken } from './own-token.ts';

export const keystoneValidateToken: IdentityHandler<'keystoneValidateToken'> = async ({ headers, query }, context) => {
  const token = headers['X-Subject-Token'];
  const known = await ownToken(token, context);
  return { status: 200, headers: { 'X-Subject-Token': token }, body: issuedToken(known, context, query) };
};
