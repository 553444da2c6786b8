import type { Send } from './layer.ts';
import type { Repeatable } from './repeatable.ts';
import { requestOf } from './texts.ts';
import { after } from './timers.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Waits for the body of an answer, so that one that stalls or breaks counts as none. Image data come as they come. */
async function whole(response: Response): Promise<Response> {
  const isData = response.ok && !/json|text|xml/i.test(response.headers.get('Content-Type') ?? '');
  if (response.body && !isData) await response.clone().arrayBuffer();
  return response;
}

/**
 * Sends a request once, until its signal aborts or so many milliseconds are over. Another body goes with it, since that
 * of the request can be sent only once.
 *
 * @param limit how the error names the limit
 * @throws {DOMException} named TimeoutError
 */
export async function tryOnce(
  send: Send,
  request: Request,
  body: Repeatable | null,
  ms: number,
  limit: string,
): Promise<Response> {
  request.signal.throwIfAborted();
  const controller = new AbortController();
  const end = () => controller.abort(new DOMException(`No answer within ${limit}.`, 'TimeoutError'));
  const timer = after(ms, end);
  const signal = AbortSignal.any([request.signal, controller.signal]);
  try {
    return await unlessAborted(signal, send(requestOf(request, { body, signal })).then(whole));
  } finally {
    clearTimeout(timer);
  }
}
