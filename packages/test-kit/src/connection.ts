import { connect, type Socket } from 'node:net';
import { headerOf, type RawResponse, readResponse } from './response.ts';

export interface Reply {
  readonly status: number;
  /** By their names in lower case. */
  readonly headers: NodeJS.Dict<string>;
  readonly body: Buffer;
}

/** Sends one request after the other over a kept connection, and reconnects after the server has closed it. */
export interface Connection {
  /**
   * Sends the text of a request, one byte a character.
   * @throws {Error} when there is no response, or more than one.
   */
  exchange(request: string, isHead?: boolean): Promise<RawResponse>;
  /** @throws {Error} as `exchange` does. */
  send(method: string, path: string, headers?: Record<string, string>, body?: string | Uint8Array): Promise<Reply>;
  close(): void;
}

/** Longer than any response takes, in milliseconds. */
const patience = 60_000;

export function connectTo(url: string): Connection {
  const { port, hostname, host } = new URL(url);
  let socket: Socket | undefined;

  function open(): Socket {
    socket = connect({ port: Number(port), host: hostname, noDelay: true });
    // A server may break an idle connection; the next request makes another one.
    return socket.on('error', () => {});
  }

  function exchange(request: string, isHead = false): Promise<RawResponse> {
    const current = socket?.writable ? socket : open();
    return new Promise((resolve, reject) => {
      let received = '';
      function end() {
        clearTimeout(timer);
        current.off('data', read).off('error', fail).off('close', close);
      }
      function fail(error: Error) {
        end();
        current.destroy();
        reject(error);
      }
      function read(bytes: Buffer) {
        received += bytes.toString('latin1');
        try {
          const found = readResponse(received, isHead);
          if (found === undefined) return;
          const isLast = headerOf(found.response, 'connection') === 'close';
          // Invalid HTTP is refused with a body, even where it looks like a HEAD.
          if (found.length < received.length && !isLast) throw new Error('There is more than one response.');
          end();
          if (isLast) current.destroy();
          resolve(found.response);
        } catch (error) {
          fail(error as Error);
        }
      }
      const close = () => fail(new Error(`The connection was closed after ${received.length} bytes of a response.`));
      const timer = setTimeout(() => fail(new Error(`There was no response in ${patience} ms.`)), patience);
      current.on('data', read).on('error', fail).on('close', close);
      current.write(request, 'latin1');
    });
  }

  async function send(method: string, path: string, given = {}, content?: string | Uint8Array): Promise<Reply> {
    const bytes = content === undefined ? undefined : Buffer.from(content);
    const headers = { Host: host, ...given, ...(bytes && { 'Content-Length': String(bytes.length) }) };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const body = bytes?.toString('latin1') ?? '';
    const response = await exchange(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`, method === 'HEAD');
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers.map(([name, value]) => [name.toLowerCase(), value])),
      body: Buffer.from(response.body, 'latin1'),
    };
  }

  return { exchange, send, close: () => socket?.destroy() };
}
