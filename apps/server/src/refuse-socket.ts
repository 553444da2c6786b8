import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest, newRequestId } from '@cloudimages/service';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { corsHeaders } from './cors.ts';

/**
 * Whether what is sent now would be read as the answer to what is broken: to the request that the connection brought
 * last, when it is its turn and nothing has been sent to it, or to what came behind that one.
 */
const isNext = ({ sent, request, raw }: FastifyReply) =>
  hasLeft(raw) ? request.raw.complete : !sent && !request.raw.complete && raw.socket !== null;

/** Whether an answer is on its way as a whole. One that waits for its turn has no socket; one that is over, no more. */
const hasLeft = ({ writableEnded, writableFinished, socket }: FastifyReply['raw']) =>
  writableFinished || (writableEnded && socket !== null);

/**
 * Answers what is no HTTP, or asks for a tunnel, in the gateway's shape and ends the connection. Where that would be
 * taken for the answer to something else, which `last` tells, the connection is ended without a word.
 */
export function refuseSocket(
  error: { readonly code?: string },
  socket: Socket,
  last: FastifyReply | undefined,
  logger: FastifyBaseLogger,
): void {
  if (!socket.writable || (last && !isNext(last))) {
    socket.destroy();
    return;
  }
  const reqId = newRequestId();
  const { status, headers, body } = badRequest(reqId, error.code === 'HPE_HEADER_OVERFLOW' ? 413 : 400);
  logger.warn({ reqId, cause: error.code, status }, 'refused');
  const text = String(body);
  const lines = Object.entries({
    ...corsHeaders,
    ...headers,
    'Content-Length': Buffer.byteLength(text),
    Connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${text}`);
  socket.destroySoon();
}
