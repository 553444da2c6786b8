import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fast, startPostgres } from '@cloudimages/test-postgres';
import { startChild } from './child.ts';
import { development } from './development.ts';
import type { Target } from './target.ts';

/** The server as a process, on SQLite in a temporary folder. */
export const startServer = (): Promise<Target> => start([]);

/** The server as a process, on a PostgreSQL of its own. */
export async function startServerOnPostgres(): Promise<Target> {
  const { newDatabase, close } = await startPostgres(fast);
  try {
    const target = await start(['--store', await newDatabase()]);
    return { ...target, stop: () => target.stop().finally(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(args: readonly string[]): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudimages-contract-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { url, stop } = await startChild('@cloudimages/server', [
      ...['--port', '0', '--data', join(folder, 'data'), '--job-seconds', '0'],
      ...args,
    ]);
    return {
      name: 'server',
      endpoint: url,
      fetch: globalThis.fetch,
      ...development,
      story: true,
      stateful: true,
      writes: true,
      stop: () => stop().then(remove),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
