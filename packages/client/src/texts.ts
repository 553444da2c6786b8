/**
 * The bodies of requests that were made of texts: to get a body out of its request costs more than all else that is
 * done with it.
 */
export const texts = new WeakMap<Request, string>();

/** Makes a request, as `new Request` does, and remembers its body when that is a text. */
export function requestOf(input: Request | string, init: RequestInit): Request {
  const request = new Request(input, init);
  if (typeof init.body === 'string') texts.set(request, init.body);
  return request;
}

/** The same for openapi-fetch, which calls it with `new`, and takes from middlewares only what is an instance of it. */
export const requestClass = Object.assign(requestOf, { prototype: Request.prototype }) as unknown as typeof Request;

/** Sends a request with its text, which fetch would otherwise take from one stream of the request into another. */
export const sendBy = (fetch: typeof globalThis.fetch) => (request: Request) =>
  fetch(request, { body: texts.get(request) as string });
