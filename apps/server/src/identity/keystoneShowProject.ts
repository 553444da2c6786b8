import { Refusal } from '@cloudimages/service';
import type { IdentityHandler } from './context.ts';
import { ownProjects } from './project.ts';

/** Decision 107. */
export const keystoneShowProject: IdentityHandler<'keystoneShowProject'> = async ({ path }, context) => {
  const project = ownProjects(context).find(({ id }) => id === path.project_id);
  if (project === undefined) throw new Refusal(403);
  return { status: 200, body: { project } };
};
