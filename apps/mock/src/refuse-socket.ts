import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { badRequest, nameRequest, newRequestId } from './gateway.ts';

/**
 * Makes a server respond to CONNECT and to input that is not HTTP with an error in the gateway's shape. Node itself
 * closes the connection of a CONNECT without a response, and sends its own error without a body.
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
    // Node hands over the socket, so its errors must be handled here.
    socket.on('error', () => {}).resume();
    refuse(socket, 400);
  });
}

/**
 * Whether the client would read what is sent now as the response to its broken request: the one after the last complete
 * request, or the last one itself if its body broke off. Only the first response in line has the socket.
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
