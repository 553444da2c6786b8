import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { declaredRefusal, errorInOtherForm, type Operation } from '@cloudimages/contract';
import { readBody } from './body.ts';
import { exposedFor, preflight } from './cors.ts';
import { faultOf } from './fault.ts';
import { badRequest, nameRequest, newRequestId, openstackRequestId, unknownPath } from './gateway.ts';
import { pageAfter } from './page-after.ts';
import { preferRefusal, readPreference } from './prefer.ts';
import { type Answer, getRenderer } from './render.ts';
import { findRoute } from './route.ts';
import { isProperHost, readTarget } from './target.ts';

/** Creates the request listener of the mock, which uses Prism for responses. */
export async function createFront(): Promise<RequestListener> {
  const render = await getRenderer();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { method, url, headers } = request;
    const { path, query } = readTarget(String(url));
    const route = findRoute(String(method), path);
    if (!route) return preflight(request) ?? refuse(404, unknownPath);
    if (!isProperHost(headers.host)) return refuse(400, badRequest);
    const body = await readBody(request, route.operation);
    if (body === 'too large') return refuse(413, badRequest, route.operation);
    const fault = faultOf({ ...route, query, headers, body });
    const preference = readPreference(headers.prefer);
    const { operation } = route;
    const wanted = fault ? preferRefusal(declaredRefusal(operation, fault.reason), preference) : preference;
    const found = await render(operation.id, wanted);
    if (typeof found === 'string') return refuse(404, { ...unknownPath, error_msg: found });
    const other =
      found.status < 400 ? undefined : errorInOtherForm(operation, found.status, found.body, headers.accept);
    return {
      ...found,
      body: other ? other.body : pageAfter(query.get('marker'), found.body),
      headers: {
        ...found.headers,
        ...(other && { 'Content-Type': other.mediaType }),
        'Sl-Violations': headerText(fault?.detail),
      },
    };
  }

  return (request, response) => {
    response
      // By this header the contract tests recognize the mock, which has no state.
      .setHeader('Server', 'cloudimages-mock')
      .setHeader('Access-Control-Allow-Origin', '*')
      .setHeader('Access-Control-Expose-Headers', exposedFor(request.method));
    answer(request)
      .then((found) => send(response, found))
      // The client has disconnected.
      .catch(() => response.destroy());
  };
}

/** The header's value follows when the response is sent. */
const refuse = (status: 400 | 404 | 413, body: object, operation?: Operation): Answer => ({
  status,
  headers: {
    'Content-Type': 'application/json',
    ...(operation?.answerHeaders.includes('X-Openstack-Request-Id') && { 'X-Openstack-Request-Id': '' }),
  },
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
  if ('X-Openstack-Request-Id' in headers) response.setHeader('X-Openstack-Request-Id', openstackRequestId(requestId));
  if (body === undefined) {
    response.removeHeader('Content-Type');
    response.end();
    return;
  }
  response.end(typeof body === 'string' ? body : JSON.stringify(nameRequest(body, requestId)));
}
