import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { readResponse } from './response.ts';

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  /** One byte a character. */
  readonly text: string;
}

/** Opens a connection to a server. */
export async function openSocket(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** Waits until the server closes the connection, and reads all responses. */
export async function responsesOn(socket: Socket, isHead = false): Promise<readonly Received[]> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  const responses: Received[] = [];
  for (let rest = Buffer.concat(chunks).toString('latin1'); rest !== ''; ) {
    const found = readResponse(rest, isHead);
    if (found === undefined) throw new Error(`This response is incomplete: ${rest.slice(0, 200)}`);
    const { status, headers, body } = found.response;
    responses.push({ status, headers: new Headers(headers as [string, string][]), text: body });
    rest = rest.slice(found.length);
  }
  return responses;
}

/** Sends text, one byte a character, on a connection of its own, and reads all responses until the server closes it. */
export async function sendRaw(url: string, text: string): Promise<readonly Received[]> {
  const socket = await openSocket(url);
  socket.write(text, 'latin1');
  return responsesOn(socket, text.startsWith('HEAD '));
}
