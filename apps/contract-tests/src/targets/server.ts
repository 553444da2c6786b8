import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { development } from './development.ts';
import type { Target } from './target.ts';

/** The server as a process, on SQLite in a folder that is removed at the end. */
export async function startServer(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'cloudimages-contract-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { url, stop } = await startChild('@cloudimages/server', ['--port', '0', '--data', join(folder, 'data')]);
    return {
      name: 'server',
      endpoint: url,
      fetch: globalThis.fetch,
      ...development,
      story: true,
      stateful: true,
      stop: () => stop().then(remove),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
