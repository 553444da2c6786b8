import type { Target } from './target.ts';

/**
 * Somebody's own endpoint: CLOUDIMAGES_ENDPOINT, called with CLOUDIMAGES_TOKEN, and with CLOUDIMAGES_ACCESS_KEY and
 * CLOUDIMAGES_SECRET_KEY where they are given.
 * @throws {Error} when the token or half of the key is missing, or the endpoint is no address.
 */
export function useEndpoint(env: Readonly<Record<string, string | undefined>>): Target {
  const { CLOUDIMAGES_ENDPOINT: endpoint = '', CLOUDIMAGES_TOKEN: token } = env;
  if (!URL.canParse(endpoint)) throw new Error(`CLOUDIMAGES_ENDPOINT is no address: "${endpoint}".`);
  if (!token) throw new Error('CLOUDIMAGES_ENDPOINT needs CLOUDIMAGES_TOKEN, a token for one project.');
  const { CLOUDIMAGES_ACCESS_KEY: id = '', CLOUDIMAGES_SECRET_KEY: secret = '' } = env;
  if (!id !== !secret) throw new Error('CLOUDIMAGES_ACCESS_KEY and CLOUDIMAGES_SECRET_KEY go together.');
  return {
    name: 'endpoint',
    endpoint: endpoint.replace(/\/+$/, ''),
    fetch: globalThis.fetch,
    tokens: { own: token },
    ...(id && { accessKey: { id, secret } }),
    story: false,
    stateful: true,
    stop: async () => {},
  };
}
