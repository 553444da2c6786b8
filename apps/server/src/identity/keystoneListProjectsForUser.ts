import { Refusal } from '@cloudimages/service';
import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { ownProjects } from './project.ts';

/** Decision 107. */
export const keystoneListProjectsForUser: IdentityHandler<'keystoneListProjectsForUser'> = async (
  { path },
  context,
) => {
  const { user } = context.caller;
  if (path.user_id !== user.id) throw new Refusal(403);
  return {
    status: 200,
    body: { projects: ownProjects(context), links: links(context.origin, `/v3/users/${user.id}/projects`) },
  };
};
