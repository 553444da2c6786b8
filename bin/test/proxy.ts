import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Proxy {
  readonly url: string;
  /** The methods of the forwarded requests. */
  readonly methods: ReadonlySet<string>;
  readonly stop: () => void;
}

/**
 * Forwards requests and responses unchanged, except for some bodies.
 * @param changes By path, makes the body of a response from the server's.
 */
export async function startProxy(
  target: string,
  changes: Readonly<Record<string, (body: string) => string>> = {},
): Promise<Proxy> {
  const methods = new Set<string>();
  const { hostname, port } = new URL(target);
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked;
    methods.add(method);
    const onward = request({ hostname, port, method, path: url, headers }, async (answered) => {
      const { 'content-length': length, ...others } = answered.headers;
      const changed = changes[url];
      if (changed === undefined) return answered.pipe(answer.writeHead(Number(answered.statusCode), answered.headers));
      answer.writeHead(Number(answered.statusCode), others).end(changed(await text(answered)));
    });
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    asked.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    methods,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
