import { Refusal } from '@cloudimages/service';
import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { matching } from './matching.ts';
import { ownProjects } from './project.ts';

/** Decision 107. */
export const keystoneListProjects: IdentityHandler<'keystoneListProjects'> = async ({ query }, context) => {
  const own = ownProjects(context);
  if (query.name !== undefined && !own.some(({ name }) => name === query.name)) throw new Refusal(403);
  return { status: 200, body: { projects: matching(own, query), links: links(context.origin, '/v3/projects') } };
};
