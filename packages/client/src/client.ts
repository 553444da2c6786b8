import createClient, { type Client } from 'openapi-fetch';
import { serializeBody } from './body.ts';
import { conventions, known } from './conventions.ts';
import { setSecret } from './credentials/unsent.ts';
import type { Layer, Send } from './layer.ts';
import type { CloudImagesPaths } from './paths.ts';
import { serializeQuery } from './query.ts';
import { requestClass, sendBy } from './texts.ts';

/**
 * An openapi-fetch client whose calls are typed by the document.
 *
 * @example
 * ```ts
 * const names = async (client: CloudImagesClient) => (await listImages(client)).images.map(({ name }) => name);
 * ```
 */
export type CloudImagesClient = Client<CloudImagesPaths>;

interface Connection {
  /** Address of the service, such as `https://ims.example.com`; a path in it is kept. */
  readonly endpoint: string;
  /** What each request passes, outermost first; it reaches the credentials last. */
  readonly layers?: readonly Layer[];
  /** Sends a request; `globalThis.fetch` unless given. */
  readonly fetch?: Send;
}

/**
 * Where the service is and who calls it: a token, made for one project and sent as `X-Auth-Token`, or credentials that
 * `accessKey` or `renewedToken` makes.
 *
 * @example
 * ```ts
 * const options: CloudImagesOptions = { endpoint: 'https://ims.example.com', token: 'demo-token' };
 * ```
 */
export type CloudImagesOptions = Connection &
  ({ readonly token: string; readonly credentials?: never } | { readonly credentials: Layer; readonly token?: never });

// Apart from the call below because TypeScript's browser types lack it; streams cannot be sent without it.
const streaming = { duplex: 'half' };

/**
 * Makes a client: an openapi-fetch client that knows the conventions of the service, so that all that openapi-fetch
 * documents works with it. It makes no request of its own. Redirects are not followed, since they could carry the
 * token to another host.
 *
 * @throws {TypeError} when the token is empty, such as an environment variable that is not set, or has a character that
 * no header can have
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
  fetch = sendBy(globalThis.fetch),
}: CloudImagesOptions): CloudImagesClient {
  if (!credentials) setSecret(new Headers(), 'X-Auth-Token', token as string);
  const client = createClient<CloudImagesPaths>({
    ...streaming,
    baseUrl: endpoint,
    fetch: [...layers, credentials ?? []].flat().reduceRight((send, layer) => layer(send), known(fetch)),
    Request: requestClass,
    // The native paths describe errors in HTML to callers that show no preference for JSON.
    headers: { Accept: 'application/json, */*;q=0.1', 'X-Auth-Token': token },
    redirect: 'manual',
    querySerializer: serializeQuery,
    bodySerializer: serializeBody,
  });
  client.use(conventions);
  return client;
}
