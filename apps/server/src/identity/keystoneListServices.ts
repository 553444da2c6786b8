import { catalog } from './catalog.ts';
import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';
import { matching } from './matching.ts';

export const keystoneListServices: IdentityHandler<'keystoneListServices'> = async ({ query }, context) => {
  const services = catalog(context).map(({ id, type, name }) => ({ id, type, name, enabled: true }));
  return { status: 200, body: { services: matching(services, query), links: links(context.origin, '/v3/services') } };
};
