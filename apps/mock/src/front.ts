import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { declaredRefusal } from '@cloudimages/contract';
import { readBody } from './body.ts';
import { exposedHeaders, preflight } from './cors.ts';
import { faultOf } from './fault.ts';
import { badRequest, nameRequest, newRequestId, unknownPath } from './gateway.ts';
import { preferRefusal, readPreference } from './prefer.ts';
import { type Answer, createRenderer } from './render.ts';
import { findRoute } from './route.ts';
import { isProperHost, readTarget } from './target.ts';

/** Creates the request listener of the mock, which uses Prism for responses. */
export async function createFront(): Promise<RequestListener> {
  const render = await createRenderer();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method, url, headers } = request;
    const { path, query } = readTarget(String(url));
    const route = findRoute(String(method), path);
    if (!route) return preflight(request) ?? refuse(404, unknownPath);
    if (!isProperHost(headers.host)) return refuse(400, badRequest);
    const body = await readBody(request, route.operation);
    if (body === 'too large') return refuse(413, badRequest);
    const fault = faultOf({ ...route, query, headers, body });
    const preference = readPreference(headers.prefer);
    const { operation } = route;
    const wanted = fault ? preferRefusal(declaredRefusal(operation, fault.reason), preference) : preference;
    const found = await render(operation.id, wanted);
    if (!found) return refuse(404, { ...unknownPath, error_msg: 'The document declares no response as preferred.' });
    return { ...found, headers: { ...found.headers, 'Sl-Violations': headerText(fault?.detail) } };
  }

  return (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Expose-Headers', exposedHeaders);
    answer(request)
      .then((found) => send(response, found))
      // The client has disconnected.
      .catch(() => response.destroy());
  };
}

const refuse = (status: 400 | 404 | 413, body: object): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body,
});

/** A header has no other characters, and clients reject long ones. */
const headerText = (text?: string) => text?.slice(0, 1024).replace(/[^ -~]/g, '?');

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const requestId = newRequestId();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== null && value !== undefined) response.setHeader(name, String(value));
  }
  response.statusCode = status;
  response.setHeader('X-Request-Id', requestId);
  if (body === undefined) {
    response.removeHeader('Content-Type');
    response.end();
    return;
  }
  response.end(typeof body === 'string' ? body : JSON.stringify(nameRequest(body, requestId)));
}
