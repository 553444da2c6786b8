import { developmentCredentials } from '@cloudimages/service';
import { type Credentials, defaultRegion, sha256 } from './credentials.ts';
import { hashPassword } from './password.ts';

/** IDs of users, as the examples of the identity document have them. */
const ids: Partial<Record<string, string>> = { demo: '5f1e0c6b7a9d4c2e8b3f6a1d0e9c8b7a' };

/** Public passwords need no expensive hash. */
const cost = { ln: 4, r: 8, p: 1 };

/** The name of a development project when the region has another name; the projects of the two regions swap names. */
function nameIn(region: string, name: string): string {
  if (name === region) return defaultRegion;
  return name.replace(new RegExp(`^${defaultRegion}(?=_|$)`), region);
}

/**
 * The development credentials, in the form of a credentials file. The names of the projects begin with that of the
 * region, since the clouds' clients find one by the other (decision 105).
 */
export async function developmentFile(region = defaultRegion): Promise<Credentials> {
  const users = developmentCredentials.map(async ({ user: name, password, project, others }) => ({
    name,
    ...(ids[name] && { id: ids[name] }),
    password: await hashPassword(password, cost),
    projects: [project, ...others].map(({ id }) => id),
  }));
  return {
    region,
    projects: developmentCredentials.map(({ project: { id, name } }) => ({ id, name: nameIn(region, name) })),
    users: await Promise.all(users),
    tokens: developmentCredentials.map(({ token, user, project }) => ({
      sha256: sha256(token),
      user,
      project: project.id,
    })),
    access_keys: developmentCredentials.flatMap(({ user, accessKeys }) =>
      accessKeys.map(({ id, secret, ...key }) => ({
        id,
        secret,
        user,
        ...('securityToken' in key && { security_token_sha256: key.securityToken }),
      })),
    ),
  };
}
