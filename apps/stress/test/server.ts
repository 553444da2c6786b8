import { rmSync } from 'node:fs';
import { newFolder } from '@cloudimages/test-kit/folder';
import { onTestFinished } from 'vitest';
import { type Server, startServer } from '../src/lib/server.ts';

/** A server of a test's own; it and its folder go when the test is over. */
export async function serve(): Promise<Server> {
  const folder = newFolder();
  // The last one that was asked for comes first: the folder goes when nobody works in it any more.
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  const server = await startServer(['--data', folder]);
  onTestFinished(async () => void (await server.stop()));
  return server;
}
