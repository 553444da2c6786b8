import { sha256 } from './hashes.ts';
import { isSame } from './is-same.ts';
import { type Unverified, unverified } from './outcome.ts';
import type { HeaderReader } from './received.ts';

/** What a server knows of an access key. */
export interface KnownKey {
  readonly secret: string;
  /** SHA-256 of the security token that a temporary key comes with, in lower-case hexadecimal digits. */
  readonly securityToken?: string;
  /** The UTC time from which on a temporary key is refused. */
  readonly expires?: string;
  /** Whether everyone knows the secret, so that a signature that does not match may be explained. */
  readonly isPublic?: boolean;
}

/** What is wrong with the use of a key, apart from the signature; undefined when nothing is. */
export async function checkKey(key: KnownKey, header: HeaderReader, now: Date): Promise<Unverified | undefined> {
  if (key.expires !== undefined && now >= new Date(key.expires)) {
    return unverified('expired key', 'the access key has expired.');
  }
  const token = header('x-security-token');
  if (isSame(token ? await sha256(token) : '', key.securityToken ?? '')) return undefined;
  return unverified(
    'security token',
    key.securityToken === undefined
      ? 'X-Security-Token came with an access key that has none.'
      : 'X-Security-Token is missing, or is not the one that the access key came with.',
  );
}
