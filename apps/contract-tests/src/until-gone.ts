import { initOf } from './calls.ts';
import { reasonOf } from './reason.ts';
import type { Endpoint } from './targets/endpoint.ts';

/** The beginning of the error of all requests after the endpoint is gone. */
export const goneMessage = 'The endpoint stopped responding after';

/** Requests in a row without a response, after which the endpoint is checked. */
const most = 3;

/** Timeout of a request in milliseconds, so that several of them fit into the timeout of a case. */
const timeout = 20_000;

/**
 * The same fetch, whose errors say why there is no response. It sends nothing more once the endpoint has not responded
 * several times in a row, and not to a list either: some faulty endpoints only close the connection of some requests.
 */
export function untilGone(fetch: typeof globalThis.fetch, { url, token }: Endpoint) {
  let failures = 0;
  let last = 'the first request';
  let gone: Error | undefined;

  const send = (input: RequestInfo | URL, init: RequestInit = {}) => {
    const limit = AbortSignal.timeout(timeout);
    return fetch(input, { ...init, signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit });
  };
  const canList = () =>
    send(`${url}/v2/images?limit=1`, initOf('GET', { token })).then(
      () => true,
      () => false,
    );

  return {
    isGone: () => gone !== undefined,
    fetch: async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      if (gone) throw gone;
      try {
        const response = await send(input, init);
        failures = 0;
        last = `${init?.method ?? 'GET'} ${input instanceof Request ? input.url : input}`;
        return response;
      } catch (cause) {
        if (init?.signal?.aborted) throw cause;
        const reason = reasonOf(cause as Error);
        if (++failures < most || (await canList())) throw new Error(`No response: ${reason}`, { cause });
        gone = new Error(`${goneMessage} ${last}: ${reason}`, { cause });
        throw gone;
      }
    },
  };
}
