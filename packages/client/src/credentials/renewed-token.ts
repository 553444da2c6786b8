import type { Layer } from '../layer.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { authenticate } from './authenticate.ts';
import { setCredential } from './credential-header.ts';

/** How long before its expiry a token is renewed, in milliseconds: requests take time, and clocks differ. */
const margin = 60_000;

interface Token {
  readonly token: string;
  /** When to renew it, in milliseconds since 1970. */
  readonly renewAt: number;
}

/**
 * Makes credentials of tokens that expire. A request calls `fetchToken` if there is no token yet, or if it expires within
 * a minute; with a lifetime of less than ten minutes, within the last tenth of it.
 *
 * Concurrent requests share one call; aborting one of them leaves the call to the others. If the call fails, these
 * requests reject with its error, and the next request calls again. Give the call a timeout of its own: requests wait for
 * it without a limit.
 *
 * After a 401 the token is renewed once and the request is sent once more. Image data cannot be sent twice: there the 401
 * is the response, and the next request has a new token.
 *
 * @example
 * ```ts
 * const credentials = renewedToken(async () => {
 *   const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000);
 *   return { token: 'demo-token', expiresAt };
 * });
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });
 * console.log((await listImages(client)).images.length);
 * ```
 *
 * @param fetchToken resolves to a token and its expiry, as a Date or as ISO 8601 text
 */
export function renewedToken(
  fetchToken: () => Promise<{ readonly token: string; readonly expiresAt: Date | string }>,
): Layer {
  let current: Token | undefined;
  let renewal: Promise<Token> | undefined;

  async function renew(): Promise<Token> {
    const { token, expiresAt } = await fetchToken();
    const now = Date.now();
    const lifetime = new Date(expiresAt).getTime() - now;
    if (!token || Number.isNaN(lifetime)) throw new TypeError('fetchToken gave no token, or no time at which it ends.');
    current = { token, renewAt: now + lifetime - Math.min(margin, lifetime / 10) };
    return current;
  }

  function renewOnce(): Promise<Token> {
    renewal ??= renew().finally(() => {
      renewal = undefined;
    });
    return renewal;
  }

  async function authorize({ headers, signal }: Request): Promise<Token> {
    const token = current && Date.now() < current.renewAt ? current : await unlessAborted(signal, renewOnce());
    setCredential(headers, 'X-Auth-Token', token.token);
    return token;
  }

  function mend(_response: Response, used: Token): boolean {
    // Several requests may get a 401 at once: after the first one the token may be a new one.
    if (current === used) current = undefined;
    return true;
  }

  return authenticate(() => ({ authorize, mend }));
}
