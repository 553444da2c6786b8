import { afterAll } from 'vitest';
import { type ServerOptions, startServer } from '../../src/index.ts';
import { storeOf } from './engine.ts';
import { temporaryFolder } from './folder.ts';

export const newPath = temporaryFolder();

/** Starts a server on a free port and the store of the tests, with the story in it; whoever starts it ends it. */
export async function start({ data = newPath('data'), ...options }: Partial<ServerOptions> = {}) {
  const server = await startServer({ port: 0, log: 'silent', ...(await storeOf(data)), ...options, data });
  return { ...server, data };
}

/** The same for the tests of a file, with which it ends. */
export async function serve(options?: Partial<ServerOptions>) {
  const server = await start(options);
  afterAll(() => server.close());
  return server;
}
