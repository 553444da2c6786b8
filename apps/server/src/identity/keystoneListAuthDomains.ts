import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';

export const keystoneListAuthDomains: IdentityHandler<'keystoneListAuthDomains'> = async (
  _input,
  { accounts: { domain }, origin },
) => ({
  status: 200,
  body: { domains: [{ ...domain, enabled: true, description: '' }], links: links(origin, '/v3/auth/domains') },
});
