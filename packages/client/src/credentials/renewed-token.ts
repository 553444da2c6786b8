import type { Layer } from '../layer.ts';
import { repeatableBody } from '../repeatable.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { onceMore } from './once-more.ts';
import { beforeSending, setSecret } from './unsent.ts';

/** How long before its end a token is renewed, in milliseconds: time for a request to travel, and for clocks to differ. */
const margin = 60_000;

interface Token {
  readonly token: string;
  /** When to ask for another one, in milliseconds since 1970. */
  readonly until: number;
}

/**
 * Makes credentials of tokens that end. `fetchToken` is called when a request needs a token and there is none, or none
 * that lives for another minute; of a token that lives for less than ten minutes, the last tenth takes the place of
 * that minute, so that it is used at all. However many requests wait, one call is under way at a time, and a request
 * that is aborted leaves it to the others. When it fails, those that wait fail with its error, and the next request
 * calls again; a call that never ends is waited for, so give it a limit of its own.
 *
 * A token that is refused with 401 is renewed once and the request sent once more, unless it carries image data, which
 * cannot be sent twice: then the refusal is passed on, and the next request has a new token.
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
 * @param fetchToken resolves to a token and the time at which it ends, as a Date or as ISO 8601 text
 */
export function renewedToken(
  fetchToken: () => Promise<{ readonly token: string; readonly expiresAt: Date | string }>,
): Layer {
  let current: Token | undefined;
  let flight: Promise<Token> | undefined;

  async function renew(): Promise<Token> {
    const { token, expiresAt } = await fetchToken();
    const now = Date.now();
    const lifetime = new Date(expiresAt).getTime() - now;
    if (!token || Number.isNaN(lifetime)) throw new TypeError('fetchToken gave no token, or no time at which it ends.');
    current = { token, until: now + lifetime - Math.min(margin, lifetime / 10) };
    return current;
  }

  function fly(): Promise<Token> {
    flight ??= renew().finally(() => {
      flight = undefined;
    });
    return flight;
  }

  async function authorize({ headers, signal }: Request): Promise<Token> {
    const token = current && Date.now() < current.until ? current : await unlessAborted(signal, fly());
    setSecret(headers, 'X-Auth-Token', token.token);
    return token;
  }

  return (send) => async (request) => {
    const used = await beforeSending(authorize(request));
    const body = await repeatableBody(request);
    const response = await send(request);
    if (response.status !== 401) return response;
    // Of many that are refused together, the first one ends the token; it may have been replaced already.
    if (current === used) current = undefined;
    if (body === undefined) return response;
    const again = await onceMore(request, body, response);
    await beforeSending(authorize(again));
    return send(again);
  };
}
