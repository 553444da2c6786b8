import type { Directory } from './caller.ts';
import { regionsOf } from './regions-of.ts';

const firstProject = { id: '0b1e494e2660441a957313163095fe5c', name: 'RegionOne' } as const;

/**
 * Credentials that everyone knows, for tests and for servers on a loopback address: one user for each project, with a
 * token and access keys. The temporary key comes with the security token `demo-security-token`. The user of the project
 * in another region acts for the first project, too, so that images can be copied there.
 */
export const developmentCredentials = [
  {
    project: firstProject,
    others: [],
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
    others: [],
    user: 'other',
    password: 'other-password',
    token: 'other-token',
    accessKeys: [{ id: 'other-access-key', secret: 'other-secret-key' }],
  },
  {
    project: { id: 'c61e7a0f94d84b2fa3d5e8b7021c9f36', name: 'RegionTwo' },
    others: [firstProject],
    user: 'remote',
    password: 'remote-password',
    token: 'remote-token',
    accessKeys: [{ id: 'remote-access-key', secret: 'remote-secret-key' }],
  },
] as const;

/** The regions of the development projects. */
export const developmentRegions = regionsOf(developmentCredentials.map(({ project, others }) => [project, ...others]));

/** The directory of the development credentials. */
export const developmentDirectory: Directory = {
  async token(token) {
    const found = developmentCredentials.find((known) => known.token === token);
    return found && { project: found.project.id };
  },
  async accessKey(id) {
    for (const { project, others, accessKeys } of developmentCredentials) {
      const key = accessKeys.find((known) => known.id === id);
      if (key) return { ...key, projects: [project, ...others].map(({ id }) => id), isPublic: true };
    }
    return undefined;
  },
};
