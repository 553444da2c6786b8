import { catalog } from './catalog.ts';
import type { IdentityHandler } from './context.ts';
import { links } from './links.ts';

export const keystoneShowCatalog: IdentityHandler<'keystoneShowCatalog'> = async (_input, context) => ({
  status: 200,
  body: { catalog: catalog(context), links: links(context.origin, '/v3/auth/catalog') },
});
