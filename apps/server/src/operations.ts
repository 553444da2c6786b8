import { ReadableStream } from 'node:stream/web';
import type { Operation } from '@cloudimages/contract';
import { type Answer, type Call, unknownPath } from '@cloudimages/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from './api.ts';
import { originOf } from './origin-of.ts';
import { send } from './send.ts';
import { urlOf } from './url-of.ts';

type Body = Call['body'];

/** Ends without destroying the connection, which still has to send the response. */
const streamOf = ({ raw }: FastifyRequest) =>
  ReadableStream.from(raw.iterator({ destroyOnReturn: false })) as NonNullable<Body>;

const bytesOf = ({ body }: FastifyRequest) => (body instanceof Uint8Array && body.length > 0 ? body : undefined);

/** Path and query as received; the request line may name the host before them. */
const targetOf = ({ raw }: FastifyRequest) => String(raw.url).replace(/^[a-z]+:\/\/[^/?]*/i, '');

/** A header by name, several values as one text. Ignores inherited names such as `constructor`. */
const headerOf = ({ raw: { headers } }: FastifyRequest, name: string): string | undefined =>
  Object.hasOwn(headers, name) ? String(headers[name]) : undefined;

/** Fastify rejects bodies of malformed media types, but the service decides which media types it accepts. */
function readAnyway(request: FastifyRequest, _reply: FastifyReply, done: () => void) {
  const mediaType = request.headers['content-type'];
  const makesSense = mediaType === undefined || /^[\w.+-]+\/[\w.+-]+\s*(;|$)/.test(mediaType);
  if (!makesSense) request.headers = { 'content-type': 'application/octet-stream' };
  done();
}

/** The API and the operation of a route. */
interface Route {
  readonly api: Api;
  readonly operation: Operation<string>;
}

/** The operation of a request; pages have none. */
export const routeOf = ({ routeOptions }: FastifyRequest): Partial<Route> => routeOptions.config as Partial<Route>;

/** Adds a route for each operation of the documents. */
export async function addOperations(app: FastifyInstance, apis: readonly Api[]) {
  const running = new Set<Promise<Answer>>();

  async function answer({ api, operation }: Route, request: FastifyRequest, reply: FastifyReply, body: Body) {
    const path = request.params as Record<string, string>;
    // The router also matches a parameter with an empty part of a path.
    if (Object.values(path).includes('')) return send(reply, unknownPath(request.id));
    const origin = originOf(request);
    if (origin === undefined) return send(reply, api.refuse(operation, 400, request.id));
    const answering = api.answer({
      operation,
      target: targetOf(request),
      path,
      query: request.query as URLSearchParams,
      header: (name) => headerOf(request, name),
      body,
      origin,
      requestId: request.id,
    });
    running.add(answering);
    try {
      return send(reply, await answering);
    } finally {
      running.delete(answering);
    }
  }

  function addRoute(scope: FastifyInstance, route: Route) {
    const { api, operation } = route;
    const bodyOf = operation.body?.binary ? streamOf : bytesOf;
    scope.route({
      method: operation.method,
      url: urlOf(operation, api.validators[operation.id] ?? {}),
      config: route,
      onRequest: readAnyway,
      handler: (request, reply) => answer(route, request, reply, bodyOf(request)),
    });
  }

  const all = apis.flatMap((api) => api.operations.map((operation) => ({ api, operation })));
  app.removeAllContentTypeParsers();
  await app.register(async (scope) => {
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const route of all.filter(({ operation }) => operation.body?.binary)) addRoute(scope, route);
  });
  await app.register(async (scope) => {
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const route of all.filter(({ operation }) => !operation.body?.binary)) addRoute(scope, route);
  });

  // An upload that was cut off at the stop must return its image to `queued` before the store closes.
  app.addHook('onClose', async () => void (await Promise.allSettled(running)));
}
