import { ReadableStream } from 'node:stream/web';
import { type Operation, operations } from '@cloudimages/contract';
import { type Answer, badRequest, type Call, type Service, unknownPath } from '@cloudimages/service';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { send } from './send.ts';

type Body = Call['body'];

/** A host and perhaps a port: nothing else gets into the links of an answer. */
const properHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i;

/** Ends without taking the connection along: the answer still has to go out on it. */
const streamOf = ({ raw }: FastifyRequest) =>
  ReadableStream.from(raw.iterator({ destroyOnReturn: false })) as NonNullable<Body>;

const bytesOf = ({ body }: FastifyRequest) => (body instanceof Uint8Array && body.length > 0 ? body : undefined);

/** A body that nobody has read. */
const unread = new Uint8Array(1);

/** Puts the operations of the document on the paths that it gives them. */
export async function addOperations(app: FastifyInstance, service: Service) {
  const running = new Set<Promise<Answer>>();

  async function answer(operation: Operation, request: FastifyRequest, reply: FastifyReply, body: Body) {
    const path = request.params as Record<string, string>;
    // The router takes an empty part of a path for a parameter, too.
    if (Object.values(path).includes('')) return send(reply, unknownPath(request.id));
    if (!properHost.test(request.host)) return send(reply, badRequest(request.id, 400));
    const answering = service.answer({
      operation,
      path,
      query: request.query as URLSearchParams,
      header: (name) => request.headers[name] as string | undefined,
      body,
      origin: `${request.protocol}://${request.host}`,
      requestId: request.id,
    });
    running.add(answering);
    try {
      return send(reply, await answering);
    } finally {
      running.delete(answering);
    }
  }

  function addRoute(scope: FastifyInstance, operation: Operation) {
    const bodyOf = operation.body?.binary ? streamOf : bytesOf;
    scope.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      config: { operation: operation.id },
      handler: (request, reply) => answer(operation, request, reply, bodyOf(request)),
      errorHandler(error: FastifyError, request, reply) {
        // Fastify reads no body of a media type that makes no sense to it; the service says which ones it takes.
        if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return answer(operation, request, reply, unread);
        throw error;
      },
    });
  }

  const all = Object.values(operations);
  app.removeAllContentTypeParsers();
  await app.register(async (scope) => {
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const operation of all.filter(({ body }) => body?.binary)) addRoute(scope, operation);
  });
  await app.register(async (scope) => {
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    for (const operation of all.filter(({ body }) => !body?.binary)) addRoute(scope, operation);
  });

  // An upload that was cut off when the server stopped still has to give its image back before the store closes.
  app.addHook('onClose', async () => void (await Promise.allSettled(running)));
}
