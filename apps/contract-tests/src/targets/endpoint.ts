import type { Target } from './target.ts';

/**
 * Somebody's own endpoint: CLOUDIMAGES_ENDPOINT, called with CLOUDIMAGES_TOKEN.
 * @throws {Error} when the token is missing or the endpoint is no address.
 */
export function useEndpoint(env: Readonly<Record<string, string | undefined>>): Target {
  const { CLOUDIMAGES_ENDPOINT: endpoint = '', CLOUDIMAGES_TOKEN: token } = env;
  if (!URL.canParse(endpoint)) throw new Error(`CLOUDIMAGES_ENDPOINT is no address: "${endpoint}".`);
  if (!token) throw new Error('CLOUDIMAGES_ENDPOINT needs CLOUDIMAGES_TOKEN, a token for one project.');
  return {
    name: 'endpoint',
    endpoint: endpoint.replace(/\/+$/, ''),
    fetch: globalThis.fetch,
    tokens: { own: token },
    story: false,
    stateful: true,
    stop: async () => {},
  };
}
