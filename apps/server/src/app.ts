import { maxHeaderSize } from 'node:http';
import type { Socket } from 'node:net';
import { operations } from '@cloudimages/contract';
import { badRequest, maxJsonBytes, newRequestId, type Service, SlowReader, unknownPath } from '@cloudimages/service';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { type Api, imageApi } from './api.ts';
import { answerOptions, corsHeadersFor } from './cors.ts';
import { type Observability, observabilityOf } from './observability/observability.ts';
import { addOperations, routeOf } from './operations.ts';
import { leadToDocumentation, pages } from './pages.ts';
import { refuseSocket } from './refuse-socket.ts';
import { send } from './send.ts';

/** How long a connection may be silent in the middle of a request or a response, in milliseconds. */
const silence = 120_000;

const logController = new LogController({ disableRequestLogging: true });
// Why a response broke off in the middle. A client that disconnects or reads too slowly is not a fault; that is logged
// when requests end.
logController.streamError = (err, request) => {
  const isClients = (err as FastifyError).code === 'ERR_STREAM_PREMATURE_CLOSE' || err instanceof SlowReader;
  if (!isClients) request.log.error({ err }, 'failed');
};

const noCompiler = () => () => {
  throw new Error('The contract validates requests and responses.');
};

/** Node takes any list of transfer codings that ends with `chunked`, but decodes only that one (RFC 9112, 6.1). */
function refuseTransferCoding({ id, headers }: FastifyRequest, reply: FastifyReply, done: () => void) {
  const coding = headers['transfer-encoding'];
  if (coding === undefined || coding.toLowerCase() === 'chunked') done();
  else send(reply, badRequest(id, 501));
}

/** The service behind Fastify, with the pages beside it and perhaps the identity API; the caller lets it listen. */
export async function createApp(
  service: Pick<Service, 'answer'>,
  loggerInstance: FastifyBaseLogger,
  identity?: Api,
  observability: Observability = observabilityOf(loggerInstance),
): Promise<FastifyInstance> {
  const { requests, readiness } = observability;
  /** Counts a request and sets the headers that every response has. */
  const begin = (request: FastifyRequest, reply: FastifyReply) => {
    requests.begin(request, reply);
    return reply.headers({ ...corsHeadersFor(request.method), 'X-Request-Id': request.id });
  };
  const images = imageApi(service);
  const lastReplies = new WeakMap<Socket, FastifyReply>();
  const app = Fastify({
    loggerInstance,
    logController,
    genReqId: newRequestId,
    requestIdHeader: false,
    bodyLimit: maxJsonBytes,
    exposeHeadRoutes: false,
    // Routes have no schemas. To load the compilers for them would be a tenth of a start.
    schemaController: { compilersFactory: { buildValidator: noCompiler, buildSerializer: noCompiler } },
    // Otherwise a silent sender would block other uploads of the same image.
    connectionTimeout: silence,
    // In-flight requests are served while the server stops, until the store closes.
    return503OnClosing: false,
    // Node's own response to a request without a host has no body.
    http: { requireHostHeader: false },
    routerOptions: {
      maxParamLength: maxHeaderSize,
      // The tests of the contract check its patterns; the router's own check rejects any `+` in a `?`.
      allowUnsafeRegex: true,
      // URLSearchParams drops one question mark: the first one, which the router has taken, not a second one.
      querystringParser: (text) => new URLSearchParams(`?${text}`) as never,
    },
    // The router takes the star of `GET *` for the slash of `/`.
    rewriteUrl: ({ url = '' }) => (/^(\/|https?:\/\/)/i.test(url) ? url : `/${url}`),
    // A path with invalid percent-escapes; no hook sees it.
    frameworkErrors(_error, request, reply) {
      send(begin(request, reply as FastifyReply), unknownPath(request.id));
      requests.end(request, reply as FastifyReply);
    },
    clientErrorHandler: (error, socket) =>
      refuseSocket(error, socket as Socket, lastReplies.get(socket as Socket), loggerInstance),
  });
  app.addHook('onRequest', (request, reply, done) => {
    begin(request, reply);
    lastReplies.set(request.socket, reply);
    done();
  });
  app.addHook('onRequest', refuseTransferCoding);
  app.addHook('onRequest', leadToDocumentation);
  app.addHook('onSend', (_request, reply, _payload, done) => {
    // The client then sends its next request to a server that stays.
    if (readiness.isStopping()) reply.header('Connection', 'close');
    done();
  });
  app.addHook('onResponse', (request, reply, done) => {
    requests.end(request, reply);
    // Discards the rest of a body after an error, so that the connection serves the next request.
    if (!request.raw.complete) request.raw.resume();
    done();
  });
  app.setNotFoundHandler((request, reply) => send(reply, unknownPath(request.id)));
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { statusCode = 500 } = error;
    const { api = images, operation } = routeOf(request);
    // A path without a page. Faulty headers of requests for pages that exist have other statuses.
    const isNoPage = operation === undefined && statusCode <= 404;
    if (request.is404 || isNoPage) return send(reply, unknownPath(request.id));
    const refuse = (status: 400 | 413 | 500) =>
      send(reply, api.refuse(operation ?? operations.updateImage, status, request.id));
    if (statusCode >= 500) {
      request.log.error({ err: error }, 'failed');
      return refuse(500);
    }
    request.log.warn({ cause: error.message }, 'refused');
    // Fastify wants to close, but a sender that is cut off does not read the response.
    reply.removeHeader('connection');
    return refuse(statusCode === 413 ? 413 : 400);
  });
  // An unknown expectation may be ignored (RFC 9110, 10.1.1); Node's own error has no body.
  app.server.on('checkExpectation', app.routing);
  // Without a listener, Node closes the connection without a response; with one, the listener handles its errors.
  app.server.on('connect', (_request, socket: Socket) => {
    socket.on('error', () => socket.destroy());
    refuseSocket({ code: 'CONNECT' }, socket, lastReplies.get(socket), loggerInstance);
  });
  app.options('*', answerOptions);
  await app.register(pages, observability);
  await addOperations(app, identity ? [images, identity] : [images]);
  return app;
}
