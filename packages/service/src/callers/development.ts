import type { Directory } from './caller.ts';

/**
 * Credentials that everyone knows, for tests and for servers on a loopback address: one user for each project, with a
 * token and access keys. The temporary key comes with the security token `demo-security-token`.
 */
export const developmentCredentials = [
  {
    project: { id: '0b1e494e2660441a957313163095fe5c', name: 'RegionOne' },
    user: 'demo',
    password: 'demo-password',
    token: 'demo-token',
    accessKeys: [
      { id: 'demo-access-key', secret: 'demo-secret-key' },
      {
        id: 'demo-temporary-key',
        secret: 'demo-temporary-secret',
        securityToken: '28677d39fd531e7092d91e0756e32af04f1bd583f8c24e53d1a90baddf0a9b12',
      },
    ],
  },
  {
    project: { id: '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7', name: 'RegionOne_other' },
    user: 'other',
    password: 'other-password',
    token: 'other-token',
    accessKeys: [{ id: 'other-access-key', secret: 'other-secret-key' }],
  },
] as const;

/** The directory of the development credentials. */
export const developmentDirectory: Directory = {
  async token(token) {
    const found = developmentCredentials.find((known) => known.token === token);
    return found && { project: found.project.id };
  },
  async accessKey(id) {
    for (const { project, accessKeys } of developmentCredentials) {
      const key = accessKeys.find((known) => known.id === id);
      if (key) return { ...key, projects: [project.id], isPublic: true };
    }
    return undefined;
  },
};
