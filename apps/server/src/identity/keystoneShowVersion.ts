import type { IdentityHandler } from './context.ts';

/** Decision 91. */
export const keystoneShowVersion: IdentityHandler<'keystoneShowVersion'> = async (_input, { origin }) => ({
  status: 200,
  body: {
    version: {
      id: 'v3.14',
      status: 'stable',
      updated: '2020-04-07T00:00:00Z',
      links: [{ rel: 'self', href: `${origin}/v3/` }],
      'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
    },
  },
});
