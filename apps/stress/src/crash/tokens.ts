import type { Connection, Reply } from '@cloudimages/test-kit/connection';
import { asDemo } from '../histories/perform.ts';

const login = JSON.stringify({
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: 'demo', password: 'demo-password', domain: { name: 'Default' } } },
    },
  },
});

/** Requests a token, which is the X-Subject-Token of the response. */
export const logIn = (connection: Connection): Promise<Reply> =>
  connection.send('POST', '/v3/auth/tokens?nocatalog', { 'Content-Type': 'application/json' }, login);

export const revoke = (connection: Connection, token: string): Promise<Reply> =>
  connection.send('DELETE', '/v3/auth/tokens', { ...asDemo, 'X-Subject-Token': token });

/** @throws {Error} for a status other than 200 and 401. */
export async function isTaken(connection: Connection, token: string): Promise<boolean> {
  const { status, body } = await connection.send('GET', '/v2/images?limit=1', { 'X-Auth-Token': token });
  if (status !== 200 && status !== 401) throw new Error(`A token got ${status}: ${body}`);
  return status === 200;
}
