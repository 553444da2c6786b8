import createClient, { type Client } from 'openapi-fetch';
import { serializeBody } from './body.ts';
import { conventions } from './conventions.ts';
import type { CloudImagesPaths } from './paths.ts';
import { serializeQuery } from './query.ts';

/**
 * An openapi-fetch client whose calls are typed by the document.
 *
 * @example
 * ```ts
 * const names = async (client: CloudImagesClient) => (await listImages(client)).images.map(({ name }) => name);
 * ```
 */
export type CloudImagesClient = Client<CloudImagesPaths>;

/**
 * Where the service is and who calls it.
 *
 * @example
 * ```ts
 * const options: CloudImagesOptions = { endpoint: 'https://ims.example.com', token: 'demo-token' };
 * ```
 */
export interface CloudImagesOptions {
  /** Address of the service, such as `https://ims.example.com`; a path in it is kept. */
  readonly endpoint: string;
  /** The token that identifies the caller and the project, sent as `X-Auth-Token`. */
  readonly token: string;
  /** Sends a request; `globalThis.fetch` unless given. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

// Apart from the call below because TypeScript's browser types lack it; streams cannot be sent without it.
const streaming = { duplex: 'half' };

/**
 * Makes a client: an openapi-fetch client that knows the conventions of the service, so that all that openapi-fetch
 * documents works with it. It makes no request of its own. Redirects are not followed, since they could carry the
 * token to another host.
 *
 * @example
 * ```ts
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });
 * const { data, error } = await client.GET('/v2/cloudimages', { params: { query: { limit: 10 } } });
 * ```
 */
export function createCloudImages({
  endpoint,
  token,
  fetch = globalThis.fetch,
}: CloudImagesOptions): CloudImagesClient {
  const client = createClient<CloudImagesPaths>({
    ...streaming,
    baseUrl: endpoint,
    fetch,
    // The native paths describe errors in HTML to callers that show no preference for JSON.
    headers: { Accept: 'application/json, */*;q=0.1', 'X-Auth-Token': token },
    redirect: 'manual',
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  });
  client.use(conventions);
  return client;
}
