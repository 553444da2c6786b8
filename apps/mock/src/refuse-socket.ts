import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { badRequest, nameRequest, newRequestId } from './gateway.ts';

/**
 * Lets a server answer what is no HTTP, and who wants a tunnel, in the gateway's shape; Node alone answers the one
 * without a body and the other not at all.
 */
export function refuseBrokenRequests(server: Server): void {
  const lastResponses = new WeakMap<Duplex, ServerResponse>();
  const refuse = (socket: Duplex, status: 400 | 413) => {
    const last = lastResponses.get(socket);
    if (!socket.writable || (last && !isNext(last))) socket.destroy();
    else socket.end(refusal(status), () => socket.destroy());
  };
  const remember = ({ socket }: IncomingMessage, response: ServerResponse) => lastResponses.set(socket, response);
  server.on('request', remember).on('checkExpectation', remember);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuse(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 413 : 400),
  );
  server.on('connect', (_request, socket) => {
    // Node hands the socket over, and with it whatever becomes of it.
    socket.on('error', () => {}).resume();
    refuse(socket, 400);
  });
}

/**
 * Whether the client would take what is sent now for the answer to its broken request. That is the one after the last
 * whole request, or the last one itself if its body broke off; only the first response in line has the socket.
 */
function isNext({ req, writableFinished, headersSent, socket }: ServerResponse): boolean {
  return req.complete ? writableFinished : socket !== null && !headersSent;
}

function refusal(status: 400 | 413): string {
  const requestId = newRequestId();
  const body = JSON.stringify(nameRequest(badRequest, requestId));
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Request-Id: ${requestId}`,
    'Access-Control-Allow-Origin: *',
    'Connection: close',
    '',
    body,
  ].join('\r\n');
}
