import { CachedRequest } from './body-cache.ts';
import { contextOf, setContext } from './exchange-context.ts';
import type { Send } from './layer.ts';
import type { RepeatableBody } from './repeatable.ts';
import { after } from './timers.ts';
import { unlessAborted } from './unless-aborted.ts';

/**
 * Waits for the body of a response, so that a body that stalls or breaks counts as no response. Image data may stream. The
 * body is read once and returned in a new response, since some simulated browsers empty both a response and its clone.
 */
async function withBody(response: Response): Promise<Response> {
  const isData = response.ok && !/json|text|xml/i.test(response.headers.get('Content-Type') ?? '');
  if (!response.body || isData) return response;
  const read = new Response(await response.arrayBuffer(), response);
  setContext(read, contextOf(response));
  return Object.defineProperty(read, 'url', { value: response.url });
}

/**
 * Sends a request once, until its signal aborts or the time is over. The body of the request stays unused, since it can
 * be sent only once: a copy of it goes out.
 *
 * @param body the copy
 * @param ms the time in milliseconds
 * @param limit how the error names the limit
 * @throws {DOMException} named TimeoutError
 */
export async function tryOnce(
  send: Send,
  request: Request,
  body: RepeatableBody | null,
  ms: number,
  limit: string,
): Promise<Response> {
  request.signal.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException(`No answer within ${limit}.`, 'TimeoutError'));
  const timer = after(ms, end);
  const signal = AbortSignal.any([request.signal, controller.signal]);
  try {
    return await unlessAborted(signal, send(new CachedRequest(request, { body, signal })).then(withBody));
  } finally {
    clearTimeout(timer);
  }
}
