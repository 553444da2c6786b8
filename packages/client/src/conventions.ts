import type { Middleware } from 'openapi-fetch';
import { contextOf, setContext } from './exchange-context.ts';
import { mediaTypes } from './generated/media-types.ts';

const setOk = (response: Response, value: boolean) => Object.defineProperty(response, 'ok', { value });

const versionPaths = ['/', '/{version}'];

/** The conventions of the service that differ from what openapi-fetch expects. */
export const conventions: Middleware = {
  onRequest({ request, schemaPath, params }) {
    // Without its value the path is that of another operation, or of none.
    for (const [, name = ''] of schemaPath.matchAll(/\{(\w+)\}/g)) {
      if (!params.path?.[name]) throw new TypeError(`The path parameter ${name} is empty.`);
    }
    // fetch would accept any type, to which the service answers with errors in HTML (decision 50).
    if (!request.headers.has('Accept')) request.headers.set('Accept', 'application/json');
    const mediaType = mediaTypes[`${request.method} ${schemaPath}`];
    if (mediaType !== undefined && request.headers.get('Content-Type') === 'application/json') {
      request.headers.set('Content-Type', mediaType);
    }
  },
  onResponse({ request, response, schemaPath }) {
    // A response that a middleware made, or that comes from the `fetch` of one call, has no request yet.
    if (!contextOf(response).request) setContext(response, { request });
    const mediaType = response.headers.get('Content-Type') ?? '';
    // The service sends no HTML with a status of success: the page is that of a proxy or of a wrong endpoint.
    if (mediaType.includes('html')) setOk(response, false);
    // The versions of the API have status 300, which openapi-fetch counts as an error.
    else if (response.status === 300 && versionPaths.includes(schemaPath)) setOk(response, true);
  },
};
