import type { Middleware } from 'openapi-fetch';
import { mediaTypes } from './generated/media-types.ts';
import type { Layer } from './layer.ts';

/** The request behind each answer, for errors to name: an answer made by hand does not know its address. */
export const requests = new WeakMap<Response, Request>();

/** Remembers the request behind each answer as it went out, secrets and all, so that errors can leave these out. */
export const known: Layer = (send) => async (request) => {
  const response = await send(request);
  requests.set(response, request);
  return response;
};

/** What the service does otherwise than openapi-fetch expects. */
export const conventions: Middleware = {
  onRequest({ request, schemaPath }) {
    const mediaType = mediaTypes[`${request.method} ${schemaPath}`];
    if (mediaType !== undefined && request.headers.get('Content-Type') === 'application/json') {
      request.headers.set('Content-Type', mediaType);
    }
  },
  onResponse({ request, response }) {
    if (!requests.has(response)) requests.set(response, request);
    // Whatever its status, a page is none of the service's answers, but a proxy's, or that of a wrong address.
    const isPage = /html/.test(`${response.headers.get('Content-Type')}`);
    if (isPage || response.status === 300) Object.defineProperty(response, 'ok', { value: !isPage });
  },
};
