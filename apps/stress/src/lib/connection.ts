import { connect, type Socket } from 'node:net';
import { type Answer, headerOf, readAnswer } from './answer.ts';

/** Sends requests, one after the other, over a connection that is made anew when the server has closed it. */
export interface Connection {
  /**
   * Sends the text of a request, one byte a character, and resolves to its answer.
   * @throws {Error} when there is none, or more than one.
   */
  exchange(request: string, isHead?: boolean): Promise<Answer>;
  close(): void;
}

/** How long an answer may take, in milliseconds. */
const patience = 30_000;

export function openConnection(url: string): Connection {
  const { port, hostname } = new URL(url);
  let socket: Socket | undefined;

  function open(): Socket {
    socket = connect({ port: Number(port), host: hostname, noDelay: true });
    // What breaks the connection between two requests is nobody's fault: the next one makes it anew.
    return socket.on('error', () => {});
  }

  function exchange(request: string, isHead = false): Promise<Answer> {
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
          const found = readAnswer(received, isHead);
          if (found === undefined) return;
          const isLast = headerOf(found.answer, 'connection') === 'close';
          // What is no HTTP is refused with a body, even where it looks like a HEAD.
          if (found.length < received.length && !isLast) throw new Error('There is more than one answer.');
          end();
          if (isLast) current.destroy();
          resolve(found.answer);
        } catch (error) {
          fail(error as Error);
        }
      }
      const close = () => fail(new Error(`The connection was closed after ${received.length} bytes of an answer.`));
      const timer = setTimeout(() => fail(new Error(`There was no answer in ${patience} ms.`)), patience);
      current.on('data', read).on('error', fail).on('close', close);
      current.write(request, 'latin1');
    });
  }

  return { exchange, close: () => socket?.destroy() };
}
