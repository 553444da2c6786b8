import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';
import type { Target } from './target.ts';
import { developmentTokens } from './tokens.ts';

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
      tokens: developmentTokens,
      story: true,
      stateful: true,
      stop: () => stop().then(remove),
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
