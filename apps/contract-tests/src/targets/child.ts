import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

const preload = new URL('./end-with-parent.ts', import.meta.url).href;
const { resolve } = createRequire(import.meta.url);

export interface Child {
  /** The address that the program said it listens on. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Runs a workspace's `src/main.ts` as a process of its own and waits until it says where it listens.
 * @throws {Error} with what the program wrote to its standard error, when it ends before.
 */
export async function startChild(workspace: string, args: readonly string[]): Promise<Child> {
  const main = join(dirname(resolve(`${workspace}/package.json`)), 'src/main.ts');
  const child = spawn(process.execPath, ['--conditions=@cloudimages/source', '--import', preload, main, ...args], {
    stdio: 'pipe',
  });
  const exit = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  let url: string | undefined;
  const lines = createInterface(child.stdout);
  for await (const line of lines) {
    url = /http:\/\/[^\s;,]+/.exec(line)?.[0];
    if (url !== undefined) break;
  }
  if (url === undefined) {
    await exit;
    throw new Error(`${workspace} did not start: ${errors.trim()}`);
  }
  // What else it writes, such as its log, is read and dropped, so that the pipe never fills.
  child.stdout.resume();
  return {
    url,
    stop: async () => {
      child.kill();
      await exit;
    },
  };
}
