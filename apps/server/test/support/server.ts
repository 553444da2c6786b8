import { afterAll } from 'vitest';
import { type ServerOptions, startServer } from '../../src/index.ts';
import { temporaryFolder } from './folder.ts';

export const newPath = temporaryFolder();

/** A server on a free port, with the story in it unless told otherwise; it ends with the tests of the file. */
export async function serve(options: Partial<ServerOptions> = {}) {
  const data = options.data ?? newPath('data');
  const server = await startServer({ port: 0, log: 'silent', ...options, data });
  afterAll(server.close);
  return { ...server, data };
}
