import type { Repeatable } from '../repeatable.ts';
import { requestOf } from '../texts.ts';

/** A request that was refused, to be sent once more: its answer is let go, and its body, read before, put in again. */
export async function onceMore(
  request: Request,
  body: Repeatable | null,
  { body: refusal }: Response,
): Promise<Request> {
  await refusal?.cancel().catch(() => {});
  return body ? requestOf(request, { body }) : request;
}
