import type { Project } from '@cloudimages/contract/identity';
import type { IdentityContext } from './context.ts';

/** The projects of the caller, as they are shown. */
export const ownProjects = ({ accounts: { domain }, caller, origin }: IdentityContext): Project[] =>
  caller.user.projects.map(({ id, name }) => ({
    id,
    name,
    domain_id: domain.id,
    parent_id: domain.id,
    enabled: true,
    is_domain: false,
    description: '',
    links: { self: `${origin}/v3/projects/${id}` },
  }));
