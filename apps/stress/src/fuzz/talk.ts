import { connect } from 'node:net';
import { type RawResponse, readResponse } from '@cloudimages/test-kit/response';

/** Time without data before the client half-closes the connection, in milliseconds. */
const quiet = 40;

/** Time in which the server must then close the connection, in milliseconds. */
const patience = 30_000;

const head = /^HTTP\/1\.1 \d{3} .*?\r\n\r\n/s;

/** Whether a response seems to be that to a HEAD: it has no length, or a length without a body. */
function isToHead(received: string): boolean {
  const [text = ''] = head.exec(received) ?? [];
  return !/^content-length:/im.test(text) || /^($|HTTP\/1\.1 )/.test(received.slice(text.length));
}

/** Parses all responses of a connection. A server that gives up may cut the last one short. */
function answersOf(received: string, sent: string): RawResponse[] {
  const mayBeHead = sent.includes('HEAD');
  const answers: RawResponse[] = [];
  for (let rest = received; rest !== ''; ) {
    const found = readResponse(rest, mayBeHead && isToHead(rest));
    if (found === undefined) return answers;
    answers.push(found.response);
    rest = rest.slice(found.length);
  }
  return answers;
}

/**
 * Sends a text over a new connection, and resolves to the responses, of which there may be none. Then
 * ends or resets the connection.
 * @throws {Error} if a response is not HTTP, or if the server does not close the connection.
 */
export function talk(url: string, text: string, reset: boolean): Promise<RawResponse[]> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    const end = () => (reset ? socket.resetAndDestroy() : socket.end());
    const overdue = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The connection was not closed within ${patience} ms.`));
    }, patience);
    let wait = setTimeout(end, quiet);
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString('latin1');
      clearTimeout(wait);
      wait = setTimeout(end, quiet);
    });
    // After its last response a server may reset the connection.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(wait);
      clearTimeout(overdue);
      try {
        resolve(answersOf(received, text));
      } catch (error) {
        reject(error);
      }
    });
    socket.write(text, 'latin1');
  });
}
