import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Proxy {
  readonly url: string;
  /** The methods of the requests that came through. */
  readonly methods: ReadonlySet<string>;
  readonly stop: () => void;
}

/**
 * Passes requests on as they come, and answers, too, but for the bodies at one path.
 * @param changed Gives another body for the one that the server has answered.
 */
export async function startProxy(
  target: string,
  path?: string,
  changed: (body: string) => string = (body) => body,
): Promise<Proxy> {
  const methods = new Set<string>();
  const { hostname, port } = new URL(target);
  const server = createServer((asked, answer) => {
    const { method = '', url = '', headers } = asked;
    methods.add(method);
    const onward = request({ hostname, port, method, path: url, headers }, async (answered) => {
      const { 'content-length': length, ...others } = answered.headers;
      if (url !== path) return answered.pipe(answer.writeHead(Number(answered.statusCode), answered.headers));
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
