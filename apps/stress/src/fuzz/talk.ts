import { connect } from 'node:net';
import { type RawResponse, readResponse } from '@cloudimages/test-kit/response';

/** How long to wait for more, in milliseconds, before the server is told that nothing else comes. */
const quiet = 40;

/** How long the server may then take to close the connection, in milliseconds. */
const patience = 30_000;

const head = /^HTTP\/1\.1 \d{3} .*?\r\n\r\n/s;

/** Whether an answer seems to be that to a HEAD: it has no length, or not the body that it tells the length of. */
function isToHead(received: string): boolean {
  const [text = ''] = head.exec(received) ?? [];
  return !/^content-length:/im.test(text) || /^($|HTTP\/1\.1 )/.test(received.slice(text.length));
}

/** All answers of what a connection brought. A server that gives up may cut the last one short. */
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
 * Says something on a connection of its own, and resolves to the answers that come, of which there may be none. Then
 * the connection is ended, or reset.
 * @throws {Error} when what comes back is no HTTP, or the server does not let go of the connection.
 */
export function talk(url: string, text: string, reset: boolean): Promise<RawResponse[]> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect({ port: Number(port), host: hostname, noDelay: true });
    const end = () => (reset ? socket.resetAndDestroy() : socket.end());
    const overdue = setTimeout(() => {
      socket.destroy();
      reject(new Error(`The connection was not closed in ${patience} ms.`));
    }, patience);
    let wait = setTimeout(end, quiet);
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString('latin1');
      clearTimeout(wait);
      wait = setTimeout(end, quiet);
    });
    // A server that has said what it had to say may reset what still comes.
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
