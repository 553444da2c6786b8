import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A response before it is forwarded. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  status: number;
  readonly headers: Record<string, string | readonly string[] | undefined>;
  body: string;
}

/** Forwards requests to a server, and its responses after `change`; 'breaks off' cuts the connection instead. */
export async function startChangingProxy(upstream: string, change: (answer: Passing) => unknown) {
  const { hostname, port } = new URL(upstream);
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked;
    const onward = request({ hostname, port, method, path: url, headers }, async (answered) => {
      const { 'content-length': _, 'transfer-encoding': __, ...rest } = answered.headers;
      const body = (await buffer(answered)).toString();
      const passing = { method, path: url, status: Number(answered.statusCode), headers: rest, body };
      if (change(passing) === 'breaks off') return answer.destroy();
      answer.writeHead(passing.status, passing.headers as Record<string, string>).end(passing.body);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
