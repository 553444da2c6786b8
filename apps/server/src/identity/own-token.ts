import { Refusal } from '@cloudimages/service';
import type { KnownToken } from '../credentials/accounts.ts';
import type { IdentityContext } from './context.ts';

/**
 * The token that a request is about, which must be one of the caller's own (decision 98).
 * @throws {Refusal} 404 when it is not valid, 403 when it is another user's.
 */
export async function ownToken(token: string, { accounts, caller }: IdentityContext): Promise<KnownToken> {
  const known = await accounts.token(token);
  if (typeof known !== 'object') throw new Refusal(404);
  if (known.user !== caller.user) throw new Refusal(403);
  return known;
}
