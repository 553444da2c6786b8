import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Answer } from '@cloudimages/service';
import type { FastifyReply } from 'fastify';

/**
 * Lists are streams without a length, and fail when their readers are too slow. Fastify would notice that only when the
 * client reads on.
 */
function payloadOf({ headers, body }: Answer) {
  const isList = typeof body === 'object' && headers['Content-Length'] === undefined;
  return isList ? Readable.fromWeb(body as ReadableStream) : body;
}

export const send = (reply: FastifyReply, answer: Answer) =>
  reply.code(answer.status).headers(answer.headers).send(payloadOf(answer));
