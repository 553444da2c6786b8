import type { Layer } from '../layer.ts';
import { type RepeatableBody, repeatableBody } from '../repeatable.ts';
import { markAuthErrors } from './auth-errors.ts';
import { toResend } from './resend.ts';

/** A way to authenticate requests. `Used` is what a request was authenticated with. */
interface Method<Used> {
  /** Sets the headers. `body` is null if there is none, and undefined if it cannot be read. */
  authorize(request: Request, body: RepeatableBody | null | undefined): Promise<Used>;
  /** Returns whether the next `authorize` may mend the 401 of a request that was authenticated with this. */
  mend(response: Response, used: Used): boolean;
}

/**
 * Makes a layer that authenticates each request, and sends it once more after a 401 that can be mended. `begin` is called
 * for each client.
 */
export function authenticate<Used>(begin: () => Method<Used>): Layer {
  return (send) => {
    const { authorize, mend } = begin();
    return async (request) => {
      const body = await repeatableBody(request);
      const used = await markAuthErrors(authorize(request, body));
      const response = await send(request);
      if (response.status !== 401 || !mend(response, used) || body === undefined) return response;
      const again = await toResend(request, body, response);
      await markAuthErrors(authorize(again, body));
      return send(again);
    };
  };
}
