import { type ServerOptions, startServer } from '../../src/index.ts';
import { atEnd } from './at-end.ts';
import { storeOf } from './engine.ts';
import { newPath } from './folder.ts';

/** Starts a server with the story on a free port and the store of the tests; the caller closes it. */
export async function start({ data = newPath('data'), ...options }: Partial<ServerOptions> = {}) {
  const server = await startServer({ port: 0, log: 'silent', ...(await storeOf(data)), ...options, data });
  return { ...server, data };
}

/** The same, closed at the end of the test file. */
export async function serve(options?: Partial<ServerOptions>) {
  const server = await start(options);
  atEnd(() => server.close());
  return server;
}
