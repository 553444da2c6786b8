import { writeFile } from 'node:fs/promises';
import type { Credentials } from '../../src/credentials/credentials.ts';
import { sha256 } from '../../src/credentials/credentials.ts';
import { hashPassword } from '../../src/credentials/password.ts';
import { newPath } from './folder.ts';

/** Two projects; the first one owns images of the story. */
export const first = '0b1e494e2660441a957313163095fe5c';
export const second = '4f0c8a1e2b3d4c5f9a8b7c6d5e4f3a2b';

/** The secrets of the users below. */
export const secrets = {
  password: 'correct horse',
  token: 'right-token',
  oldToken: 'old-token',
  secretKey: 'secret-key-of-alice',
  temporaryKey: 'secret-key-for-a-day',
  securityToken: 'security-token-of-alice',
};

/** The lowest cost that a credentials file may have. */
const cost = { ln: 10, r: 8, p: 1 };

/** Alice acts for both projects, Bob for the second, and Carol cannot log in. */
export const people: Credentials = {
  domain: { id: 'd1', name: 'Acme' },
  projects: [
    { id: first, name: 'images' },
    { id: second, name: 'other' },
  ],
  users: [
    { name: 'alice', id: 'a1', password: await hashPassword(secrets.password, cost), projects: [first, second] },
    { name: 'bob', password: await hashPassword('battery staple', cost), projects: [second] },
    { name: 'carol' },
  ],
  tokens: [
    { sha256: sha256(secrets.token), user: 'carol', project: first },
    { sha256: sha256(secrets.oldToken), user: 'alice', project: first, expires_at: '2026-01-01T00:00:00Z' },
  ],
  access_keys: [
    { id: 'ALICE1', secret: secrets.secretKey, user: 'alice' },
    {
      id: 'ALICE2',
      secret: secrets.temporaryKey,
      user: 'alice',
      security_token_sha256: sha256(secrets.securityToken),
      expires_at: '2026-11-25T00:00:00Z',
    },
  ],
};

/** Writes a credentials file. */
export async function fileOf(content: unknown = people, mode = 0o600): Promise<string> {
  const file = newPath('credentials.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content), { mode });
  return file;
}
