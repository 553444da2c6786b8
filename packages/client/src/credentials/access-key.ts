import { emptyPayload, sha256, signer, unsignedPayload } from '@cloudimages/signing';
import type { Layer } from '../layer.ts';
import type { RepeatableBody } from '../repeatable.ts';
import { authenticate } from './authenticate.ts';
import { setCredential } from './credential-header.ts';

/**
 * An access key, with the headers that go along.
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
  /** The access key ID (AK). */
  readonly id: string;
  /** The secret access key (SK). It is never sent. */
  readonly secret: string;
  /** The token of a temporary key, sent as `X-Security-Token`. */
  readonly securityToken?: string;
  /** The project ID, sent as `X-Project-Id`. A user with several projects needs it. */
  readonly projectId?: string;
}

/** How far the service's clock may be off before the client uses it, in milliseconds. Clouds accept 15 minutes. */
const clockTolerance = 5 * 60_000;

const contentHash = 'X-Sdk-Content-Sha256';

/** The headers that are signed beside Host and X-Sdk-Date, where a request has them. */
const signed = ['Content-Type', 'X-Project-Id', 'X-Security-Token', contentHash];

/** What is signed in place of a body. */
async function payloadOf(body: RepeatableBody | null | undefined): Promise<string> {
  if (body) return sha256(typeof body === 'string' ? body : new Uint8Array(body));
  return body === undefined ? unsignedPayload : emptyPayload;
}

/**
 * Makes credentials that sign each request with an access key, by SDK-HMAC-SHA256 (decision 85). The signature covers
 * JSON bodies. It does not cover image data, which is sent with `X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD`.
 *
 * After a 401 whose Date is more than five minutes off, the client uses the service's clock from then on, and sends the
 * request once more with a new signature. Image data cannot be sent twice: there the 401 is the response, as it is where
 * the Date cannot be read, such as in a page of another origin. Browsers have WebCrypto, which this needs, on `https` and
 * `localhost` only.
 *
 * @example
 * ```ts
 * const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
 * console.log((await listImages(client)).images.length);
 * ```
 *
 * Spaces and line breaks around the id and the secret do not count, such as the one at the end of a file.
 *
 * @throws {TypeError} if the id or the secret is empty, such as an environment variable that is not set
 */
export function accessKey({ id, secret, securityToken, projectId }: AccessKey): Layer {
  const key = { id: id?.trim(), secret: secret?.trim() };
  if (!key.id || !key.secret) throw new TypeError('An access key needs an id and a secret.');
  const sign = signer(key);

  async function authorize(request: Request, body: RepeatableBody | null | undefined, time: number): Promise<void> {
    const { headers, method, url } = request;
    if (projectId) headers.set('X-Project-Id', projectId);
    if (securityToken) setCredential(headers, 'X-Security-Token', securityToken);
    const payload = headers.get(contentHash) ?? (await payloadOf(body));
    const covered: Record<string, string> = {};
    for (const name of signed) {
      const value = headers.get(name);
      if (value !== null) covered[name] = value;
    }
    const added = await sign({ method, url, headers: covered, payload }, new Date(time));
    for (const header of Object.entries(added)) setCredential(headers, ...header);
  }

  return authenticate(() => {
    let offset = 0;
    return {
      async authorize(request, body) {
        const used = offset;
        await authorize(request, body, Date.now() + used);
        return used;
      },
      mend({ headers }, used) {
        const seen = Date.parse(headers.get('Date') ?? '') - Date.now();
        // Several requests may get a 401 at once: each is compared with the clock that signed it.
        const isOff = Math.abs(seen - used) > clockTolerance;
        if (isOff) offset = seen;
        return isOff;
      },
    };
  });
}
