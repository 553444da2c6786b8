import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import document from '@cloudimages/spec/openapi.json' with { type: 'json' };
import { type Answer, chooseAnswer, createPrism } from './answers.ts';
import { readBody } from './body.ts';
import { exposedHeaders, preflight } from './cors.ts';
import { gatewayError, newRequestId } from './gateway.ts';
import { isJson } from './media-type.ts';
import { createRouter, readOperations } from './operations.ts';
import { readPreference } from './prefer.ts';
import { isProperHost, readTarget } from './target.ts';

/** Makes the listener that stands between a node:http server and Prism. */
export async function createFront(): Promise<RequestListener> {
  const operations = await readOperations(document);
  const findOperation = createRouter(operations);
  const prism = createPrism();
  const exposed = exposedHeaders(operations);

  const answer = async (request: IncomingMessage, requestId: string): Promise<Answer> => {
    const { path, query } = readTarget(String(request.url));
    const { method, headers } = request;
    const operation = findOperation(String(method), path);
    if (!operation) return preflight(request) ?? refuse(404, requestId);
    if (!isProperHost(headers.host)) return refuse(400, requestId);
    const body = await readBody(request, operation);
    const preference = readPreference(headers.prefer);
    const call = { operation, path, query, headers, body, preference };
    return (await chooseAnswer(prism, call)) ?? refuse(404, requestId, 'The document declares no answer as preferred.');
  };

  return (request, response) => {
    const requestId = newRequestId();
    response.setHeader('Access-Control-Allow-Origin', '*').setHeader('Access-Control-Expose-Headers', exposed);
    answer(request, requestId)
      .then((found) => send(response, found, requestId))
      // The client has gone, or Prism has nothing to say even for a declared 500.
      .catch(() => response.destroy());
  };
}

function refuse(status: 400 | 404, requestId: string, reason?: string): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json' },
    body: {
      ...gatewayError(status === 404 ? 'APIGW.0101' : 'APIGW.0201', requestId),
      ...(reason && { error_msg: reason }),
    },
  };
}

function send(response: ServerResponse, { status, headers, body }: Answer, requestId: string): void {
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
  response.end(isJson(String(response.getHeader('Content-Type'))) ? JSON.stringify(body) : String(body));
}
