import { isAuthError } from './credentials/auth-errors.ts';
import type { Layer } from './layer.ts';
import { isRepeatable, repeatableBody } from './repeatable.ts';
import { pause } from './timers.ts';
import { tryOnce } from './try-once.ts';

/**
 * Limits of retries.
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
  /** How many times a request is sent at most, including the first time. The default is 4. */
  readonly tries?: number;
  /** Timeout of one try in milliseconds. The default is 30,000. */
  readonly tryLimit?: number;
  /** Timeout of all tries and the pauses between them, in milliseconds. The default is 120,000. */
  readonly totalLimit?: number;
}

/** The longest first pause in milliseconds. Each further pause may be twice as long as the one before. */
const firstPause = 500;
const longestPause = 20_000;

/** The budget of a client, the cost of one retry, and what a success refills. */
const fullBudget = 100;
const retryCost = 10;
const successGain = 1;

const retriedStatuses = [429, 500, 502, 503, 504];

/**
 * Returns the wait that the service asks for, in milliseconds. A date counts by the service's own clock if the response
 * has its time.
 */
function retryAfter({ headers }: Response): number {
  const text = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const now = Date.parse(headers.get('Date') ?? '') || Date.now();
  return Math.max(0, Date.parse(text) - now) || 0;
}

/**
 * Makes a layer that retries a request after a pause, where that is safe:
 *
 * - after 429, with any method: the gateway refuses the request before the service handles it;
 * - after 500, 502, 503, 504 or no response, with GET and HEAD, and with a PATCH that only adds and replaces, since it
 *   sets the same values again. A second `remove` would fail, a second POST might create another image, a second DELETE
 *   might find no image.
 *
 * A pause is random, up to half a second at first and up to twice as long each time. The time that Retry-After asks for,
 * in seconds or as a date, is added. Image data is never sent again, since it would have to be held in memory.
 *
 * Retries have a budget of 10 to begin with, refilled by one for every 10 successes, so that clients do not overload a
 * failing service. When no retry is left, or the next one would exceed `totalLimit`, the call returns the last response
 * or rejects with the last error.
 *
 * A try that exceeds `tryLimit` counts as no response. A call that a limit ends rejects with a DOMException named
 * TimeoutError, which names the limit. The limits include the body of the response, except for a download, which only
 * has to begin in time. An upload has no limit. The caller's signal ends any call at once, including pauses.
 *
 * @example
 * ```ts
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token', layers: [retries()] });
 * await updateImage(client, id, patch().set('name', 'ims_test'));
 * ```
 */
export function retries({ tries = 4, tryLimit = 30_000, totalLimit = 120_000 }: RetryOptions = {}): Layer {
  return (send) => {
    let budget = fullBudget;
    return async (request) => {
      const body = await repeatableBody(request);
      if (body === undefined) return send(request);
      const isSafe = isRepeatable(request.method, body);
      const deadline = performance.now() + totalLimit;

      /** Pauses before a retry. Returns false at once if no retry is left. */
      async function pauseBeforeRetry(tried: number, wait: number): Promise<boolean> {
        const ms = wait + Math.random() * Math.min(longestPause, firstPause * 2 ** (tried - 1));
        // Comparisons with NaN, which JavaScript may pass as `tries`, are false.
        const isLast = !(tried < tries);
        if (isLast || budget < retryCost || ms >= deadline - performance.now()) return false;
        budget -= retryCost;
        await pause(ms, request.signal);
        return true;
      }

      for (let tried = 1; ; tried++) {
        const rest = deadline - performance.now();
        const limit = rest < tryLimit ? `the totalLimit of ${totalLimit} ms` : `the tryLimit of ${tryLimit} ms`;
        try {
          const response = await tryOnce(send, request, body, Math.min(rest, tryLimit), limit);
          if (!retriedStatuses.includes(response.status)) {
            budget = Math.min(fullBudget, budget + successGain);
            return response;
          }
          const isAllowed = isSafe || response.status === 429;
          if (!isAllowed || !(await pauseBeforeRetry(tried, retryAfter(response)))) return response;
        } catch (error) {
          request.signal.throwIfAborted();
          const isAllowed = isSafe && !isAuthError(error);
          if (!isAllowed || !(await pauseBeforeRetry(tried, 0))) throw error;
        }
      }
    };
  };
}
