import { unsent } from './credentials/unsent.ts';
import type { Layer } from './layer.ts';
import { isRepeatable, repeatableBody } from './repeatable.ts';
import { pause } from './timers.ts';
import { tryOnce } from './try-once.ts';

/**
 * How often and how long a call is tried.
 *
 * @example
 * ```ts
 * const patient: RetryOptions = { tries: 10, totalLimit: 10 * 60 * 1000 };
 * const client = createCloudImages({
 *   endpoint: 'http://127.0.0.1:9292',
 *   token: 'demo-token',
 *   layers: [retries(patient)],
 * });
 * console.log((await listImages(client)).images.length);
 * ```
 */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 4 unless given. */
  readonly tries?: number;
  /** How long one try may take, in milliseconds; 30,000 unless given. */
  readonly tryLimit?: number;
  /** How long all tries and the pauses between them may take, in milliseconds; 120,000 unless given. */
  readonly totalLimit?: number;
}

/** The first pause is at most this long, each further one up to twice as long as the one before, in milliseconds. */
const firstPause = 500;
const longestPause = 20_000;

/** What a client has in store for retries, what one of them costs, and what an answer without a fault gives back. */
const store = 100;
const cost = 10;
const gain = 1;

const faults = [429, 500, 502, 503, 504];

/** How long the service asks to wait, in milliseconds; until a date by the service's own clock where that can be read. */
function retryAfter({ headers }: Response): number {
  const text = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  return Math.max(0, Date.parse(text) - now) || 0;
}

/**
 * Makes a layer that sends a request again after a pause, where that can do no harm:
 *
 * - after 429, whatever the method: the gateway refuses before anything is done;
 * - after 500, 502, 503, 504 or without any answer, for GET and HEAD, and for a PATCH of `add` and `replace` only, which
 *   sets the same attributes to the same values again; a `remove` that was done would be refused when it is repeated,
 *   a POST might create twice, a DELETE might find nothing to delete.
 *
 * A pause is random, up to half a second at first and up to twice as long each time, and comes on top of what the
 * answer's Retry-After asks for, in seconds or as a date. Image data are never sent again, since they would have to be
 * held in memory. A client may send every tenth request again in the long run, and ten at once: when a service is down,
 * its clients shall not keep it down. Once no retry is left, or would come too late, the last answer or error is passed
 * on as it is.
 *
 * A try that takes longer than `tryLimit` counts as one without an answer. A limit that ends a call is thrown as a
 * DOMException named TimeoutError, which says which it was. Both cover the answer to its end, except that a download
 * has to begin in time only; an upload has no limit but the caller's signal, which ends any call at once, also between
 * two tries.
 *
 * @example
 * ```ts
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token', layers: [retries()] });
 * await updateImage(client, id, patch().set('name', 'ims_test'));
 * ```
 */
export function retries({ tries = 4, tryLimit = 30_000, totalLimit = 120_000 }: RetryOptions = {}): Layer {
  return (send) => {
    let left = store;
    return async (request) => {
      const body = await repeatableBody(request);
      if (body === undefined) return send(request);
      const isSafe = isRepeatable(request.method, body);
      const deadline = performance.now() + totalLimit;

      /** Pauses before another try, unless there shall be none. */
      async function goesOn(tried: number, wait: number): Promise<boolean> {
        const ms = wait + Math.random() * Math.min(longestPause, firstPause * 2 ** (tried - 1));
        if (!(tried < tries) || left < cost || ms >= deadline - performance.now()) return false;
        left -= cost;
        await pause(ms, request.signal);
        return true;
      }

      for (let tried = 1; ; tried++) {
        const rest = deadline - performance.now();
        const limit = rest < tryLimit ? `the totalLimit of ${totalLimit} ms` : `the tryLimit of ${tryLimit} ms`;
        try {
          const response = await tryOnce(send, request, body, Math.min(rest, tryLimit), limit);
          if (!faults.includes(response.status)) {
            left = Math.min(store, left + gain);
            return response;
          }
          const mayRepeat = isSafe || response.status === 429;
          if (!mayRepeat || !(await goesOn(tried, retryAfter(response)))) return response;
        } catch (error) {
          request.signal.throwIfAborted();
          if (!isSafe || unsent.has(error as object) || !(await goesOn(tried, 0))) throw error;
        }
      }
    };
  };
}
