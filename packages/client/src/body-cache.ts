/**
 * A Request that keeps the text of its body. Reading the body back out of a Request takes more time than everything
 * else that the client does with it.
 */
export class CachedRequest extends Request {
  readonly bodyText: string | undefined;

  constructor(input: RequestInfo | URL, init: RequestInit = {}) {
    super(input, init);
    this.bodyText = typeof init.body === 'string' ? init.body : undefined;
  }

  // openapi-fetch asks its class of requests whether a middleware returned a Request, which may be a plain one.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Request;
  }
}

/** Returns the text of the body if the request was made from one and has kept it. */
export const bodyTextOf = (request: Request): string | undefined =>
  request instanceof CachedRequest ? request.bodyText : undefined;

/**
 * Sends a request with the global fetch of this moment, which tests may have replaced. It passes the kept text of the
 * body to fetch, which would otherwise read it from a stream.
 */
export const globalSend = (request: Request): Promise<Response> => {
  const body = bodyTextOf(request);
  return body === undefined ? fetch(request) : fetch(request, { body });
};
