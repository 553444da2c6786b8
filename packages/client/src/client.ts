import createClient, { type Client } from 'openapi-fetch';
import { serializeBody } from './body.ts';
import { CachedRequest, globalSend } from './body-cache.ts';
import { conventions } from './conventions.ts';
import { setCredential } from './credentials/credential-header.ts';
import { keepRequest } from './exchange-context.ts';
import type { Layer, Send } from './layer.ts';
import type { CloudImagesPaths } from './paths.ts';
import { serializeQuery } from './query.ts';

/**
 * An openapi-fetch client with the types of the document.
 *
 * @example
 * ```ts
 * const names = async (client: CloudImagesClient) => (await listImages(client)).images.map(({ name }) => name);
 * ```
 */
export type CloudImagesClient = Client<CloudImagesPaths>;

/**
 * The options of a client without its authentication.
 *
 * @example
 * ```ts
 * const connection: Connection = { endpoint: 'http://127.0.0.1:9292', layers: [retries()] };
 * const client = createCloudImages({ ...connection, token: 'demo-token' });
 * console.log((await listImages(client)).images.length);
 * ```
 */
export interface Connection {
  /** URL of the service, such as `https://ims.example.com`. It may have a path. */
  readonly endpoint: string;
  /** Layers that each request passes, outermost first. The credentials come last. */
  readonly layers?: readonly Layer[] | undefined;
  /** Sends a request. The default is `globalThis.fetch`, as it is at each call. */
  readonly fetch?: Send | undefined;
}

/**
 * The endpoint of the service and the authentication: a `token` for one project, which is sent as `X-Auth-Token`, or
 * `credentials` made by `accessKey` or `renewedToken`.
 *
 * @example
 * ```ts
 * const options: CloudImagesOptions = { endpoint: 'https://ims.example.com', token: 'demo-token' };
 * ```
 */
export type CloudImagesOptions = Connection &
  ({ readonly token: string; readonly credentials?: never } | { readonly credentials: Layer; readonly token?: never });

// A stream can only be sent with this option. TypeScript's types for browsers lack it, so it is not in the call below.
const streaming = { duplex: 'half' };

/**
 * Makes a client: an openapi-fetch client that knows the conventions of the service. Everything in the documentation of
 * openapi-fetch works with it. It sends no request of its own. It follows no redirects, since they could carry the token
 * to another host.
 *
 * @throws {TypeError} if the endpoint is not a URL, or the token is empty, such as an environment variable that is not set,
 * or has a character that is not allowed in headers
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
  credentials,
  layers = [],
  fetch = globalSend,
}: CloudImagesOptions): CloudImagesClient {
  if (!/^https?:/i.test(endpoint) || !URL.canParse(endpoint)) {
    throw new TypeError('The endpoint is not an http or https URL, such as https://ims.example.com.');
  }
  // A wrong token is an error here rather than in the first call.
  if (!credentials) setCredential(new Headers(), 'X-Auth-Token', token);
  const allLayers = credentials ? [...layers, credentials] : layers;
  const client = createClient<CloudImagesPaths>({
    ...streaming,
    baseUrl: endpoint,
    fetch: allLayers.reduceRight((send, layer) => layer(send), keepRequest(fetch)),
    Request: CachedRequest,
    // The native paths describe errors in HTML to clients that do not prefer JSON.
    headers: { Accept: 'application/json, */*;q=0.1', 'X-Auth-Token': token },
    redirect: 'manual',
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  });
  client.use(conventions);
  return client;
}
