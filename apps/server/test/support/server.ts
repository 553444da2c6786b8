import { type ServerOptions, startServer } from '../../src/index.ts';
import { atEnd } from './at-end.ts';
import { storeOf } from './engine.ts';
import { newPath } from './folder.ts';

/** Starts a server on a free port and the store of the tests, with the story in it; whoever starts it ends it. */
export async function start({ data = newPath('data'), ...options }: Partial<ServerOptions> = {}) {
  const server = await startServer({ port: 0, log: 'silent', ...(await storeOf(data)), ...options, data });
  return { ...server, data };
}

/** The same for the tests of a file, with which it ends. */
export async function serve(options?: Partial<ServerOptions>) {
  const server = await start(options);
  atEnd(() => server.close());
  return server;
}
