import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { badRequest, newRequestId } from '@cloudimages/service';
import type { FastifyReply } from 'fastify';
import { corsHeaders } from './cors.ts';

/** Whether nothing has been sent to the request that a connection brought last, nor is about to be. */
const unanswered = ({ sent, request }: FastifyReply) => !sent && !request.raw.complete;

/**
 * Answers what is no HTTP in the gateway's shape and ends the connection. Where an answer is under way on it, which
 * `last` tells, it is ended without a word, since nothing may come between the parts of that answer.
 */
export function refuseSocket(error: Error & { code?: string }, socket: Socket, last: FastifyReply | undefined): void {
  if (!socket.writable || (last && !last.raw.writableFinished && !unanswered(last))) {
    socket.destroy();
    return;
  }
  const { status, headers, body } = badRequest(newRequestId(), error.code === 'HPE_HEADER_OVERFLOW' ? 413 : 400);
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
