import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { matching } from './matching.ts';
import { ownProjects } from './project.ts';

export const keystoneListProjects: IdentityHandler<'keystoneListProjects'> = async ({ query }, context) => ({
  status: 200,
  body: { projects: matching(ownProjects(context), query), links: links(context.origin, '/v3/projects') },
});
