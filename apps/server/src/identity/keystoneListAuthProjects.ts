import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { ownProjects } from './project.ts';

export const keystoneListAuthProjects: IdentityHandler<'keystoneListAuthProjects'> = async (_input, context) => ({
  status: 200,
  body: { projects: ownProjects(context), links: links(context.origin, '/v3/auth/projects') },
});
