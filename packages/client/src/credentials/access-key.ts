import { emptyPayload, sha256, signer, unsignedPayload } from '@cloudimages/signing';
import type { Layer } from '../layer.ts';
import { type Repeatable, repeatableBody } from '../repeatable.ts';
import { onceMore } from './once-more.ts';
import { beforeSending, setSecret } from './unsent.ts';

/**
 * A pair of keys, and what else a request with them says.
 *
 * @example
 * ```ts
 * const key: AccessKey = {
 *   id: 'demo-temporary-key',
 *   secret: 'demo-temporary-secret',
 *   securityToken: 'demo-security-token',
 * };
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials: accessKey(key) });
 * console.log((await listImages(client)).images.length);
 * ```
 */
export interface AccessKey {
  /** The access key ID, AK for short. */
  readonly id: string;
  /** The secret access key, SK for short; it is never sent. */
  readonly secret: string;
  /** The token that comes with a temporary key, sent as `X-Security-Token`. */
  readonly securityToken?: string;
  /** Which project to act for, where the user of the key has several; sent as `X-Project-Id`. */
  readonly projectId?: string;
}

/** How far the service's clock may be from ours before ours is set by it, in milliseconds; clouds grant 15 minutes. */
const tolerance = 5 * 60_000;

const contentHash = 'X-Sdk-Content-Sha256';

/** The headers that are signed beside Host and X-Sdk-Date, where a request has them. */
const signed = ['Content-Type', 'X-Project-Id', 'X-Security-Token', contentHash];

/** What is signed in place of a body. */
async function payloadOf(body: Repeatable | null | undefined): Promise<string> {
  if (body) return sha256(typeof body === 'string' ? body : new Uint8Array(body));
  return body === undefined ? unsignedPayload : emptyPayload;
}

/**
 * Makes credentials of an access key: each request is signed with SDK-HMAC-SHA256 (decision 85). JSON bodies are
 * covered by the signature; image data are not, and the header `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD` says so.
 *
 * When a signature is refused with 401 and the answer's date is more than five minutes from ours, the service's clock
 * is used for this client from then on, and the request is signed and sent once more, unless it carries image data,
 * which cannot be sent twice. Where the date cannot be read, such as in a page of another origin, the refusal is passed
 * on. In browsers it needs WebCrypto, which they have on `https` and `localhost` only.
 *
 * @example
 * ```ts
 * const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
 * console.log((await listImages(client)).images.length);
 * ```
 *
 * @throws {TypeError} when the id or the secret is empty, such as an environment variable that is not set
 */
export function accessKey({ id, secret, securityToken, projectId }: AccessKey): Layer {
  if (!id || !secret) throw new TypeError('An access key needs an id and a secret.');
  const sign = signer({ id, secret });

  async function authorize(request: Request, body: Repeatable | null | undefined, time: number): Promise<void> {
    const { headers, method, url } = request;
    if (projectId) headers.set('X-Project-Id', projectId);
    if (securityToken) setSecret(headers, 'X-Security-Token', securityToken);
    const payload = headers.get(contentHash) ?? (await payloadOf(body));
    const covered: Record<string, string> = {};
    for (const name of signed) {
      const value = headers.get(name);
      if (value !== null) covered[name] = value;
    }
    const added = await sign({ method, url, headers: covered, payload }, new Date(time));
    for (const header of Object.entries(added)) setSecret(headers, ...header);
  }

  return (send) => {
    let offset = 0;
    return async (request) => {
      const used = offset;
      const body = await repeatableBody(request);
      await beforeSending(authorize(request, body, Date.now() + used));
      const response = await send(request);
      if (response.status !== 401) return response;
      const seen = Date.parse(response.headers.get('Date') ?? '') - Date.now();
      // Of many that are refused together, each is compared with the clock that it was signed by.
      if (!(Math.abs(seen - used) > tolerance)) return response;
      offset = seen;
      if (body === undefined) return response;
      const again = await onceMore(request, body, response);
      await beforeSending(authorize(again, body, Date.now() + offset));
      return send(again);
    };
  };
}
