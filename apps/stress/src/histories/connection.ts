import { Agent, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** One connection to a server, kept alive, with one request at a time. */
export interface Connection {
  /** @throws {Error} when the connection is lost, or says nothing for too long. */
  send(method: string, path: string, headers?: Record<string, string>, body?: string | Uint8Array): Promise<Reply>;
  close(): void;
}

/** Longer than any answer takes: who waits longer waits for ever. In milliseconds. */
const patience = 60_000;

export function connectTo(url: string): Connection {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    send: (method, path, headers = {}, body) =>
      new Promise((resolve, reject) => {
        const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
        const sent = request(url + path, { agent, method, headers: { ...headers, ...length } }, (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ status: Number(answer.statusCode), headers: answer.headers, body: Buffer.concat(chunks) }),
          );
        });
        sent.setTimeout(patience, () => sent.destroy(new Error(`${method} ${path} is not answered.`)));
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}
