import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFront } from './front.ts';
import { refuseBrokenRequests } from './refuse-socket.ts';

/** A running mock: its address without a final slash, and the function that stops it. */
export type Mock = { url: string; close(): Promise<void> };

/**
 * Starts the mock. Port 0 takes any free port.
 *
 * @throws Error whose message says why the address cannot be used, such as a port already in use.
 */
export async function startMock({ host = '127.0.0.1', port }: { host?: string; port: number }): Promise<Mock> {
  const front = await createFront();
  // An upload may take longer than Node's timeout for requests, five minutes. Node's own response to a request without
  // a host has no body.
  const server = createServer({ requestTimeout: 0, requireHostHeader: false }, front);
  // An unknown expectation may be ignored (RFC 9110, 10.1.1); Node's own error has no body.
  server.on('checkExpectation', front);
  refuseBrokenRequests(server);
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(`The mock cannot listen on ${host}:${port}: ${explain(error)}`, { cause: error });
  }
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'EADDRINUSE' ? 'another program uses this port. End it, or choose another port.' : message;
}
