import { ReadableStream } from 'node:stream/web';
import type { Operation } from '@cloudimages/contract';
import { type Answer, type Call, unknownPath } from '@cloudimages/service';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from './api.ts';
import { send } from './send.ts';
import { urlOf } from './url-of.ts';

type Body = Call['body'];

/** A host and perhaps a port: nothing else gets into the links of an answer. */
const properHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Ends without taking the connection along: the answer still has to go out on it. */
const streamOf = ({ raw }: FastifyRequest) =>
  ReadableStream.from(raw.iterator({ destroyOnReturn: false })) as NonNullable<Body>;

const bytesOf = ({ body }: FastifyRequest) => (body instanceof Uint8Array && body.length > 0 ? body : undefined);

/** Path and query as they came; the first line of a request may name the host before them. */
const targetOf = ({ raw }: FastifyRequest) => String(raw.url).replace(/^[a-z]+:\/\/[^/?]*/i, '');

/** The address that the caller used; a proxy that takes TLS off tells (decision 100). */
const originOf = ({ headers, host }: FastifyRequest) =>
  `${/^https(,|$)/i.test(String(headers['x-forwarded-proto'])) ? 'https' : 'http'}://${host}`;

/** Not what every object has, such as `constructor`; a header that came more than once, as one text. */
const headerOf = ({ raw: { headers } }: FastifyRequest, name: string): string | undefined =>
  Object.hasOwn(headers, name) ? String(headers[name]) : undefined;

/** Fastify reads no body of a media type that makes no sense to it, but the service says which ones it takes. */
function readAnyway(request: FastifyRequest, _reply: FastifyReply, done: () => void) {
  const mediaType = request.headers['content-type'];
  const makesSense = mediaType === undefined || /^[\w.+-]+\/[\w.+-]+\s*(;|$)/.test(mediaType);
  if (!makesSense) request.headers = { 'content-type': 'application/octet-stream' };
  done();
}

/** What a route knows of itself. */
interface Route {
  readonly api: Api;
  readonly operation: Operation<string>;
}

/** The operation that a request has found; a page is none. */
export const routeOf = ({ routeOptions }: FastifyRequest): Partial<Route> => routeOptions.config as Partial<Route>;

/** Puts the operations of documents on the paths that these give them. */
export async function addOperations(app: FastifyInstance, apis: readonly Api[]) {
  const running = new Set<Promise<Answer>>();

  async function answer({ api, operation }: Route, request: FastifyRequest, reply: FastifyReply, body: Body) {
    const path = request.params as Record<string, string>;
    // The router takes an empty part of a path for a parameter, too.
    if (Object.values(path).includes('')) return send(reply, unknownPath(request.id));
    if (!properHost.test(request.host)) return send(reply, api.refuse(operation, 400, request.id));
    const answering = api.answer({
      operation,
      target: targetOf(request),
      path,
      query: request.query as URLSearchParams,
      header: (name) => headerOf(request, name),
      body,
      origin: originOf(request),
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

  // An upload that was cut off when the server stopped still has to give its image back before the store closes.
  app.addHook('onClose', async () => void (await Promise.allSettled(running)));
}
