import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest, newRequestId } from '@cloudimages/service';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { corsHeaders } from './cors.ts';

/**
 * Whether the client would read what is sent now as the response to its broken input: either the last request of the
 * connection, when it is its turn and nothing has been sent for it, or what came after that request.
 */
const isNext = ({ sent, request, raw }: FastifyReply) =>
  hasLeft(raw) ? request.raw.complete : !sent && !request.raw.complete && raw.socket !== null;

/** Whether a whole response is being sent or was. Before its turn and after its end a response has no socket. */
const hasLeft = ({ writableEnded, writableFinished, socket }: FastifyReply['raw']) =>
  writableFinished || (writableEnded && socket !== null);

/**
 * Sends an error in the gateway's shape for input that is not HTTP and for CONNECT, and closes the connection. `last`
 * is the last response of the connection; when the client would take the error for that one, nothing is sent.
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
