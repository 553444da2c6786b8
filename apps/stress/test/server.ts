import { rmSync } from 'node:fs';
import { newFolder } from '@cloudimages/test-kit/folder';
import { onTestFinished } from 'vitest';
import { type Server, startServer } from '../src/lib/server.ts';

/** Starts a server for one test; it and its folder are removed at the end of the test. */
export async function serve(): Promise<Server> {
  const folder = newFolder();
  // Cleanups run in reverse order, so the server ends before its folder is removed.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  const server = await startServer(['--data', folder]);
  onTestFinished(async () => void (await server.stop()));
  return server;
}
