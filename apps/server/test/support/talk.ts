import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A bare connection to a server. */
export async function connection(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

/** Everything that a connection brings until the server closes it. */
export async function hear(socket: Socket): Promise<readonly Heard[]> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(socket, 'close');
  return [...answers(Buffer.concat(chunks).toString('latin1'))];
}

/** Says something on a bare connection, and hears what comes back until the server closes it. */
export async function talk(url: string, said: string): Promise<readonly Heard[]> {
  const socket = await connection(url);
  socket.write(said, 'latin1');
  return hear(socket);
}

function* answers(heard: string): Generator<Heard> {
  for (let rest = heard; rest !== ''; ) {
    const end = rest.indexOf('\r\n\r\n');
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = new Headers(lines.map((line) => line.split(/: ?(.*)/, 2) as [string, string]));
    const size = Number(headers.get('Content-Length') ?? 0);
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1]);
    if (end < 0 || Number.isNaN(status)) throw new Error(`This is no answer: ${rest.slice(0, 200)}`);
    rest = rest.slice(end + 4);
    yield { status, headers, text: rest.slice(0, size) };
    rest = rest.slice(size);
  }
}
