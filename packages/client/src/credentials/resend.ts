import { CachedRequest } from '../body-cache.ts';
import type { RepeatableBody } from '../repeatable.ts';

/** Returns a request to send in place of one that got a 401, and lets go of the response. `body` was read before. */
export async function toResend(request: Request, body: RepeatableBody | null, response: Response): Promise<Request> {
  await response.body?.cancel().catch(() => {});
  return body === null ? request : new CachedRequest(request, { body });
}
