import { unauthorized } from '../pipeline/refusal.ts';
import type { Authenticate, Caller, Directory } from './caller.ts';
import { bySignature } from './signature.ts';

/** Authenticates requests by the tokens and access keys of a directory (decision 85). */
export function authenticateBy(directory: Directory, now: () => Date): Authenticate {
  return async (call) => {
    const token = call.header('x-auth-token');
    if (token !== undefined && token !== '') return byToken(directory, token);
    if (call.header('authorization')) return bySignature(call, directory, now());
    throw unauthorized('the request carries neither a token nor a signature.');
  };
}

async function byToken(directory: Directory, token: string): Promise<Caller> {
  const caller = await directory.token(token);
  if (caller === undefined) throw unauthorized('decrypt token fail: unknown token.');
  if (caller === 'no project') throw unauthorized('the token is for a domain: ask for one of a project.');
  if (caller === 'expired') throw unauthorized('token expired: ask for a new one.');
  return caller;
}
