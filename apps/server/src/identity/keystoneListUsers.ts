import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { matching } from './matching.ts';

/** Decision 107. */
export const keystoneListUsers: IdentityHandler<'keystoneListUsers'> = async (
  { query },
  { accounts: { domain }, caller: { user }, origin },
) => ({
  status: 200,
  body: {
    users: matching([{ id: user.id, name: user.name, domain_id: domain.id, enabled: true }], query),
    links: links(origin, '/v3/users'),
  },
});
